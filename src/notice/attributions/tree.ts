/**
 * A sentence's tree as attributions read it. In: a sentence; out: for each word its children, and the first and last
 * word below it, so that asking what a clause covers costs nothing more.
 *
 *     Okoro said [that the road was open]      extent of "open": that … open
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import { children, childrenBy, isRelation } from "../../language/tree.ts";

/** First and last index of words, both inclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

const known = new WeakMap<Sentence, readonly Range[]>();
/** The sentence asked for last: it is asked for again and again before the next one is. */
let last: { readonly sentence: Sentence; readonly ranges: readonly Range[] } | null = null;

/** The words from the first to the last below a word, itself included. */
export function extentOf(sentence: Sentence, index: number): Range {
  if (last?.sentence !== sentence) last = { sentence, ranges: extents(sentence) };
  return last.ranges[index]!;
}

function extents(sentence: Sentence): readonly Range[] {
  const made = known.get(sentence);
  if (made) return made;
  const found = sentence.tokens.map(({ index }) => ({ first: index, last: index }));
  for (const index of bottomUp(sentence)) {
    const above = found[sentence.tokens[index]!.head];
    if (!above) continue;
    above.first = Math.min(above.first, found[index]!.first);
    above.last = Math.max(above.last, found[index]!.last);
  }
  known.set(sentence, found);
  return found;
}

/** Every word after all that hang on it. */
function bottomUp(sentence: Sentence): number[] {
  const order = sentence.tokens.filter(({ head }) => head < 0).map(({ index }) => index);
  for (let i = 0; i < order.length; i++) order.push(...children(sentence, order[i]!));
  return order.reverse();
}

export { childrenBy, isRelation };

/** What is left of a range without another, at most a piece before it and one behind it. */
export function without(range: Range, hole: Range): Range[] {
  if (hole.last < range.first || hole.first > range.last) return [range];
  const left = { first: range.first, last: hole.first - 1 };
  const right = { first: hole.last + 1, last: range.last };
  return [left, right].filter(({ first, last }) => first <= last);
}

export function isWithin(index: number, { first, last }: Range): boolean {
  return first <= index && index <= last;
}

/** Without commas, dashes and the like at either end; null where nothing is left. Quotation marks stay. */
export function trimmed(sentence: Sentence, { first, last }: Range): Range | null {
  const isEdge = (token: Token | undefined): boolean => token !== undefined && /^[,;:.!?…–—-]+$/.test(token.text);
  while (first <= last && isEdge(sentence.tokens[first])) first++;
  while (last >= first && isEdge(sentence.tokens[last])) last--;
  return first <= last ? { first, last } : null;
}
