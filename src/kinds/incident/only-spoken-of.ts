/**
 * Whether a vague noun of violence only speaks of it and tells no event. In: the noun and what it makes; out: so or not.
 *
 *     the war in Kenya · regional conflicts                                        spoken of
 *     gunfire rang out across Ravna · gunners exchanged fire · protests erupted in Ravna      told
 */
import { childrenBy } from "../../extract/clauses.ts";
import type { Draft } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { VAGUE_EVENTS } from "./incident-words.ts";

export function isOnlySpokenOf(noun: Token, draft: Draft, view: SentenceView): boolean {
  const { actors, targets, place = null } = draft.fields;
  const sides = [actors, targets].flat().length;
  const isHit = [targets].flat().length > 0 && !/^(?:war|conflict|hostility|violence)$/.test(noun.lemma);
  // "Kenya's artillery took part in an exercise": guns, which fire only where they are heard.
  if (noun.lemma.toLowerCase() === "artillery") return !isHeard(noun, place, view);
  return (
    isVague(noun, view) &&
    !isHeard(noun, place, view) &&
    !isWholeLine(noun, place, view) &&
    !isOutbreak(noun, draft, view) &&
    !(isTraded(noun, view) && (sides > 0 || place !== null)) &&
    (sides === 0 || (sides === 1 && !isHit && place === null))
  );
}

/** "an air strike" is one; "a strike" may be of workers. */
function isVague(anchor: Token, view: SentenceView): boolean {
  const before = childrenBy(view.sentence, anchor.index, "compound", "amod");
  if (/^(?:strike|campaign|operation)$/.test(anchor.lemma) && before.some(({ lemma }) => OF_ARMS.test(lemma)))
    return false;
  return VAGUE_EVENTS.has(anchor.lemma.toLowerCase());
}

const OF_ARMS =
  /^(?:air|drone|missile|rocket|artillery|jet|military|terrorist|terror|airplane|naval|mortar|helicopter)$/i;

/** "Gunfire rang out across Ravna": nobody need be told of. */
function isHeard({ lemma, head }: Token, place: unknown, view: SentenceView): boolean {
  return (
    place !== null &&
    /^(?:fire|gunfire|gunshot|artillery|shellfire)$/i.test(lemma) &&
    /^(?:ring|echo|erupt|hear|break|crackle|rattle|resound|reverberate|boom)$/.test(view.tokens[head]?.lemma ?? "")
  );
}

/** "gunners exchanged fire", "an exchange of mortar fire near Ravna" */
function isTraded({ lemma, head, relation }: Token, { tokens }: SentenceView): boolean {
  return (
    /^(?:fire|gunfire|shot)$/.test(lemma) &&
    /^(?:obj|nmod)$/.test(relation) &&
    /^(?:exchange|trade)$/.test(tokens[head]?.lemma ?? "")
  );
}

/** "0430 Mortar fire on Ravna.", "Exchange of fire near Lakeside.": a line of a log, which needs no verb. */
function isWholeLine(
  { index, lemma, head, relation }: Token,
  place: unknown,
  { sentence, tokens }: SentenceView,
): boolean {
  if (place === null || sentence.role !== "body" || !/^(?:fire|gunfire)$/.test(lemma)) return false;
  const above = tokens[head];
  const isExchanged = above?.lemma === "exchange" && above.relation === "root";
  if (!isExchanged && relation !== "root") return false;
  const before = childrenBy(sentence, index, "compound", "amod");
  return isExchanged || lemma === "gunfire" || before.some((token) => OF_WEAPONS.test(token.lemma.toLowerCase()));
}

const OF_WEAPONS =
  /^(?:mortar|artillery|(?:heavy|light)-?machine-?gun|machine-?gun|gun|sniper|rifle|tank|rocket|missile|small-?arms?|arm|automatic|anti-?tank|anti-?aircraft|cannon|howitzer|grenade|tracer|outgoing|incoming|indirect|direct)$/;

/** "Protests erupted in Ravna", "the uprising in Ravna in February": with its place, and a beginning or a day. */
function isOutbreak(
  { index, lemma, head, end }: Token,
  { fields, fieldSpans, when }: Draft,
  view: SentenceView,
): boolean {
  if (fields.place === null || !/^(?:protest|uprising|revolt|rebellion|crackdown|insurrection|intifada)$/.test(lemma))
    return false;
  // "has lived in Ravna since the uprising": elsewhere.
  if ((fieldSpans?.place?.[0]?.start ?? 0) < end) return false;
  // "protests sweeping Ravna", "protests that have spread to Ravna"
  const below = childrenBy(view.sentence, index, "acl");
  return (
    (when !== null && when !== undefined) ||
    [view.tokens[head], ...below].some((verb) => verb !== undefined && BREAKING_OUT.test(verb.lemma))
  );
}

const BREAKING_OUT =
  /^(?:erupt|break|begin|spread|enter|continue|flare|sweep|shake|rock|leave|kill|claim|turn|grow|resume)$/;
