/** Aid that is under way or blocked is a state, aid that came is a deed, what is agreed or proposed lies ahead. */
import type { Happening } from "../../extract/circumstances/happening.ts";
import { within } from "./within.ts";

export const happening: Happening = {
  told: ["type"],
  aspect: ({ fields }) =>
    fields.status === "done"
      ? "deed"
      : fields.status === "under-way" || fields.status === "blocked"
        ? "state"
        : fields.status === "denied"
          ? null
          : "plan",
  keys: within.keys,
  isSame: within.isSame,
};
