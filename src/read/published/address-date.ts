import { type Day, dayNumber, isDay } from "./calendar.ts";
import { monthNumber } from "./written-dates.ts";

/**
 * An address in, the day or month that stands in its path out.
 *
 *     https://meridian.example/world/2016/08/26/talks       2016-08-26
 *     https://meridian.example/world/2016/0826/talks        2016-08-26
 *     https://meridian.example/talks-20160826               2016-08-26
 *     https://meridian.example/2016/08/talks-160826093015   2016-08, and 2016-08-26 for the moment in the number
 */
export interface AddressDate {
  readonly year: number;
  readonly month: number;
  /** The day number of a full date; null when the path stops at the month. */
  readonly day: number | null;
  /** The day number of a moment at the end of the path: when the page was made, often before its story was written. */
  readonly made: number | null;
}

export function dateOfAddress(address: string): AddressDate | null {
  const path = pathOf(address);
  for (const form of FULL) {
    const found = form.exec(path)?.groups;
    const day = found === undefined ? null : toDay(found);
    if (day !== null) return { year: day.year, month: day.month, day: dayNumber(day), made: null };
  }
  const found = MONTH_ONLY.exec(path)?.groups;
  if (found === undefined) return null;
  const [year, month] = [Number(found.year), toMonth(found.month!)];
  return month === 0 ? null : { year, month, day: null, made: madeDay(path, year, month) };
}

/** The path without query; of an archived copy the path of the original. */
function pathOf(address: string): string {
  const inner = address.lastIndexOf("://");
  return address
    .slice(inner < 0 ? 0 : inner + 3)
    .split(/[?#]/, 1)[0]!
    .replace(/^[^/]*/, "");
}

const YEAR = String.raw`(?<year>(?:19[89]|20\d)\d)`;
const MONTH = String.raw`(?<month>\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)`;

const FULL: readonly RegExp[] = [
  new RegExp(String.raw`/${YEAR}/${MONTH}/(?<day>\d{1,2})(?![\d])`, "i"),
  new RegExp(String.raw`/${YEAR}/(?<month>\d\d)(?<day>\d\d)(?!\d)`),
  new RegExp(String.raw`/${YEAR}-(?<month>\d\d)/(?<day>\d\d)(?!\d)`),
  new RegExp(String.raw`(?<!\d)${YEAR}([-_.])(?<month>\d\d)\2(?<day>\d\d)(?!\d)`),
  new RegExp(String.raw`[/_-]${YEAR}(?<month>\d\d)(?<day>\d\d)(?!\d)`),
  new RegExp(String.raw`/(?<day>\d{1,2})[-/]${MONTH}[-/]${YEAR}(?!\d)`, "i"),
  // A wire's story number that ends in its day.
  new RegExp(String.raw`[-/]id[A-Z]{2}[A-Z0-9]{6,12}?${YEAR}(?<month>\d\d)(?<day>\d\d)$`),
];

const MONTH_ONLY = new RegExp(`/${YEAR}[/-]${MONTH}(?:[/-]|$)`, "i");

function toDay(found: Record<string, string | undefined>): Day | null {
  const day = { year: Number(found.year), month: toMonth(found.month!), day: Number(found.day) };
  return isDay(day) ? day : null;
}

function toMonth(month: string): number {
  const number = /^\d/.test(month) ? Number(month) : monthNumber(month);
  return number <= 12 ? number : 0;
}

/** yymmdd and a clock time run together, in the month that the path gives. */
function madeDay(path: string, year: number, month: number): number | null {
  const digits = /(?<!\d)(?<short>\d{6})\d{6,9}\/?(?:\.\w{2,5})?$/.exec(path)?.groups?.short;
  if (digits === undefined) return null;
  const day = { year, month, day: Number(digits.slice(4)) };
  const isSameMonth = Number(digits.slice(0, 2)) === year % 100 && Number(digits.slice(2, 4)) === month;
  return isSameMonth && isDay(day) ? dayNumber(day) : null;
}
