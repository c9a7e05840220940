import { compareDays, eachDay, numbersOf } from "../compare-days.ts";
import { comparePlaces, placeWords } from "../compare-places.ts";
import type { ComparableClaim, Comparison } from "../kind.ts";
import { different, same as isSame, unsure } from "../verdicts.ts";
import { compareCounted } from "./counted.ts";
import { lossOf } from "./lost.ts";

/** A count over a longer time is a running total, not the count of one event. */
export const EVENT_DAYS = 10;
/** Running totals are given anew all the time; those of one month are one figure. */
const TOTAL_DAYS = 31;
/** Counts of one event by two sources differ, but not by more than this. */
const FACTOR = 5;
const TOTAL_FACTOR = 2.5;
/** An undated number told again within so many days is the same one. */
const PUBLISHED_DAYS = 2;

/** Counts of people hit by an event: different numbers for one event are two tallies, not two events. */
export const TALLIES = new Set([
  "killed",
  "injured",
  "displaced",
  "besieged",
  "in-need",
  "evacuated",
  "detained",
  "released",
]);

/** Figures meet under category, place and day; the same number also under its day or the days of publication. */
export function keys(claim: ComparableClaim): readonly string[] {
  const { category, unit, min, max } = claim.fields;
  const place = placeWords(claim.fields.place ?? null).join(" ");
  const number = `${category}|${unit}|=${min ?? max}`;
  const days = eachDay(claim.when, EVENT_DAYS);
  const made: string[] = [];
  for (const day of days) made.push(`${category}|${unit}|${place}|${day}`, `${number}|${day}`);
  const published = numbersOf(claim.published);
  if (published && Number.isFinite(published.last)) {
    const part = Math.floor(published.last / (PUBLISHED_DAYS + 1));
    made.push(`${number}|published ${part}`, `${number}|published ${part + 1}`);
  }
  if (days.length === 0) {
    const span = numbersOf(claim.when) ?? numbersOf(claim.published);
    const end = span ? (Number.isFinite(span.last) ? span.last : span.first) : null;
    const month = end === null || !Number.isFinite(end) ? "undated" : Math.floor(end / TOTAL_DAYS);
    made.push(`${category}|${unit}|${place}|total ${month}`);
    if (typeof month === "number") made.push(`${category}|${unit}|${place}|total ${month + 1}`);
  }
  return made;
}

/**
 *     At least 34 civilians were killed in Ravna on Sunday, the Lakeside Monitor said.
 *     Residents put the dead of Sunday's raid on Ravna at 41.                             -> same, and a dispute
 */
export function same(a: ComparableClaim, b: ComparableClaim): Comparison {
  if (a.fields.category !== b.fields.category) return different("different categories");
  if (a.fields.unit !== b.fields.unit) return different("different units");
  if (lossOf(a) !== lossOf(b)) return unsure("not the same became of them");
  if ((a.modality === "denied") !== (b.modality === "denied")) return unsure("one report denies it");
  if (isAdded(a) !== isAdded(b)) return unsure("one counts those beside others");
  const counted = compareCounted(a, b);
  if (counted === "other") return different("different things are counted");
  const places = comparePlaces(a.fields.place ?? null, b.fields.place ?? null);
  if (places === "other") return different("different places");
  const isOneNumber = agree(a.fields.min, b.fields.min) && agree(a.fields.max, b.fields.max) && ratioOf(a, b) === 1;
  if (!isOneNumber && a.report === b.report && a.by === b.by) {
    return different("one source gives two numbers in one report");
  }
  const days = compareDays(a.when, b.when);
  if (days && days.apart > 0) return different(`${days.apart} days apart`);
  if (!days) return undated(a, b, isOneNumber && places === "equal" && (counted === "equal" || counted === "alike"));
  if (places === "within") return unsure("one place is part of the other");
  if (days.longest > EVENT_DAYS) return total(a, b, places === "equal" && counted !== "open");
  if (places === "open") {
    return isOneNumber && counted === "equal" && days.isSameDay
      ? isSame("same number", "same thing counted", "same day")
      : unsure("one report does not say where");
  }
  if (isOneNumber) return isSame("same number", "same place", "same days");
  if (counted === "open") return unsure("it is not certain that the same is counted");
  if (!TALLIES.has(String(a.fields.category)) && counted !== "equal") return unsure("different numbers");
  if (ratioOf(a, b) > FACTOR) return unsure("the numbers are too far apart for one event");
  return days.isSameDay
    ? isSame("same category", "same place", "same day", "the numbers differ by source")
    : unsure("different numbers, and the day is not certain");
}

/** Without a day, only the same number told in the same days, or twice in one report, is known to be one. */
function undated(a: ComparableClaim, b: ComparableClaim, isAlike: boolean): Comparison {
  if (!isAlike) return unsure("the day is not known");
  if (a.report === b.report && a.when === b.when) return isSame("same report", "same number", "same place");
  const published = compareDays(a.published, b.published);
  if (!published || published.apart > PUBLISHED_DAYS) return unsure("the day is not known");
  return isSame("same number", "same place", "published in the same days");
}

/** Running totals are one when both end in the same weeks and start alike. */
function total(a: ComparableClaim, b: ComparableClaim, isAlike: boolean): Comparison {
  const one = numbersOf(a.when);
  const two = numbersOf(b.when);
  if (!one || !two) return unsure("the time of one is not known");
  if (Math.min(one.last - one.first, two.last - two.first) + 1 <= EVENT_DAYS) return unsure("a total and one event");
  if (!isAlike) return unsure("a running total of something not quite alike");
  const starts = one.first === two.first ? 0 : Math.abs(one.first - two.first);
  const ends = one.last === two.last ? 0 : Math.abs(one.last - two.last);
  if (ends > TOTAL_DAYS || (Number.isFinite(starts) && starts > TOTAL_DAYS)) return unsure("totals of different times");
  if (ratioOf(a, b) > TOTAL_FACTOR) return unsure("the numbers are too far apart for one total");
  return isSame("running total of the same thing", "same place", "same weeks");
}

/** "seven more people" */
export function isAdded({ fields }: ComparableClaim): boolean {
  return /^(?:more|additional|further|other)\s/i.test(String(fields.of ?? ""));
}

/** Null is "not said": "at least 24" agrees with 24. */
function agree(a: unknown, b: unknown): boolean {
  return a === b || a === null || b === null || a === undefined || b === undefined;
}

/** How many times the larger number is the smaller one. */
function ratioOf(a: ComparableClaim, b: ComparableClaim): number {
  const one = Number(a.fields.min ?? a.fields.max ?? 0);
  const two = Number(b.fields.min ?? b.fields.max ?? 0);
  return one === two ? 1 : Math.max(one, two) / Math.min(one, two);
}
