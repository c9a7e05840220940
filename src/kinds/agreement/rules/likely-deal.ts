import { dealAt, isDealNoun } from "../../../extract/deals/deal-at.ts";
import type { DealStatus } from "../../../extract/deals/deal-status.ts";
import { DEALS } from "../../../extract/deals/deal-words.ts";
import { GO_BETWEENS } from "../../../extract/deals/laid-before.ts";
import { eventTime } from "../../../extract/event-time.ts";
import { likelyRule, takingPart } from "../../../extract/learnt/likely-rule.ts";
import { likelySort } from "../../../extract/learnt/likely-sort.ts";
import type { Party } from "../../../extract/parties.ts";
import type { Context } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { agreementDraft } from "../agreement-draft.ts";
import { courseOf, toldDeals } from "../told-deals.ts";

/** How sure it must be how far the deal is. */
const LEAST_STATUS = 0.35;
/** Steps from a time up to the verb it hangs on. */
const NEAR = 2;

/**
 *     Kenya and Ethiopia put their names to the Lakeside paper on Monday.
 *     └───parties──────┘                    └─────name─────┘
 *
 * The words that most likely name a deal, and between whom it is.
 */
export const likelyDeal = likelyRule({
  id: "agreement/likely-deal",
  kind: "agreement",
  least: 0.6,
  words: "name a deal",
  wanted: "a noun, and how far the deal is",
  draftsOf(name, word, view, context) {
    const { value: status, likelihood } = likelySort<DealStatus>("agreement-status", name, view, context);
    if (likelihood < LEAST_STATUS || !/^(?:NOUN|PROPN)$/.test(word.upos)) return [];
    // "a deal with its suppliers": a word that the table knows, and knows better.
    if (DEALS.has(word.lemma) && dealAt(word, view) === null) return [];
    // "the truce", of which the report tells already that it was made, or broken.
    if (isDealNoun(word) && isTold(word, status, context)) return [];
    const parties = takingPart(name, "agreement party", view, context).filter((party) => !goesBetween(party, view));
    const told = { name, found: { status, sign: word }, parties, time: eventTime(word, view, NEAR), confidence: 0 };
    return [agreementDraft(word, told, view, context)];
  },
});

/** "The mediators, Norland and Kenya, put a plan forward": it is for others. */
function goesBetween({ span }: Party, view: SentenceView): boolean {
  let at = view.tokens.find(({ start, end }) => start >= span.start && end <= span.end);
  while (at && /^(?:appos|conj|flat|compound|nmod:poss)/.test(at.relation)) at = view.tokens[at.head];
  return at !== undefined && GO_BETWEENS.test(at.lemma);
}

/** Whether the report tells of a deal by the same noun, in a state of the same course. */
function isTold({ lemma }: Token, status: DealStatus, context: Context): boolean {
  return [...toldDeals(context).values()].some(
    (told) => courseOf(told.status) === courseOf(status) && told.mentions.some(({ noun }) => noun.lemma === lemma),
  );
}
