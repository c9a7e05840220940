/**
 * A report without a day comes in, with one that has a day; what they have in common goes out as clues: each says in which
 * days the first was written, if it holds.
 *
 *     both tell of the meeting on Monday the 11th, the first says "on Monday"   ->   11 to 17 March
 *     the first is a copy of a report of the 12th                                ->    9 to 15 March
 */
import { numbersOf } from "../../kinds/compare-days.ts";
import { dayOfNumber } from "../../model/day-number.ts";
import type { WrittenBecause } from "../../model/written.ts";
import { weekdayOf } from "../../notice/times/calendar.ts";
import type { SharedLink } from "../link-of.ts";
import { type DatingReport, type Landmark, WEEKDAYS } from "./landmarks.ts";

export interface Clue {
  /** Clues of one thing are one, however many claims and reports tell of it. */
  readonly of: string;
  /** The claim of the report without a day; null where the two share words only. */
  readonly claim: string | null;
  /** A copy says more than a meeting that both tell of. */
  readonly weight: number;
  readonly first: number;
  readonly last: number;
  /** The day on which the thing happened, where the other tells it. */
  readonly happened: number | null;
  readonly because: WrittenBecause;
}

/** What is shared is written within so many days of each other. */
const BESIDE_DAYS = 3;
/** News names the day of the week for so long, and tells what happened for so long without it. */
const WEEK_DAYS = 7;
/** A meeting is announced so many days ahead. */
const AHEAD_DAYS = 10;
/** A copy alone tells the day; a passage or quotation needs something beside it. */
const COPY_WEIGHT = 2;
/** Less is a phrase that many use. */
const LEAST_STRENGTH = 0.6;

/** None where the day of the other is no single one. */
export function cluesOf(own: DatingReport, other: DatingReport, link: SharedLink | null): readonly Clue[] {
  const days = numbersOf(other.report.published?.value ?? null);
  if (days === null || days.first !== days.last) return [];
  const byKey = new Map(other.landmarks.flatMap((one) => one.keys.map((key) => [key, one] as const)));
  const clues: Clue[] = [];
  for (const landmark of own.landmarks) {
    // What the report dates itself needs no other.
    if (landmark.day !== null) continue;
    const shared = landmark.keys.filter((key) => byKey.has(key));
    if (shared.length === 0) continue;
    const key = Math.min(...shared);
    const clue = ofLandmarks(landmark, byKey.get(key)!, `what happened ${key}`, other.report.id, days.first);
    if (clue !== null) clues.push(clue);
  }
  if (link !== null && link.strength >= LEAST_STRENGTH) clues.push(ofText(link, other.report.id, days.first));
  return clues;
}

function ofLandmarks(own: Landmark, twin: Landmark, of: string, other: string, published: number): Clue | null {
  const told = `tells of ${twin.title}`;
  const because = { text: told, other, spans: own.spans, otherSpans: twin.spans };
  const clue = { of, claim: own.claim, weight: 1, because };
  if (twin.day === null) {
    return own.isAhead || twin.isAhead
      ? null
      : { ...clue, first: published - BESIDE_DAYS, last: published + BESIDE_DAYS, happened: null };
  }
  // What the other tells from memory may be told so here too.
  if (Math.abs(published - twin.day) > AHEAD_DAYS) return null;
  const day = dayOfNumber(twin.day);
  if (own.isAhead) {
    const text = `tells of ${twin.title}, of ${day}, as still to come`;
    const days = { first: twin.day - AHEAD_DAYS, last: twin.day, happened: twin.day };
    return { ...clue, ...days, because: { ...because, text } };
  }
  const weekday = weekdayOf(day);
  const isNamed = own.weekdays.includes(weekday);
  const text = isNamed ? `${told}, on the ${WEEKDAYS[weekday]} of ${day}` : `${told}, of ${day}`;
  return {
    ...clue,
    weight: isNamed ? 1.5 : 1,
    first: twin.day,
    last: twin.day + WEEK_DAYS - (isNamed ? 1 : 0),
    happened: twin.day,
    because: { ...because, text },
  };
}

function ofText(link: SharedLink, other: string, published: number): Clue {
  return {
    of: `text of ${other}`,
    claim: null,
    weight: link.isOneOrigin ? COPY_WEIGHT : 1,
    first: published - BESIDE_DAYS,
    last: published + BESIDE_DAYS,
    happened: null,
    because: {
      text: `shares its text with a report of ${dayOfNumber(published)}: ${link.reasons.join(", ")}`,
      other,
      spans: [],
      otherSpans: [],
    },
  };
}
