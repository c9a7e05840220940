/**
 * What accounts of one meeting can differ on: the day, the place, who came, how long it took, and
 * whether it took place.
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
  keys: (claim) =>
    claim.fields.status === "held" && typeof claim.fields.place === "string" && !claim.isDayBorrowed
      ? keys(claim, 1)
      : [],
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
  // A name or two left out are left out for brevity.
  compare: (a, b) => {
    const [few, many] = [participantsOf(a), participantsOf(b)].sort((one, two) => one.length - two.length);
    return many!.length >= 2 * few!.length && many!.length >= few!.length + 3
      ? { as: "wider", because: [`${few!.length} and ${many!.length} are named`] }
      : { as: "agree", because: [] };
  },
  text: (claim) => listed(participantsOf(claim), 8),
  about: (claim) => `Who met${inPlace(claim.fields.place ?? null)}`,
};

export const duration: Question = {
  id: "duration",
  fields: ["duration"],
  keys: (claim) => (hoursOf(claim) === null ? [] : keys(claim, 0)),
  same: onOneDay,
  answer: (claim) => String(hoursOf(claim)),
  compare: (a, b) => {
    const [few, many] = [hoursOf(a)!, hoursOf(b)!].sort((one, two) => one - two);
    return many! - few! <= ROUNDING * many!
      ? { as: "agree", because: [] }
      : { as: "differ", because: ["different lengths"] };
  },
  text: (claim) => hoursAsText(hoursOf(claim)!),
  about: (claim) => `How long ${listed(participantsOf(claim))} met${inPlace(claim.fields.place ?? null)}`,
};

export const outcome: Question = {
  id: "outcome",
  fields: ["status"],
  keys: (claim) => (HELD_OR_NOT.has(String(claim.fields.status)) ? keysOfAny(claim, 0) : []),
  same: (a, b) => (compareDays(a.when, b.when)?.isSameDay ? isOneCompany(a, b) : different("different days")),
  answer: (claim) => (claim.fields.status === "cancelled" ? "cancelled" : "held"),
  // What was called off can have been put on again.
  compare: (earlier) => ({
    as: earlier.fields.status === "cancelled" ? "becomes" : "differ",
    because: ["held and called off"],
  }),
  text: (claim) => (claim.fields.status === "cancelled" ? "called off" : "held"),
  about: (claim) => `Whether ${listed(participantsOf(claim))} met${inPlace(claim.fields.place ?? null)}`,
};

const HELD_OR_NOT = new Set(["held", "cancelled"]);
/** "Almost four hours" and four are one length. */
const ROUNDING = 0.15;

/** Of a meeting of hours or days; null where none is told. */
function hoursOf({ fields }: ComparableClaim): number | null {
  const [, days = "", hours = "", minutes = ""] =
    /^P(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+)M)?)?$/.exec(String(fields.duration)) ?? [];
  const all = Number(days) * 24 + Number(hours) + Number(minutes) / 60;
  return all > 0 ? all : null;
}

/** "90 minutes", "4 hours", "2 days". */
function hoursAsText(hours: number): string {
  const [number, unit] =
    hours < 2 && !Number.isInteger(hours) ? [hours * 60, "minute"] : hours < 48 ? [hours, "hour"] : [hours / 24, "day"];
  const shown = Math.round(number * 10) / 10;
  return `${shown} ${unit}${shown === 1 ? "" : "s"}`;
}

/** Of a larger meeting, those of the first so many pairs are enough to find it by. */
const MOST_PARTICIPANTS = 8;

/** Meetings meet under each two of their participants, on the day or so many days beside it. */
function keys(claim: ComparableClaim, beside: number): readonly string[] {
  return TOOK_PLACE.has(String(claim.fields.status)) ? keysOfAny(claim, beside) : [];
}

function keysOfAny(claim: ComparableClaim, beside: number): readonly string[] {
  if (claim.modality === "denied") return [];
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
