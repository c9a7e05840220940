/**
 * Who does what to whom, however the clause is turned. In: a verb; out: the heads of those who do it and of what it is
 * done to.
 *
 *     Rebels seized a convoy · a convoy was seized by rebels · a convoy seized by rebels      rebels → a convoy
 *     Envoy killed in Lakeside                                                             → the envoy
 */
import { childrenBy, objectsOf, objectsOfPreposition, subjectsOf } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

export interface Turned {
  readonly isPassive: boolean;
  readonly doers: readonly number[];
  readonly hit: readonly number[];
}

const TAKEN = /^(?:kidnap|abduct|slay|murder|assassinate|execute|behead|hijack|capture|imprison|jail|detain)$/;
const BY = new Set(["by"]);

export function turned(verb: Token, view: SentenceView): Turned {
  const { sentence } = view;
  const passive = childrenBy(sentence, verb.index, "nsubj:pass").map(({ index }) => index);
  const under = childrenBy(sentence, verb.index, "aux", "nsubj");
  const isBare =
    (verb.xpos === "VBN" && (under.length === 0 || under.some(({ relation }) => relation === "aux:pass"))) ||
    isHeadline(verb, view);
  if (passive.length === 0 && !isBare)
    return { isPassive: false, doers: subjectsOf(sentence, verb.index), hit: objectsOf(sentence, verb.index) };
  // "a kidnapped engineer", "the slain commander"
  if (verb.relation === "amod") return { isPassive: true, doers: [], hit: TAKEN.test(verb.lemma) ? [verb.head] : [] };
  return {
    isPassive: true,
    doers: objectsOfPreposition(sentence, verb.index, BY),
    hit: passive.length > 0 ? withListed(passive, view) : subjectsOf(sentence, verb.index),
  };
}

/** "Envoy killed in Lakeside": one kills somebody, so a clause that names nobody else leaves out "was". */
function isHeadline({ index, lemma, xpos, relation }: Token, { sentence, tokens }: SentenceView): boolean {
  return (
    !/^[.!?]$/.test(tokens.at(-1)!.text) &&
    /^(?:kill|abduct|kidnap|assassinate|behead|murder|slay|oust|injure)$/.test(lemma) &&
    /^VB[DN]$/.test(xpos) &&
    /^(?:root|parataxis)/.test(relation) &&
    childrenBy(sentence, index, "aux", "obj").length === 0 &&
    childrenBy(sentence, index, "nsubj").some(({ upos }) => upos !== "PRON")
  );
}

/** "Okoro and two guards were killed": the tree may hang the guards on any word of the name. */
function withListed(heads: readonly number[], view: SentenceView): number[] {
  return heads.flatMap((head) => [head, ...childrenBy(view.sentence, head, "conj").map(({ index }) => index)]);
}
