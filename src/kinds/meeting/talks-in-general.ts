/**
 * Whether talks are only talks in general, with no day and no place. In: their noun and what is known of them; out: so or
 * not.
 *
 *     futile negotiations with the rebels · to improve dialogue with the North       in general
 *     talks with Okoro · nine hours of talks · talks brokered by Norland             certain ones
 */
import { childrenBy } from "../../extract/clauses.ts";
import type { Party } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { PlaceMention } from "../../notice/noticed.ts";
import type { StatusFound } from "./meeting-status.ts";
import { TAKING_PLACE } from "./meeting-words.ts";
import { sortsOf } from "./other-than-talks.ts";
import { isInTalks } from "./status-of-noun.ts";
import { isPerson } from "./the-two.ts";
import { wholeOf } from "./whole-of.ts";

/** What a sentence tells of talks. */
export interface TalksTold {
  readonly status: StatusFound;
  readonly verb: Token | null;
  readonly parties: readonly Party[];
  /** Those of them whom the words beside the noun name. */
  readonly inWords: readonly Party[];
  readonly place: PlaceMention | null;
  /** By a day, a place, or by being one among several. */
  readonly isDated: boolean;
}

export function areTalksInGeneral(noun: Token, told: TalksTold, view: SentenceView, context: Context): boolean {
  if (told.isDated || told.inWords.length === 0) return false;
  return GENERAL.test(noun.lemma) && !takePlace(noun, told, view) && !areCertain(noun, told, view, context);
}

const GENERAL =
  /^(?:talk|negotiation|dialogue|discussion|consultation|conversation|call|session|bargaining|haggling|wrangling|deliberation|contact)$/;

function takePlace(noun: Token, { status, verb }: TalksTold, view: SentenceView): boolean {
  // "offered to host talks", where the tree takes "host" for a noun.
  const isToHost = view.tokens[noun.index - 1]?.lemma === "host" && view.tokens[noun.index - 2]?.text === "to";
  return (
    status.status === "cancelled" ||
    isToHost ||
    // "have long been in dialogue with the North" is no certain encounter.
    (isInTalks(noun, view) && noun.lemma !== "dialogue") ||
    (verb !== null && (TAKING_PLACE.has(verb.lemma) || verb.upos !== "VERB"))
  );
}

/** Those with a person, those that took a day, or one on the phone. */
function areCertain(noun: Token, { parties, inWords }: TalksTold, view: SentenceView, context: Context): boolean {
  return (
    parties.length > 1 &&
    (inWords.some(({ name }) => isPerson(name, context)) ||
      wholeOf(noun, view) !== noun ||
      sortsOf(noun, view).some((word) => /^(?:phone|telephone|video)$/.test(word)) ||
      isFruitful(noun, view))
  );
}

/** "the outcome of talks", "talks brokered by Norway": they came to something. */
function isFruitful(anchor: Token, view: SentenceView): boolean {
  const above = view.tokens[wholeOf(anchor, view).head];
  const isOutcome =
    above?.upos === "NOUN" &&
    /^(?:outcome|result|product|fruit|upshot|conclusion|end|collapse|failure|breakdown)$/.test(above.lemma);
  return (
    isOutcome ||
    childrenBy(view.sentence, anchor.index, "acl").some(
      ({ lemma, xpos }) => xpos === "VBN" && /^(?:broker|mediate|host|hold|facilitate|sponsor|chair)$/.test(lemma),
    )
  );
}
