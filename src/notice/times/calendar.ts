/** Days, weeks and months as EDTF, on plain numbers: proleptic Gregorian, no clock and no time zone. Weeks run from Monday. */
import { dayNumber, dayOfNumber } from "../../model/day-number.ts";
import type { Edtf } from "../../model/edtf.ts";

export const two = (n: number): string => String(n).padStart(2, "0");

export function day(year: number, month: number, date: number): Edtf {
  return `${year}-${two(month)}-${two(date)}`;
}

/** Whether there is such a day: 31 June is none. */
export function isDay(year: number, month: number, date: number): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= lastDate(year, month);
}

export function lastDate(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** So many days after an ISO day. */
export function shift(isoDay: Edtf, days: number): Edtf {
  return dayOfNumber(dayNumber(isoDay) + days);
}

/** 0 is Monday. */
export function weekdayOf(isoDay: Edtf): number {
  // 1 January 1970 was a Thursday.
  return (((dayNumber(isoDay) - dayNumber("1970-01-01") + 3) % 7) + 7) % 7;
}

/** Monday to Sunday of the week that lies so many weeks from that of a day. */
export function week(isoDay: Edtf, weeks: number): Edtf {
  const monday = shift(isoDay, 7 * weeks - weekdayOf(isoDay));
  return `${monday}/${shift(monday, 6)}`;
}

export function month(isoDay: Edtf, months: number): Edtf {
  const index = Number(isoDay.slice(0, 4)) * 12 + Number(isoDay.slice(5, 7)) - 1 + months;
  return `${Math.floor(index / 12)}-${two((index % 12) + 1)}`;
}
