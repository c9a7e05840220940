import { tellingWords } from "../../model/folded-words.ts";
import { compareDays, eachDay, numbersOf } from "../compare-days.ts";
import { comparePlaces, placeWords } from "../compare-places.ts";
import type { ComparableClaim, Comparison } from "../kind.ts";
import { different, same as isSame, unsure } from "../verdicts.ts";

/** A count over a longer time is a running total, not the count of one event. */
const EVENT_DAYS = 10;
/** Running totals are given anew all the time; those of one month are one figure. */
const TOTAL_DAYS = 31;

/** Counts of people hit by an event: different numbers for one event are two tallies, not two events. */
const TALLIES = new Set(["killed", "injured", "displaced", "besieged", "in-need", "evacuated", "detained", "released"]);

/** Words for people in general; they count the same when everything else is the same. */
const PEOPLE = new Set(
  "people person persons civilian civilians resident residents inhabitant inhabitants victim victims others".split(" "),
);

/** Words that name the loss, not who was lost. */
const LOSSES = new Set(
  "killed dead deaths death died casualties fatalities injured wounded hurt injuries displaced fled evacuated detained released besieged trapped need strike strikes attack attacks raid raids shelling bombing fighting violence conflict war air".split(
    " ",
  ),
);

/** Figures meet under category, place and day; the same number of the same thing also without a place. */
export function keys(claim: ComparableClaim): readonly string[] {
  const { category, unit, min, max } = claim.fields;
  const place = placeWords(claim.fields.place ?? null).join(" ");
  const days = eachDay(claim.when, EVENT_DAYS);
  const made: string[] = [];
  for (const day of days) made.push(`${category}|${unit}|${place}|${day}`, `${category}|${unit}|=${min}-${max}|${day}`);
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
  if ((a.modality === "denied") !== (b.modality === "denied")) return unsure("one report denies it");
  const counted = compareCounted(a, b);
  if (counted === "other") return different("different things are counted");
  const places = comparePlaces(a.fields.place ?? null, b.fields.place ?? null);
  if (places === "other") return different("different places");
  const isOneNumber = agree(a.fields.min, b.fields.min) && agree(a.fields.max, b.fields.max);
  if (!isOneNumber && a.report === b.report && a.by === b.by) {
    return different("one source gives two numbers in one report");
  }
  const days = compareDays(a.when, b.when);
  if (days && days.apart > 0) return different(`${days.apart} days apart`);
  if (!days) return undated(a, b, isOneNumber && places === "equal" && counted === "equal");
  if (places === "within") return unsure("one place is part of the other");
  if (days.longest > EVENT_DAYS) return total(a, b, places === "equal" && counted !== "unsure");
  if (places === "open") {
    return isOneNumber && counted === "equal" && days.isSameDay
      ? isSame("same number", "same thing counted", "same day")
      : unsure("one report does not say where");
  }
  if (counted === "unsure") return unsure("it is not certain that the same is counted");
  if (isOneNumber) return isSame("same number", "same place", "same days");
  if (!TALLIES.has(String(a.fields.category)) && counted !== "equal") return unsure("different numbers");
  return days.isSameDay
    ? isSame("same category", "same place", "same day", "the numbers differ by source")
    : unsure("different numbers, and the day is not certain");
}

function undated(a: ComparableClaim, b: ComparableClaim, isAlike: boolean): Comparison {
  const published = compareDays(a.published, b.published);
  if (a.report === b.report && isAlike && a.when === b.when) return isSame("same report", "same number", "same place");
  if (!isAlike || !published || published.apart > 2) return unsure("the day is not known");
  return isSame("same number", "same place", "published in the same days");
}

/** Running totals are one when both end in the same weeks and start alike. */
function total(a: ComparableClaim, b: ComparableClaim, isAlike: boolean): Comparison {
  if (!isAlike) return unsure("a running total of something not quite alike");
  const one = numbersOf(a.when);
  const two = numbersOf(b.when);
  if (!one || !two || endsApart(one.last, two.last) > TOTAL_DAYS) return unsure("totals of different times");
  const start = Math.abs(one.first - two.first);
  if (Number.isFinite(start) && start > TOTAL_DAYS) return unsure("totals of different times");
  if (Math.min(one.last - one.first, two.last - two.first) + 1 <= EVENT_DAYS) return unsure("a total and one event");
  return isSame("running total of the same thing", "same place", "same weeks");
}

function endsApart(a: number, b: number): number {
  return a === b ? 0 : Math.abs(a - b);
}

/** Null is "not said": "at least 24" agrees with 24. */
function agree(a: unknown, b: unknown): boolean {
  return a === b || a === null || b === null || a === undefined || b === undefined;
}

function compareCounted(a: ComparableClaim, b: ComparableClaim): "equal" | "alike" | "unsure" | "other" {
  const one = countedWords(a);
  const two = countedWords(b);
  if (one.length === 0 || two.length === 0) return one.length === two.length ? "equal" : "alike";
  const shared = one.filter((word) => two.includes(word)).length;
  if (shared === one.length && shared === two.length) return "equal";
  if (shared / Math.min(one.length, two.length) >= 0.5) return "alike";
  return shared > 0 ? "unsure" : "other";
}

/** The words that tell whom or what is counted: "12 children killed" -> children; people in general leave no word. */
function countedWords(claim: ComparableClaim): readonly string[] {
  const of = claim.fields.of;
  if (typeof of !== "string") return [];
  const place = new Set(placeWords(claim.fields.place ?? null));
  return [...new Set(tellingWords(of))].filter((word) => !PEOPLE.has(word) && !LOSSES.has(word) && !place.has(word));
}
