/**
 * Quarters, halves and fiscal years, as reports of business and budgets name them.
 *
 *     the third quarter of 2009 · Q3 2010 · third-quarter profit · the first half · fiscal 1990 · the year-ago quarter
 *
 * A quarter without a year is the last one that had begun at publication, or the next where the sentence looks ahead.
 */
import type { Edtf } from "../../model/edtf.ts";
import { absolute } from "./absolute.ts";
import { shiftedYears } from "./ago.ts";
import { monthIndex, monthsFrom, quarter as quarterOf } from "./calendar.ts";
import { directionOf } from "./tense.ts";
import { dated, type FoundTime, lasting, type TimeContext, type TimeFamily, unresolved } from "./time-family.ts";
import { ordinal } from "./vocabulary.ts";

export const quarter: TimeFamily = (start, context) =>
  ordinalQuarter(start, context) ??
  shortQuarter(start, context) ??
  fiscalYear(start, context) ??
  yearBefore(start, context) ??
  yearEnded(start, context) ??
  theQuarter(start, context);

/** (the) third quarter · third-quarter · (the) first half · the fiscal third quarter */
function ordinalQuarter(start: number, context: TimeContext): FoundTime | null {
  const { words } = context;
  let at = words[start] === "the" ? start + 1 : start;
  if (/^(?:fiscal|financial)$/.test(words[at] ?? "")) at++;
  const number = isLastOfYear(at, words) ? 4 : words[at] === "opening" ? 1 : ordinal(words[at]);
  let next = at + 1;
  if (words[next] === "-" || words[next] === "fiscal") next++;
  const unit = words[next];
  if (number === null || !(unit === "quarter" || unit === "half")) return null;
  if (number > (unit === "quarter" ? 4 : 2)) return null;
  // "the second half of the match", "a third quarter of losses".
  const after = words[next + 1] ?? "";
  if (unit === "half" && after === "of" && !isYearLike(next + 2, words)) return null;
  // "the third-quarter profit": the article belongs to the profit.
  if (at > start && words.slice(at, next).includes("-")) return null;
  const length = unit === "quarter" ? 3 : 6;
  const inYear = (year: number): Edtf => monthsFrom(year * 12 + length * (number - 1), length);
  return inNearestYear(start, next, unit, inYear, context);
}

/** "the final quarter"; "the last quarter of 2006", for without its year "the last quarter" is the one just over. */
function isLastOfYear(at: number, words: readonly string[]): boolean {
  if (words[at] === "final") return true;
  return (
    words[at] === "last" &&
    words[at + 1] === "quarter" &&
    /^(?:of|in)$/.test(words[at + 2] ?? "") &&
    /^(?:19|20)\d\d$/.test(words[at + 3] ?? "")
  );
}

function isYearLike(at: number, words: readonly string[]): boolean {
  return (
    /^(?:the|this|last|next|fiscal|(?:19|20)\d\d|its)$/.test(words[at] ?? "") &&
    !/^['’]?\d+s?$|century|decade/.test(words[at + 1] ?? "") &&
    !/^(?:match|game|season)$/.test(words[at + 1] ?? "")
  );
}

/** Q3 2010 · Q3 · 3Q · H1 2010 */
function shortQuarter(start: number, context: TimeContext): FoundTime | null {
  const match = /^(?:([qh])([1-4])|([1-4])([qh]))$/.exec(context.words[start]!);
  if (!match) return null;
  const [letter, number] = [match[1] ?? match[4], Number(match[2] ?? match[3])];
  if (letter === "h" && number > 2) return null;
  const length = letter === "q" ? 3 : 6;
  const inYear = (year: number): Edtf => monthsFrom(year * 12 + length * (number - 1), length);
  return inNearestYear(start, start, letter === "q" ? "quarter" : "half", inYear, context);
}

function inNearestYear(
  first: number,
  last: number,
  unit: "quarter" | "half",
  inYear: (year: number) => Edtf,
  context: TimeContext,
): FoundTime {
  const { words, published, year } = context;
  const of = /^(?:of|in|,)$/.test(words[last + 1] ?? "") ? last + 2 : last + 1;
  const fiscal = /^fiscal(?: year)?$/.test(words[of] ?? "") ? 1 : 0;
  const given = /^(?:19|20)\d\d$/.test(words[of + fiscal] ?? "") ? Number(words[of + fiscal]) : null;
  if (given !== null) return dated(first, of + fiscal, inYear(given), "stated", `${unit} and year`, { unit });
  const extras = { unit, inYear } as const;
  if (year === null || published === null) return unresolved(first, last, "no year is known", null, extras);
  const direction = directionOf(first, context.sentence)?.is ?? null;
  const now = published.slice(0, 7);
  const candidates = [year - 1, year, year + 1].map(inYear);
  const begun = candidates.filter((one) => one.split("/")[0]! <= now).at(-1)!;
  const coming = candidates.find((one) => one.split("/")[1]! >= now)!;
  const months = monthIndex(published);
  const [ahead, behind] = [monthIndex(coming) - months, months - monthIndex(begun.split("/")[1]!)];
  // "cuts announced for the fourth quarter", written in August: hardly that of the year before.
  const isNearer = direction === null ? ahead < behind : ahead <= 3 && behind > 6;
  const value = direction === "ahead" || isNearer ? coming : begun;
  const alternatives = direction !== "ahead" && isNearer ? [begun] : [];
  return dated(first, last, value, "inferred", `the ${unit} nearest to the day of publication`, {
    ...extras,
    alternatives,
  });
}

/** fiscal 1990 · fiscal year 1990 · FY2010 · the fiscal year */
function fiscalYear(start: number, { words, year }: TimeContext): FoundTime | null {
  const joined = /^fy(?:'?(\d\d)|((?:19|20)\d\d))$/.exec(words[start]!);
  const because = "a fiscal year, named by the year in which it ends";
  if (joined) {
    const value = joined[2] ?? `${joined[1]! > "50" ? "19" : "20"}${joined[1]}`;
    return dated(start, start, value, "stated", because, { unit: "fiscal year" });
  }
  const end = yearEnd(start, words);
  if (end !== null)
    return year === null
      ? unresolved(start, end, "no year is known", null, { unit: "year", part: "end" })
      : dated(start, end, `${year}-12`, "inferred", "the end of the year of publication", {
          unit: "year",
          part: "end",
        });
  let at = words[start] === "the" ? start + 1 : start;
  if (!/^(?:fiscal|financial)$/.test(words[at] ?? "")) return null;
  if (words[at + 1] === "year") at++;
  const isNumbered = /^(?:19|20)\d\d$/.test(words[at + 1] ?? "");
  if (isNumbered) return dated(start, at + 1, words[at + 1]!, "stated", because, { unit: "fiscal year" });
  if (words[at] !== "year" || words[start] !== "the") return null;
  return year === null
    ? unresolved(start, at, "no year is known", null, { unit: "fiscal year" })
    : dated(start, at, String(year), "inferred", "the year of publication", { unit: "fiscal year" });
}

/** "year-end", "at year end": the last word. */
function yearEnd(start: number, words: readonly string[]): number | null {
  if (words[start] === "year-end" || words[start] === "yearend") return start;
  if (words[start] !== "year") return null;
  const last = words[start + 1] === "-" ? start + 2 : start + 1;
  return words[last] === "end" &&
    (last > start + 1 || /^(?:by|at|before|until|since|from)$/.test(words[start - 1] ?? ""))
    ? last
    : null;
}

/** the year-ago quarter · the year-earlier period · the same period a year earlier · the same quarter last year */
function yearBefore(start: number, context: TimeContext): FoundTime | null {
  const { words, said, year, published } = context;
  const at = /^(?:the|a|its)$/.test(words[start]!) ? start + 1 : start;
  const isYearAgo =
    words[at + 1] === "-" &&
    (words[at] === "year"
      ? /^(?:ago|earlier|before)$/.test(words[at + 2] ?? "")
      : /^(?:prior|previous)$/.test(words[at] ?? "") && words[at + 2] === "year");
  const stretch = /^(?:quarter|period|half|month|third|fourth|first|second)$/;
  let last = at + 2;
  if (isYearAgo && stretch.test(words[last + 1] ?? ""))
    last += ordinal(words[last + 1]) !== null && words[last + 2] === "quarter" ? 2 : 1;
  else if (!isYearAgo) {
    if (!/^(?:same|corresponding|comparable|like)$/.test(words[at] ?? "")) return null;
    if (!stretch.test(words[at + 1] ?? "") || ordinal(words[at + 1]) !== null) return null;
    const back = yearBackAt(at + 2, words);
    if (back === null) return null;
    last = back;
  }
  const because = "the same stretch a year before";
  const number = isYearAgo ? ordinal(words[at + 3]) : null;
  if (number !== null && published !== null) {
    const inYear = (year: number): Edtf => monthsFrom(year * 12 + 3 * (number - 1), 3);
    const begun = inNearestYear(start, last, "quarter", inYear, context).value;
    return shiftedYears(start, last, { value: begun!, unit: "quarter" }, -1, because);
  }
  if (said.stretch) return shiftedYears(start, last, said.stretch, -1, because);
  if (words[isYearAgo ? at + 3 : at + 1] === "quarter" && published !== null)
    return shiftedYears(start, last, { value: quarterOf(published, -1), unit: "quarter" }, -1, because);
  if (year === null) return unresolved(start, last, "no year is known", null, { unit: "year" });
  return dated(start, last, String(year - 1), "inferred", because, { unit: "year" });
}

/** "a year earlier", "a year ago", "last year", "of the previous year": the last word. */
function yearBackAt(at: number, words: readonly string[]): number | null {
  const from = /^(?:of|in|from)$/.test(words[at] ?? "") ? at + 1 : at;
  const phrase = words.slice(from, from + 3).join(" ");
  if (
    /^(?:a|one) year (?:ago|earlier|before)$/.test(phrase) ||
    /^the (?:previous|last|prior|preceding) year$/.test(phrase)
  )
    return from + 2;
  return /^(?:last|the) year\b/.test(phrase) && words[from] === "last" ? from + 1 : null;
}

/** "in the quarter", "for the latest quarter": the one named before, or the last that was over. */
function theQuarter(start: number, context: TimeContext): FoundTime | null {
  const { words, said, published } = context;
  if (words[start] !== "the") return null;
  const isLatest = /^(?:latest|just-ended|most)$/.test(words[start + 1] ?? "");
  const last =
    words[start + 1] === "most" && words[start + 2] === "recent" ? start + 3 : isLatest ? start + 2 : start + 1;
  if (words[last] !== "quarter" || (words[last + 1] === "of" && !isLatest)) return null;
  const end = endOf(last, context);
  if (end !== null)
    return dated(start, last, quarterOf(end, 0), "inferred", "the quarter that ends with the day named", {
      unit: "quarter",
    });
  if (said.stretch?.unit === "quarter")
    return dated(start, last, said.stretch.value, "inferred", "the quarter named before", { unit: "quarter" });
  if (published === null) return unresolved(start, last, "no quarter is named", null, { unit: "quarter" });
  return dated(start, last, quarterOf(published, -1), "inferred", "the last quarter that was over", {
    unit: "quarter",
  });
}

/** "the quarter ended June 30", "the year ending next March 31": the day named. */
function endOf(unit: number, context: TimeContext): Edtf | null {
  if (!/^(?:ended|ending|to|through)$/.test(context.words[unit + 1] ?? "")) return null;
  const end = absolute(unit + 2, context);
  return end?.value && end.basis !== "unresolved" && /^\d{4}-\d\d(?:-\d\d)?$/.test(end.value) ? end.value : null;
}

/** "for the year ended March 31": twelve months that need not be those of the calendar. */
function yearEnded(start: number, context: TimeContext): FoundTime | null {
  const { words } = context;
  if (!/^(?:the|its|their|a)$/.test(words[start]!)) return null;
  const at = /^(?:fiscal|financial)$/.test(words[start + 1] ?? "") ? start + 2 : start + 1;
  return words[at] === "year" && endOf(at, context) !== null ? lasting(start, at, "P1Y") : null;
}
