import type { Span } from "../../model/span.ts";
import { isDay } from "./calendar.ts";
import monthNames from "./month-names.json" with { type: "json" };

/**
 * Words of any language in, the full dates written in them out. A name that is one month here and another there
 * ("listopad") is read by the language given.
 *
 *     Publié le 12 mars 2024 à 14 h      2024年3月12日      12.03.2024      Tue Mar 12 14:05:00 GMT 2024
 */
export interface FullDay extends Span {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How 3/4/2024 is read; "unknown" leaves it unread. */
export type DayOrder = "day-first" | "month-first" | "unknown";

/** No page or wire is older than this, and what claims to be younger is no date. */
const YEAR = String.raw`(?:19|20)\d\d`;
const GAP = String.raw`[\s.,/|-]{0,3}`;
const OF = String.raw`(?:de\s|del\s|of\s|d['’])?`;
/** A name, its other name behind a slash, or the two words of a Levantine or Irish month. */
const NAME = String.raw`\p{L}{2,14}(?:\/\p{L}{2,10}|\s(?:الثاني|الأول|الاول|[Ff]ómhair))?`;
/** "12th", "1er", "12º", "19:e", "12-го" */
const NTH = `(?:[.ºª°]|st|nd|rd|th|er|re|:[ae]|-?(?:ого|го|е))?`;
const CLOCK = String.raw`(?:\d{1,2}:\d\d(?::\d\d)?\s(?:[A-Z]{2,4}\s)?)?`;

const FORMS = new RegExp(
  [
    String.raw`(?<isoYear>${YEAR})(?<mark>[-/.]|\.\s)(?<isoMonth>\d\d?)\k<mark>(?<isoDay>\d\d?)(?!\d)`,
    String.raw`(?<eastYear>${YEAR})\s?[年년]\s?(?<eastMonth>\d\d?)\s?[月월]\s?(?<eastDay>\d\d?)\s?[日일号]`,
    String.raw`(?<dayV>\d\d?)\stháng\s(?<monthV>\d\d?),?\s(?:năm\s)?(?<yearV>${YEAR})`,
    String.raw`(?<yearG>${YEAR})\.\s(?:gada\s|g\.\s)(?<dayG>\d\d?)\.?\s(?<nameG>${NAME})`,
    String.raw`(?<yearC>${YEAR})[.,]?\s(?:m\.\s|gada\s|aasta\s)?(?<nameC>${NAME})\.?\s(?<dayC>\d\d?)(?!\d)`,
    String.raw`(?<dayA>\d\d?)${NTH}${GAP}${OF}(?<nameA>${NAME})${GAP}${OF}(?<yearA>${YEAR})(?!\d(?!\d?:\d\d))`,
    String.raw`(?<nameB>${NAME})\.?[\s-](?<dayB>\d\d?)(?:st|nd|rd|th)?[.,]{0,2}[\s-]{1,3}(?:at\s)?${CLOCK}(?<yearB>${YEAR})(?!\d(?!\d?:\d\d))`,
    String.raw`(?<first>\d\d?)(?<sign>[-/.]|\.\s)(?<second>\d\d?)\k<sign>(?<yearD>${YEAR}|\d\d)(?![\d/.-]\d|\d)`,
  ]
    .map((form) => String.raw`(?<![\p{L}\d])${form}`)
    .join("|"),
  "gu",
);

export function fullDaysIn(words: string, language: string | null, order: DayOrder): FullDay[] {
  const days: FullDay[] = [];
  for (const match of plainDigits(words).matchAll(FORMS)) {
    const day = toDay(match.groups!, language, order);
    if (day !== null && isDay(day)) days.push({ ...day, start: match.index, end: match.index + match[0].length });
  }
  return days;
}

function toDay(
  found: Record<string, string | undefined>,
  language: string | null,
  order: DayOrder,
): Omit<FullDay, keyof Span> | null {
  const whole = (year: string, month: number | string, day: string) => ({
    year: Number(year),
    month: Number(month),
    day: Number(day),
  });
  if (found.isoYear) return whole(found.isoYear, found.isoMonth!, found.isoDay!);
  if (found.eastYear) return whole(found.eastYear, found.eastMonth!, found.eastDay!);
  if (found.yearV) return whole(found.yearV, found.monthV!, found.dayV!);
  if (found.yearD) return numbered(Number(found.first), Number(found.second), found.yearD, found.sign!, order);
  for (const form of ["A", "B", "C", "G"]) {
    const year = found[`year${form}`];
    if (year === undefined) continue;
    const month = monthOf(found[`name${form}`]!, language);
    return month === null ? null : whole(year, month, found[`day${form}`]!);
  }
  return null;
}

/** Two digits for a year are of the last century from here on. */
const FIRST_OF_CENTURY = 70;

function numbered(a: number, b: number, year: string, sign: string, order: DayOrder): Omit<FullDay, keyof Span> | null {
  if (year.length === 2 && sign === "-") return null;
  const whole = Number(year) + (year.length > 2 ? 0 : Number(year) < FIRST_OF_CENTURY ? 2000 : 1900);
  if (a > 12 || a === b) return { year: whole, month: b, day: a };
  if (b > 12) return { year: whole, month: a, day: b };
  if (sign.startsWith(".") || order === "day-first") return { year: whole, month: b, day: a };
  return order === "month-first" ? { year: whole, month: a, day: b } : null;
}

const byLanguage = new Map<string, Map<string, number>>();
const byAny = new Map<string, number>();
for (const [language, months] of Object.entries(monthNames)) {
  const own = new Map<string, number>();
  for (const [i, names] of months.split(" | ").entries()) {
    for (const name of names.split(",")) {
      own.set(name, i + 1);
      if (!byAny.has(name)) byAny.set(name, i + 1);
    }
  }
  byLanguage.set(language, own);
}

/** "Février", "févr." and "fevrier" are 2. */
export function monthOf(name: string, language: string | null): number | null {
  const own = byLanguage.get(language?.slice(0, 2).toLowerCase() ?? "");
  for (const one of name.split("/")) {
    const folded = fold(one);
    // Hebrew writes "in" on to the month.
    const bare = folded.startsWith("ב") ? folded.slice(1) : folded;
    const month = own?.get(folded) ?? own?.get(bare) ?? byAny.get(folded) ?? byAny.get(bare);
    if (month !== undefined) return month;
  }
  return null;
}

function fold(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[.’׳]/g, "");
}

const OTHER_DIGITS = /[٠-٩۰-۹０-９]/g;

/** Arabic, Persian and full-width digits as plain ones; every character keeps its place. */
function plainDigits(words: string): string {
  return words.replace(OTHER_DIGITS, (digit) =>
    String((digit.charCodeAt(0) - (digit < "۰" ? 0x660 : digit < "０" ? 0x6f0 : 0xff10)) % 10),
  );
}
