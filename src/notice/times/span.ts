/**
 * Stretches that end or begin with the day of publication.
 *
 *     the past three years · the last 10 days           up to the day of publication
 *     the next few days · the coming weeks              from the day after it on
 *     recent weeks · the days ahead · the first nine months
 */
import { shift } from "./calendar.ts";
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
  return AHEAD.test(lead)
    ? fromTomorrow(start, last, duration, context)
    : lasting(start, last, duration, "up to the day of publication");
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
    return lasting(start, start + 2, duration, "up to the day of publication");
  return (lead === "next" || lead === "coming") && isRunning ? fromTomorrow(start, start + 2, duration, context) : null;
}

function fromTomorrow(first: number, last: number, duration: string, { published }: TimeContext): FoundTime {
  if (published === null) return unresolved(first, last, NO_DAY, null, { duration });
  const value = `${shift(published, 1)}/..`;
  return dated(first, last, value, "inferred", "from the day after publication on", { duration, unit: null });
}
