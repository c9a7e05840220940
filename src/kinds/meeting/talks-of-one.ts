/**
 * Whether talks of which only one party is named, or none, are told all the same. In: their noun and what is told of them;
 * out: so or not.
 *
 *     the council held a meeting on Monday      the one named stands for all
 *     Okoro's visit to Lakeside                 with somebody there
 *     the talks collapsed                       those the report tells of
 */
import { actorType } from "../../extract/actor-named.ts";
import { childrenBy, objectsOfPreposition } from "../../extract/clauses.ts";
import type { Context, Draft } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { isOneOfMany } from "./one-of-many.ts";
import { JOURNEYS } from "./place-of-talks.ts";
import type { TalksTold } from "./talks-in-general.ts";

/** The one that is named stands for all who meet. */
export function areWholeWithOne(
  noun: Token,
  { parties, verb, isDated }: TalksTold,
  { when }: Draft,
  view: SentenceView,
  context: Context,
): boolean {
  const [party] = parties;
  if (!party || parties.length > 1) return false;
  // "negotiations between the warring sides": two, though neither is named.
  const isBetweenSides =
    isDated &&
    objectsOfPreposition(view.sentence, noun.index, BETWEEN_THEM).some((i) => /^NNP?S$/.test(view.tokens[i]!.xpos));
  if (isBetweenSides) return true;
  if (verb === null) return false;
  // "The council held an emergency meeting on Monday": its members meet.
  const isOfBody =
    when !== null &&
    /^(?:meeting|session|summit)$/.test(noun.lemma) &&
    /^(?:hold|have|convene|open|begin|end|conclude)$/.test(verb.lemma) &&
    actorType(party.name, context) === "body";
  // "Norland will host a donor conference": it brings others together.
  return (
    isOfBody ||
    (/^(?:conference|summit)$/.test(noun.lemma) && /^(?:organi[sz]e|host|convene|sponsor)$/.test(verb.lemma))
  );
}

/** "the talks collapsed", "agreed to resume talks": those the report tells of, where their parties are known. */
export function areGoingOn(noun: Token, { status, verb }: TalksTold, { sentence }: SentenceView): boolean {
  const isOff = status.status === "cancelled" && childrenBy(sentence, noun.index, "det").length > 0;
  // "Trade has fallen since the talks faltered": when it fell, and nothing of the talks.
  const isOnlyWhen =
    verb !== null && childrenBy(sentence, verb.index, "mark").some(({ text }) => /^(?:since|until|till)$/i.test(text));
  return (
    isOff || (verb !== null && !isOnlyWhen && STATES.has(verb.lemma) && /^(?:talk|negotiation)s?$/.test(noun.lemma))
  );
}

/** "Okoro's visit to Lakeside", "Lind held talks in Ravna on Monday": with somebody there. */
export function areOfOneAt(noun: Token, { parties }: TalksTold, { fields, when }: Draft, view: SentenceView): boolean {
  // "Okoro set the next round of talks for May": besides those who have met so far.
  const isRound = isOneOfMany(noun, view) && /^(?:round|session|talk|negotiation)$/.test(noun.lemma);
  if (isRound || parties.length !== 1 || fields.place === null) return false;
  return when !== null || JOURNEYS.has(noun.lemma) || childrenBy(view.sentence, noun.index, "nmod:poss").length > 0;
}

const BETWEEN_THEM = new Set(["between", "among"]);

/** Verbs that tell of certain talks how far they are. */
const STATES = new Set(
  "resume collapse stall fail break suspend restart end conclude reconvene continue unravel falter proceed adjourn begin start fall".split(
    " ",
  ),
);
