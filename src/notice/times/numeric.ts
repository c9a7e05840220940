/**
 * Dates in figures.
 *
 *     7/8/2007 · 12/25/89 · 2001/09/11 · 11-09-2001 · on 3/11      month first, as American news writes
 *
 * Where day and month could change places, the other day is an alternative. "9/11" by itself is the day of 2001.
 */
import { day, isDay } from "./calendar.ts";
import { dated, type FoundTime, type TimeContext, type TimeFamily } from "./time-family.ts";

export const numeric: TimeFamily = (start, context) =>
  yearFirst(start, context) ?? inStrokes(start, context) ?? inDashes(start, context) ?? withoutYear(start, context);

function yearFirst(start: number, { words }: TimeContext): FoundTime | null {
  const match = /^(\d{4})[/.](\d\d)[/.](\d\d)$/.exec(words[start]!);
  if (!match) return null;
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number];
  return isDay(year, month, date) ? dated(start, start, day(year, month, date), "stated", "the date in full") : null;
}

function inStrokes(start: number, { words, year }: TimeContext): FoundTime | null {
  const match = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d\d)$/.exec(words[start]!);
  return match ? inFigures(start, start, match[1]!, match[2]!, match[3]!, year) : null;
}

/** 11-09-2001, which the tokeniser takes apart. */
function inDashes(start: number, { words, year }: TimeContext): FoundTime | null {
  const [one = "", dash, other = "", again, last = ""] = words.slice(start, start + 5);
  const isDate = dash === "-" && again === "-" && /^\d\d?$/.test(one) && /^\d\d?$/.test(other);
  if (!isDate || !/^(?:\d{4}|\d\d)$/.test(last)) return null;
  return inFigures(start, start + 4, one, other, last, year);
}

function inFigures(
  first: number,
  last: number,
  one: string,
  other: string,
  year: string,
  published: number | null,
): FoundTime | null {
  const full = year.length === 4 ? Number(year) : century(Number(year), published);
  const [a, b] = [Number(one), Number(other)];
  const american = isDay(full, a, b) ? day(full, a, b) : null;
  const british = isDay(full, b, a) ? day(full, b, a) : null;
  const value = american ?? british;
  if (value === null) return null;
  return dated(first, last, value, "stated", "a date in figures, month first", {
    alternatives: american !== null && british !== null && american !== british ? [british] : [],
  });
}

/** Two figures of a year: the last such year that had begun at most ten years after publication. */
function century(year: number, published: number | null): number {
  const latest = (published ?? 2030) + 10;
  return latest - ((((latest - year) % 100) + 100) % 100);
}

function withoutYear(start: number, { words, year, published }: TimeContext): FoundTime | null {
  const match = /^(\d{1,2})\/(\d{1,2})$/.exec(words[start]!);
  if (!match) return null;
  const [month, date] = [Number(match[1]), Number(match[2])];
  if (month === 9 && date === 11 && (published ?? "9999") >= "2001-09-11")
    return dated(start, start, "2001-09-11", "stated", "the name of a day");
  if (words[start - 1] !== "on" || year === null || !isDay(year, month, date)) return null;
  return dated(start, start, day(year, month, date), "inferred", "the year of publication", {
    inYear: (y) => day(y, month, date),
    alternatives: isDay(year, date, month) && date !== month ? [day(year, date, month)] : [],
  });
}
