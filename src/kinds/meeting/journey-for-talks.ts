/**
 * The talks that a journey is made for. In: its word; out: whether it is made for talks, and whether those are told by a
 * word of their own.
 *
 *     flew to Lakeside to press the North           for talks
 *     flew to Lakeside for talks with Okoro         told by "talks"
 *     will travel to Lakeside, where she will see Lind      told by "see"
 */
import { childrenBy, objectsOf, objectsOfPreposition } from "../../extract/clauses.ts";
import { namedPartiesAt, partiesAt } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { BETWEEN, ENCOUNTERS, WITH } from "./meeting-words.ts";

/** `verb`: the head of its clause, which may be the place. */
export function isForTalks(journey: Token, verb: number, { tokens }: SentenceView): boolean {
  return tokens.some(
    ({ index, lemma, head }) =>
      index > journey.index && (FOR_TALKS.test(lemma) || (TALKING.test(lemma) && head === verb)),
  );
}

const FOR_TALKS = /^(?:talk|meeting|summit|negotiation|conference|meet|discuss|consultation|round)$/;

/** What somebody goes there to do. */
const TALKING =
  /^(?:confer|consult|brief|mediate|negotiate|persuade|see|explain|sign|press|urge|discuss|bargain|sound)$/;

export function areTalksTold(journey: Token, view: SentenceView, context: Context): boolean {
  const { sentence, tokens } = view;
  const isNoun = childrenBy(sentence, journey.index, "obl").some(
    ({ lemma, index }) =>
      ENCOUNTERS.has(lemma) &&
      partiesAt(objectsOfPreposition(sentence, index, BETWEEN), view, context.report.text).length > 0,
  );
  return (
    isNoun ||
    tokens.some(
      ({ index, lemma, upos }) =>
        index > journey.index &&
        upos === "VERB" &&
        /^(?:see|meet|confer|consult)$/.test(lemma) &&
        namedPartiesAt([...objectsOf(sentence, index), ...objectsOfPreposition(sentence, index, WITH)], view).length >
          0,
    )
  );
}
