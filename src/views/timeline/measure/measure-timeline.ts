/**
 * A chosen timeline and a journalist's come in; how well they agree goes out, by the definitions of S. Martschat and
 * K. Markert, "Improving ROUGE for Timeline Summarization" (EACL 2017), the variant "align+ m:1", which D. Gholipour
 * Ghalandari and G. Ifrim, "Examining the State-of-the-Art in News Timeline Summarization" (ACL 2020), report as AR-1
 * and AR-2 beside date F1.
 *
 *     chosen      11 March: The envoys met.        12 March: Nothing was signed.
 *     reference   11 March: Envoys met in Ravna.   14 March: A truce was signed.     -> date F1 1/2
 *
 * Every day of one timeline is aligned with that day of the other which costs least, by days between them and words in
 * common; several may share one. The words in common of aligned days count the less the farther these lie apart.
 */

import { stemOf } from "../../../language/words/stem.ts";
import { dayNumber } from "../../../model/day-number.ts";
import { FUNCTION_WORDS } from "./function-words.ts";

/** Sentences, their words apart by spaces, under their day. */
export type DayTexts = ReadonlyMap<string, readonly string[]>;

export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface TimelineScores {
  readonly date: Agreement;
  readonly ar1: Agreement;
  readonly ar2: Agreement;
}

export function measureTimeline(chosen: DayTexts, reference: DayTexts): TimelineScores {
  const [ours, theirs] = [summariesOf(chosen), summariesOf(reference)];
  const shared = [...chosen.keys()].filter((day) => reference.has(day)).length;
  const [toTheirs, toOurs] = [aligned(ours, theirs), aligned(theirs, ours)];
  return {
    date: agreement(share(shared, chosen.size), share(shared, reference.size)),
    ar1: agreement(shareOf(ours, theirs, toTheirs, 0), shareOf(theirs, ours, toOurs, 0)),
    ar2: agreement(shareOf(ours, theirs, toTheirs, 1), shareOf(theirs, ours, toOurs, 1)),
  };
}

/** What is said on one day, counted. */
interface Summary {
  readonly day: number;
  /** Words as they stand, for aligning. */
  readonly words: Counts;
  /** Stems of telling words, alone and two by two, for comparing. */
  readonly grams: readonly [Counts, Counts];
}

type Counts = ReadonlyMap<string, number>;

function summariesOf(timeline: DayTexts): readonly Summary[] {
  return [...timeline]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, sentences]) => {
      const words = sentences.flatMap((sentence) => sentence.split(/\s+/).filter((word) => word !== ""));
      const stems = words
        .map((word) => word.toLowerCase())
        .filter((word) => /[\p{L}\p{N}]/u.test(word) && !FUNCTION_WORDS.has(word))
        .map(stemOf);
      const twos = stems.slice(1).map((stem, index) => `${stems[index]} ${stem}`);
      return { day: dayNumber(day), words: counted(words), grams: [counted(stems), counted(twos)] };
    });
}

function counted(items: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** For each day the index of its cheapest counterpart; of several equal ones the earliest. */
function aligned(from: readonly Summary[], to: readonly Summary[]): readonly number[] {
  return from.map((one) => {
    const costs = to.map((other) => (1 - closeness(one, other)) * (1 - wordOverlap(one.words, other.words)));
    return costs.indexOf(Math.min(...costs));
  });
}

/** 1 on the same day, 1/2 on the next. */
function closeness(one: Summary, other: Summary): number {
  return 1 / (Math.abs(one.day - other.day) + 1);
}

function wordOverlap(one: Counts, other: Counts): number {
  const common = inCommon(one, other);
  return agreement(share(common, total(one)), share(common, total(other))).f1;
}

/** Of all that is said in one timeline, how much its counterparts say too. */
function shareOf(from: readonly Summary[], to: readonly Summary[], alignment: readonly number[], gram: 0 | 1): number {
  let common = 0;
  let all = 0;
  for (const [index, one] of from.entries()) {
    const other = to[alignment[index]!];
    if (other) common += closeness(one, other) * inCommon(one.grams[gram], other.grams[gram]);
    all += total(one.grams[gram]);
  }
  return share(common, all);
}

function inCommon(one: Counts, other: Counts): number {
  let common = 0;
  for (const [item, count] of one) common += Math.min(count, other.get(item) ?? 0);
  return common;
}

function total(counts: Counts): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

function share(part: number, all: number): number {
  return all === 0 ? 0 : part / all;
}

function agreement(precision: number, recall: number): Agreement {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
