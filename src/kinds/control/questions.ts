/**
 * What accounts of a place can differ on: who holds it, whether it was taken or given up, and whether it is besieged.
 *
 *     The army said it had taken Ravna. The rebels said they still held it.
 *     The army captured Ravna on Monday. The rebels left Ravna on Monday.
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

/** Taken by the one or left by the other: the same change, told by each in its way. */
export const changeOfHands: Question = {
  id: "change",
  fields: ["change", "holder"],
  keys: (claim) =>
    (claim.fields.change === "captured" || claim.fields.change === "withdrawn") && claim.modality === "asserted"
      ? keys(claim)
      : [],
  same: isOnePlaceThen,
  answer: (claim) => String(claim.fields.change),
  compare: (a, b) => {
    const [taken, left] = a.fields.change === "captured" ? [a, b] : [b, a];
    const [taker, leaver, loser] = [taken.fields.holder, left.fields.holder, taken.fields.from ?? null];
    const isOther = typeof leaver === "string" && (taker === null || !canBeOneParty(String(taker), leaver));
    return isOther && (loser === null || canBeOneParty(String(loser), leaver))
      ? { as: "differ", because: ["taken and given up"] }
      : { as: "agree", because: [] };
  },
  text: ({ fields }) => `${fields.change === "captured" ? "taken" : "left"} by ${fields.holder ?? "somebody"}`,
  about: (claim) => capitalised(`how${inPlace(claim.fields.place ?? null).replace(/^ in /, " ")} changed hands`),
};

export const siege: Question = {
  id: "siege",
  fields: ["change"],
  keys: (claim) =>
    (claim.fields.change === "besieged" || claim.fields.change === "siege-lifted") && claim.modality === "asserted"
      ? keys(claim)
      : [],
  same: isOnePlaceThen,
  answer: (claim) => String(claim.fields.change),
  compare: () => ({ as: "becomes", because: ["besieged and no longer so"] }),
  text: (claim) => (claim.fields.change === "besieged" ? "besieged" : "siege lifted"),
  about: (claim) => capitalised(`siege of ${claim.fields.place}`),
};

function isOnePlaceThen(a: ComparableClaim, b: ComparableClaim): Comparison {
  if (comparePlaces(a.fields.place ?? null, b.fields.place ?? null) !== "equal") return different("different places");
  // One report that gives two holders speaks of two parts or two times.
  if (a.report === b.report && a.by === b.by) return different("told of two times or parts by one report");
  const days = compareDays(a.when ?? a.published, b.when ?? b.published);
  if (!days) return unsure("the day is not certain");
  if (days.apart > FEW_DAYS) return different("weeks apart");
  if (days.longest <= FEW_DAYS) return isSame("same place", "same days");
  // "In August" does not say when; what is news to both in the same days does.
  const told = compareDays(a.published, b.published);
  return days.apart === 0 && told !== null && told.apart + told.longest <= FEW_DAYS
    ? isSame("same place", "told in the same days")
    : unsure("the day is not certain");
}
