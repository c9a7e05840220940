import { childrenBy, isNegated, runAround, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import { MAY, WOULD } from "../../../language/modals.ts";
import { BAD, DEALS, DEALS_PROPER, GOOD } from "../judging-words.ts";
import { isOnlooker } from "../onlooker.ts";
import { positionDraft } from "../position-draft.ts";
import { spokenFor } from "../spoken-for.ts";
import { missingFor } from "../taken.ts";

/**
 *     "This accord is a historic step," Okoro said.
 *      └─content─┘      └─support──┘    └who┘
 *     Lind said the plan was a disaster · "It is a good deal," she said
 *
 * What a speaker of a party makes of a deal is its stance.
 */
export const judgesDeal = rule({
  id: "position/judges-deal",
  kind: "position",
  inTalksOnly: true,
  after: ["position/wants", "position/is-ready", "position/it-is-time", "position/demand-of"],
  starts: "good or bad word for a deal",
  word: (token) => /^(?:NOUN|ADJ)$/.test(token.upos) && (GOOD.test(token.lemma) || BAD.test(token.lemma)),
  build(anchor, view, context) {
    const { sentence, tokens } = view;
    // "a good deal", "a historic step": the adjective judges, its noun is what the thing is said to be.
    const predicate = /^amod/.test(anchor.relation) ? tokens[anchor.head]! : anchor;
    if (childrenBy(sentence, predicate.index, "cop").length === 0) return stop(anchor, "a deal that is called so");
    const subject = childrenBy(sentence, predicate.index, "nsubj")[0];
    if (!subject || !DEALS.test(subject.lemma)) return stop(anchor, "a deal that is called so");
    if (/^(?:this|that|it)$/i.test(subject.text) && !DEALS_PROPER.test(predicate.lemma))
      return stop(anchor, "a deal that is called so");
    const missing = missingFor(predicate, view);
    if (missing) return stop(anchor, missing);
    if (childrenBy(sentence, predicate.index, "aux").some(({ text }) => MAY.test(text) || WOULD.test(text)))
      return stop(anchor, "a judgement that is sure");
    const speaker = creditFor(anchor, view, context);
    if (!speaker || isOnlooker(speaker, context)) return stop(anchor, "a speaker who is a party");
    const { first, last } = runAround(subtree(sentence, predicate.index), predicate.index);
    const span = trimmedSpan(sentence, first, last);
    if (!span) return stop(anchor, "what is judged");
    const isGood = GOOD.test(anchor.lemma) !== isNegated(sentence, predicate.index);
    return [
      positionDraft(anchor, spokenFor(speaker, view, context), isGood ? "support" : "oppose", span, view, context, 0.5),
    ];
  },
});
