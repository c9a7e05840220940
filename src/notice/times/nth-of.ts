/**
 * Weeks and days by their place in a month.
 *
 *     the week of March 11 · the week ended Sept. 30
 *     the last week of March · the first day of February 2014 · the second weekend in May · the first Monday in October
 */

import type { TimeUnit } from "../noticed.ts";
import { absolute } from "./absolute.ts";
import { daysUntil, lastDate, shift, two, week, weekend } from "./calendar.ts";
import { dated, type FoundTime, type TimeFamily } from "./time-family.ts";
import { ordinal, WEEKDAYS } from "./vocabulary.ts";

const UNITS = /^(?:day|week|weekend)$/;

export const nthOf: TimeFamily = (start, context) => {
  const { words } = context;
  const at = words[start] === "the" ? start + 1 : start;
  const weekOf =
    words[at] === "week" && /^(?:of|ended|ending)$/.test(words[at + 1] ?? "") ? absolute(at + 2, context) : null;
  if (weekOf?.value?.length === 10 && weekOf.basis !== "unresolved")
    return dated(start, weekOf.last, week(weekOf.value, 0), weekOf.basis, `the week that holds it; ${weekOf.because}`, {
      unit: "week",
    });
  const number = /^(?:last|final)$/.test(words[at] ?? "") ? -1 : ordinal(words[at]);
  const unit = words[at + 1] ?? "";
  const isCounted = UNITS.test(unit) || WEEKDAYS.has(unit);
  if (number === null || !isCounted || !/^(?:of|in)$/.test(words[at + 2] ?? "")) return null;
  const found = absolute(at + 3, context);
  if (found?.unit !== "month" || found.value?.length !== 7) return null;
  const write = (month: string): string | null => within(month, number, unit);
  const value = write(found.value);
  return value === null ? null : onward(start, found, value, unit, write);
};

function onward(
  first: number,
  month: FoundTime,
  value: string,
  unit: string,
  write: (month: string) => string | null,
): FoundTime {
  const basis = month.basis === "stated" ? "stated" : "inferred";
  const inYear = month.inYear && ((year: number): string => write(month.inYear!(year)) ?? value);
  return dated(first, month.last, value, basis, `${month.because}; by its place in the month`, {
    unit: WEEKDAYS.has(unit) ? "day" : (unit as TimeUnit),
    ...(inYear ? { inYear } : {}),
  });
}

function within(month: string, number: number, unit: string): string | null {
  const last = lastDate(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  if (unit === "day") return number > last ? null : `${month}-${two(number < 0 ? last : number)}`;
  if (number > 5) return null;
  const weekday = WEEKDAYS.get(unit);
  if (weekday !== undefined) return nthWeekday(month, number, weekday, last);
  const day = number < 0 ? `${month}-${two(last)}` : shift(`${month}-01`, 7 * (number - 1));
  return unit === "week" ? week(day, 0) : weekend(day, 0);
}

/** A fifth Monday that the month does not have is none. */
function nthWeekday(month: string, number: number, weekday: number, last: number): string | null {
  const first = 1 + daysUntil(weekday, `${month}-01`);
  const date = number < 0 ? first + 7 * Math.floor((last - first) / 7) : first + 7 * (number - 1);
  return date > last ? null : `${month}-${two(date)}`;
}
