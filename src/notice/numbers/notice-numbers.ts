/**
 * Numbers that count something. In: a report's sentences and the times found in them; out: each number with its bounds,
 * its unit and what it counts.
 *
 *     At least 34 civilians were killed during the 72-hour pause, more than 90 wounded.
 *     └──── 34… people ───┘                        └ 72 hours ┘    └── 90… people ──┘
 *
 * Dates, years, times of day, ages, ordinals and numbers that name something ("Resolution 2254") count nothing. Sums
 * of money and shares reach over their sign: "$1.2bn", "45 percent".
 */
import type { Analysis, Sentence, Token } from "../../language/analysis.ts";
import { wordsAt } from "../../model/span.ts";
import type { NumberMention, TimeMention } from "../noticed.ts";
import { type Bounds, boundsOf } from "./bounds.ts";
import { isNotACount } from "./not-a-count.ts";
import { type ReadNumber, readNumber } from "./read-number.ts";
import { type Range, readRange } from "./read-range.ts";
import { isPercent, unitOf } from "./unit-of.ts";
import { CURRENCY, MONEY } from "./vocabulary.ts";
import { type Counted, whatIsCounted } from "./what-is-counted.ts";

export function noticeNumbers(analysis: Analysis, times: readonly TimeMention[]): readonly NumberMention[] {
  const dates = new Map<number, TimeMention[]>();
  for (const time of times) {
    // "three days after the raid" counts days as "for three days" does.
    if (time.duration !== null) continue;
    const list = dates.get(time.sentence);
    if (list) list.push(time);
    else dates.set(time.sentence, [time]);
  }
  return analysis.sentences.flatMap((sentence) =>
    inSentence(sentence, wordsOfDates(sentence, dates.get(sentence.index) ?? []), analysis.text),
  );
}

/** Indices of the words that stand within a date. */
function wordsOfDates({ tokens }: Sentence, dates: readonly TimeMention[]): ReadonlySet<number> {
  const inside = new Set<number>();
  if (dates.length === 0) return inside;
  const byStart = [...dates].sort((a, b) => a.start - b.start);
  let next = 0;
  let end = -1;
  for (const token of tokens) {
    while (next < byStart.length && byStart[next]!.start <= token.start) end = Math.max(end, byStart[next++]!.end);
    if (token.end <= end) inside.add(token.index);
  }
  return inside;
}

function inSentence(sentence: Sentence, dates: ReadonlySet<number>, text: string): NumberMention[] {
  const words = sentence.tokens.map((token) => token.text.toLowerCase());
  const found: NumberMention[] = [];
  let before: Token | null = null;
  for (let i = 0; i < words.length; i++) {
    if (dates.has(i)) continue;
    const number = readNumber(words, i);
    if (!number) continue;
    const range = dates.has(number.last) ? null : readRange(number, i, words, sentence.tokens);
    const last = range?.last ?? number.last;
    if (number.isShare || !isNotACount(i, last, sentence, words)) {
      const counted = whatIsCounted(i, last, sentence, before);
      const mention = toMention(number, range, { first: i, last }, counted, sentence, words, text);
      before = counted.noun;
      if (mention.start >= (found.at(-1)?.end ?? 0)) found.push(mention);
    }
    i = last;
  }
  return found;
}

function toMention(
  number: ReadNumber,
  range: Range | null,
  { first, last }: { first: number; last: number },
  counted: Counted,
  sentence: Sentence,
  words: readonly string[],
  text: string,
): NumberMention {
  const { tokens } = sentence;
  const { unit, factor } = number.isShare
    ? { unit: "percent", factor: 1 }
    : unitOf(first, last, counted, sentence, words);
  const start = startOf(first, range !== null, words);
  const end = endOf(last, unit, words);
  const value = times(range?.from ?? number.value, factor);
  const bounds: Bounds = boundsOf(
    {
      value,
      to: range ? times(range.to, factor) : null,
      isVague: number.isVague ?? false,
      isRough: number.isRough ?? false,
    },
    start,
    end,
    words,
    counted.noun?.index ?? end,
  );
  const span = unit === "money" ? currencySpan(first, last, sentence, words) : counted.of;
  return {
    start: tokens[bounds.first]!.start,
    end: tokens[bounds.last]!.end,
    sentence: sentence.index,
    min: bounds.min,
    max: bounds.max,
    approx: bounds.approx,
    unit,
    of: span ? wordsAt(text, span).replace(/\s+/g, " ") : null,
    ofSpan: span,
    token: counted.token,
  };
}

/** With the sign of a currency, and "between" or "from" before a range. */
function startOf(first: number, isRange: boolean, words: readonly string[]): number {
  const start = CURRENCY.test(words[first - 1] ?? "") ? first - 1 : first;
  return isRange && /^(?:between|from)$/.test(words[start - 1] ?? "") ? start - 1 : start;
}

/** With "%", "percent" and the name of a currency. */
function endOf(last: number, unit: string, words: readonly string[]): number {
  if (unit === "percent" && isPercent(last, words)) {
    const at = words[last + 1] === "-" ? last + 2 : last + 1;
    return words[at] === "per" ? at + 1 : at;
  }
  const next = words[last + 1] ?? "";
  return unit === "money" && (CURRENCY.test(next) || isMoney(next)) ? last + 1 : last;
}

function isMoney(word: string): boolean {
  return MONEY.has(word) || MONEY.has(word.replace(/s$/, ""));
}

/** Where the currency is told: "$", "euros", "US dollars". */
function currencySpan(
  first: number,
  last: number,
  { tokens }: Sentence,
  words: readonly string[],
): NumberMention["ofSpan"] {
  const before = tokens[first - 1];
  if (before && CURRENCY.test(words[first - 1]!)) return { start: before.start, end: before.end };
  for (let at = last + 1; at <= last + 3; at++) {
    if (isMoney(words[at] ?? "") || CURRENCY.test(words[at] ?? ""))
      return { start: tokens[last + 1]!.start, end: tokens[at]!.end };
  }
  return null;
}

/** Minutes as parts of an hour, decades as years. */
function times(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toFixed(4));
}
