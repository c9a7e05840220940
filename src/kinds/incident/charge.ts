/**
 * Who is accused of an event, and by whom. In: the word of the event; out: both, or null where nobody accuses.
 *
 *     Okoro accused rebels of shelling the town          accuser Okoro, accused rebels
 *     Norland was blamed for the attack                  accused Norland
 *     Okoro blamed the attack on the Front               accuser Okoro, accused the Front
 *     The attack was blamed on the Front                 accused the Front
 */
import { childrenBy, isRelation, objectsOf, objectsOfPreposition, subjectsOf } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { isMutual } from "./mutual.ts";

export interface Charge {
  readonly accusers: readonly number[];
  readonly accused: readonly number[];
}

const CHARGING = /^(?:accuse|blame|condemn|denounce|suspect|charge|criticise|criticize|fault|implicate|hold|slam)$/;
const ON = new Set(["on", "to"]);
/** Steps up from the event within which the charge must lie: "accused of a campaign of attacks on …". */
const NEAR = 3;

export function chargeOver(anchor: Token, view: SentenceView): Charge | null {
  const { sentence } = view;
  let [at, event] = [anchor, anchor];
  for (let steps = 0; steps < NEAR; steps++) {
    const verb = view.tokens[at.head];
    // "accused them of burning and looting": both are what they did.
    if (verb && at === event && isRelation(at, "conj") && /ing$/.test(at.text) && /ing$/.test(verb.text)) {
      at = event = sentence.tokens[verb.index]!;
      continue;
    }
    // "accused the Front of looting": the tree may hang the looting on the Front.
    const isOfAccused = at === event && at.relation === "acl" && isOf(at, view);
    if (!verb || (!isOfAccused && isRelation(at, "acl", "conj", "ccomp", "parataxis"))) return null;
    // "The attack was blamed on the Front": of the passive the event is what the charge is of.
    if (isRelation(at, "nsubj") && at.relation !== "nsubj:pass") return null;
    if (verb.upos === "VERB" && CHARGING.test(verb.lemma)) return chargeBy(verb, at, event, view);
    if (verb.upos === "VERB" && at !== event) return null;
    at = sentence.tokens[verb.index]!;
  }
  return null;
}

function isOf({ index }: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, index, "mark", "case").some(({ text }) => /^of$/i.test(text));
}

/** "for the attack", "over the attack". */
export function isFor({ index }: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, index, "case").some(({ text }) => /^(?:for|over)$/i.test(text));
}

function chargeBy(verb: Token, at: Token, anchor: Token, view: SentenceView): Charge | null {
  const { sentence } = view;
  // "blamed each other for the raid": that it was is not what either says of the other.
  if (isMutual(verb, view)) return null;
  const passive = childrenBy(sentence, verb.index, "nsubj:pass").map(({ index }) => index);
  const isObject = isRelation(at, "obj") || passive.includes(at.index);
  const accusers =
    passive.length > 0 ? objectsOfPreposition(sentence, verb.index, new Set(["by"])) : subjectsOf(sentence, verb.index);
  // "blamed the Front for the attack": the tree may hang the attack on the Front.
  const isOfIt = /^(?:accuse|suspect)$/.test(verb.lemma) && isOf(anchor, view);
  if (at !== anchor && isObject && (isOfIt || isFor(anchor, view))) return { accusers, accused: [at.index] };
  // "blamed the attack on the Front"
  if (isObject) {
    const accused = /^(?:blame|pin)$/.test(verb.lemma) ? objectsOfPreposition(sentence, verb.index, ON) : [];
    return accused.length > 0 ? { accusers, accused } : null;
  }
  if (verb.lemma === "hold" && !childrenBy(sentence, verb.index, "xcomp").some(({ lemma }) => lemma === "responsible"))
    return null;
  const accused = passive.length > 0 ? passive : objectsOf(sentence, verb.index);
  return accused.length > 0 ? { accusers, accused } : null;
}
