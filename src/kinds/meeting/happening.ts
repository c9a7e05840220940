/** When two claims tell of one encounter, whatever has become of it. */
import type { Happening } from "../../extract/circumstances/happening.ts";
import { isOver } from "../../extract/circumstances/is-over.ts";
import { agree } from "../../extract/within.ts";
import type { Claim } from "../../model/claim.ts";
import { daysOf } from "../../model/edtf-days.ts";

export const happening: Happening = {
  told: ["status"],
  isAnywhere: true,
  aspect: ({ fields }) =>
    fields.status === "held"
      ? "deed"
      : fields.status === "under-way"
        ? "state"
        : fields.status === "planned"
          ? "plan"
          : null,
  fits: ({ fields }, when, published) => {
    // "their first encounter since December": it took place on no day from then on.
    if (fields.status === "held") return isOver(when, published) && !when.endsWith("/..");
    const last = daysOf(when)?.last ?? null;
    return fields.status !== "planned" || published === null || last === null || last >= published;
  },
  keys: (claim) => participantsOf(claim),
  isSame: (a, b) => {
    // The day on which talks are called off is not that of the talks.
    if (a.fields.status === "cancelled" || b.fields.status === "cancelled") return false;
    const [as, bs] = [participantsOf(a), new Set(participantsOf(b))];
    const shared = as.filter((name) => bs.has(name)).length;
    return shared >= 2 && stage(a) === stage(b) && agree(a.fields.place ?? null, b.fields.place ?? null);
  },
};

/** What took place or goes on is not what is to come. */
function stage({ fields }: Claim): string {
  return fields.status === "held" || fields.status === "under-way" ? "past" : "ahead";
}

function participantsOf(claim: Claim): readonly string[] {
  return claim.fields.participants as readonly string[];
}
