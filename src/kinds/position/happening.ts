/** A stance is taken on the day on which it is stated; one that is told in the present is held while it is written of. */
import type { Happening } from "../../extract/circumstances/happening.ts";

export const happening: Happening = {
  told: ["stance"],
  aspect: ({ modality }) => (modality === "asserted" ? "state" : null),
  timedBy: () => "statement",
  keys: () => [],
  isSame: () => false,
};
