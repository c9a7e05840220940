/**
 * What every section of the standing is made of, and the small questions they all ask of an entry.
 */
import { numbersOf } from "../../kinds/compare-days.ts";
import { byCodeUnits } from "../../merge/in-order.ts";
import type { FieldValue } from "../../model/claim.ts";
import { dayNumber } from "../../model/day-number.ts";
import type { Entry } from "../../model/entry.ts";
import type { DraftLine } from "../cited-lines.ts";
import type { Known } from "../known.ts";

export interface DraftSection {
  readonly id: string;
  readonly title: string;
  /** What it means that there is nothing. */
  readonly empty: string;
  /** Lines shown at most; those that are told first come first. */
  readonly most: number;
  readonly lines: (known: Known) => readonly DraftLine[] | Promise<readonly DraftLine[]>;
}

export function settledValue(entry: Entry, field: string): FieldValue {
  return entry.fields[field]?.value ?? null;
}

/** The line of an entry as it stands. The claims of the values that hold come first. */
export function lineOf(entry: Entry, text = entry.headline): DraftLine {
  const holding = Object.values(entry.fields).flatMap((field) =>
    field.sides.length > 1 ? field.sides[0]!.claims : [],
  );
  return { entry, text, claims: [...new Set([...holding, ...entry.claims.toReversed()])] };
}

/** Day number of its last day; where it has none, of the day it was last reported. */
export function lastDay(entry: Entry): number {
  const days = numbersOf(entry.when);
  if (days && Number.isFinite(days.last)) return days.last;
  if (days && Number.isFinite(days.first)) return days.first;
  return entry.lastLearned === null ? Number.NEGATIVE_INFINITY : dayNumberOf(entry.lastLearned);
}

export function firstDay(entry: Entry): number {
  const days = numbersOf(entry.when);
  if (days && Number.isFinite(days.first)) return days.first;
  return lastDay(entry);
}

export function today(known: Known): number {
  return known.asOf === null ? Number.POSITIVE_INFINITY : dayNumberOf(known.asOf);
}

export function dayNumberOf(date: string): number {
  return numbersOf(date)?.last ?? dayNumber(date);
}

/** In order of time; what neither has a day nor was told on a known one comes last. */
export function inTime(a: Entry, b: Entry): number {
  const [one, two] = [firstDay(a), firstDay(b)].map((day) => (day === Number.NEGATIVE_INFINITY ? Infinity : day));
  const difference = one === two ? 0 : one! - two!;
  return difference || lastDay(a) - lastDay(b) || byCodeUnits(a.id, b.id);
}

/** The latest first; then those of most origins. */
export function latestFirst(a: Entry, b: Entry): number {
  return lastDay(b) - lastDay(a) || b.origins - a.origins || (a.id < b.id ? -1 : 1);
}
