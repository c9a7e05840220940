/**
 * Whether the dead that a verb tells of are those of one event, where nobody is said to have done it. In: the verb and
 * what it makes; out: what is wanting for an event, or null.
 *
 *     two were killed in Lakeside on Monday · the driver was shot dead      one event
 *     hundreds have been killed since May · more than 900 were killed       a count over many
 */

import { actorType } from "../../extract/actor-named.ts";
import { entryDay } from "../../extract/circumstances/entry-day.ts";
import { childrenBy, isRelation } from "../../extract/clauses.ts";
import type { Context, Draft } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";
import { placeOfEvent } from "./event-place.ts";
import { AMBIGUOUS_VERBS, DYING, VIOLENT_VERBS } from "./incident-words.ts";
import { isHuman } from "./is-human.ts";
import { isArmed } from "./named-sides.ts";
import { turned } from "./turned.ts";
import { LANDING, WEAPONS } from "./weapons.ts";

export function ofOneEvent(verb: Token, { fields, when }: Draft, view: SentenceView, context: Context): string | null {
  if (isCountSince(verb, view)) return "an event, not a count of the dead";
  // "More than 900 were killed in all": a count of the dead is no event.
  const isBound =
    placeOfEvent(verb, [], view) !== null ||
    when !== null ||
    entryDay(view.sentence, context) !== null ||
    isAsItHappened(verb, view, context);
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

/** "Two were killed when soldiers stormed the camp": what those in arms did tells that it was one event; a bus that hit a wall is an accident. */
function isAsItHappened(verb: Token, view: SentenceView, context: Context): boolean {
  const { sentence, tokens } = view;
  return childrenBy(sentence, verb.index, "advcl").some(
    ({ index }) =>
      childrenBy(sentence, index, "mark", "advmod").some(({ text }) => /^(?:when|as|while)$/i.test(text)) &&
      childrenBy(sentence, index, "nsubj", "nsubj:pass").some((doer) => isOfArms(doer, tokens[index]!, view, context)),
  );
}

/** "when soldiers tried to enter", "when the Front stormed", "when a bomb went off", "when their bus hit a mine" */
function isOfArms(doer: Token, verb: Token, view: SentenceView, context: Context): boolean {
  const isViolent = VIOLENT_VERBS.has(verb.lemma) && !AMBIGUOUS_VERBS.has(verb.lemma);
  if (doer.relation === "nsubj:pass") return isViolent;
  const mention = actorAt(doer.index, view.sentence, view.actors);
  const isForce = mention !== null && actorType(mention.actor, context) === "armed-group";
  const things = [doer, ...childrenBy(view.sentence, verb.index, "obj")];
  return isArmed(doer) || isForce || (LANDING.test(verb.lemma) && things.some(({ lemma }) => WEAPONS.has(lemma)));
}

/** "The driver was shot dead": told in its own clause of people who are no mere number. */
function isPlainlyTold(verb: Token, view: SentenceView, context: Context): boolean {
  if (AMBIGUOUS_VERBS.has(verb.lemma) || DYING.has(verb.lemma)) return false;
  const { isPassive, hit } = turned(verb, view);
  const hasAux = childrenBy(view.sentence, verb.index, "aux").length > 0 && !isRelation(verb, "acl", "amod");
  if (!isPassive || !hasAux || hit.length === 0) return false;
  return hit.every((i) => isHuman(i, view, context) && !/^(?:person|people|dead|other)$/.test(view.tokens[i]!.lemma));
}
