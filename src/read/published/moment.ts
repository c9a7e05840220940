import { dayNumber } from "../../model/day-number.ts";

/**
 * The words of a date in, whether they tell a moment in universal time out: half of the world calls it another day.
 *
 *     2024-03-12T02:25:54Z   1710210354      yes
 *     2024-03-12   2024-03-12T02:25-05:00    no
 */
export function isUniversal(words: string): boolean {
  return /^\d{10}(?:\d{3})?$/.test(words) || /\d:\d\d[\d:.]{0,12}\s?(?:Z|[+-]00:?00|GMT|UTC)$/i.test(words);
}

/** Days from one EDTF day to another; null where one of them is no day. */
export function daysBetween(from: string, to: string): number | null {
  return isWholeDay(from) && isWholeDay(to) ? dayNumber(to) - dayNumber(from) : null;
}

/** "2024-03-12", not "2024-03" */
export function isWholeDay(edtf: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(edtf);
}
