/** Whoever strikes fights those who are struck. */
import type { Between } from "../../extract/sides/between.ts";

export const between: Between = {
  facing: ({ fields }) => ({
    ones: fields.actors as readonly string[],
    others: [...(fields.actors as readonly string[]), ...(fields.targets as readonly string[])],
    as: "fight",
  }),
};
