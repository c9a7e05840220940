/**
 * Stretches that end or begin with the day of publication.
 *
 *     the past three years · the last 10 days           up to the day of publication
 *     the next few days · the coming weeks              from the day after it on
 *     recent weeks · the days ahead · the first nine months
 */
import type { Edtf } from "../../model/edtf.ts";
import { day, lastDate, month, shift } from "./calendar.ts";
import { lengthAt } from "./count.ts";
import {
  dated,
  type FoundTime,
  lasting,
  NO_DAY,
  type TimeContext,
  type TimeFamily,
  unresolved,
} from "./time-family.ts";
import { lengthOf, unitAt } from "./vocabulary.ts";

export const span: TimeFamily = (start, context) =>
  led(start, context) ?? ahead(start, context) ?? wholePast(start, context);

const AHEAD = /^(?:next|coming|following|ensuing|upcoming)$/;
const BACK = /^(?:past|last|previous|preceding|recent|latest)$/;
const WITHIN = /^(?:first|final|initial|opening|closing|remaining|early)$/;

/** (the) (past | next | first) [few | three] days */
function led(start: number, context: TimeContext): FoundTime | null {
  const { words } = context;
  let at = /^(?:the|these|those|this|its|his|her|their)$/.test(words[start]!) ? start + 1 : start;
  if (words[at] === "very" || words[at] === "more") at++;
  const lead = words[at] ?? "";
  if (!AHEAD.test(lead) && !BACK.test(lead) && !WITHIN.test(lead)) return null;
  const length = lengthAt(at + 1, words) ?? several(at + 1, words);
  if (!length) return null;
  const [count, unit, last] = [length.count, length.unit, length.last];
  const duration = lengthOf(count, unit);
  if (WITHIN.test(lead))
    return count === null ? null : lasting(start, last, duration, "the first or last of a longer time");
  return AHEAD.test(lead) ? fromTomorrow(start, last, duration, context) : upToToday(start, last, length, context);
}

/** "coming days", "recent weeks": plural without a number. */
function several(at: number, words: readonly string[]): { count: null; unit: string; last: number } | null {
  const unit = unitAt(words[at]);
  return unit !== null && words[at] !== unit ? { count: null, unit, last: at } : null;
}

/** "the days ahead", "the weeks to come", "in a few days" */
function ahead(start: number, context: TimeContext): FoundTime | null {
  const { words } = context;
  const at = words[start] === "the" ? start + 1 : start;
  const unit = unitAt(words[at]);
  const isPlural = unit !== null && words[at] !== unit;
  if (isPlural && words[at + 1] === "ahead") return fromTomorrow(start, at + 1, lengthOf(null, unit), context);
  if (isPlural && words[at + 1] === "to" && words[at + 2] === "come")
    return fromTomorrow(start, at + 2, lengthOf(null, unit), context);
  if (words[start - 1] !== "in" || words[start] !== "a" || words[start + 1] !== "few") return null;
  const few = unitAt(words[start + 2]);
  return few && /^(?:day|week)$/.test(few) ? fromTomorrow(start, start + 2, lengthOf(null, few), context) : null;
}

/** "the past week", "over the last year": the seven days, the twelve months up to now. */
function wholePast(start: number, context: TimeContext): FoundTime | null {
  const { words } = context;
  if (words[start] !== "the") return null;
  const lead = words[start + 1] ?? "";
  const unit = unitAt(words[start + 2]);
  if (unit === null || words[start + 2] !== unit) return null;
  const isRunning = /^(?:over|in|within|during|through|throughout|of)$/.test(words[start - 1] ?? "");
  const duration = lengthOf(1, unit);
  if (lead === "past" || (lead === "last" && isRunning && unit !== "quarter"))
    return upToToday(start, start + 2, { count: 1, unit }, context);
  return (lead === "next" || lead === "coming") && isRunning ? fromTomorrow(start, start + 2, duration, context) : null;
}

/** "the past four days": four days, of which the day of publication is the last; "24 hours" reach into the day before. */
function upToToday(
  first: number,
  last: number,
  { count, unit }: { readonly count: number | null; readonly unit: string },
  { published }: TimeContext,
): FoundTime {
  const duration = lengthOf(count, unit);
  const from = published === null || count === null ? null : daysBack(published, count, unit);
  if (from === null) return lasting(first, last, duration, "up to the day of publication");
  return stretch(first, last, duration, `${from}/${published}`, "up to the day of publication");
}

/** A length of time that is told together with where it lies. */
function stretch(first: number, last: number, duration: string, value: Edtf, because: string): FoundTime {
  return { first, last, type: "duration", value, duration, basis: "inferred", because, unit: null };
}

function daysBack(published: Edtf, count: number, unit: string): Edtf | null {
  if (unit === "hour") return count < 12 ? null : shift(published, -Math.ceil(count / 24));
  if (unit === "day") return shift(published, 1 - Math.ceil(count));
  if (unit === "week") return shift(published, 1 - Math.ceil(7 * count));
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit];
  if (months === undefined) return null;
  const [year, number] = month(published, -Math.ceil(count * months))
    .split("-")
    .map(Number) as [number, number];
  return day(year, number, Math.min(Number(published.slice(8)), lastDate(year, number)));
}

/** "the next three weeks" is a length; "the coming days" only says when. */
function fromTomorrow(first: number, last: number, duration: string, { published }: TimeContext): FoundTime {
  const because = "from the day after publication on";
  if (published === null)
    return duration.includes("X")
      ? unresolved(first, last, NO_DAY, null, { duration })
      : lasting(first, last, duration, because);
  const value = `${shift(published, 1)}/..`;
  if (!duration.includes("X")) return stretch(first, last, duration, value, because);
  return dated(first, last, value, "inferred", because, { duration, unit: null });
}
