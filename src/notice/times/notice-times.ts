/**
 * Every expression of time. In: a report's sentences and its day of publication; out: mentions in text order, each with
 * its value and how it was worked out.
 *
 *     Okoro said Friday that talks held since March would resume next week.
 *                └day─┘                 └2024-03/..┘              └Monday to Sunday┘
 *
 * In a chronology the date of an entry stands in for that of publication.
 *
 * At each word every family is asked for the expression that starts there; the longest wins. Then a date beside its
 * weekday becomes one, and "since", "until" open it on one side.
 */
import type { Analysis, Sentence } from "../../language/analysis.ts";
import type { Dated } from "../../model/edtf.ts";
import type { LogEntry, TimeMention } from "../noticed.ts";
import { absolute } from "./absolute.ts";
import { ago } from "./ago.ts";
import { clock } from "./clock.ts";
import { dayOfMonth } from "./day-of-month.ts";
import { dayWord } from "./day-word.ts";
import { decade } from "./decade.ts";
import { definite } from "./definite.ts";
import { duration } from "./duration.ts";
import { logEntries } from "./entries.ts";
import { holiday } from "./holiday.ts";
import { isDay, join } from "./join.ts";
import { nthOf } from "./nth-of.ts";
import { numeric } from "./numeric.ts";
import { period } from "./period.ts";
import { quarter } from "./quarter.ts";
import { recurrence } from "./recurrence.ts";
import { season } from "./season.ts";
import { span } from "./span.ts";
import type { FoundTime, Said, TimeContext, TimeFamily } from "./time-family.ts";
import { namesTime, REACH } from "./time-words.ts";
import { vague } from "./vague.ts";
import { weekday } from "./weekday.ts";

/** Of two that find equally long expressions, the first. */
const FAMILIES: readonly TimeFamily[] = [
  absolute,
  numeric,
  weekday,
  dayWord,
  holiday,
  ago,
  quarter,
  nthOf,
  dayOfMonth,
  period,
  span,
  definite,
  season,
  decade,
  clock,
  recurrence,
  duration,
  vague,
];

/** Sentences for which a day or a quarter stays in mind: "that day", "a year earlier". */
const NEAR = 3;

export function noticeTimes(
  analysis: Analysis,
  published: Dated | null,
  entries: readonly (LogEntry | null)[] = logEntries(analysis, published),
): readonly TimeMention[] {
  const value = published?.value ?? "";
  const known = {
    published: /^\d{4}-\d\d-\d\d$/.test(value) ? value : null,
    year: /^\d{4}/.test(value) ? Number(value.slice(0, 4)) : null,
  };
  const memory = new Memory();
  const found = analysis.sentences.map((sentence) => {
    const entry = entries[sentence.index]?.value ?? null;
    return inSentence(sentence, entry === null ? known : knownIn(entry), memory);
  });
  const told = toldWeekdays(found.flat());
  return analysis.sentences.flatMap((sentence, i) =>
    found[i]!.map((time) => toMention(withToldWeekday(time, told), sentence)),
  );
}

type Known = Pick<TimeContext, "published" | "year" | "isEntry">;

/** In an entry of a chronology "two days later" and "Aug. 3" are counted from its own date. */
function knownIn(entry: string): Known {
  const [day = ""] = entry.split("/");
  return { published: day.length === 10 ? day : null, year: Number(day.slice(0, 4)), isEntry: true };
}

/** What was said before, as the families see it while the report is read from its beginning. */
class Memory implements Said {
  day: Said["day"] = null;
  stretch: Said["stretch"] = null;
  year: Said["year"] = null;
  private since = { day: 0, stretch: 0, year: 0 };

  forget(sentence: number): void {
    if (sentence - this.since.day > NEAR) this.day = null;
    if (sentence - this.since.stretch > NEAR) this.stretch = null;
    if (sentence - this.since.year > NEAR) this.year = null;
  }

  keep(time: FoundTime, sentence: number): void {
    const { value, unit, type } = time;
    if (value === null || value.includes("..") || !/^(?:date|time)$/.test(type) || time.duration !== null) return;
    if (isDay(time) && !value.startsWith("X")) [this.day, this.since.day] = [value, sentence];
    if (unit === "quarter" || unit === "half" || (unit === "month" && !time.part))
      [this.stretch, this.since.stretch] = [{ value, unit }, sentence];
    if (/^\d{4}/.test(value) && unit !== "decade" && unit !== "century")
      [this.year, this.since.year] = [Number(value.slice(0, 4)), sentence];
  }
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
    ? {
        ...time,
        value: same.value,
        alternatives: same.alternatives ?? [],
        because: `the same ${time.weekday!.name} as elsewhere: ${same.because}`,
      }
    : time;
}

function inSentence(sentence: Sentence, known: Known, memory: Memory): FoundTime[] {
  const words: string[] = [];
  // One by one, so that all such lists are laid out alike: all families look at them.
  for (const { text } of sentence.tokens) {
    const word = text.toLowerCase();
    words.push(word.endsWith(".") ? word.replace(/(?<=\w)\.$/, "") : word);
  }
  memory.forget(sentence.index);
  const context: TimeContext = { sentence, words, ...known, said: memory };
  const found: FoundTime[] = [];
  const near = nearTimeWords(words);
  for (let start = 0; start < words.length; start++) {
    if (!near[start]) continue;
    const longest = longestAt(start, context);
    if (!longest) continue;
    found.push(longest);
    memory.keep(longest, sentence.index);
    start = longest.last;
  }
  const joined = join(found, words);
  for (const time of joined) memory.keep(time, sentence.index);
  return joined.map((time) => opened(time, words));
}

/** Of the expressions that start at a word the longest, or null. */
function longestAt(start: number, context: TimeContext): FoundTime | null {
  let longest: FoundTime | null = null;
  for (const family of FAMILIES) {
    const candidate = family(start, context);
    if (candidate && (!longest || candidate.last > longest.last)) longest = candidate;
  }
  return longest;
}

/** For each word, whether an expression of time may start at it. */
function nearTimeWords(words: readonly string[]): boolean[] {
  const near: boolean[] = new Array(words.length);
  let next = Number.POSITIVE_INFINITY;
  for (let at = words.length - 1; at >= 0; at--) {
    if (namesTime(words[at]!)) next = at;
    near[at] = next - at <= REACH;
  }
  return near;
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
  const { first, last, weekday: _, inYear: __, ...rest } = time;
  return {
    alternatives: [],
    part: null,
    clock: null,
    every: null,
    reference: null,
    ...rest,
    unit: time.unit === undefined ? unitOf(time.value) : time.unit,
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
