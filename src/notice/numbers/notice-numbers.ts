/**
 * Numbers that count something. In: a report's sentences and the times found in them; out: each number with its bounds,
 * its unit and what it counts.
 *
 *     At least 34 civilians were killed during the 72-hour pause, more than 90 wounded.
 *     └──── 34… people ───┘                        └ 72 hours ┘    └── 90… people ──┘
 *
 * Dates, years, times of day, ages, ordinals and numbers that name something ("Resolution 2254") count nothing.
 */
import type { Analysis, Sentence } from "../../language/analysis.ts";
import { type Span, wordsAt } from "../../model/span.ts";
import type { NumberMention, TimeMention } from "../noticed.ts";
import { boundsOf } from "./bounds.ts";
import { readNumber } from "./read-number.ts";
import { COUNTRIES, MONEY, NUMBERED, PEOPLE, TIMES, VEHICLES } from "./vocabulary.ts";
import { type Counted, whatIsCounted } from "./what-is-counted.ts";

export function noticeNumbers(analysis: Analysis, times: readonly TimeMention[]): readonly NumberMention[] {
  const dates = new Map<number, TimeMention[]>();
  for (const time of times) {
    if (time.type === "duration") continue;
    const list = dates.get(time.sentence);
    if (list) list.push(time);
    else dates.set(time.sentence, [time]);
  }
  return analysis.sentences.flatMap((sentence) => inSentence(sentence, dates.get(sentence.index) ?? [], analysis.text));
}

function inSentence(sentence: Sentence, dates: readonly TimeMention[], text: string): NumberMention[] {
  const { tokens } = sentence;
  const words = tokens.map((token) => token.text.toLowerCase());
  const isDate = (i: number): boolean =>
    dates.some(({ start, end }) => start <= tokens[i]!.start && tokens[i]!.end <= end);
  const found: NumberMention[] = [];
  for (let i = 0; i < words.length; i++) {
    if (isDate(i)) continue;
    const number = readNumber(words, i);
    if (!number) continue;
    const range = isDate(number.last) ? null : rangeFrom(words, number.last, number.value);
    const last = range?.last ?? number.last;
    const mention = countsNothing(i, last, sentence, words)
      ? null
      : toMention(i, last, number.value, range?.value ?? null, number.isVague, sentence, words, text);
    if (mention) found.push(mention);
    i = last;
  }
  return found;
}

/** "24 to 30", "24-30": from the first to the second. */
function rangeFrom(words: readonly string[], last: number, from: number): { value: number; last: number } | null {
  if (
    !/^(?:to|-|–|or)$/.test(words[last + 1] ?? "") &&
    !(words[last + 1] === "and" && words.slice(Math.max(0, last - 3), last).includes("between"))
  )
    return null;
  const to =
    /^\d/.test(words[last + 2] ?? "") || words[last + 1] === "to" || words[last + 1] === "and"
      ? readNumber(words, last + 2)
      : null;
  return to && to.value > from && to.value < from * 20 ? { value: to.value, last: to.last } : null;
}

function countsNothing(first: number, last: number, sentence: Sentence, words: readonly string[]): boolean {
  const { tokens } = sentence;
  const [before, next] = [words[first - 1] ?? "", words[last + 1] ?? ""];
  if (/^(?:st|nd|rd|th)$/.test(next) || /^[ap]\.?m\.?$|^o'clock$|^gmt$/.test(next)) return true;
  if (
    /^(?:year|month|week|day)s?$/.test(words[last + 2] ?? "") &&
    next === "-" &&
    /^-?old$/.test(words[last + 4] ?? words[last + 3] ?? "")
  )
    return true;
  if (next === "-" && words[last + 2] === "year" && words[last + 4] === "old") return true;
  if (/^years?$/.test(next) && words[last + 2] === "old") return true;
  // "Lind, 34, said": an age. "aged 34".
  if (
    before === "aged" ||
    (before === "," &&
      (next === "," || next === ".") &&
      /^(?:PROPN|NOUN)$/.test(tokens[first - 2]?.upos ?? "") &&
      first === last)
  )
    return true;
  if (
    NUMBERED.has(before.replace(/\.$/, "")) &&
    first === last &&
    (tokens[first - 1]?.upos === "PROPN" ||
      tokens[first]!.relation === "nmod:unmarked" ||
      /^(?:resolution|article|no|number)/.test(before))
  )
    return true;
  // "The two settled one point": who they are is said elsewhere.
  if (before === "the" && first === last && /^(?:nsubj|obj|obl|nmod|iobj)/.test(tokens[first]!.relation)) return true;
  // A list's own number: "1. The parties …"
  if (first === 0 && /^[.)]$/.test(next) && last === 0) return true;
  if (words[first] === "one" && first === last) {
    const { relation, head } = tokens[first]!;
    return (
      relation !== "nummod" ||
      tokens[head]?.xpos === "NNS" ||
      /^(?:of|another|day|side|thing|point|way)$/.test(next) ||
      next === "-"
    );
  }
  return /^\d+(?:\.\d+)+$/.test(words[first]!) && !/^\d+\.\d+$/.test(words[first]!);
}

function toMention(
  first: number,
  last: number,
  value: number,
  to: number | null,
  isVague: boolean,
  sentence: Sentence,
  words: readonly string[],
  text: string,
): NumberMention | null {
  const counted = whatIsCounted(first, last, sentence);
  const unit = unitOf(first, last, counted, words);
  const minutes =
    counted.noun?.lemma === "minute" || /^minutes?$/.test(words[last + 1] ?? "") || words[last + 2] === "minute";
  const scale = unit === "hours" && minutes ? 1 / 60 : 1;
  const isBetween = to !== null && /^(?:between|from)$/.test(words[first - 1] ?? "");
  const bounds =
    to === null
      ? boundsOf(value * scale, isVague, first, words)
      : { min: value * scale, max: to * scale, approx: false, first: isBetween ? first - 1 : first };
  const span: Span | null = counted.of;
  return {
    start: sentence.tokens[bounds.first]!.start,
    end: sentence.tokens[last]!.end,
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

function unitOf(first: number, last: number, { noun }: Counted, words: readonly string[]): string {
  if (/^(?:%|percent|per)$/.test(words[last + 1] ?? "")) return "percent";
  if (/^[$£€¥]$|^[a-z]{1,3}[$£€¥]$/.test(words[first - 1] ?? "")) return "money";
  const hyphened = words[last + 1] === "-" ? words[last + 2] : undefined;
  const time = TIMES.get((hyphened ?? words[last + 1] ?? "").replace(/s$/, ""));
  if (time) return time;
  if (!noun) return "people";
  const lemma = noun.lemma;
  if (TIMES.has(lemma)) return TIMES.get(lemma)!;
  if (PEOPLE.has(lemma) || PEOPLE.has(lemma.toLowerCase())) return "people";
  if (COUNTRIES.has(lemma)) return "countries";
  if (VEHICLES.has(lemma)) return "vehicles";
  if (MONEY.has(lemma)) return "money";
  return "other";
}
