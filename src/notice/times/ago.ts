/**
 * Times counted back or on from another.
 *
 *     three days ago · a week ago · almost two and a half years ago       from the day of publication
 *     two weeks from now · in two weeks' time                             likewise, ahead
 *     a year earlier · three days later                                   from the time named before
 *     a day after the strike                                              from something told: the date stays open
 */
import type { Edtf } from "../../model/edtf.ts";
import type { TimeUnit } from "../noticed.ts";
import { daysUntil, month, monthIndex, monthsFrom, shift, week, yearsFrom } from "./calendar.ts";
import { afterLoosening, type Length, lengthAt } from "./count.ts";
import { dated, type FoundTime, NO_DAY, type TimeContext, type TimeFamily, unresolved } from "./time-family.ts";
import { lengthOf, unitAt, WEEKDAYS } from "./vocabulary.ts";

export const ago: TimeFamily = (start, context) => {
  const { words } = context;
  const length = lengthAt(afterLoosening(start, words), words) ?? bareUnits(start, context);
  if (!length) return null;
  const next = words[length.last + 1] ?? "";
  const open = lengthOf(length.count, length.unit);
  if (length.unit === "week" && length.count !== null && length.count % 1 === 0 && /^(?:ago|from)$/.test(next)) {
    const found = weeksFromWeekday(start, length.last + 2, next === "ago" ? -length.count : length.count, context);
    if (found) return found;
  }
  if (next === "ago" && length.unit === "year" && words[length.last + 2] === "today")
    return yearsAgoToday(start, length, context);
  if (next === "ago" || next === "back")
    return next === "back" && length.count === null ? null : back(start, length, context);
  if (next === "from" && words[length.last + 2] === "now") return on(start, length.last + 2, length, 1, context);
  if (/^(?:hence|on)$/.test(next) && next === "hence") return on(start, length.last + 1, length, 1, context);
  if (/^(?:earlier|later|previously|afterwards?|beforehand)$/.test(next))
    return fromSaid(start, length, /^(?:earlier|previously|beforehand)$/.test(next) ? -1 : 1, context);
  if (/^(?:after|before|since|into)$/.test(next) || (next === "when" && length.isArticle))
    return unresolved(start, length.last, `counted from what is told ${next}`, null, { duration: open });
  return null;
};

/** "years ago", "weeks later": some that are not counted. */
function bareUnits(start: number, { words }: TimeContext): Length | null {
  const unit = unitAt(words[start]);
  if (
    unit === null ||
    words[start] === unit ||
    !/^(?:ago|earlier|later|from|after|before)$/.test(words[start + 1] ?? "")
  )
    return null;
  return words[start + 1] === "from" && words[start + 2] !== "now"
    ? null
    : { count: null, unit, last: start, isJoined: false, isArticle: false };
}

/** "a week ago Sunday", "two weeks from Monday": so many weeks from the nearest such day. */
function weeksFromWeekday(first: number, at: number, weeks: number, context: TimeContext): FoundTime | null {
  const wanted = WEEKDAYS.get(context.words[at] ?? "");
  const { published, sentence } = context;
  if (wanted === undefined || published === null || !/^[A-Z]/.test(sentence.tokens[at]!.text)) return null;
  const ahead = daysUntil(wanted, published);
  const nearest = weeks > 0 ? ahead : ahead === 0 ? 0 : ahead - 7;
  const because = `weeks counted from the nearest ${sentence.tokens[at]!.text}`;
  return dated(first, at, shift(published, nearest + 7 * weeks), "inferred", because, { unit: "day" });
}

/** More may reach into the day before. */
const FEW_HOURS = 8;

function back(first: number, length: Length, context: TimeContext): FoundTime {
  const last = length.last + 1;
  const { said, published } = context;
  // "a few hours ago": on the day of the report.
  const isToday = length.unit === "minute" || (length.unit === "hour" && (length.count ?? 0) <= FEW_HOURS);
  if (isToday && published?.length === 10)
    return dated(first, last, published, "inferred", "hours before the report", { unit: "day" });
  if (length.count === null) return unresolved(first, last, "some time ago, not counted", null, { reference: "past" });
  // "from the third quarter a year ago": the same quarter.
  if (length.unit === "year" && said.stretch && length.count === 1 && isComparison(first, context))
    return shiftedYears(first, last, said.stretch, -1, "the same stretch a year before");
  return on(first, last, length, -1, context);
}

/** "ten years ago today". */
function yearsAgoToday(first: number, { last, count }: Length, { published }: TimeContext): FoundTime | null {
  if (published === null || count === null || count % 1 !== 0) return null;
  const day = `${Number(published.slice(0, 4)) - count}${published.slice(4)}`;
  return dated(first, last + 2, day, "inferred", "counted back from the day of publication");
}

function isComparison(first: number, { words }: TimeContext): boolean {
  return (
    /^(?:from|than|with|to)$/.test(words[first - 1] ?? "") ||
    /^(?:month|quarter|period|half)$/.test(words[first - 1] ?? "")
  );
}

function on(first: number, last: number, length: Length, sign: 1 | -1, context: TimeContext): FoundTime {
  const { published, year } = context;
  const { unit, count } = length;
  if (count === null) return unresolved(first, last, "not counted", null, { reference: sign < 0 ? "past" : "future" });
  const because = `counted ${sign < 0 ? "back" : "on"} from the day of publication`;
  if (/^(?:second|minute|hour)$/.test(unit))
    return unresolved(first, last, "counted in hours or less", null, { duration: lengthOf(count, unit) });
  const value = published === null ? null : counted(published, sign * count, unit);
  if (value) return dated(first, last, value.value, "inferred", because, { unit: value.unit });
  if (unit === "year" && year !== null)
    return dated(first, last, String(year + sign * Math.floor(count)), "inferred", because, { unit: "year" });
  return unresolved(first, last, NO_DAY, null, { duration: lengthOf(count, unit) });
}

/** So many units from a day; halves go by the smaller unit. */
function counted(from: Edtf, count: number, unit: string): { value: Edtf; unit: TimeUnit } | null {
  const year = Number(from.slice(0, 4));
  const isWhole = count % 1 === 0;
  if (unit === "day") return { value: shift(from, Math.trunc(count)), unit: "day" };
  if (unit === "week") return { value: week(from, Math.trunc(count)), unit: "week" };
  if (unit === "month") return { value: month(from, Math.trunc(count)), unit: "month" };
  if (unit === "quarter" && isWhole)
    return { value: monthsFrom(3 * (Math.floor(monthIndex(from) / 3) + count), 3), unit: "quarter" };
  if (unit === "year")
    return isWhole
      ? { value: String(year + count), unit: "year" }
      : { value: month(from, Math.round(count * 12)), unit: "month" };
  if (unit === "decade" && isWhole)
    return { value: yearsFrom(10 * (Math.floor(year / 10) + count), 10), unit: "decade" };
  if (unit === "century" && isWhole)
    return { value: yearsFrom(100 * (Math.floor(year / 100) + count), 100), unit: "century" };
  return null;
}

/** "a year earlier", "three days later": from the last time named; open where none is. */
function fromSaid(first: number, length: Length, sign: 1 | -1, context: TimeContext): FoundTime {
  const { said } = context;
  const { unit, count } = length;
  const last = length.last + 1;
  const open = unresolved(first, last, "counted from a time that is not told", null, {
    duration: lengthOf(count, unit),
  });
  if (count === null) return open;
  const because = `counted ${sign < 0 ? "back" : "on"} from the time named before`;
  if (unit === "year" && said.stretch && count === 1) return shiftedYears(first, last, said.stretch, sign, because);
  if (unit === "year" && said.year !== null && count % 1 === 0)
    return dated(first, last, String(said.year + sign * count), "inferred", because, { unit: "year" });
  if (unit === "month" && said.stretch?.unit === "month")
    return dated(first, last, month(said.stretch.value, sign * Math.trunc(count)), "inferred", because, {
      unit: "month",
    });
  if (/^(?:day|week|month)$/.test(unit) && said.day !== null) {
    const value = counted(said.day, sign * count, unit)!;
    return dated(first, last, value.value, "inferred", because, { unit: value.unit });
  }
  // "rose 5% from a year earlier", with no date before it: as seen from the day of publication.
  if (sign < 0 && count === 1 && /^(?:day|year)$/.test(unit)) return on(first, last, length, sign, context);
  return open;
}

/** The same quarter, half or month in another year. */
export function shiftedYears(
  first: number,
  last: number,
  { value, unit }: { readonly value: Edtf; readonly unit: TimeUnit },
  years: number,
  because: string,
): FoundTime {
  const moved = value
    .split("/")
    .map((part) => `${Number(part.slice(0, 4)) + years}${part.slice(4)}`)
    .join("/");
  return dated(first, last, moved, "inferred", because, { unit });
}
