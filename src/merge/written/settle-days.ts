/**
 * Clues of when a report was written come in; the days that most of them agree on go out, with those clues, or null where
 * they are few, weak, or speak for two times alike.
 *
 *     11–17 (the meeting on Monday), 9–15 (a shared passage), 25–31 (another meeting)   ->   11–15, by the first two
 */
import type { Clue } from "./clues.ts";

export interface SettledDays {
  readonly first: number;
  readonly last: number;
  readonly clues: readonly Clue[];
}

/** A single meeting, or a single passage, can be told at any time. */
const LEAST_WEIGHT = 2;
/** Shared passages of many reports are still one sort of clue. */
const MOST_TEXT_WEIGHT = 3;
/** Another time that clues speak for, further away than this, must weigh at most half as much. */
const NEAR_DAYS = 7;
const RIVAL = 0.5;
/** A longer time says too little. */
const LONGEST = 8;

/** `notBefore`, `notAfter`: days that the report itself tells of as past, or as still to come. */
export function settleDays(
  clues: readonly Clue[],
  notBefore: number = Number.NEGATIVE_INFINITY,
  notAfter: number = Number.POSITIVE_INFINITY,
): SettledDays | null {
  const cut = clues
    .map((clue) => ({ ...clue, first: Math.max(clue.first, notBefore), last: Math.min(clue.last, notAfter) }))
    .filter(({ first, last }) => first <= last);
  const days = [...new Set(cut.flatMap(({ first, last }) => [first, last]))].sort((a, b) => a - b);
  const weighed = days.map((day) => ({ day, weight: weightOn(day, cut) }));
  const best = Math.max(0, ...weighed.map(({ weight }) => weight));
  if (best < LEAST_WEIGHT) return null;
  const most = weighed.filter(({ weight }) => weight === best).map(({ day }) => day);
  const [first, last] = [most[0]!, most.at(-1)!];
  if (last - first + 1 > LONGEST) return null;
  const isRivalled = weighed.some(
    ({ day, weight }) => (day < first - NEAR_DAYS || day > last + NEAR_DAYS) && weight > best * RIVAL,
  );
  if (isRivalled) return null;
  const holding = cut.filter((clue) => clue.first <= first && clue.last >= last);
  // Two groups of clues side by side, with nothing that speaks for both, tell of two times.
  return weightOn(first, holding) < best ? null : { first, last, clues: holding };
}

/** Of each thing the heaviest clue that holds on the day. */
function weightOn(day: number, clues: readonly Clue[]): number {
  const [text, happened] = [new Map<string, number>(), new Map<string, number>()];
  for (const { of, claim, weight, first, last } of clues) {
    const things = claim === null ? text : happened;
    if (first <= day && day <= last) things.set(of, Math.max(things.get(of) ?? 0, weight));
  }
  const [ofText, ofHappened] = [text, happened].map((things) => [...things.values()].reduce((a, b) => a + b, 0));
  return Math.min(MOST_TEXT_WEIGHT, ofText!) + ofHappened!;
}
