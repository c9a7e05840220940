/**
 * Our times as TIMEX3 (TimeML 1.2.1), to be compared with annotated ones. In: mentions, the text, the creation day; out:
 * extents, types and values in that scheme's notation.
 *
 *     since early 2014     2014-01/2014-04, year, start     "early 2014"      DATE      2014
 *     the third quarter    2024-07/2024-09, quarter         the same words    DATE      2024-Q3
 *     Friday night         2024-03-08, TNI                                    TIME      2024-03-08TNI
 *     a few days           PXD                                                DURATION  PXD
 *
 * Where the schemes differ: ours takes "since" and "until" into the span, theirs does not; ours narrows "early 2014" to a
 * part of the year, theirs keeps the year; a time of day without a day is open with us and falls on the day of creation
 * with them; "recently" has no date with us and is PAST_REF with them.
 */
import { dayNumber } from "../../../model/day-number.ts";
import type { TimeMention } from "../../noticed.ts";
import { shift, two, weekdayOf } from "../calendar.ts";
import type { Timex } from "./annotated-document.ts";

export function toTimexes(mentions: readonly TimeMention[], text: string, created: string | null): Timex[] {
  return mentions.flatMap((mention, i): Timex[] => {
    const [type, value] = typed(mention, dayBeside(i, mentions) ?? created);
    const lead = /^(?:since|until|till)\s+/i.exec(text.slice(mention.start, mention.end))?.[0].length ?? 0;
    return [{ start: mention.start + lead, end: mention.end, type, value }];
  });
}

/** The day named nearest in the sentence of a time of day, else the last one named before it. */
function dayBeside(i: number, mentions: readonly TimeMention[]): string | null {
  const { sentence } = mentions[i]!;
  const isDay = (other: TimeMention | undefined): boolean =>
    other !== undefined && other.unit === "day" && /^\d{4}-\d\d-\d\d$/.test(other.value ?? "");
  for (const at of [i + 1, i - 1, i + 2, i - 2])
    if (mentions[at]?.sentence === sentence && isDay(mentions[at])) return mentions[at]!.value;
  for (let at = i - 1; at >= 0 && at > i - 6; at--) if (isDay(mentions[at])) return mentions[at]!.value;
  return null;
}

function typed(mention: TimeMention, day: string | null): [type: string, value: string] {
  if (mention.type === "set") return ["SET", mention.every ?? "XXXX-XX-XX"];
  if (mention.duration !== null) return ["DURATION", mention.duration];
  if (mention.reference !== null) return ["DATE", `${mention.reference.toUpperCase()}_REF`];
  if (mention.clock !== null) return ["TIME", `${mention.value ?? day ?? "XXXX-XX-XX"}${mention.clock}`];
  return ["DATE", dateValue(mention.value ?? (mention.unit ? day : null), mention.unit)];
}

function dateValue(value: string | null, unit: TimeMention["unit"]): string {
  if (value === null) return "XXXX-XX-XX";
  const day = value.split("/").find((part) => part !== "" && part !== "..") ?? value;
  const year = day.slice(0, 4);
  const month = Number(day.slice(5, 7));
  switch (unit) {
    case "week":
      return isoWeek(day);
    case "weekend":
      return `${isoWeek(day)}-WE`;
    case "month":
      return day.slice(0, 7);
    case "quarter":
      return `${year}-Q${Math.ceil(month / 3)}`;
    case "half":
      return `${year}-H${month < 7 ? 1 : 2}`;
    case "season":
      return `${year}-${["WI", "SP", "SU", "FA"][(month % 12) / 3]}`;
    case "year":
      return year;
    case "fiscal year":
      return `FY${year}`;
    case "decade":
      return day.slice(0, 3);
    case "century":
      return day.slice(0, 2);
    default:
      return day;
  }
}

/** Weeks of a year by the Thursday they hold. */
function isoWeek(day: string): string {
  const thursday = shift(day, 3 - weekdayOf(day));
  const first = dayNumber(`${thursday.slice(0, 4)}-01-01`);
  return `${thursday.slice(0, 4)}-W${two(Math.floor((dayNumber(thursday) - first) / 7) + 1)}`;
}
