/**
 * Walking a sentence's tree. In: a sentence and the index of a word; out: indices of words.
 *
 *     Delegates met Okoro      children of "met": Delegates, Okoro
 */
import type { Sentence } from "./analysis.ts";

const known = new WeakMap<Sentence, readonly (readonly number[])[]>();

/** The words that hang on a word, in order. */
export function children(sentence: Sentence, index: number): readonly number[] {
  return childLists(sentence)[index] ?? [];
}

function childLists(sentence: Sentence): readonly (readonly number[])[] {
  const made = known.get(sentence);
  if (made) return made;
  const lists: number[][] = sentence.tokens.map(() => []);
  for (const { index, head } of sentence.tokens) lists[head]?.push(index);
  known.set(sentence, lists);
  return lists;
}
