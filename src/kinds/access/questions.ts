/**
 * What accounts of one delivery or evacuation can differ on: whether it got through.
 *
 *     A convoy reached Ravna on Saturday.       The army turned back a convoy at Ravna on Saturday.
 */
import { compareDays, eachDay } from "../compare-days.ts";
import { comparePlaces, placeWords } from "../compare-places.ts";
import type { ComparableClaim, Comparison } from "../kind.ts";
import { inPlace } from "../phrase.ts";
import type { Question } from "../question.ts";
import { different, same as isSame, unsure } from "../verdicts.ts";

/** What was agreed or proposed has not yet come through or been stopped. */
const OUTCOMES: Readonly<Record<string, "done" | "blocked">> = {
  done: "done",
  "under-way": "done",
  blocked: "blocked",
  denied: "blocked",
};
/** Aid that is blocked is aid that was to be delivered. */
const SORTS: Readonly<Record<string, string>> = {
  "aid-delivery": "aid",
  "aid-blocked": "aid",
  evacuation: "evacuation",
  corridor: "corridor",
};

export const outcome: Question = {
  id: "outcome",
  fields: ["status"],
  keys: (claim) => {
    const place = placeWords(claim.fields.place ?? null).at(-1);
    const [day] = eachDay(claim.when, 1);
    const isTold = claim.modality === "asserted" && outcomeOf(claim) !== undefined && sortOf(claim) !== undefined;
    return isTold && place !== undefined && day !== undefined ? [`${sortOf(claim)}|${place}|${day}`] : [];
  },
  same: (a, b): Comparison => {
    if (sortOf(a) !== sortOf(b)) return different("of different types");
    if (comparePlaces(a.fields.place ?? null, b.fields.place ?? null) !== "equal") return different("different places");
    return compareDays(a.when, b.when)?.isSameDay ? isSame("same place", "same day") : unsure("the day is not certain");
  },
  answer: (claim) => outcomeOf(claim)!,
  compare: () => ({ as: "becomes", because: ["let through and stopped"] }),
  text: (claim) => outcomeOf(claim)!,
  about: (claim) => `Whether the ${sortOf(claim)} got through${inPlace(claim.fields.place ?? null)}`,
};

function outcomeOf({ fields }: ComparableClaim): "done" | "blocked" | undefined {
  return OUTCOMES[String(fields.status)];
}

function sortOf({ fields }: ComparableClaim): string | undefined {
  return SORTS[String(fields.type)];
}
