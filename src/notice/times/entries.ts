/**
 * Entries of a chronology, a log or a diary. In: a report's sentences and its day of publication; out: for each sentence
 * the date of the entry it stands in, or null. All that an entry tells is of its day.
 *
 *     1995                                             a heading: the year of the entries below
 *     Feb. 14: The two leaders sign a truce.           14 February 1995
 *     March 3 - It collapses. Two days later …         3 March 1995, and the 5th of March
 *
 *     Monday 2 May                                     a heading: the day of what stands below
 *     0430 Mortar fire on Ravna.
 *
 *     3 March. Breakfast with the envoy.               a day that is a sentence of its own opens an entry of a diary
 *
 * A day without a year is of the year above it, else of that which keeps the entries in the order they stand in.
 */
import type { Analysis, Sentence } from "../../language/analysis.ts";
import { ITEM_MARK } from "../../language/words/lead-in.ts";
import type { Dated, Edtf } from "../../model/edtf.ts";
import type { LogEntry } from "../noticed.ts";
import { absolute } from "./absolute.ts";
import { numeric } from "./numeric.ts";
import type { FoundTime, Said } from "./time-family.ts";
import { WEEKDAYS } from "./vocabulary.ts";

/** A date that opens an entry, before its year is known. */
interface Opening {
  readonly sentence: Sentence;
  readonly time: FoundTime;
  readonly isHeading: boolean;
  /** The date is the whole sentence, first of its paragraph. */
  readonly isAlone: boolean;
}

/** Fewer would be a dateline, or a sentence that happens to begin so. */
const LEAST_ENTRIES = 3;
const LEAST_HEADINGS = 2;
const NOTHING_SAID: Said = { day: null, stretch: null, year: null };

export function logEntries({ sentences }: Analysis, published: Dated | null): readonly (LogEntry | null)[] {
  const none = (): null[] => sentences.map(() => null);
  const openings = sentences.flatMap((sentence) => openingOf(sentence, sentences[sentence.index - 1]) ?? []);
  const alone = openings.filter(({ isHeading, isAlone }) => isHeading || isAlone).length;
  const headings = openings.filter(({ isHeading }) => isHeading).length;
  if (alone < LEAST_HEADINGS && openings.length - headings < LEAST_ENTRIES) return none();
  const diary = new Set(openings.filter(({ isAlone }) => isAlone).map(({ sentence }) => sentence.index));
  const dated = withYears(openings, published);
  const entries: (LogEntry | null)[] = none();
  let above: LogEntry | null = null;
  let open: LogEntry | null = null;
  for (const sentence of sentences) {
    const own = dated.get(sentence.index);
    if (sentence.role === "heading" || sentence.role === "title") [above, open] = [own ?? null, null];
    else if (own) open = own;
    else if (open && !diary.has(open.sentence) && sentences[open.sentence]!.paragraph !== sentence.paragraph)
      open = null;
    if (sentence.role === "body" || sentence.role === "heading") entries[sentence.index] = open ?? above;
  }
  return entries;
}

const BEHIND = /^(?:[:_–—-]|--|__)$/;

function openingOf(sentence: Sentence, before: Sentence | undefined): Opening | null {
  const isHeading = sentence.role === "heading";
  if (!isHeading && sentence.role !== "body") return null;
  const { tokens } = sentence;
  let first = 0;
  while (ITEM_MARK.test(tokens[first]?.text ?? "")) first++;
  if (WEEKDAYS.has(tokens[first]?.text.toLowerCase().replace(/[.,]$/, "") ?? "")) first++;
  if (tokens[first]?.text === ",") first++;
  const time = dateAt(first, sentence);
  if (!time) return null;
  const rest = tokens.slice(time.last + 1);
  const isWhole = rest.every(({ text }) => /^[:.,–—-]$/.test(text));
  if (isHeading) return isWhole ? { sentence, time, isHeading, isAlone: false } : null;
  const isAlone = isWhole && before?.paragraph !== sentence.paragraph && time.value?.length !== 4;
  const isOpening = isAlone || (BEHIND.test(rest[0]?.text ?? "") && rest.length > 1);
  return isOpening ? { sentence, time, isHeading, isAlone } : null;
}

function dateAt(first: number, sentence: Sentence): FoundTime | null {
  const words = sentence.tokens.map(({ text }) => text.toLowerCase().replace(/(?<=\w)\.$/, ""));
  if (words[first] === undefined) return null;
  if (/^(?:1[5-9]|20)\d\d$/.test(words[first]!) && !/^\d/.test(words[first + 2] ?? ""))
    return {
      first,
      last: first,
      type: "date",
      value: words[first]!,
      duration: null,
      basis: "stated",
      because: "a year",
    };
  const context = { sentence, words, published: null, year: null, said: NOTHING_SAID };
  const time = absolute(first, context) ?? numeric(first, context);
  return time && (time.value !== null || time.inYear) ? time : null;
}

function withYears(openings: readonly Opening[], published: Dated | null): ReadonlyMap<number, LogEntry> {
  const dated = new Map<number, LogEntry>();
  const isBackward = runsBackward(openings);
  let section: number | null = null;
  let before: Edtf | null = null;
  for (const { sentence, time, isHeading } of openings) {
    const isStated = time.basis === "stated" && /^\d{4}/.test(time.value ?? "");
    const value: Edtf | null = isStated
      ? time.value!
      : time.inYear
        ? inOrder(time.inYear, section, before, isBackward, published)
        : null;
    if (value === null) continue;
    if (isHeading) section = value.length === 4 ? Number(value) : null;
    before = isHeading && value.length === 4 ? null : value;
    const { tokens } = sentence;
    const span = { start: tokens[time.first]!.start, end: tokens[time.last]!.end };
    dated.set(sentence.index, { value, span, sentence: sentence.index, isStated });
  }
  return dated;
}

function inOrder(
  inYear: (year: number) => Edtf,
  section: number | null,
  before: Edtf | null,
  isBackward: boolean,
  published: Dated | null,
): Edtf | null {
  if (section !== null) return inYear(section);
  const last = /^\d{4}-\d\d-\d\d$/.test(published?.value ?? "") ? published!.value : null;
  if (before === null) {
    if (last === null) return null;
    const year = Number(last.slice(0, 4));
    return inYear(year) <= last ? inYear(year) : inYear(year - 1);
  }
  const year = Number(before.slice(0, 4));
  const same = inYear(year);
  const size = Math.min(same.length, before.length, "2024-03-13".length);
  const [one, other] = [same.slice(0, size), before.slice(0, size)];
  if (isBackward) return one > other ? inYear(year - 1) : same;
  const next = inYear(year + 1);
  return one < other && (last === null || next <= last) ? next : same;
}

/** The latest first, as pages that are written on stand. */
function runsBackward(openings: readonly Opening[]): boolean {
  let down = 0;
  let up = 0;
  for (const [i, { time }] of openings.entries()) {
    const next = openings[i + 1]?.time;
    const way = next ? wayBetween(time, next) : 0;
    if (way < 0) down++;
    else if (way > 0) up++;
  }
  return down > up;
}

/** Whether the next date lies ahead; without years by the shorter way round, so that December lies before January. */
function wayBetween(one: FoundTime, next: FoundTime): number {
  const [first, second] = [one.value ?? "", next.value ?? ""];
  if (/^\d{4}/.test(first) && /^\d{4}/.test(second)) return first < second ? 1 : first > second ? -1 : 0;
  const days = [first, second].map((value) => /^.{4}-(\d\d)(?:-(\d\d))?/.exec(value));
  if (!days[0] || !days[1]) return 0;
  const [from, to] = days.map((day) => Number(day![1]) * 31 + Number(day![2] ?? 1)) as [number, number];
  const ahead = (to - from + YEAR) % YEAR;
  return ahead === 0 ? 0 : ahead * 2 < YEAR ? 1 : -1;
}

/** Twelve months of 31 days. */
const YEAR = 372;
