import { distance } from "fastest-levenshtein";
import type { Span } from "../../model/span.ts";
import type { TextSelector } from "./text-selector.ts";

/**
 * The words of one version of a text and another version in, the place of the same words in it out, with how they were
 * found: to the letter, by what stands around them, or nearly so. Where two places fit alike, none is given.
 *
 *     "Okoro met Lind on Monday."  in  "… Okoro met Tomas Lind on Monday. …"      near
 */
export type FoundAgain =
  | { readonly how: "exact" | "context" | "near"; readonly span: Span }
  /** gone: nothing like it is there. unclear: several places fit alike. */
  | { readonly how: "gone" | "unclear"; readonly span: null };

export function findAgain(selector: TextSelector, text: string): FoundAgain {
  const places = occurrences(text, selector.exact);
  if (places.length === 1) return found("exact", places[0]!, selector.exact.length);
  if (places.length > 1) return byContext(selector, text, places);
  return nearly(selector, text);
}

const GONE: FoundAgain = { how: "gone", span: null };
const UNCLEAR: FoundAgain = { how: "unclear", span: null };

function found(how: "exact" | "context" | "near", start: number, length: number): FoundAgain {
  return { how, span: { start, end: start + length } };
}

/** Words that stand in more places than this are told apart by nothing. */
const MOST_PLACES = 1_000;

function occurrences(text: string, exact: string): number[] {
  const places: number[] = [];
  if (exact.trim() === "") return places;
  for (let at = text.indexOf(exact); at >= 0 && places.length <= MOST_PLACES; at = text.indexOf(exact, at + 1)) {
    places.push(at);
  }
  return places;
}

function byContext({ exact, prefix, suffix }: TextSelector, text: string, places: readonly number[]): FoundAgain {
  if (places.length > MOST_PLACES) return UNCLEAR;
  const ranked = places
    .map((at) => ({
      at,
      fit:
        sharedEnd(prefix, text.slice(Math.max(0, at - prefix.length), at)) +
        sharedStart(suffix, text.slice(at + exact.length, at + exact.length + suffix.length)),
    }))
    .sort((a, b) => b.fit - a.fit);
  return ranked[0]!.fit > ranked[1]!.fit ? found("context", ranked[0]!.at, exact.length) : UNCLEAR;
}

function sharedStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

function sharedEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[a.length - 1 - count] === b[b.length - 1 - count]) count++;
  return count;
}

/** A name or a number alone is like many others: only a passage is found by likeness. */
const FEWEST_WORDS = 5;
const LONGEST = 4_000;
/** Of its letters so many must be the same, and so many more than anywhere else. */
const ALIKE = 0.75;
const CLEARLY = 0.1;

interface Word extends Span {
  readonly text: string;
}

/** Stretches of as many words as the passage has, the two that share most of its words; then letter by letter. */
function nearly({ exact }: TextSelector, text: string): FoundAgain {
  const wanted = wordsIn(exact);
  if (wanted.length < FEWEST_WORDS || exact.length > LONGEST) return GONE;
  const words = wordsIn(text);
  const [best, next] = stretches(wanted, words);
  if (best === undefined) return GONE;
  const span = grown(words, best, wanted, exact, text);
  if (span.likeness < ALIKE) return GONE;
  const other = next === undefined ? null : grown(words, next, wanted, exact, text);
  const isElsewhere = other !== null && (other.end <= span.start || other.start >= span.end);
  if (isElsewhere && other.likeness > span.likeness - CLEARLY) return UNCLEAR;
  return found("near", span.start, span.end - span.start);
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** First words of the two best stretches that do not overlap, by the words they share with the passage. */
function stretches(wanted: readonly Word[], words: readonly Word[]): number[] {
  const left = new Map<string, number>();
  for (const { text } of wanted) left.set(text, (left.get(text) ?? 0) + 1);
  const shares: number[] = [];
  let share = 0;
  for (const [i, { text }] of words.entries()) {
    const room = left.get(text);
    if (room !== undefined) {
      if (room > 0) share++;
      left.set(text, room - 1);
    }
    const out = words[i - wanted.length]?.text;
    const back = out === undefined ? undefined : left.get(out);
    if (back !== undefined) {
      if (back >= 0) share--;
      left.set(out!, back + 1);
    }
    shares.push(share);
  }
  const last = best(shares, 0, shares.length);
  if (last === null || shares[last]! < wanted.length / 2) return [];
  const others = [best(shares, 0, last - wanted.length), best(shares, last + wanted.length, shares.length)];
  const next = others.filter((at) => at !== null).sort((a, b) => shares[b]! - shares[a]!)[0];
  return [last, next].filter((at) => at !== undefined).map((at) => Math.max(0, at - wanted.length + 1));
}

function best(shares: readonly number[], from: number, to: number): number | null {
  let found: number | null = null;
  for (let i = from; i < to; i++) if (found === null || shares[i]! > shares[found]!) found = i;
  return found;
}

/** Words put in or taken out move the ends of a stretch by so many. */
const MOVED = 4;

/** The stretch whose ends, moved by a few words, make it most alike. */
function grown(
  words: readonly Word[],
  first: number,
  wanted: readonly Word[],
  exact: string,
  text: string,
): Span & { readonly likeness: number } {
  const [before, after] = [/^[^\p{L}\p{N}]*/u.exec(exact)![0].length, exact.length - wanted.at(-1)!.end];
  const spanOf = (from: number, to: number): Span => ({
    start: Math.max(0, words[from]!.start - before),
    end: Math.min(text.length, words[to]!.end + after),
  });
  const likenessOf = ({ start, end }: Span) =>
    1 - distance(exact, text.slice(start, end)) / Math.max(exact.length, end - start);
  const bestOf = (candidates: readonly Span[]) =>
    candidates.map((span) => ({ ...span, likeness: likenessOf(span) })).sort((a, b) => b.likeness - a.likeness)[0]!;
  const last = Math.min(words.length - 1, first + wanted.length - 1);
  const starts = around(first, words.length).filter((from) => from <= last);
  const from = starts.find((at) => words[at]!.text === wanted[0]!.text) ?? first;
  const ends = around(last, words.length).filter((to) => to >= from);
  return bestOf(ends.map((to) => spanOf(from, to)));
}

/** An index and its neighbours, the nearest first. */
function around(at: number, length: number): number[] {
  const found = [at];
  for (let by = 1; by <= MOVED; by++) found.push(at - by, at + by);
  return found.filter((one) => one >= 0 && one < length);
}
