/**
 * Whether a call is one on the phone. In: its noun; out: so or not. News tells of calls for something far more often.
 *
 *     a phone call · a call with Lind · took a call from Lind · in a call to the envoys · held a call on the truce ·
 *     in a call on Monday
 *     repeated its call · a close call · more than 1,000 calls · a call by Lind to leave the valley        none
 */
import { childrenBy, objectsOfPreposition } from "../../extract/clauses.ts";
import { namedPartiesAt } from "../../extract/parties.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { DELEGATES } from "./meeting-words.ts";

export function isOnThePhone(call: Token, view: SentenceView): boolean {
  const { sentence, tokens } = view;
  const before = childrenBy(sentence, call.index, "compound", "amod");
  if (before.some(({ lemma }) => BY_WIRE.test(lemma))) return true;
  if (objectsOfPreposition(sentence, call.index, TOGETHER).length > 0) return true;
  if (isAsking(call, view)) return false;
  const own = objectsOfPreposition(sentence, call.index, TO_OR_FROM);
  // "a call from Okoro to Lind"
  if (own.length > 1) return true;
  const verb = tokens[call.head];
  const isObject = /^(?:obj|nsubj:pass)/.test(call.relation) && verb?.upos === "VERB";
  // "Okoro and Lind held a call on Monday"
  if (isObject && /^(?:hold|have)$/.test(verb.lemma) && call.xpos === "NN") return true;
  // "in a call on Monday, they agreed"
  if (isAside(call, view) && childrenBy(sentence, call.index, "nmod", "obl").some((word) => view.isTime(word)))
    return true;
  const isMade = isObject && /^(?:take|make|place|receive|get|return|field)$/.test(verb.lemma);
  const heads = [...own, ...(isMade ? objectsOfPreposition(sentence, verb.index, TO_OR_FROM) : [])];
  // "placed three calls to Lind", "received calls from Lind"; "made calls to Lind" may ask for something.
  const isCounted = childrenBy(sentence, call.index, "nummod").length > 0;
  const isSeveral =
    isMade && (isCounted ? /^(?:make|place|receive|return|get)$/ : /^(?:place|receive|return)$/).test(verb.lemma);
  return (
    (isMade || isAside(call, view)) &&
    (call.xpos === "NN" || isSeveral) &&
    heads.some((i) => DELEGATES.test(tokens[i]!.lemma) || namedPartiesAt([i], view).length > 0)
  );
}

const BY_WIRE = /^(?:(?:tele)?phone|video|conference|hotline|skype|zoom|radio|satellite)$/;
const TOGETHER = new Set(["with", "between", "among"]);
const TO_OR_FROM = new Set(["to", "from"]);

function isAside(call: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, call.index, "case").some(({ text }) => /^(?:in|during|after|following)$/i.test(text));
}

/** "a call from the governor | for new elections", "made a call to Lind | to step down"; not what the clause around tells. */
function isAsking(call: Token, { tokens }: SentenceView): boolean {
  for (const { text, upos, xpos, index } of tokens.slice(call.index + 1, call.index + ASKED_WITHIN)) {
    if (upos === "PUNCT" || /^(?:VB[DZP]|MD)$/.test(xpos)) return false;
    if (text === "for") return true;
    const to = text === "to" ? tokens[index + 1] : undefined;
    if (to?.xpos === "VB") return !TALKING.test(to.lemma);
  }
  return false;
}

/** "got a call from Lind | to discuss the truce" */
const TALKING = /^(?:discuss|talk|review|say|tell|express|convey|congratulate|inform|consult)$/;

const ASKED_WITHIN = 10;
