/** Who is told to fight whom. */
import type { Between } from "../../extract/sides/between.ts";

export const between: Between = {
  facing: ({ fields }) =>
    fields.type === "fights" ? { ones: [String(fields.subject)], others: [String(fields.object)], as: "fight" } : null,
};
