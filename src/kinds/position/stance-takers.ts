/**
 * Who takes a stance besides the subject of its verb, or where it has none. In: the verb; out: they.
 *
 *     Kenya joined Sudan in urging both to stop           Sudan too
 *     Officers signed a letter calling for talks          the officers
 *     - Refuses to give back the port                     the party whose section it is
 */
import { objectsOf, subjectsOf } from "../../extract/clauses.ts";
import type { Party } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import { sectionParty } from "../../extract/section-party.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { CLAUSE_VERBS } from "../../extract/speech/speech-verbs.ts";
import type { Token } from "../../language/analysis.ts";

/** "joined Kenya and Sudan in urging both sides to …": they do so too. */
export function joinedBy(verb: Token, { sentence, tokens }: SentenceView): number[] {
  const above = verb.xpos === "VBG" && /^in$/i.test(tokens[verb.index - 1]?.text ?? "") ? tokens[verb.head] : undefined;
  return above && /^(?:join|follow)$/.test(above.lemma) ? objectsOf(sentence, above.index) : [];
}

/** "protesters filled the square | calling for a vote": they do, where the tree hangs it on the square. */
export function inTheStreet(verb: Token, { sentence, tokens }: SentenceView): number[] {
  if (verb.xpos !== "VBG" || !/^(?:acl|conj)/.test(verb.relation)) return [];
  let place = tokens[verb.head]!;
  let isStreet = STREETS.test(place.lemma);
  for (let steps = 0; steps < NEAR && /^nmod/.test(place.relation); steps++) {
    place = tokens[place.head]!;
    isStreet ||= STREETS.test(place.lemma);
  }
  return isStreet && /^(?:obj|obl)/.test(place.relation) ? subjectsOf(sentence, place.head) : [];
}

/** Nouns from the street to its verb: "the squares of the capital of the north". */
const NEAR = 3;
const STREETS =
  /^(?:street|square|capital|city|town|centre|center|avenue|parliament|palace|embassy|ministry|headquarters|mosque|church|university|campus|plaza|road|park|bridge|gate|building|compound|downtown)$/;

/** "Okoro said the raids had gone on for weeks, | urging both sides to stop": whoever speaks, where the tree hangs it on what is said. */
export function goingOn(verb: Token, { sentence, tokens }: SentenceView): number[] {
  // "said the army had cut the road, refusing to open it": those who cut it may.
  const isSetOff = verb.xpos === "VBG" && tokens[verb.index - 1]?.text === "," && SPEAKING.test(verb.lemma);
  if (!isSetOff || !/^(?:advcl|conj|acl)/.test(verb.relation)) return [];
  let clause = tokens[verb.head]!;
  for (let steps = 0; steps < NEAR && /^(?:conj|advcl|xcomp)/.test(clause.relation); steps++)
    clause = tokens[clause.head]!;
  const speech = /^ccomp/.test(clause.relation) ? tokens[clause.head]! : undefined;
  return speech && speech.index < clause.index && CLAUSE_VERBS.has(speech.lemma)
    ? subjectsOf(sentence, speech.index)
    : [];
}

const SPEAKING = /^(?:urge|call|appeal|demand|insist|ask|plead|implore|beg|advocate|recommend|warn|exhort)$/;

/** "- Refuses to give back the port", below the heading "The rebels". */
export function headless(verb: Token, view: SentenceView, context: Context): Party[] {
  const isFirst = view.tokens.slice(0, verb.index).every(({ upos }) => /^(?:AUX|ADV|PUNCT)$/.test(upos));
  const party = isFirst && verb.head < 0 && verb.xpos !== "VBN" ? sectionParty(view, context) : null;
  return party ? [party] : [];
}

/** "officers signed a letter calling for talks": those who sign or send it. */
export function writersOf(verb: Token, { sentence, tokens }: SentenceView): number[] {
  const text = verb.xpos === "VBG" && /^acl/.test(verb.relation) ? tokens[verb.head] : undefined;
  const above = text && WRITINGS.test(text.lemma) && /^obj/.test(text.relation) ? tokens[text.head] : undefined;
  return above && WRITES.test(above.lemma) ? subjectsOf(sentence, above.index) : [];
}

const WRITES =
  /^(?:sign|write|send|issue|publish|release|draft|circulate|submit|present|adopt|pass|deliver|table|introduce|post|file)$/;
const WRITINGS =
  /^(?:letter|document|petition|statement|resolution|appeal|cable|memo|memorandum|declaration|communiqu[eé]|text|bill|motion|note|paper|manifesto|message|article|editorial|order|decree)$/;
