import { childrenBy, isNegated, subjectsOf } from "../../../extract/clauses.ts";
import { contentOf } from "../../../extract/content-of.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { judgesParty } from "../judged-party.ts";
import { positionDraft } from "../position-draft.ts";
import { NEEDS_CLAUSE, type Stance } from "../position-words.ts";
import { missingFor } from "../taken.ts";
import { lemmaOf, stanceOfVerb } from "../verb-stance.ts";
import { whoseStance } from "../whose.ts";

/**
 *     Kenya demanded an end to the blockade.
 *     └who┘ └demand┘ └─────content───────┘
 *     Ethiopia rejected the plan · Okoro urged both sides to return · "We want peace," Lind said
 *
 * A denied wish is opposition, a denied refusal is nothing that is sure.
 */
export const wants = rule({
  id: "position/wants",
  kind: "position",
  starts: "verb by which a party takes a stance",
  anchor: (token, view) => token.upos === "VERB" && stanceOfVerb(token, view) !== null,
  build(anchor, view, context) {
    const { sentence } = view;
    const lexical = stanceOfVerb(anchor, view)!;
    const lemma = lemmaOf(anchor);
    const missing = missingFor(anchor, view);
    if (missing) return stop(anchor, missing);
    const under = childrenBy(sentence, anchor.index, "aux", "mark");
    if (
      under.some((token) => token.xpos === "MD" && /^(?:could|might|may|would|can)$/i.test(token.text)) &&
      lexical !== "conditional"
    )
      return stop(anchor, "a stance that is taken, not one that may be");
    const isPassive = childrenBy(sentence, anchor.index, "aux:pass", "nsubj:pass").length > 0;
    if (isPassive) return stop(anchor, "somebody who takes the stance");
    const actors = whoseStance(subjectsOf(sentence, anchor.index), view, context);
    if (actors.length === 0) return stop(anchor, "a party that is named");
    if (judgesParty(anchor, view)) return stop(anchor, "something that is wanted, not a party");
    const content = contentOf(anchor, view);
    if (!content) return stop(anchor, "what is wanted");
    if (NEEDS_CLAUSE.has(lemma) && !content.isClause) return stop(anchor, "a clause that tells what is wanted");
    if (lemma === "agree" && actors.length > 1) return stop(anchor, "the stance of one party, not an agreement of two");
    const clause = childrenBy(sentence, anchor.index, "ccomp")[0];
    if (clause && SAYS_WITH_CLAUSE.test(lemma)) return stop(anchor, "a wish, not a remark");
    // "declined to comment" takes no stance.
    if (
      childrenBy(sentence, anchor.index, "xcomp").some(({ lemma }) => /^(?:comment|answer|elaborate|say)$/.test(lemma))
    )
      return stop(anchor, "a stance, not silence");
    const plan = childrenBy(sentence, anchor.index, "xcomp")[0];
    if (plan && ENCOUNTERS.test(plan.lemma) && PLANS.test(lemma)) return stop(anchor, "a stance, not a date");
    const stance = isNegated(sentence, anchor.index) ? DENIED[lexical] : lexical;
    if (!stance) return stop(anchor, "a stance that is sure");
    return actors.map((actor) => positionDraft(anchor, actor, stance, content.span, view, context, 0.65));
  },
});

/** With a clause these only say: "suggested that the road was closed". */
const SAYS_WITH_CLAUSE = /^(?:suggest|stress|emphasise|emphasize|reiterate|lament|regret)$/;
/** What is planned of meetings is told as a meeting. */
const ENCOUNTERS = /^(?:meet|discuss|visit|travel|talk|speak|attend|arrive|return|convene|fly|hold)$/;
const PLANS = /^(?:plan|hope|intend|prepare|decide|agree|expect)$/;

/** What denying a stance leaves: "does not want" is opposition; "did not reject" leaves it open. */
const DENIED: Readonly<Partial<Record<Stance, Stance>>> = { demand: "oppose", support: "oppose", offer: "oppose" };
