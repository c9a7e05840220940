/**
 * Walking a sentence's tree. In: a sentence and the index of a word; out: words, or their indices.
 *
 *     Delegates met Okoro      children of "met": Delegates, Okoro
 */
import type { Sentence, Token } from "./analysis.ts";

type ChildLists = readonly (readonly number[])[];

const NONE: readonly number[] = [];
const known = new WeakMap<Sentence, ChildLists>();
/** The sentence asked for last: it is asked for again and again before the next one is. */
let last: { readonly sentence: Sentence; readonly lists: ChildLists } | null = null;

/** Indices of the words that hang on a word, in order. */
export function children(sentence: Sentence, index: number): readonly number[] {
  if (last?.sentence !== sentence) last = { sentence, lists: childLists(sentence) };
  return last.lists[index] ?? NONE;
}

/** The words that hang on a word, in order. */
export function wordsUnder(sentence: Sentence, index: number): Token[] {
  return children(sentence, index).map((i) => sentence.tokens[i]!);
}

/** Whether a relation is one of these or a subtype of one: "obl:agent" is an "obl". */
export function isRelation(token: Token | undefined, ...names: readonly string[]): boolean {
  return token !== undefined && isOneOf(token.relation, names);
}

/** The words that hang on a word by one of these relations, in order. */
export function childrenBy(sentence: Sentence, index: number, ...relations: readonly string[]): Token[] {
  const found: Token[] = [];
  for (const i of children(sentence, index)) {
    const token = sentence.tokens[i]!;
    if (isOneOf(token.relation, relations)) found.push(token);
  }
  return found;
}

/** "to leave", "not to leave": the verb has "to" before it. */
export function isInfinitive(sentence: Sentence, verb: number): boolean {
  return childrenBy(sentence, verb, "mark").some(({ text, index }) => /^to$/i.test(text) && index < verb);
}

function isOneOf(relation: string, names: readonly string[]): boolean {
  for (const name of names) {
    if (relation === name) return true;
    if (relation.length > name.length && relation[name.length] === ":" && relation.startsWith(name)) return true;
  }
  return false;
}

/**
 * Whether a semicolon parts two words, `from` before `to`: what stands behind it is told by itself.
 *
 *     Kenya agreed; Sudan has yet to reply.
 */
export function isBeyondBreak({ tokens }: Sentence, from: number, to: number): boolean {
  return tokens.slice(from + 1, Math.max(from + 1, to)).some(({ text }) => text === ";");
}

function childLists(sentence: Sentence): ChildLists {
  const made = known.get(sentence);
  if (made) return made;
  const lists: number[][] = sentence.tokens.map(() => []);
  for (const { index, head } of sentence.tokens) lists[head]?.push(index);
  known.set(sentence, lists);
  return lists;
}
