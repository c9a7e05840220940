/** Those who meet talk. */
import type { Between } from "../../extract/sides/between.ts";

export const between: Between = {
  facing: ({ fields }) => {
    const participants = fields.participants as readonly string[];
    return participants.length === 2 ? { ones: participants, others: participants, as: "talk" } : null;
  },
};
