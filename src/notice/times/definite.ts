/**
 * Times that point back to one named before.
 *
 *     that day · the same day · the next day · the previous night      from the last day named
 *     the end of the week · later in the year · for the day            the one at hand
 */

import type { TimeUnit } from "../noticed.ts";
import { month, shift, week, weekend, yearsFrom } from "./calendar.ts";
import { directionOf } from "./tense.ts";
import { dated, type FoundTime, type TimeContext, type TimeFamily, unresolved } from "./time-family.ts";
import { PARTS_OF_DAY } from "./vocabulary.ts";

export const definite: TimeFamily = (start, context) =>
  sameDay(start, context) ?? besideDay(start, context) ?? weekendAt(start, context) ?? atHand(start, context);

/** that day · the same day · that week · the same month · that year */
function sameDay(start: number, context: TimeContext): FoundTime | null {
  const { words, said } = context;
  const isSame = /^(?:the|that)$/.test(words[start]!) && words[start + 1] === "same";
  if (!isSame && words[start] !== "that") return null;
  const at = isSame ? start + 2 : start + 1;
  const unit = words[at] ?? "";
  if (
    !/^(?:day|week|month|year)$/.test(unit) ||
    words[at + 1] === "of" ||
    context.sentence.tokens[start]!.xpos === "WDT"
  )
    return null;
  return fromSaid(start, at, unit, 0, `the ${unit} named before`, said);
}

const BESIDE: ReadonlyMap<string, number> = new Map([
  ["next", 1],
  ["following", 1],
  ["previous", -1],
  ["preceding", -1],
]);

/** the next day · the following day · the previous night · a day later is counted elsewhere */
function besideDay(start: number, context: TimeContext): FoundTime | null {
  const { words } = context;
  const bare = theDayBefore(start, context);
  if (bare) return bare;
  const at = words[start] === "the" ? start + 1 : start;
  const by = BESIDE.get(words[at] ?? "");
  const unit = words[at + 1] ?? "";
  const clock = PARTS_OF_DAY.get(unit);
  if (by === undefined || at === start || (unit !== "day" && !clock)) return null;
  const found = dayBeside(start, at + 1, by, context);
  return clock ? { ...found, type: "time", clock } : found;
}

/** "The bond was issued the day before." — with nothing after it that it could come before. */
function theDayBefore(start: number, context: TimeContext): FoundTime | null {
  const { words, sentence } = context;
  if (words[start] !== "the") return null;
  const clock = PARTS_OF_DAY.get(words[start + 1] ?? "");
  const by = { before: -1, after: 1 }[words[start + 2] ?? ""];
  if (by === undefined || (words[start + 1] !== "day" && !clock)) return null;
  const next = sentence.tokens[start + 3];
  if (next && next.upos !== "PUNCT" && !/^(?:and|but|when|while|as|in|at|by|with)$/.test(words[start + 3]!))
    return null;
  const found = dayBeside(start, start + 2, by, context);
  return clock ? { ...found, type: "time", clock } : found;
}

/** The day after or before the one named; where none was, "the previous day" is that before publication. */
function dayBeside(first: number, last: number, by: number, { said, published }: TimeContext): FoundTime {
  if (said.day === null && by < 0 && published !== null)
    return dated(first, last, shift(published, by), "inferred", "the day before publication, as no other was named");
  return fromSaid(first, last, "day", by, `the day ${by > 0 ? "after" : "before"} the one named before`, said);
}

function fromSaid(
  first: number,
  last: number,
  unit: string,
  by: number,
  because: string,
  said: TimeContext["said"],
): FoundTime {
  const named = unit as TimeUnit;
  if (unit === "year" && said.year !== null)
    return dated(first, last, String(said.year), "inferred", because, { unit: named });
  if (said.day === null) return unresolved(first, last, "no day was named before", null, { unit: named });
  const value = unit === "day" ? shift(said.day, by) : unit === "week" ? week(said.day, 0) : month(said.day, 0);
  return dated(first, last, value, "inferred", because, { unit: named });
}

/** the weekend · over the weekend · weekend clashes */
function weekendAt(start: number, context: TimeContext): FoundTime | null {
  const { words, published } = context;
  const at = words[start] === "the" ? start + 1 : start;
  if (words[at] !== "weekend" || (at === start && context.sentence.tokens[at]!.relation !== "compound")) return null;
  if (published === null)
    return unresolved(start, at, "the day of publication is not known", null, { unit: "weekend" });
  const isAhead = directionOf(start, context.sentence)?.is === "ahead";
  const own = weekend(published, 0);
  const value = isAhead || own.slice(0, 10) <= published ? own : weekend(published, -1);
  return dated(start, at, value, "inferred", "the weekend nearest to the day of publication", { unit: "weekend" });
}

const BEFORE =
  /^(?:for|in|during|of|end|ends|ended|ending|finish|finished|finishing|close|closed|closing|within|throughout|on|start|started|began|begin|by)$/;

/** "later in the day", "the end of the year", "for the month": the one at hand. */
function atHand(start: number, context: TimeContext): FoundTime | null {
  const { words, year, said, published } = context;
  const lead = words[start] === "the" && /^(?:entire|whole|full)$/.test(words[start + 1] ?? "") ? 1 : 0;
  const at = start + 1 + lead;
  const unit = words[at] ?? "";
  const isAge = /^(?:decade|century)$/.test(unit);
  if (words[start] !== "the" || !(isAge || /^(?:day|week|month|year)$/.test(unit))) return null;
  // "the storm of the century" tells no time.
  if (isAge && !isPartOf(words[start - 1], words[start - 2])) return null;
  if (!BEFORE.test(words[start - 1] ?? "") && lead === 0) return null;
  // "the day of the vote", "the week that", "the year 2014", "the week ended"; but "the end of the week in Oslo".
  const isLed = /^(?:early|late|earlier|later)$/.test(words[start - 2] ?? "");
  const isBeforePlace = words[at + 1] === "in" && context.sentence.tokens[at + 2]?.upos === "PROPN";
  if (
    !isLed &&
    !isBeforePlace &&
    /^(?:of|that|when|after|before|since|which|the|in|ended|ending|they|he|she|we|i|-|['’]s|\d.*)$/.test(
      words[at + 1] ?? "",
    )
  )
    return null;
  const named = unit as TimeUnit;
  if (isAge) return ageAtHand(start, at, named, year ?? said.year);
  if (unit === "year") {
    const own = year ?? said.year;
    return own === null
      ? unresolved(start, at, "no year is known", null, { unit: named })
      : dated(start, at, String(own), "inferred", "the year of publication", { unit: named });
  }
  if (unit === "day")
    return said.day === null
      ? unresolved(start, at, "no day was named before", null, { unit: named })
      : dated(start, at, said.day, "inferred", "the day named before", { unit: named });
  if (unit === "month" && said.stretch?.unit === "month")
    return dated(start, at, said.stretch.value, "inferred", "the month named before", { unit: named });
  // "will meet by the end of the month": what is still to come before it ends is told of the one that runs.
  const isNow = published !== null && (said.day === null || said.day.slice(0, 7) === published.slice(0, 7));
  if (isNow && said.stretch === null && directionOf(start, context.sentence)?.is === "ahead") {
    const own = unit === "week" ? week(published, 0) : month(published, 0);
    return dated(start, at, own, "inferred", `the ${unit} of publication`, { unit: named });
  }
  return unresolved(start, at, `which ${unit} is not told`, null, { unit: named });
}

/** "the end of the century", "later in the decade". */
function isPartOf(before: string | undefined, word: string | undefined): boolean {
  return before === "of"
    ? /^(?:beginning|start|middle|end|close|rest|remainder|half)$/.test(word ?? "")
    : before === "in" && /^(?:early|late|earlier|later)$/.test(word ?? "");
}

function ageAtHand(first: number, last: number, unit: TimeUnit, year: number | null): FoundTime {
  if (year === null) return unresolved(first, last, "no year is known", null, { unit });
  const length = unit === "decade" ? 10 : 100;
  const value = yearsFrom(length * Math.floor(year / length), length);
  return dated(first, last, value, "inferred", `the ${unit} of publication`, { unit });
}
