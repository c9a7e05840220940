import { childrenBy, isNegated, subjectsOf } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { judgesParty } from "../judged-party.ts";
import { positionDraft } from "../position-draft.ts";
import { NEEDS_CLAUSE, type Stance } from "../position-words.ts";
import { missingFor } from "../taken.ts";
import { verbContent } from "../verb-content.ts";
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
      under.some(({ xpos, text }) => xpos === "MD" && /^(?:could|might|may|would|can)$/i.test(text)) &&
      lexical !== "conditional" &&
      !(LIKES.test(lemma) && under.some(({ text }) => /^(?:would|['’]d)$/i.test(text)))
    )
      return stop(anchor, "a stance that is taken, not one that may be");
    const isPassive = childrenBy(sentence, anchor.index, "aux:pass", "nsubj:pass").length > 0;
    if (isPassive) return stop(anchor, "somebody who takes the stance");
    const actors = whoseStance(subjectsOf(sentence, anchor.index), view, context);
    if (actors.length === 0) return stop(anchor, "a party that is named");
    if (judgesParty(anchor, view)) return stop(anchor, "something that is wanted, not a party");
    const content = verbContent(anchor, view);
    if (!content) return stop(anchor, "what is wanted");
    if (NEEDS_CLAUSE.has(lemma) && !content.isClause && !standsAlone(anchor, lemma, view))
      return stop(anchor, "a clause that tells what is wanted");
    if (lemma === "agree" && actors.length > 1) return stop(anchor, "the stance of one party, not an agreement of two");
    // "expects both sides to comply" asks for it; "expects to return" foresees it.
    if (lemma === "expect" && childrenBy(sentence, anchor.index, "obj", "iobj").length === 0)
      return stop(anchor, "somebody who is expected to do it");
    const clause = childrenBy(sentence, anchor.index, "ccomp")[0];
    if (clause && SAYS_WITH_CLAUSE.test(lemma)) return stop(anchor, "a wish, not a remark");
    // "insists that its fleet is at home": a claim, not a demand.
    if (clause && lemma === "insist" && !asks(clause, view)) return stop(anchor, "a demand, not a claim");
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

/** "would like" is a wish like any other. */
const LIKES = /^(?:like|prefer|welcome|favou?r)$/;
/** Objects that tell a stance by themselves: "stressed the need for talks", "withdrew the offer", "pledged aid". */
const STRESSED =
  /^(?:need|importance|necessity|urgency|commitment|support|opposition|determination|readiness|willingness|demand|call)$/;
const WITHDRAWN = /^(?:invitation|offer|support|proposal|demand|candidacy|objection|recognition|backing)$/;

function standsAlone(verb: Token, lemma: string, view: SentenceView): boolean {
  const object = childrenBy(view.sentence, verb.index, "obj")[0];
  const next = view.tokens[verb.index + 1]?.text.toLowerCase();
  if (/^(?:hope|wish|plan|aim)$/.test(lemma)) return next === "for" || next === "at";
  if (/^(?:promise|pledge|vow)$/.test(lemma)) return object !== undefined;
  if (lemma === "withdraw") return object !== undefined && WITHDRAWN.test(object.lemma);
  return SAYS_WITH_CLAUSE.test(lemma) && object !== undefined && STRESSED.test(object.lemma);
}

/** "that they leave", "that they must leave", "that it will not": what is demanded or refused; "that it left" is told. */
function asks(clause: Token, view: SentenceView): boolean {
  const helpers = childrenBy(view.sentence, clause.index, "aux", "cop");
  return helpers.some(({ xpos }) => xpos === "MD" || xpos === "VB") || clause.xpos === "VB" || clause.xpos === "VBP";
}

/** With a clause these only say: "suggested that the road was closed". */
const SAYS_WITH_CLAUSE =
  /^(?:suggest|stress|emphasise|emphasize|underline|underscore|reiterate|lament|regret|reaffirm|renew)$/;
/** What is planned of meetings is told as a meeting. */
const ENCOUNTERS = /^(?:meet|discuss|visit|travel|talk|speak|attend|arrive|return|convene|fly|hold)$/;
const PLANS = /^(?:plan|hope|intend|prepare|decide|agree|expect)$/;

/** What denying a stance leaves: "does not want" is opposition; "did not reject" leaves it open. */
const DENIED: Readonly<Partial<Record<Stance, Stance>>> = { demand: "oppose", support: "oppose", offer: "oppose" };
