import { dayNumber } from "../model/day-number.ts";
import type { Edtf } from "../model/edtf.ts";
import { daysOf } from "../model/edtf-days.ts";

/** Two times side by side. */
export interface DaysCompared {
  /** Days between them; 0 where they overlap. */
  readonly apart: number;
  /** Both are one day, and the same one. */
  readonly isSameDay: boolean;
  /** Length in days of the longer of the two; Infinity where one is open. */
  readonly longest: number;
}

/**
 * Two EDTF dates come in; how far they lie apart goes out, or null where one of them is not known.
 *
 *     2024-03-11 and 2024-03-11/2024-03-17: 0 days apart, not one and the same day, the longer lasts 7 days
 */
export function compareDays(a: Edtf | null, b: Edtf | null): DaysCompared | null {
  const one = numbersOf(a);
  const two = numbersOf(b);
  if (!one || !two) return null;
  const apart = Math.max(0, two.first - one.last, one.first - two.last);
  return {
    apart,
    isSameDay: one.first === one.last && two.first === two.last && one.first === two.first,
    longest: Math.max(one.last - one.first, two.last - two.first) + 1,
  };
}

export interface DayNumbers {
  readonly first: number;
  readonly last: number;
}

/** A record has few different dates and asks for each of them again and again. */
const known = new Map<Edtf, DayNumbers | null>();
const MOST_KNOWN = 10_000;

/** First and last day as numbers; minus and plus infinity where the date is open. */
export function numbersOf(date: Edtf | null): DayNumbers | null {
  if (date === null) return null;
  let numbers = known.get(date);
  if (numbers === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(date, (numbers = readNumbers(date)));
  }
  return numbers;
}

function readNumbers(date: Edtf): DayNumbers | null {
  const days = daysOf(date);
  if (!days) return null;
  return {
    first: days.first === null ? Number.NEGATIVE_INFINITY : dayNumber(days.first),
    last: days.last === null ? Number.POSITIVE_INFINITY : dayNumber(days.last),
  };
}

/** The days of a date one by one, if there are no more than `limit`; otherwise none. */
export function eachDay(date: Edtf | null, limit: number): readonly number[] {
  const days = numbersOf(date);
  if (!days || days.last - days.first + 1 > limit) return [];
  return Array.from({ length: days.last - days.first + 1 }, (_, index) => days.first + index);
}

/** The days of an event. Where none is told, news tells of the day it comes out, or of the one before. */
export function daysMeant(when: Edtf | null, published: Edtf | null, limit: number): readonly number[] {
  if (when !== null) return eachDay(when, limit);
  const [day] = eachDay(published, 1);
  return day === undefined ? [] : [day - 1, day];
}
