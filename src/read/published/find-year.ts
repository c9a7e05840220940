import type { Segment } from "../../model/report.ts";
import { dayNumber, daysIn, toEdtf, weekdayOf } from "./calendar.ts";
import { fullDates } from "./full-dates.ts";
import { officeTerms } from "./office-years.ts";
import type { WrittenDate } from "./written-dates.ts";

/**
 * A day and month without a year in, the one day out that the rest of the report lets it be; null when none or several.
 *
 *     LAKESIDE, March 11 (Meridian) - …   and   https://meridian.example/2013/03/talks      2013-03-11
 *     LAKESIDE, March 11 (Meridian) - …   and   a picture of March 10, 2013                 2013-03-11
 *     Monday, July 14   and   Secretary of State John Kerry                                 2014-07-14
 */
export interface FoundYear {
  readonly number: number;
  /** "its address the year" */
  readonly because: string;
}

export type YearFinder = (date: WrittenDate) => FoundYear | null;

export function yearFinder(text: string, segments: readonly Segment[], addressYear: number | null): YearFinder {
  const named = new Set(fullDates(text, segments).flatMap((date) => (date.isArchive ? [] : [date.number])));
  const offices = officeTerms(text);
  const find: YearFinder = (date) => {
    if (addressYear !== null && isOnCalendar(date, addressYear)) {
      return { number: numberIn(date, addressYear), because: "its address the year" };
    }
    const near = named.size === 0 ? [] : daysOf(date).filter((number) => isNear(number, named));
    if (near.length === 1) return { number: near[0]!, because: "a date near it the year" };
    if (date.weekday === null || offices.named === 0) return null;
    const fitting = daysOf(date).filter((number) => offices.fits(toEdtf(number)));
    return fitting.length === 1 ? { number: fitting[0]!, because: "the offices it names the year" } : null;
  };
  // A page of ten thousand date lines names few different days.
  const found = new Map<string, FoundYear | null>();
  return (date) => {
    const key = `${date.month} ${date.day} ${date.weekday}`;
    if (!found.has(key)) found.set(key, find(date));
    return found.get(key)!;
  };
}

/** A story names other days of its own weeks. */
const NEAR_DAYS = 45;

function isNear(number: number, named: ReadonlySet<number>): boolean {
  for (let day = number - NEAR_DAYS; day <= number + NEAR_DAYS; day++) if (named.has(day)) return true;
  return false;
}

/** Every day since 1945 on which that day and month fell, on that weekday if there is one. */
export function daysOf(date: WrittenDate): number[] {
  const days: number[] = [];
  for (let year = 1945; year < 2100; year++) if (isOnCalendar(date, year)) days.push(numberIn(date, year));
  return days;
}

function isOnCalendar(date: WrittenDate, year: number): boolean {
  if (date.day! > daysIn(year, date.month)) return false;
  return date.weekday === null || weekdayOf(numberIn(date, year)) === date.weekday;
}

function numberIn({ month, day }: WrittenDate, year: number): number {
  return dayNumber({ year, month, day: day! });
}
