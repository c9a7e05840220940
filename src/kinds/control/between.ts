/** Who takes a place from whom, or besieges whom. */
import type { Between } from "../../extract/sides/between.ts";

export const between: Between = {
  facing: ({ fields }) =>
    typeof fields.holder === "string" && typeof fields.from === "string"
      ? { ones: [fields.holder], others: [fields.from], as: "fight" }
      : null,
};
