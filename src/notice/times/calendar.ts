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

/** Days from a day on to the next such weekday, 0 to 6. */
export function daysUntil(weekday: number, isoDay: Edtf): number {
  return (weekday - weekdayOf(isoDay) + 7) % 7;
}

/** Monday to Sunday of the week that lies so many weeks from that of a day. */
export function week(isoDay: Edtf, weeks: number): Edtf {
  const monday = shift(isoDay, 7 * weeks - weekdayOf(isoDay));
  return `${monday}/${shift(monday, 6)}`;
}

/** Saturday and Sunday of that week. */
export function weekend(isoDay: Edtf, weeks: number): Edtf {
  const sunday = week(isoDay, weeks).split("/")[1]!;
  return `${shift(sunday, -1)}/${sunday}`;
}

export function month(isoDay: Edtf, months: number): Edtf {
  return months0(monthIndex(isoDay) + months);
}

/** The quarter of a month's year that holds it, so many quarters on: 2024-07/2024-09. */
export function quarter(isoMonth: Edtf, quarters: number): Edtf {
  return monthsFrom(3 * (Math.floor(monthIndex(isoMonth) / 3) + quarters), 3);
}

/** So many months from a month, counted from the year 0. */
export function monthsFrom(index: number, length: number): Edtf {
  return `${months0(index)}/${months0(index + length - 1)}`;
}

/** Months since the year 0 of a day or month. */
export function monthIndex(isoMonth: Edtf): number {
  return Number(isoMonth.slice(0, 4)) * 12 + Number(isoMonth.slice(5, 7)) - 1;
}

function months0(index: number): Edtf {
  return `${Math.floor(index / 12)}-${two((index % 12) + 1)}`;
}

/** Ten years from one that ends in 0; a hundred from one that ends in 00. */
export function yearsFrom(year: number, length: number): Edtf {
  return `${String(year).padStart(4, "0")}/${String(year + length - 1).padStart(4, "0")}`;
}
