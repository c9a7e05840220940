/** A term that is put forward is so on the day on which that is said. */
import type { Happening } from "../../extract/circumstances/happening.ts";

export const happening: Happening = {
  told: ["status"],
  aspect: () => null,
  timedBy: ({ fields }) => (fields.status === "proposed" ? "statement" : null),
  keys: () => [],
  isSame: () => false,
};
