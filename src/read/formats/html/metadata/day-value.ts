import { edtfOfDay, isDay, toEdtf } from "../../../published/calendar.ts";
import { type DayOrder, fullDaysIn, monthOf } from "../../../published/dates-of-any-language.ts";

/**
 * A value given for a date in, EDTF out: the day as it is written there, in whatever zone, or the month where it says
 * no more.
 *
 *     2024-03-12T23:30:00-05:00   20240312   1710252300   Tue, 12 Mar 2024 14:05 GMT   →   2024-03-12
 *     2024-03   March 2024                                                              →   2024-03
 */
export function edtfOf(words: string, language: string | null, order: DayOrder): string | null {
  const value = words.trim();
  const iso = /^(\d{4})-?(\d\d)-?(\d\d)(?![\d-])/.exec(value) ?? /^(\d{4})(\d\d)(\d\d)\d{4,6}$/.exec(value);
  if (iso) return edtf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (/^1?\d{9}$/.test(value)) return ofSeconds(Number(value));
  if (/^1?\d{9}\d{3}$/.test(value)) return ofSeconds(Number(value) / 1000);
  const first = fullDaysIn(value.slice(0, LONGEST), language, order)[0];
  if (first !== undefined) return edtf(first.year, first.month, first.day);
  return monthIn(value, language);
}

const LONGEST = 200;
/** The first page of the web, and a bound for numbers that count something else. */
const [FIRST_YEAR, LAST_YEAR] = [1800, 2100];

function edtf(year: number, month: number, day: number): string | null {
  return year >= FIRST_YEAR && year < LAST_YEAR && isDay({ year, month, day }) ? edtfOfDay({ year, month, day }) : null;
}

const DAY_SECONDS = 86_400;
/** 1990: a smaller number is an identifier. */
const FIRST_SECOND = 631_152_000;

function ofSeconds(seconds: number): string | null {
  return seconds < FIRST_SECOND ? null : toEdtf(Math.floor(seconds / DAY_SECONDS));
}

function monthIn(value: string, language: string | null): string | null {
  const found =
    /^(?:(?<year>(?:19|20)\d\d)[-/.](?<month>\d\d)|(?<name>\p{L}{3,14})\.?,?\s(?<named>(?:19|20)\d\d))$/u.exec(
      value,
    )?.groups;
  if (found === undefined) return null;
  const month = found.name === undefined ? Number(found.month) : monthOf(found.name, language);
  if (month === null || month < 1 || month > 12) return null;
  return `${found.year ?? found.named}-${String(month).padStart(2, "0")}`;
}
