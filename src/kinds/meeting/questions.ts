/**
 * What accounts of one meeting can differ on: the day, the place, and who came.
 *
 *     Okoro and Lind met in Lakeside on Monday.       The meeting of Okoro and Lind in Lakeside on Tuesday …
 */

import { compareDays, eachDay } from "../compare-days.ts";
import { comparePlaces } from "../compare-places.ts";
import type { ComparableClaim, Comparison } from "../kind.ts";
import { pairsOf } from "../names-in.ts";
import { inPlace, listed } from "../phrase.ts";
import type { Question } from "../question.ts";
import { different, same as isSame, unsure } from "../verdicts.ts";
import { participantsOf } from "./same.ts";

const TOOK_PLACE = new Set(["held", "under-way", "planned"]);

export const day: Question = {
  id: "day",
  fields: ["when"],
  keys: (claim) => (claim.fields.status === "held" && typeof claim.fields.place === "string" ? keys(claim, 1) : []),
  same: (a, b) => {
    // Two who meet on two days running are told so by one report.
    if (a.report === b.report) return different("one report tells of two days");
    const days = compareDays(a.when, b.when);
    if (!days || days.apart > 1) return different("different days");
    if (comparePlaces(a.fields.place ?? null, b.fields.place ?? null) !== "equal")
      return unsure("the place is not certain");
    return isOneCompany(a, b);
  },
  answer: (claim) => String(claim.when),
  compare: () => ({ as: "differ", because: ["a day apart"] }),
  text: (claim) => String(claim.when),
  about: (claim) => `Day on which ${listed(participantsOf(claim))} met${inPlace(claim.fields.place ?? null)}`,
};

export const place: Question = {
  id: "place",
  fields: ["place"],
  keys: (claim) => (typeof claim.fields.place === "string" ? keys(claim, 0) : []),
  same: onOneDay,
  answer: (claim) => String(claim.fields.place).toLowerCase(),
  compare: (a, b) => {
    const as = comparePlaces(a.fields.place ?? null, b.fields.place ?? null);
    return as === "other" ? { as: "differ", because: ["different places"] } : { as: "agree", because: [] };
  },
  text: (claim) => String(claim.fields.place),
  about: (claim) => `Where ${listed(participantsOf(claim))} met`,
};

export const attendance: Question = {
  id: "attendance",
  fields: ["participants"],
  keys: (claim) => (participantsOf(claim).length > 1 ? keys(claim, 0) : []),
  same: (a, b) => {
    const [one, two] = [participantsOf(a), participantsOf(b)];
    const shared = one.filter((name) => two.includes(name));
    if (shared.length < Math.min(one.length, two.length)) return different("two companies");
    const verdict = onOneDay(a, b);
    if (verdict.verdict !== "same") return verdict;
    return comparePlaces(a.fields.place ?? null, b.fields.place ?? null) === "other"
      ? different("different places")
      : verdict;
  },
  answer: (claim) => [...participantsOf(claim)].sort().join("; "),
  // A few names left out are left out for brevity.
  compare: (a, b) => {
    const [few, many] = [participantsOf(a), participantsOf(b)].sort((one, two) => one.length - two.length);
    return many!.length >= 3 * few!.length
      ? { as: "wider", because: [`${few!.length} and ${many!.length} are named`] }
      : { as: "agree", because: [] };
  },
  text: (claim) => listed(participantsOf(claim), 8),
  about: (claim) => `Who met${inPlace(claim.fields.place ?? null)}`,
};

/** Of a larger meeting, those of the first so many pairs are enough to find it by. */
const MOST_PARTICIPANTS = 8;

/** Meetings meet under each two of their participants, on the day or so many days beside it. */
function keys(claim: ComparableClaim, beside: number): readonly string[] {
  if (claim.modality === "denied" || !TOOK_PLACE.has(String(claim.fields.status))) return [];
  const [only] = eachDay(claim.when, 1);
  if (only === undefined) return [];
  const pairs = pairsOf(participantsOf(claim), MOST_PARTICIPANTS);
  const days = Array.from({ length: beside + 1 }, (_, more) => only + more);
  return days.flatMap((day) => pairs.map((pair) => `${day}|${pair}`));
}

function onOneDay(a: ComparableClaim, b: ComparableClaim): Comparison {
  const days = compareDays(a.when, b.when);
  if (!days?.isSameDay) return different("different days");
  // A report that tells of two places on one day tells of two meetings.
  if (a.report === b.report) return different("one report tells of two");
  return isOneCompany(a, b);
}

function isOneCompany(a: ComparableClaim, b: ComparableClaim): Comparison {
  const [one, two] = [participantsOf(a), participantsOf(b)];
  const shared = one.filter((name) => two.includes(name));
  return shared.length >= 2 && shared.length === Math.min(one.length, two.length)
    ? isSame(`shares ${listed(shared)}`)
    : unsure("other participants");
}
