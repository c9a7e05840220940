/**
 * The telling words of what two claims of a report say, and how far those of the shorter stand in the longer, in the
 * same order.
 *
 *     Kenya to free 200 prisoners / Kenya will free 200 prisoners within a week      5 words, 4 of them shared
 */
import { tellingWords, wordsInOrder } from "../model/folded-words.ts";

/** Of longer words no more than `most` are looked at: those that agree so far are the same. */
export function contentWords(content: unknown, most: number): string[] {
  return tellingWords(String(content ?? "").slice(0, most * 12)).slice(0, most);
}

/** Each two words that stand beside each other, under what the claims must have in common besides. */
export function pairKeys(under: unknown, words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(1).map((word, i) => `${under} ${words[i]} ${word}`));
}

export function sharedWords(a: readonly string[], b: readonly string[]): { shorter: number; shared: number } {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return { shorter: few.length, shared: wordsInOrder(few, many) };
}
