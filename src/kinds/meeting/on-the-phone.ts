/**
 * Whether a call is one on the phone. In: its noun; out: so or not. News tells of calls for something far more often.
 *
 *     a phone call · a call with Lind · took a call from Lind · in a call to the envoys · held a call on the truce
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
  const verb = tokens[call.head];
  const isObject = /^(?:obj|nsubj:pass)/.test(call.relation) && verb?.upos === "VERB";
  // "Okoro and Lind held a call on Monday"
  if (isObject && verb.lemma === "hold") return true;
  const isMade = isObject && /^(?:have|take|make|place|receive|get|return|field)$/.test(verb.lemma);
  const isAside = childrenBy(sentence, call.index, "case").some(({ text }) =>
    /^(?:in|during|after|following)$/i.test(text),
  );
  const heads = [call.index, ...(isMade ? [verb.index] : [])].flatMap((i) =>
    objectsOfPreposition(sentence, i, TO_OR_FROM),
  );
  return (
    (isMade || isAside) &&
    call.xpos === "NN" &&
    heads.some((i) => DELEGATES.test(tokens[i]!.lemma) || namedPartiesAt([i], view).length > 0)
  );
}

const BY_WIRE = /^(?:(?:tele)?phone|video|conference|hotline|skype|zoom|radio|satellite)$/;
const TOGETHER = new Set(["with", "between", "among"]);
const TO_OR_FROM = new Set(["to", "from"]);

/** "a call from the governor | for new elections", "made a call to Lind | to step down" */
function isAsking(call: Token, { tokens }: SentenceView): boolean {
  return tokens
    .slice(call.index + 1, call.index + ASKED_WITHIN)
    .some(({ text, index }) => text === "for" || (text === "to" && tokens[index + 1]?.xpos === "VB"));
}

const ASKED_WITHIN = 10;
