/**
 * What accounts of a place can differ on: who holds it.
 *
 *     The army said it had taken Ravna. The rebels said they still held it.
 */

import { canBeOneParty } from "../can-be-one-party.ts";
import { compareDays } from "../compare-days.ts";
import { comparePlaces } from "../compare-places.ts";
import type { ComparableClaim, Comparison } from "../kind.ts";
import { capitalised, inPlace } from "../phrase.ts";
import type { Question } from "../question.ts";
import { different, same as isSame, unsure } from "../verdicts.ts";
import { keys } from "./same.ts";

/** Who holds a place at one time is told within so many days. */
const FEW_DAYS = 7;
/** Words for holding a place, not for standing around it or leaving it. */
const HOLDING = new Set(["held", "captured"]);

export const holder: Question = {
  id: "holder",
  fields: ["holder", "change"],
  keys: (claim) =>
    HOLDING.has(String(claim.fields.change)) && claim.fields.holder !== null && claim.modality === "asserted"
      ? keys(claim)
      : [],
  same: isOnePlaceThen,
  answer: (claim) => String(claim.fields.holder),
  compare: (earlier, later) =>
    canBeOneParty(String(earlier.fields.holder), String(later.fields.holder))
      ? { as: "agree", because: [] }
      : { as: "becomes", because: ["different holders"] },
  text: (claim) => String(claim.fields.holder),
  about: (claim) => capitalised(`who holds${inPlace(claim.fields.place ?? null).replace(/^ in /, " ")}`),
};

function isOnePlaceThen(a: ComparableClaim, b: ComparableClaim): Comparison {
  if (comparePlaces(a.fields.place ?? null, b.fields.place ?? null) !== "equal") return different("different places");
  // One report that gives two holders speaks of two parts or two times.
  if (a.report === b.report && a.by === b.by) return different("told of two times or parts by one report");
  const days = compareDays(a.when ?? a.published, b.when ?? b.published);
  if (!days || days.longest > FEW_DAYS) return unsure("the day is not certain");
  return days.apart > FEW_DAYS ? different("weeks apart") : isSame("same place", "same days");
}
