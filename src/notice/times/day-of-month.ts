/**
 * Days told by their number alone.
 *
 *     left port on the 25th · must answer by the 15th · until the 3rd of next month
 *
 * The month is that of a day named near, else the one that brings the day nearest to publication on the side to which
 * the sentence looks.
 */
import type { Edtf } from "../../model/edtf.ts";
import { isDay, month, two } from "./calendar.ts";
import { directionOf } from "./tense.ts";
import { dated, type FoundTime, NO_DAY, type TimeContext, type TimeFamily, unresolved } from "./time-family.ts";

export const dayOfMonth: TimeFamily = (start, context) => {
  const { words, sentence } = context;
  const match = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(words[start + 1] ?? "");
  if (words[start] !== "the" || !match || Number(match[1]) > 31) return null;
  const date = Number(match[1]);
  const before = words[start - 1] ?? "";
  const isAhead = directionOf(start, sentence)?.is === "ahead";
  if (!/^(?:on|by|until|till|since)$/.test(before) && !(before === "for" && isAhead)) return null;
  const shifted = ofMonth(start + 2, words);
  if (shifted) return onDate(start, shifted.last, date, shifted.months, context);
  // "on the 25th floor", "on the 17th hole", "on the 3rd of five days", "by the 4th Infantry".
  const next = sentence.tokens[start + 2];
  if (next && (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.upos) || /^(?:of|-|and)$/.test(words[start + 2]!))) return null;
  return onDate(start, start + 1, date, isAhead ? "ahead" : "back", context);
};

/** "of the month", "of this month", "of next month": its last word and how many months on. */
function ofMonth(at: number, words: readonly string[]): { last: number; months: number } | null {
  if (words[at] !== "of" || words[at + 2] !== "month") return null;
  const months = { the: 0, this: 0, last: -1, next: 1 }[words[at + 1]!];
  return months === undefined ? null : { last: at + 2, months };
}

function onDate(
  first: number,
  last: number,
  date: number,
  which: number | "ahead" | "back",
  { published, said }: TimeContext,
): FoundTime | null {
  if (published === null) return unresolved(first, last, NO_DAY, null, { unit: "day" });
  const write = (from: Edtf, months: number): Edtf => `${month(from, months)}-${two(date)}`;
  const isIn = (value: Edtf): boolean => {
    const [y, m, d] = value.split("-").map(Number) as [number, number, number];
    return isDay(y, m, d);
  };
  const near = said.day !== null && said.day.slice(0, 7) !== published.slice(0, 7) ? said.day : null;
  let candidates: Edtf[];
  if (typeof which === "number") candidates = [write(published, which)];
  else if (near !== null && !near.startsWith("X")) candidates = [write(near, 0)].filter((value) => value > near);
  else
    candidates =
      which === "ahead"
        ? [0, 1, 2].map((months) => write(published, months)).filter((value) => value >= published)
        : [0, -1, -2].map((months) => write(published, months)).filter((value) => value <= published);
  const value = candidates.find(isIn);
  return value === undefined
    ? unresolved(first, last, "its month is not told", null, { unit: "day" })
    : dated(first, last, value, "inferred", "the day of that number nearest to the day of publication");
}
