/**
 * Who acts in the clause that talks stand beside, and so took part in them. In: the noun of the talks, the verb above it;
 * out: the parties.
 *
 *     after talks with Lind, Okoro said · announced it at a meeting in Lakeside      Okoro, whoever announced it
 *     predicted progress at the talks                                                who knows
 */
import { childrenBy, isRelation, subjectsOf } from "../../extract/clauses.ts";
import { namedPartiesAt, type Party } from "../../extract/parties.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { CLAUSE_VERBS } from "../../extract/speech/speech-verbs.ts";
import type { Token } from "../../language/analysis.ts";
import { placeOfTalks } from "./place-of-talks.ts";
import { wholeOf } from "./whole-of.ts";

/** "after talks with Lind, Okoro said": whoever acts in the clause that the talks stand beside. */
export function aroundTalks(anchor: Token, verb: Token | null, isTheirs: boolean, view: SentenceView): Party[] {
  const isCall = /^(?:call|telephone|phone-call|videoconference|teleconference)$/.test(anchor.lemma);
  const beside = childrenBy(view.sentence, anchor.index, "case").some(
    ({ text }) => BESIDE.has(text.toLowerCase()) || (isCall && /^(?:by|over)$/i.test(text)),
  );
  // "predicted progress at the talks": whoever says so need not be there.
  // "told Lind at a meeting that it was over": those two are there.
  const told = verb && beside && CLAUSE_VERBS.has(verb.lemma) ? childrenBy(view.sentence, verb.index, "iobj") : [];
  const both = namedPartiesAt(
    [...(verb ? subjectsOf(view.sentence, verb.index) : []), ...told.map(({ index }) => index)],
    view,
  );
  const isBeside = isRelation(wholeOf(anchor, view), "obl");
  if (told.length > 0 && both.length > 1 && isBeside) return both;
  // "announced it at a meeting in Lakeside": she was there; "predicted progress at the talks": who knows.
  if (
    !(verb && isSpokenOf(verb, view)) &&
    (isBeside || isOfObject(anchor, verb, view)) &&
    beside &&
    isGathering(anchor, view)
  )
    return both;
  const isSaid =
    verb !== null && CLAUSE_VERBS.has(verb.lemma) && !isTheirs && !/^(?:visit|trip|tour)$/.test(anchor.lemma);
  if (isSaid && !childrenBy(view.sentence, wholeOf(anchor, view).index, "case").some(({ text }) => SPEAKING.test(text)))
    return [];
  const whole = wholeOf(anchor, view);
  if (!beside || !verb || !isRelation(whole, "obl", "advcl", "nmod")) return [];
  // "awaited the outcome of the talks": whoever does need not be there.
  if (isRelation(whole, "nmod") && ABOUT_TALKS.test(view.tokens[whole.head]?.lemma ?? "")) return [];
  return namedPartiesAt(subjectsOf(view.sentence, verb.index), view);
}

/** "Kenya | was denounced | at the summit": who is spoken of need not be there. */
export function isSpokenOf({ index }: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, index, "nsubj:pass").length > 0;
}

/** "announced the change at a meeting", where the tree hangs the meeting on the change. */
function isOfObject(anchor: Token, verb: Token | null, view: SentenceView): boolean {
  const whole = wholeOf(anchor, view);
  const noun = view.tokens[whole.head];
  return verb !== null && isRelation(whole, "nmod") && noun?.relation === "obj" && noun.head === verb.index;
}

/** A meeting at a place of its own, which people speak at. */
function isGathering(anchor: Token, view: SentenceView): boolean {
  return (
    /^(?:meeting|summit|conference|session|forum|gathering|congress)$/.test(anchor.lemma) &&
    childrenBy(view.sentence, wholeOf(anchor, view).index, "case").some(({ text }) => /^(?:at|during)$/i.test(text)) &&
    placeOfTalks(anchor, view) !== null
  );
}

const ABOUT_TALKS =
  /^(?:outcome|result|success|failure|news|report|account|transcript|agenda|prospect|implication|significance|importance|value|legitimacy)$/;
export const SPEAKING = /^(?:after|following|before|during|ahead)$/i;
const BESIDE = new Set(["after", "following", "before", "during", "at", "for", "from", "in", "on", "of", "to"]);
