/**
 * Whether the dead that a verb tells of are those of one event, where nobody is said to have done it. In: the verb and
 * what it makes; out: what is wanting for an event, or null.
 *
 *     two were killed in Lakeside on Monday · the driver was shot dead      one event
 *     hundreds have been killed since May · more than 900 were killed       a count over many
 */
import { entryDay } from "../../extract/circumstances/entry-day.ts";
import { childrenBy, isRelation } from "../../extract/clauses.ts";
import type { Context, Draft } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { placeOfEvent } from "./event-place.ts";
import { AMBIGUOUS_VERBS, DYING } from "./incident-words.ts";
import { isHuman } from "./is-human.ts";
import { turned } from "./turned.ts";

export function ofOneEvent(verb: Token, { fields, when }: Draft, view: SentenceView, context: Context): string | null {
  if (isCountSince(verb, view)) return "an event, not a count of the dead";
  // "More than 900 were killed in all": a count of the dead is no event.
  const isBound =
    placeOfEvent(verb, [], view) !== null ||
    when !== null ||
    entryDay(view.sentence, context) !== null ||
    isAsItHappened(verb, view);
  if (isBound) return null;
  const killed = Number(fields.killed ?? 0);
  const isKnown = fields.place !== null && killed > 0;
  return killed < MANY && (isKnown || isPlainlyTold(verb, view, context))
    ? null
    : "somebody who did it, a place or a day";
}

/** So many dead, with no place or day of their own, are those of a war. */
const MANY = 200;

/** "Hundreds have been killed since May", "40 so far this year": counted over many events. */
function isCountSince(verb: Token, view: SentenceView): boolean {
  if (!/^(?:kill|die|wound|injure)$/.test(verb.lemma)) return false;
  const isPerfect = childrenBy(view.sentence, verb.index, "aux").some(({ lemma }) => lemma === "have");
  const isSoFar = view.tokens.some(
    ({ text, index }) =>
      /^since$/i.test(text) || (/^so$/i.test(text) && /^far$/i.test(view.tokens[index + 1]?.text ?? "")),
  );
  return isPerfect && isSoFar && view.numbers.some(({ unit }) => unit === "people");
}

/** "Two were killed when soldiers stormed the camp": what else went on tells that it was one event. */
function isAsItHappened(verb: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, verb.index, "advcl").some(
    ({ index }) =>
      childrenBy(sentence, index, "mark", "advmod").some(({ text }) => /^(?:when|as|while)$/i.test(text)) &&
      childrenBy(sentence, index, "nsubj", "nsubj:pass").length > 0,
  );
}

/** "The driver was shot dead": told in its own clause of people who are no mere number. */
function isPlainlyTold(verb: Token, view: SentenceView, context: Context): boolean {
  if (AMBIGUOUS_VERBS.has(verb.lemma) || DYING.has(verb.lemma)) return false;
  const { isPassive, hit } = turned(verb, view);
  const hasAux = childrenBy(view.sentence, verb.index, "aux").length > 0 && !isRelation(verb, "acl", "amod");
  if (!isPassive || !hasAux || hit.length === 0) return false;
  return hit.every((i) => isHuman(i, view, context) && !/^(?:person|people|dead|other)$/.test(view.tokens[i]!.lemma));
}
