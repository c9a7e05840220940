import type { Span } from "../../model/span.ts";
import { daysIn } from "./calendar.ts";

/**
 * Text in, the dates written in it out, with as much as they say: day and month at least, or month and year.
 *
 *     Envoys met on Friday, Dec. 2, 2016, after the June 2015 truce and before 18 March.
 *                   └────weekday, full───┘           └month──┘             └no year┘
 */
export interface WrittenDate extends Span {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  /** 1 Monday to 7 Sunday, where it is written beside the day. */
  readonly weekday: number | null;
}

export const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
export const WEEKDAY = String.raw`(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs(?:day)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)\.?`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:19|20)\d\d`;

/** The clock time that some date lines put between day and year, and the comma or space that all others put there. */
const BEFORE_YEAR = String.raw`(?:\s{0,2},?\s{0,2}|,?\s\d\d:\d\d:\d\d\s[A-Z]{3,4}\s)`;

const WRITTEN = new RegExp(
  [
    String.raw`(?<isoYear>${YEAR})(?<isoMark>[-/.])(?<isoMonth>\d\d?)\k<isoMark>(?<isoDay>\d\d?)(?![\d])`,
    String.raw`(?:(?<weekdayA>${WEEKDAY}),?\s{1,2})?(?<monthA>${MONTH})\s{1,2}(?<dayA>${DAY})(?:${BEFORE_YEAR}(?<yearA>${YEAR}))?(?!\d)`,
    String.raw`(?:(?<weekdayB>${WEEKDAY}),?\s{1,2}(?:the\s)?)?(?<dayB>${DAY})[\s-](?:of\s)?(?<monthB>${MONTH})(?:[\s,-]{1,3}(?<yearB>${YEAR})(?!\d))?(?![\p{L}])`,
    String.raw`(?<monthC>${MONTH}),?\s(?<yearC>${YEAR})(?!\d)`,
    String.raw`(?<first>\d\d?)(?<mark>[/.])(?<second>\d\d?)\k<mark>(?<yearD>${YEAR})(?!\d)`,
  ]
    .map((form) => String.raw`(?<![\p{L}\d])${form}`)
    .join("|"),
  "giu",
);

export function writtenDates(text: string, from = 0, to = text.length): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const match of text.slice(from, to).matchAll(WRITTEN)) {
    const date = toDate(match.groups!);
    // "may 10" in small letters is a verb and a number.
    if (date === null || /(?<!\p{L})(?:may|mar|march)\.?\s/u.test(match[0])) continue;
    dates.push({ ...date, start: from + match.index, end: from + match.index + match[0].length });
  }
  return dates;
}

function toDate(found: Record<string, string | undefined>): Omit<WrittenDate, "start" | "end"> | null {
  const { isoYear, isoMonth, isoDay, yearD, first, second } = found;
  if (isoYear !== undefined) return whole(Number(isoYear), Number(isoMonth), Number(isoDay), null);
  if (yearD !== undefined) {
    const [a, b] = [Number(first), Number(second)];
    // 03.04.2016 is read day first; 03/04/2016 may be either, so it is no date.
    if (found.mark === "." || a > 12) return whole(Number(yearD), b, a, null);
    return b > 12 || a === b ? whole(Number(yearD), a, b, null) : null;
  }
  const month = monthNumber((found.monthA ?? found.monthB ?? found.monthC)!);
  const year = found.yearA ?? found.yearB ?? found.yearC;
  const day = found.dayA ?? found.dayB;
  const weekday = found.weekdayA ?? found.weekdayB;
  return whole(
    year === undefined ? null : Number(year),
    month,
    day === undefined ? null : Number.parseInt(day, 10),
    weekday === undefined ? null : weekdayNumber(weekday),
  );
}

function whole(
  year: number | null,
  month: number,
  day: number | null,
  weekday: number | null,
): Omit<WrittenDate, "start" | "end"> | null {
  if (month < 1 || month > 12) return null;
  if (day !== null && (day < 1 || day > daysIn(year ?? 2000, month))) return null;
  return { year, month, day, weekday };
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

export function weekdayNumber(name: string): number {
  return WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
