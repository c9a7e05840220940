/**
 * Whom a pronoun means that stands for no speaker. In: a pronoun; out: the actor that was subject last before it and
 * agrees with it, or null.
 *
 *     Kenya rejected the plan. It wants guarantees.      It → Kenya
 */
import type { Token } from "../language/analysis.ts";
import { actorAt } from "../notice/actors/actor-at.ts";
import { actorType } from "./actor-named.ts";
import type { Party } from "./parties.ts";
import type { Context } from "./rule.ts";
import type { SentenceView } from "./sentence-view.ts";

/** How many sentences back a pronoun reaches. */
const MEMORY = 2;
/** Writings, which "it" may mean as well as a party. */
const TEXTS =
  /^(?:agreement|accord|deal|treaty|pact|plan|proposal|resolution|document|letter|cable|memo|memorandum|report|statement|text|draft|communiqu[eé]|declaration|paper|bill|law|decree|petition|dossier|roadmap|protocol)$/;
/** "its plan" is the plan of whoever "it" would mean. */
const POSSESSIVE: ReadonlyMap<string, string> = new Map(
  Object.entries({ its: "it", their: "they", his: "he", her: "she", whose: "who" }),
);

export function antecedentOf(pronoun: Token, view: SentenceView, context: Context): Party | null {
  const word = POSSESSIVE.get(pronoun.text.toLowerCase()) ?? pronoun.text.toLowerCase();
  if (!/^(?:it|they|he|she|who|which|that)$/.test(word)) return null;
  const here = view.sentence.index;
  // "Kenya attacked it": not itself. "Kenya attacked its neighbour": Kenya's.
  const own =
    POSSESSIVE.has(pronoun.text.toLowerCase()) || /^nsubj/.test(pronoun.relation) ? -1 : verbOver(pronoun, view);
  for (let index = here; index >= Math.max(0, here - MEMORY); index--) {
    const before = context.view(index);
    for (const token of before.tokens.toReversed()) {
      if (index === here && token.start >= pronoun.start) continue;
      if (!/^nsubj/.test(token.relation) || (index === here && token.head === own)) continue;
      // "The letter was signed by officers. It calls for talks": the letter does.
      if (word === "it" && TEXTS.test(token.lemma)) return null;
      const mention = actorAt(token.index, before.sentence, before.actors);
      if (!mention || mention.form === "pronoun" || !agrees(word, mention.actor, context)) continue;
      return { name: mention.actor, span: { start: pronoun.start, end: pronoun.end } };
    }
  }
  return null;
}

function verbOver(pronoun: Token, view: SentenceView): number {
  let at: Token | undefined = view.tokens[pronoun.head];
  for (let steps = 0; at && at.upos !== "VERB" && steps < NEAR; steps++) at = view.tokens[at.head];
  return at?.upos === "VERB" ? at.index : -1;
}

/** Steps up from a pronoun to the verb of its clause. */
const NEAR = 4;

function agrees(word: string, name: string, context: Context): boolean {
  const isPerson = actorType(name, context) === "person";
  if (word === "it") return !isPerson;
  return word === "he" || word === "she" ? isPerson : true;
}
