/**
 * Every expression of time. In: a report's sentences and its day of publication; out: mentions in text order, each with
 * its value and how it was worked out.
 *
 *     Okoro said Friday that talks held since March would resume next week.
 *                └day─┘                 └2024-03/..┘              └Monday to Sunday┘
 *
 * At each word every family is asked for the expression that starts there; the longest wins. Then a date beside its
 * weekday becomes one, and "since", "until" open it on one side.
 */
import type { Analysis, Sentence } from "../../language/analysis.ts";
import type { Dated } from "../../model/edtf.ts";
import type { TimeMention } from "../noticed.ts";
import { absolute } from "./absolute.ts";
import { duration } from "./duration.ts";
import { relative } from "./relative.ts";
import type { FoundTime, TimeContext, TimeFamily } from "./time-family.ts";
import { weekday } from "./weekday.ts";

const FAMILIES: readonly TimeFamily[] = [absolute, weekday, relative, duration];

export function noticeTimes(analysis: Analysis, published: Dated | null): readonly TimeMention[] {
  const value = published?.value ?? "";
  const known = {
    published: /^\d{4}-\d\d-\d\d$/.test(value) ? value : null,
    year: /^\d{4}/.test(value) ? Number(value.slice(0, 4)) : null,
  };
  const found = analysis.sentences.map((sentence) => inSentence(sentence, known));
  const told = toldWeekdays(found.flat());
  return analysis.sentences.flatMap((sentence, i) =>
    found[i]!.map((time) => toMention(withToldWeekday(time, told), sentence)),
  );
}

/** Weekdays of which the report tells, somewhere, one day and no other: "on Friday they will meet … Friday's talks". */
function toldWeekdays(found: readonly FoundTime[]): ReadonlyMap<string, FoundTime> {
  const told = new Map<string, FoundTime | null>();
  for (const time of found) {
    if (!time.weekday?.isTold) continue;
    const { name } = time.weekday;
    const other = told.get(name);
    told.set(name, other === undefined || other?.value === time.value ? time : null);
  }
  return new Map([...told].flatMap(([name, time]) => (time ? [[name, time] as const] : [])));
}

function withToldWeekday(time: FoundTime, told: ReadonlyMap<string, FoundTime>): FoundTime {
  const same = time.weekday && !time.weekday.isTold ? told.get(time.weekday.name) : undefined;
  return same
    ? { ...time, value: same.value, because: `the same ${time.weekday!.name} as elsewhere: ${same.because}` }
    : time;
}

function inSentence(sentence: Sentence, known: Pick<TimeContext, "published" | "year">): FoundTime[] {
  const words = sentence.tokens.map(({ text }) => text.toLowerCase().replace(/(?<=\w)\.$/, ""));
  const context: TimeContext = { sentence, words, ...known };
  const found: FoundTime[] = [];
  for (let start = 0; start < words.length; start++) {
    let best: FoundTime | null = null;
    for (const family of FAMILIES) {
      const candidate = family(start, context);
      if (candidate && (!best || candidate.last > best.last)) best = candidate;
    }
    if (!best) continue;
    found.push(best);
    start = best.last;
  }
  return joinNeighbours(found, words).map((time) => opened(time, words));
}

/** "Friday, Dec. 2" · "Dec. 2, Friday" · "late Friday (March 3)": the date says more, and both words stand for it. */
function joinNeighbours(found: readonly FoundTime[], words: readonly string[]): FoundTime[] {
  const joined: FoundTime[] = [];
  for (const time of found) {
    const before = joined.at(-1);
    const between = before ? words.slice(before.last + 1, time.first).join("") : "x";
    const isBeside =
      before !== undefined && before.type === "date" && time.type === "date" && /^[,(]?(?:the)?$/.test(between);
    if (before && isBeside && (isDayLong(before) || before.value === null) && isDayLong(time)) {
      const better = before.basis === "stated" ? before : time;
      joined[joined.length - 1] = { ...better, first: before.first, last: time.last, alternatives: [] };
    } else joined.push(time);
  }
  return joined;
}

function isDayLong({ value }: FoundTime): boolean {
  return value !== null && /^(?:\d{4}|XXXX)-\d\d-\d\d$/.test(value);
}

/** "since March 2011" is 2011-03/.., "until Friday" ../2024-03-15. */
function opened(time: FoundTime, words: readonly string[]): FoundTime {
  if (time.type !== "date" || time.value === null || time.value.includes("/..") || time.basis === "unresolved")
    return time;
  const before = words[time.first - 1] ?? "";
  const [from, to = from] = time.value.split("/") as [string, string?];
  if (before === "since")
    return { ...time, first: time.first - 1, value: `${from}/..`, because: `${time.because}; open since` };
  if (/^(?:until|till)$/.test(before))
    return { ...time, first: time.first - 1, value: `../${to}`, because: `${time.because}; open until` };
  return time;
}

function toMention(time: FoundTime, sentence: Sentence): TimeMention {
  const { first, last, weekday: _, ...rest } = time;
  return {
    alternatives: [],
    unit: unitOf(time.value),
    part: null,
    clock: null,
    every: null,
    reference: null,
    ...rest,
    start: sentence.tokens[first]!.start,
    end: sentence.tokens[last]!.end,
    sentence: sentence.index,
  };
}

const UNIT_BY_LENGTH: ReadonlyMap<number, TimeMention["unit"]> = new Map([
  [4, "year"],
  [7, "month"],
  [10, "day"],
]);

/** What a value names by its form; an interval of days names none. */
function unitOf(value: string | null): TimeMention["unit"] {
  const [from = "", to = ".."] = value?.split("/") ?? [];
  const shown = from === ".." ? to : from;
  if (to !== ".." && from !== "..") return null;
  return UNIT_BY_LENGTH.get(shown.length) ?? null;
}
