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

/** No digit follows, but a clock time run up against the year: "March 11, 20134:05 PM". */
const END = String.raw`(?!\d(?!\d?:\d\d))`;

/** A clock time and zone that tell on which side of the ocean 3/11/2013 was written. */
const ZONE = String.raw`,?\s(?:at\s)?\d{1,2}:\d\d(?::\d\d)?\s?(?:[ap]\.?m\.?)?\s\(?(?:E[DS]?T|C[DS]T|M[DS]T|P[DS]?T|GMT|UTC|BST|CES?T|IST)\b`;

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth".split(
    " ",
  );

const FORMS = [
  String.raw`(?<isoYear>${YEAR})(?<isoMark>[-/.])(?<isoMonth>\d\d?)\k<isoMark>(?<isoDay>\d\d?)(?![\d])`,
  // Of two digits the year is only where nothing else can stand: "12-May-93", "Date: 12 May 93", "041530Z JUN 03".
  String.raw`(?<dayS>\d{1,2})-(?<monthS>${MONTH})-(?<yearS>\d\d)(?![\d-])`,
  String.raw`(?<=\bdated?:?\s|\b\d{4}\s(?:gmt|utc)\s)(?<dayT>\d{1,2})\s(?<monthT>${MONTH})\s['’]?(?<yearT>\d\d)(?!\d|:\d)`,
  String.raw`(?<dayU>\d\d)\d{4}[A-Z]\s(?<monthU>${MONTH})\s(?<yearU>${YEAR}|\d\d)(?!\d)`,
  // As agreements close: "this fourteenth day of April 1988".
  String.raw`(?<ordinal>(?:twenty[\s-]|thirty[\s-])?(?:${ORDINALS.join("|")})|\d{1,2}(?:st|nd|rd|th))\sday\sof\s(?<monthO>${MONTH}),?\s(?:in\sthe\syear\s)?(?<yearO>${YEAR})(?!\d)`,
  String.raw`(?:(?<weekdayA>${WEEKDAY}),?\s{1,2})?(?<monthA>${MONTH})\s{1,2}(?<dayA>${DAY})(?:${BEFORE_YEAR}(?<yearA>${YEAR}))?${END}`,
  String.raw`(?:(?<weekdayB>${WEEKDAY}),?\s{1,2}(?:the\s)?)?(?<dayB>${DAY})[\s-](?:of\s)?(?<monthB>${MONTH})(?:[\s,-]{1,3}(?<yearB>${YEAR})(?!\d))?(?![\p{L}])`,
  String.raw`(?<monthC>${MONTH}),?\s(?<yearC>${YEAR})(?!\d)`,
  String.raw`(?<signMonth>\d\d)-(?<signDay>\d\d)-(?<signYear>\d\d)(?=\s\d{4}[A-Z]{2,3}T?(?!\p{L}))`,
  String.raw`(?<first>\d\d?)(?<mark>[/.])(?<second>\d\d?)\k<mark>(?<yearD>${YEAR}|\d\d)(?!\d)(?<zone>${ZONE})?`,
];

/** All begin where no letter or digit stands before: that is looked at once, not for each form. */
const WRITTEN = new RegExp(String.raw`(?<![\p{L}\d])(?:${FORMS.join("|")})`, "giu");

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
  const { isoYear, isoMonth, isoDay, yearD, first, second, signMonth, signDay, signYear } = found;
  if (isoYear !== undefined) return whole(Number(isoYear), Number(isoMonth), Number(isoDay), null);
  // The sign-off of a wire: "AP-NY-03-11-89 1423EST".
  if (signYear !== undefined) return whole(ofCentury(signYear), Number(signMonth), Number(signDay), null);
  const short = found.yearS ?? found.yearT ?? found.yearU;
  if (short !== undefined) {
    const month = monthNumber((found.monthS ?? found.monthT ?? found.monthU)!);
    return whole(ofCentury(short), month, Number(found.dayS ?? found.dayT ?? found.dayU), null);
  }
  if (found.yearO !== undefined) {
    return whole(Number(found.yearO), monthNumber(found.monthO!), ordinalDay(found.ordinal!), null);
  }
  if (yearD !== undefined) {
    return slashed(Number(first), Number(second), yearD, found.mark!, found.zone);
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

/** No wire signed off in this way before this year of its century. */
const FIRST_OF_WIRES = 60;

/** "fourteenth", "twenty-first", "14th" */
function ordinalDay(words: string): number {
  if (/^\d/.test(words)) return Number.parseInt(words, 10);
  const [tens, last] = /[\s-]/.test(words) ? words.toLowerCase().split(/[\s-]/) : ["", words.toLowerCase()];
  const ones = ORDINALS.indexOf(last!) + 1;
  const day = ones === ORDINALS.length ? 30 : ones;
  return tens === "twenty" ? 20 + day : tens === "thirty" ? 30 + day : day;
}

function ofCentury(year: string): number {
  return year.length > 2 ? Number(year) : Number(year) + (Number(year) < FIRST_OF_WIRES ? 2000 : 1900);
}

/** 11.03.2013 is read day first; 03/11/2013 may be either, so it is no date unless its numbers or its zone tell. */
function slashed(
  a: number,
  b: number,
  year: string,
  mark: string,
  zone: string | undefined,
): Omit<WrittenDate, "start" | "end"> | null {
  // 03/21/13 can only be American; 13/03/21 may be anything.
  if (year.length === 2) return mark === "/" && b > 12 && a <= 12 ? whole(2000 + Number(year), a, b, null) : null;
  const isAmerican = zone !== undefined && /(?:E[DS]?T|C[DS]T|M[DS]T|P[DS]?T)$/i.test(zone) && !/CES?T$/i.test(zone);
  if (mark === "." || a > 12 || (zone !== undefined && !isAmerican)) return whole(Number(year), b, a, null);
  return b > 12 || a === b || isAmerican ? whole(Number(year), a, b, null) : null;
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
