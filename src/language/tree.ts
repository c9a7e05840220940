/**
 * Walking a sentence's tree. In: a sentence and the index of a word; out: words, or their indices.
 *
 *     Delegates met Okoro      children of "met": Delegates, Okoro
 */
import type { Sentence, Token } from "./analysis.ts";

const known = new WeakMap<Sentence, readonly (readonly number[])[]>();

/** Indices of the words that hang on a word, in order. */
export function children(sentence: Sentence, index: number): readonly number[] {
  return childLists(sentence)[index] ?? [];
}

/** The words that hang on a word, in order. */
export function wordsUnder(sentence: Sentence, index: number): Token[] {
  return children(sentence, index).map((i) => sentence.tokens[i]!);
}

/**
 * Whether a semicolon parts two words, `from` before `to`: what stands behind it is told by itself.
 *
 *     Kenya agreed; Sudan has yet to reply.
 */
export function isBeyondBreak({ tokens }: Sentence, from: number, to: number): boolean {
  return tokens.slice(from + 1, Math.max(from + 1, to)).some(({ text }) => text === ";");
}

function childLists(sentence: Sentence): readonly (readonly number[])[] {
  const made = known.get(sentence);
  if (made) return made;
  const lists: number[][] = sentence.tokens.map(() => []);
  for (const { index, head } of sentence.tokens) lists[head]?.push(index);
  known.set(sentence, lists);
  return lists;
}
