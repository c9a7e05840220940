/**
 * Feasts and holidays whose day the calendar gives, as news in English names them.
 *
 *     Christmas · New Year's Eve · the Fourth of July · Thanksgiving · Good Friday
 *
 * Without a year: the one nearest to publication, or ahead where the sentence looks ahead.
 */
import { dayNumber } from "../../model/day-number.ts";
import type { Edtf } from "../../model/edtf.ts";
import { day, daysUntil, lastDate, shift } from "./calendar.ts";
import { directionOf } from "./tense.ts";
import { dated, type FoundTime, type TimeContext, type TimeFamily, unresolved } from "./time-family.ts";

type Rule = (year: number) => Edtf;

const on =
  (month: number, date: number): Rule =>
  (year) =>
    day(year, month, date);

/** The so-manieth weekday of a month; the last for 5. */
const nth =
  (count: number, weekday: number, month: number): Rule =>
  (year) => {
    const first = day(year, month, 1);
    const date = 1 + daysUntil(weekday, first) + 7 * (count - 1);
    return day(year, month, date > lastDate(year, month) ? date - 7 : date);
  };

/** Western Easter by Butcher's rule, and days counted from it. */
const easter =
  (days: number): Rule =>
  (year) => {
    const a = year % 19;
    const b = Math.floor(year / 100);
    const c = year % 100;
    const g = Math.floor((8 * b + 13) / 25);
    const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
    const m = Math.floor((a + 11 * h + 19 * l) / 433);
    const month = Math.floor((h + l - 7 * m + 90) / 25);
    return shift(day(year, month, (h + l - 7 * m + 33 * month + 19) % 32), days);
  };

export const HOLIDAYS: readonly (readonly [readonly string[], Rule])[] = (
  [
    ["new year 's day", on(1, 1)],
    ["new years day", on(1, 1)],
    ["new year 's eve", on(12, 31)],
    ["new year 's", on(1, 1)],
    ["valentine 's day", on(2, 14)],
    ["st patrick 's day", on(3, 17)],
    ["may day", on(5, 1)],
    ["fourth of july", on(7, 4)],
    ["july fourth", on(7, 4)],
    ["bastille day", on(7, 14)],
    ["halloween", on(10, 31)],
    ["veterans day", on(11, 11)],
    ["christmas eve", on(12, 24)],
    ["christmas day", on(12, 25)],
    ["christmas", on(12, 25)],
    ["boxing day", on(12, 26)],
    ["martin luther king day", nth(3, 0, 1)],
    ["presidents day", nth(3, 0, 2)],
    ["mother 's day", nth(2, 6, 5)],
    ["memorial day", nth(5, 0, 5)],
    ["labor day", nth(1, 0, 9)],
    ["columbus day", nth(2, 0, 10)],
    ["thanksgiving day", nth(4, 3, 11)],
    ["thanksgiving", nth(4, 3, 11)],
    ["good friday", easter(-2)],
    ["easter sunday", easter(0)],
    ["easter monday", easter(1)],
    ["easter", easter(0)],
  ] as const
).map(([name, rule]) => [name.split(" "), rule] as const);

const BY_FIRST: ReadonlyMap<string, readonly (readonly [readonly string[], Rule])[]> = Map.groupBy(
  HOLIDAYS,
  ([words]) => words[0]!,
);

export const holiday: TimeFamily = (start, context) => {
  const { words } = context;
  const isLed = /^(?:last|this|next)$/.test(words[start]!) && BY_FIRST.has(words[start + 1] ?? "");
  if (isLed) {
    const found = holiday(start + 1, context);
    return found && { ...found, first: start };
  }
  const match = BY_FIRST.get(words[start]!)?.find(([name]) =>
    name.every((word, i) => (words[start + i] ?? "").replace("’", "'") === word),
  );
  if (!match || !/^[A-Z]/.test(context.sentence.tokens[start]!.text)) return null;
  const [name, rule] = match;
  const last = start + name.length - 1;
  // "a Christmas market", "the Easter rising": no day.
  const head = context.sentence.tokens[last]!;
  if (head.relation === "compound" && !/^(?:day|eve|morning|evening|night|weekend|week)$/.test(words[head.head] ?? ""))
    return null;
  const comma = words[last + 1] === "," ? 1 : 0;
  const year = words[last + 1 + comma] ?? "";
  if (/^(?:19|20)\d\d$/.test(year))
    return dated(start, last + 1 + comma, rule(Number(year)), "stated", "a holiday and its year");
  return nearest(start, last, rule, context);
};

function nearest(first: number, last: number, rule: Rule, context: TimeContext): FoundTime {
  const { published } = context;
  if (published === null) return unresolved(first, last, "no year is known", null, { unit: "day", inYear: rule });
  const own = Number(published.slice(0, 4));
  const direction = directionOf(first, context.sentence)?.is;
  const before = context.words[first - 1];
  const isAhead = direction === "ahead" || before === "next";
  const now = dayNumber(published);
  const distance = (value: Edtf): number => {
    const days = dayNumber(value) - now;
    if (days < 0) return isAhead ? -4 * days : -days;
    return direction === "back" || before === "last" ? 4 * days : days;
  };
  const value = [own - 1, own, own + 1].map(rule).sort((a, b) => distance(a) - distance(b))[0]!;
  return dated(first, last, value, "inferred", "the holiday nearest to the day of publication", { inYear: rule });
}
