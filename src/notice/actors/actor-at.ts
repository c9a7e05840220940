/**
 * Who is meant by a word. In: a word of a sentence and the mentions of that sentence; out: the mention that covers it.
 *
 *     Ada Okoro, Mira Sorn and Tomas Lind left      at "Ada": Ada Okoro; under it: all three
 */
import type { Sentence } from "../../language/analysis.ts";
import { children } from "../../language/tree.ts";
import type { ActorMention } from "../noticed.ts";

/** Where two mentions cover the word, the longer one. */
export function actorAt(index: number, sentence: Sentence, mentions: readonly ActorMention[]): ActorMention | null {
  if (mentions.length === 0) return null;
  if (last?.mentions !== mentions) last = { mentions, covered: coveredBy(mentions) };
  return last.covered.get(sentence.index)?.get(index) ?? null;
}

/** By sentence and word the mention that covers it. */
type Covered = ReadonlyMap<number, ReadonlyMap<number, ActorMention>>;

/** Rules ask for many words of one list: each list is gone through once. */
const COVERED = new WeakMap<readonly ActorMention[], Covered>();
/** The list asked for last: that of one sentence is asked for again and again before the next one is. */
let last: { readonly mentions: readonly ActorMention[]; readonly covered: Covered } | null = null;

function coveredBy(mentions: readonly ActorMention[]): Covered {
  const known = COVERED.get(mentions);
  if (known) return known;
  const covered = new Map<number, Map<number, ActorMention>>();
  for (const mention of mentions) {
    const words = covered.get(mention.sentence) ?? new Map<number, ActorMention>();
    covered.set(mention.sentence, words);
    for (let word = mention.first; word <= mention.last; word++) {
      const other = words.get(word);
      if (!other || mention.last - mention.first > other.last - other.first) words.set(word, mention);
    }
  }
  COVERED.set(mentions, covered);
  return covered;
}

/** The mention at the word, and those it is listed with, each actor once. */
export function actorsUnder(
  index: number,
  sentence: Sentence,
  mentions: readonly ActorMention[],
): readonly ActorMention[] {
  const heads = [index];
  const seen = new Set(heads);
  for (const at of heads) {
    const mention = actorAt(at, sentence, mentions);
    // The tree may hang the rest of a list on any word of a name.
    const [first, last] = mention ? [mention.first, mention.last] : [at, at];
    const next = listedAfter(last, sentence);
    const listed = next !== null && isListed(at, actorAt(next, sentence, mentions), sentence) ? [next] : [];
    for (let word = first; word <= last; word++) {
      const coordinated = children(sentence, word).filter((child) => /^conj/.test(sentence.tokens[child]!.relation));
      for (const other of [...coordinated, ...listed]) if (!seen.has(other)) heads.push(other);
      for (const other of [...coordinated, ...listed]) seen.add(other);
    }
  }
  const found = new Map<string, ActorMention>();
  for (const head of heads) {
    const mention = actorAt(head, sentence, mentions);
    if (mention && !found.has(mention.actor)) found.set(mention.actor, mention);
  }
  return [...found.values()];
}

/** "Eastmark, which backs the rebels, and Norland": listed with Eastmark, outside the clause that the rebels end. */
function isListed(at: number, next: ActorMention | null, sentence: Sentence): boolean {
  if (!next) return false;
  const { relation, head: whole } = sentence.tokens[next.head]!;
  if (!/^conj/.test(relation)) return true;
  let isWithin = false;
  for (let word = at, steps = 0; word >= 0 && steps < REACH; steps++) {
    if (word === whole) return !isWithin;
    isWithin ||= /^acl/.test(sentence.tokens[word]!.relation);
    word = sentence.tokens[word]!.head;
  }
  return true;
}

/** How far on a list may have its "and", in words. */
const REACH = 30;

/** Where the list goes on behind a comma or an "and"; the tree often takes the middle of a list for an apposition. */
function listedAfter(last: number, { tokens }: Sentence): number | null {
  const joint = tokens[last + 1]?.text;
  if (joint === "and" || joint === "or") return last + 2 < tokens.length ? last + 2 : null;
  if (joint !== ",") return null;
  const isAnd = (i: number): boolean => /^(?:and|or)$/.test(tokens[i]?.text ?? "");
  if (isAnd(last + 2)) return last + 3 < tokens.length ? last + 3 : null;
  // "Okoro, Lind and Sorn": a list only where names and commas lead to an "and".
  for (let i = last + 2; i < tokens.length && i < last + REACH; i++) {
    if (isAnd(i)) return last + 2;
    if (tokens[i]!.upos !== "PROPN" && tokens[i]!.text !== "," && tokens[i]!.upos !== "ADJ") return null;
  }
  return null;
}
