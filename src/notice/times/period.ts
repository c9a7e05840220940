/**
 * Weeks, months, seasons and years named from the day of publication.
 *
 *     next week · last month · this year · this past weekend        weeks run from Monday to Sunday
 *     last September · this summer · the current quarter            likewise
 *     the previous year · the following week                        from the time named before
 *     earlier this week · late last year                            the same, with the part
 */
import type { Edtf } from "../../model/edtf.ts";
import type { TimeUnit } from "../noticed.ts";
import { month, quarter, shift, two, week, weekdayOf, weekend, yearsFrom } from "./calendar.ts";
import { inSeason } from "./season.ts";
import { dated, type FoundTime, NO_DAY, type TimeContext, type TimeFamily, unresolved } from "./time-family.ts";
import { MONTHS, SEASONS } from "./vocabulary.ts";

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ["this", 0],
  ["current", 0],
  ["present", 0],
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["preceding", -1],
  ["prior", -1],
  ["latest", -1],
  ["next", 1],
  ["coming", 1],
  ["upcoming", 1],
  ["following", 1],
]);
const FROM_SAID = /^(?:previous|preceding|prior|following)$/;
const PARTS: ReadonlyMap<string, FoundTime["part"]> = new Map([
  ["early", "start"],
  ["earlier", null],
  ["later", null],
  ["mid", "mid"],
  ["late", "end"],
]);

export const period: TimeFamily = (start, context) => {
  const { words } = context;
  let at = PARTS.has(words[start]!) ? start + 1 : start;
  if (at > start && words[at] === "-") at++;
  if (words[at] === "the") at++;
  let lead = words[at] ?? "";
  if (lead === "this" && /^(?:past|coming|last|current)$/.test(words[at + 1] ?? "")) lead = words[++at]!;
  const by = SHIFTS.get(lead);
  if (by === undefined) return null;
  const isDefinite = words[at - 1] === "the";
  if (isDefinite && /^(?:this|past)$/.test(lead)) return null;
  // "the next week" is a stretch as well as a name; "the last quarter" and "the previous year" are names.
  if (isDefinite && /^(?:last|next)$/.test(lead) && /^(?:week|month|day)$/.test(words[at + 1] ?? "")) return null;
  if (!isDefinite && /^(?:current|latest|present|upcoming)$/.test(lead)) return null;
  const found = named(start, at + 1, by, lead, context);
  return found && { ...found, part: PARTS.get(words[start]!) ?? null };
};

function named(first: number, at: number, by: number, lead: string, context: TimeContext): FoundTime | null {
  const { words, published, said } = context;
  let last = at;
  if (words[last] === "calendar" || words[last] === "full") last++;
  const isFiscal = /^(?:fiscal|financial|tax)$/.test(words[last] ?? "");
  if (isFiscal) last++;
  const unit = words[last] ?? "";
  if (isFiscal && unit !== "year" && unit !== "quarter") return null;
  const isNamed = MONTHS.has(unit) && /^[A-Z]/.test(context.sentence.tokens[last]!.text);
  if (isNamed || (SEASONS.has(unit) && lead !== "current")) return namedMonth(first, last, unit, by, lead, context);
  const isYears = /^(?:year|decade|century)$/.test(unit);
  const year = FROM_SAID.test(lead) && said.year !== null ? said.year : context.year;
  if (isYears && year !== null)
    return dated(first, last, inYears(year, by, unit), "inferred", "counted from the year of publication", {
      unit: (isFiscal ? "fiscal year" : unit) as TimeUnit,
    });
  if (!/^(?:week|weekend|month|quarter|year|decade|century|half)$/.test(unit) || unit === "half") return null;
  if (published === null) return unresolved(first, last, NO_DAY, null, { unit: unit as TimeUnit });
  const from = FROM_SAID.test(lead) && unit !== "quarter" && said.day !== null ? said.day : published;
  const because = `counted from the ${unit} of ${from === published ? "publication" : "the day named before"}`;
  // On a Sunday the week is not over yet: "last week" is the seven days before it.
  const isSunday = unit === "week" && by === -1 && from === published && weekdayOf(published) === 6;
  const value = isSunday ? sevenDaysBefore(published) : { week, weekend, month, quarter }[unit as "week"](from, by);
  return dated(first, last, value, "inferred", `${because}${unit.startsWith("week") ? ", Monday to Sunday" : ""}`, {
    unit: unit as TimeUnit,
  });
}

function sevenDaysBefore(day: Edtf): Edtf {
  return `${shift(day, -7)}/${shift(day, -1)}`;
}

function inYears(year: number, by: number, unit: string): Edtf {
  if (unit === "year") return String(year + by);
  const length = unit === "decade" ? 10 : 100;
  return yearsFrom(length * (Math.floor(year / length) + by), length);
}

/** "last September", "next spring": the one before or after the month of publication. */
function namedMonth(
  first: number,
  last: number,
  name: string,
  by: number,
  lead: string,
  { published, words }: TimeContext,
): FoundTime | null {
  const season = SEASONS.get(name);
  const wanted = MONTHS.get(name) ?? season!;
  if (lead === "latest" || lead === "current" || lead === "present") return null;
  // "last December 25": a day.
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(words[last + 1] ?? "")) return null;
  const unit = season === undefined ? "month" : "season";
  if (published === null) return unresolved(first, last, NO_DAY, null, { unit });
  const [own, now] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  const inYear = (year: number): Edtf => (season === undefined ? `${year}-${two(wanted)}` : inSeason(year, wanted));
  // A season lasts three months: it is over when the third is.
  const isOver = wanted + (season === undefined ? 0 : 2) < now;
  const isAhead = wanted > now;
  // In January "last winter" and "this winter" began in the year before.
  const isWinterNow = wanted === 12 && now <= 2;
  let year = own;
  if (by < 0) year = isOver ? own : isWinterNow ? own - 2 : own - 1;
  else if (by > 0) year = isAhead ? own : own + 1;
  else if (isWinterNow) year = own - 1;
  return dated(first, last, inYear(year), "inferred", "counted from the day of publication", { unit });
}
