/**
 * Times counted from the day of publication.
 *
 *     today · yesterday · tomorrow · last night     days
 *     next week · last month · this year            weeks run from Monday to Sunday
 *     three days ago · a week ago                   counted back
 *     in the coming days                            open ahead
 */
import { month, shift, week } from "./calendar.ts";
import { dated, type FoundTime, type TimeContext, type TimeFamily, unresolved } from "./time-family.ts";
import { PARTS_OF_DAY, smallNumber } from "./vocabulary.ts";

export const relative: TimeFamily = (start, context) => {
  const found = dayWord(start, context) ?? ago(start, context) ?? period(start, context) ?? comingDays(start, context);
  return found;
};

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

function dayWord(start: number, { words, published }: TimeContext): FoundTime | null {
  let days = DAY_WORDS.get(words[start]!);
  let last = start;
  if (days === undefined && /^(?:this|last)$/.test(words[start]!) && PARTS_OF_DAY.has(words[start + 1] ?? "")) {
    days = words[start] === "last" ? -1 : 0;
    last = start + 1;
  }
  if (days === undefined) return null;
  while (PARTS_OF_DAY.has(words[last + 1] ?? "")) last++;
  if (published === null) return unresolved(start, last, "the day of publication is not known");
  return dated(start, last, shift(published, days), "inferred", "counted from the day of publication");
}

/** three days ago · a week earlier */
function ago(start: number, { words, published }: TimeContext): FoundTime | null {
  const count = /^an?$/.test(words[start]!) ? 1 : smallNumber(words[start]!);
  const unit = (words[start + 1] ?? "").replace(/s$/, "");
  if (count === null || words[start + 2] !== "ago" || !/^(?:day|week|month|year)$/.test(unit)) return null;
  const last = start + 2;
  if (published === null) return unresolved(start, last, "the day of publication is not known");
  const because = "counted back from the day of publication";
  if (unit === "day") return dated(start, last, shift(published, -count), "inferred", because);
  if (unit === "week") return dated(start, last, week(published, -count), "inferred", because);
  if (unit === "month") return dated(start, last, month(published, -count), "inferred", because);
  return dated(start, last, String(Number(published.slice(0, 4)) - count), "inferred", because);
}

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ["this", 0],
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["next", 1],
  ["coming", 1],
  ["following", 1],
]);

/** (earlier) this week · last month · next year · this past weekend · later this month */
function period(start: number, { words, published, year, sentence }: TimeContext): FoundTime | null {
  const lead = /^(?:earlier|later|early|late)$/.test(words[start]!) ? 1 : 0;
  let at = start + lead;
  let by = SHIFTS.get(words[at] ?? "");
  if (by === undefined) return null;
  if (words[at] === "this" && /^(?:past|coming)$/.test(words[at + 1] ?? "")) by = SHIFTS.get(words[++at]!)!;
  const unit = words[at + 1] ?? "";
  if (!/^(?:week|weekend|month|year)$/.test(unit)) return null;
  const last = at + 1;
  // "the next week" and "the last year" are spans as well as names of one; "this" and a bare one name it.
  if (sentence.tokens[start - 1]?.text.toLowerCase() === "the" && /^(?:last|past|next)$/.test(words[at]!)) return null;
  if (unit === "year" && year !== null)
    return dated(start, last, String(year + by), "inferred", "counted from the year of publication");
  if (published === null) return unresolved(start, last, "the day of publication is not known");
  const because = `counted from the ${unit === "month" ? "month" : "week"} of publication, Monday to Sunday`;
  if (unit === "month")
    return dated(start, last, month(published, by), "inferred", "counted from the month of publication");
  const [monday, sunday] = week(published, by).split("/") as [string, string];
  if (unit === "week") return dated(start, last, `${monday}/${sunday}`, "inferred", because);
  return dated(start, last, `${shift(sunday, -1)}/${sunday}`, "inferred", because);
}

/** in the coming days · in the days ahead · in a few days */
function comingDays(start: number, { words, published }: TimeContext): FoundTime | null {
  const phrase = words.slice(start, start + 4).join(" ");
  const match = /^(?:(?:the )?(?:coming|next few) (?:days|weeks)|the (?:days|weeks) ahead|a few days)/.exec(phrase);
  if (!match || (match[0].startsWith("a few") && words[start - 1] !== "in")) return null;
  const last = start + match[0].split(" ").length - 1;
  if (published === null) return unresolved(start, last, "the day of publication is not known");
  return dated(start, last, `${shift(published, 1)}/..`, "inferred", "from the day after publication on");
}
