/**
 * The noun phrase around a noun, as far as it tells who is meant. In: a sentence, the noun, the names in it; out: how
 * the phrase opens, whose noun it is, and its words.
 *
 *     the Kenyan foreign minister     definite, of Kenya, "foreign minister"
 */
import type { Sentence } from "../../language/analysis.ts";
import { children } from "../../language/tree.ts";
import type { NamedMention } from "./draft-mention.ts";

export interface Phrase {
  readonly first: number;
  /** Opened by "the" or by an owner. */
  readonly isDefinite: boolean;
  /** Opened by "a" or "one": somebody not named before. */
  readonly isIndefinite: boolean;
  /** "the" and the noun, nothing else. */
  readonly isBare: boolean;
  /** "top", "chief" among its words: "Washington's top diplomat". */
  readonly isTop: boolean;
  /** The mention whose noun it is: a state, a group, a person. */
  readonly owner: NamedMention | null;
  /** Its own words, in small letters: "foreign minister". */
  readonly words: readonly string[];
}

/** The words in front of a noun that belong to it, and "of Kenya" behind it. */
export function phraseOf(sentence: Sentence, index: number, named: ReadonlyMap<number, NamedMention>): Phrase {
  const { tokens } = sentence;
  let first = index;
  let owner: NamedMention | null = null;
  let isOwned = false;
  for (const child of children(sentence, index)) {
    const { relation } = tokens[child]!;
    const mention = named.get(child);
    if (child > index) {
      const isBehindOf = relation.startsWith("nmod") && mention && tokens[mention.first - 1]?.text === "of";
      if (isBehindOf) owner ??= mention;
      continue;
    }
    if (/^(?:det|amod|compound|nmod:poss|nmod:desc)/.test(relation)) first = Math.min(first, mention?.first ?? child);
    if (!mention) continue;
    owner = mention;
    isOwned ||= relation === "nmod:poss";
  }
  const before = tokens.slice(first, index);
  const isDefinite = isOwned || before.some(({ text }) => /^the$/i.test(text));
  const words = [...before, tokens[index]!]
    .filter((token) => !named.has(token.index) && /^\p{L}/u.test(token.text) && !/^(?:the|s)$/i.test(token.text))
    .map((token) => token.lemma.toLowerCase());
  return {
    first,
    isDefinite,
    isIndefinite: before.some(({ text }) => /^(?:an?|one|another)$/i.test(text)),
    isBare: isDefinite && before.length <= 1 && !owner,
    isTop: words.includes("top") || words.includes("chief"),
    owner,
    words,
  };
}

/** Whether a word is the subject of a clause, by itself or as part of a name or a list that is. */
export function isSubject(sentence: Sentence, index: number): boolean {
  let at = index;
  for (let steps = 0; at >= 0 && steps < 3; steps++) {
    const { relation, head } = sentence.tokens[at]!;
    if (relation.startsWith("nsubj")) return true;
    if (!/^(?:flat|appos|conj)/.test(relation)) return false;
    at = head;
  }
  return false;
}
