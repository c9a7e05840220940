/**
 * Whom a pronoun means that stands for no speaker. In: a pronoun; out: the actor that was subject last before it and
 * agrees with it, or null.
 *
 *     Kenya rejected the plan. It wants guarantees.      It → Kenya
 */
import type { Token } from "../language/analysis.ts";
import { actorAt } from "../notice/actors/actor-at.ts";
import { isTop } from "../notice/actors/phrase.ts";
import type { ActorMention } from "../notice/noticed.ts";
import { actorType } from "./actor-named.ts";
import { childrenBy } from "./clauses.ts";
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

/** "with him": whoever "he" would be. */
const OBJECTIVE: ReadonlyMap<string, string> = new Map(Object.entries({ him: "he", them: "they", whom: "who" }));

export function antecedentOf(pronoun: Token, view: SentenceView, context: Context): Party | null {
  return meantBy(pronoun, view, context, LONGEST_CHAIN);
}

/** Sentences in a row that go on with "it" or "its". */
const LONGEST_CHAIN = 5;

function meantBy(pronoun: Token, view: SentenceView, context: Context, chain: number): Party | null {
  const text = pronoun.text.toLowerCase();
  const word = POSSESSIVE.get(text) ?? OBJECTIVE.get(text) ?? text;
  if (!/^(?:it|they|he|she|who|which|that)$/.test(word)) return null;
  const here = view.sentence.index;
  // "Kenya attacked it": not itself. "Kenya attacked its neighbour": Kenya's.
  const own =
    pronoun.relation === "nmod:poss" || /^(?:its|their|his|whose)$/.test(text) || /^nsubj/.test(pronoun.relation)
      ? -1
      : verbOver(pronoun, view);
  let reach = MEMORY;
  for (let index = here; index >= Math.max(0, here - reach); index--) {
    const before = context.view(index);
    const topic = index < here && word === "it" ? topicOf(before) : null;
    if (topic && agrees(word, topic.actor, context))
      return { name: topic.actor, span: { start: pronoun.start, end: pronoun.end } };
    // "It holds the town. It took the port in May": the same one all along.
    if (index < here && reach < FARTHEST && before.tokens.some((token) => isSame(token, word))) reach++;
    // "The cable warns that the army is losing ground. It calls …": the cable does.
    if (index < here && word === "it" && before.tokens.some(isMainText)) return null;
    // "The Front … Its men hold the port. It wants …": who is told of all along, not who was subject last.
    const goesOn = index === here - 1 && word === "it" && chain > 0 ? before.tokens.findLast(isSubjectIt) : undefined;
    const meant = goesOn ? meantBy(goesOn, before, context, chain - 1) : null;
    if (meant) return { name: meant.name, span: { start: pronoun.start, end: pronoun.end } };
    for (const token of before.tokens.toReversed()) {
      if (index === here && token.start >= pronoun.start) continue;
      // "Okoro, speaking in Lakeside, called for …", where the tree takes the name for the whole sentence.
      const isHead = index < here && isTop(before.sentence, token.index);
      if (!(isHead || /^nsubj/.test(token.relation)) || (index === here && token.head === own)) continue;
      // "The letter was signed by officers. It calls for talks": the letter does.
      if (word === "it" && TEXTS.test(token.lemma)) return null;
      const mention = actorAt(token.index, before.sentence, before.actors);
      if (!mention || mention.form === "pronoun" || !agrees(word, mention.actor, context)) continue;
      // "Kenya and Sudan signed a truce. It holds": neither of the two.
      if (word === "it" && index < here && isOneOfSeveral(token, before)) continue;
      // "Marchers lost their lives. It condemned …": one alone is "it".
      if (word === "it" && areMany(mention, before)) continue;
      return { name: mention.actor, span: { start: pronoun.start, end: pronoun.end } };
    }
    const isWhose = index === here && /^(?:his|her)$/.test(text) && pronoun.relation === "nmod:poss";
    const alone = isWhose ? onlyPersonBefore(pronoun, view, context) : null;
    if (alone && agrees(word, alone, context)) return { name: alone, span: { start: pronoun.start, end: pronoun.end } };
  }
  return null;
}

/** "to end Okoro's rule and his shelling of the town": the one person told of in the sentence, though no subject of it. */
function onlyPersonBefore(pronoun: Token, { actors }: SentenceView, context: Context): string | null {
  const persons = actors.filter(
    ({ end, form, actor }) => end <= pronoun.start && form !== "pronoun" && actorType(actor, context) === "person",
  );
  const names = new Set(persons.map(({ actor }) => actor));
  return names.size === 1 ? persons[0]!.actor : null;
}

function isMainText({ head, relation, lemma }: Token, _: number, tokens: readonly Token[]): boolean {
  return /^nsubj/.test(relation) && tokens[head]?.relation === "root" && TEXTS.test(lemma);
}

/** Sentences in a row that a pronoun may go on through. */
const FARTHEST = 6;

/** "It holds the town", "Its men hold the port"; not "Norland shelled it". */
function isSubjectIt({ text, relation, head }: Token, _: number, tokens: readonly Token[]): boolean {
  if (/^its$/i.test(text)) return /^nsubj/.test(tokens[head]?.relation ?? "");
  return /^it$/i.test(text) && relation.startsWith("nsubj");
}

function isSame({ text, relation }: Token, word: string): boolean {
  return relation.startsWith("nsubj") && text.toLowerCase() === word;
}

/** A heading that is a name and nothing else: what stands under it is about that one. */
function topicOf({ tokens, actors }: SentenceView): SentenceView["actors"][number] | null {
  if (tokens.length > LONGEST_HEADING) return null;
  const [named] = actors;
  const isAll =
    named !== undefined &&
    tokens.every(({ index, upos }) => (named.first <= index && index <= named.last) || /^(?:DET|PUNCT)$/.test(upos));
  return isAll && named.form !== "pronoun" ? named : null;
}

/** Words of a heading that is a name. */
const LONGEST_HEADING = 9;

function verbOver(pronoun: Token, view: SentenceView): number {
  let at: Token | undefined = view.tokens[pronoun.head];
  for (let steps = 0; at && at.upos !== "VERB" && steps < NEAR; steps++) at = view.tokens[at.head];
  return at?.upos === "VERB" ? at.index : -1;
}

/** Steps up from a pronoun to the verb of its clause. */
const NEAR = 4;

/** "Kenya and Sudan" */
function isOneOfSeveral({ index, relation }: Token, { sentence }: SentenceView): boolean {
  return relation === "conj" || childrenBy(sentence, index, "conj").length > 0;
}

/** "unarmed marchers", not "the rebels" by name, nor "Kenyan authorities", which is Kenya. */
function areMany({ form, head, actor }: ActorMention, { tokens }: SentenceView): boolean {
  const { xpos, text } = tokens[head]!;
  return form === "description" && xpos === "NNS" && actor.endsWith(text);
}

function agrees(word: string, name: string, context: Context): boolean {
  const isPerson = actorType(name, context) === "person";
  if (word === "it") return !isPerson;
  return word === "he" || word === "she" ? isPerson : true;
}
