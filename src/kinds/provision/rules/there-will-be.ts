import { childrenBy, isConditional, subtree } from "../../../extract/clauses.ts";
import { dealAt } from "../../../extract/deals/deal-at.ts";
import { meansTalks } from "../../../extract/deals/means-talks.ts";
import { issueToldIn } from "../../../extract/issues/issue-in.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { WILL_OR_WOULD } from "../../../language/modals.ts";
import { NOBODY } from "../binds-nobody.ts";
import { listedTerms } from "../listed-terms.ts";
import { provisionDraft } from "../provision-draft.ts";
import { runBefore } from "../term-run.ts";
import { EMPTY } from "../term-words.ts";
import { toldDeal } from "../told-deal.ts";

/**
 *     The accord was signed. There will be a council of sixty, an amnesty and a joint port board.
 *                                          └────term───────┘  └─term───┘     └─────term──────┘
 *
 * What there is to be by a deal that is told right before.
 */
export const thereWillBe = rule({
  id: "provision/there-will-be",
  kind: "provision",
  inTalksOnly: true,
  starts: '"there" of "there will be"',
  word: ({ text }) => /^there$/i.test(text),
  anchor: ({ relation }) => relation === "expl",
  build(anchor, view, context) {
    const { sentence, tokens } = view;
    const verb = beingOf(anchor, view);
    const subject = verb && childrenBy(sentence, verb.index, "nsubj").find(({ index }) => index > verb.index);
    if (verb?.lemma !== "be" || !subject || !isToBe(verb, view)) return stop(anchor, '"there will be" something');
    if (isConditional(sentence, verb.index) || /^(?:advcl|acl)/.test(verb.relation))
      return stop(anchor, "a term, not a condition or a case");
    // "There will be a silence", "There would be talks": nothing that a deal lays down.
    const isThing =
      /^(?:NOUN|PROPN)$/.test(subject.upos) &&
      !EMPTY.has(subject.lemma) &&
      !NOBODY.test(subject.lemma) &&
      !COMING.test(subject.lemma) &&
      !meansTalks(subject, view) &&
      !dealAt(subject, view);
    const first = Math.min(...subtree(sentence, subject.index).filter((i) => i > verb.index));
    const isOpened = tokens[first]?.upos === "NUM" || /^(?:a|an|no)$/i.test(tokens[first]?.text ?? "");
    if (!isThing || !isOpened) return stop(anchor, "something set up by a deal");
    const spans = listedTerms(first, view);
    // "a party in the streets", "a long silence": what it is about shows a term, or a body that is set up.
    const isOfDeal = SET_UP.test(subject.lemma) || spans.some((span) => issueToldIn(span, view, context) !== "other");
    if (!isOfDeal) return stop(anchor, "something set up by a deal");
    const status = (runBefore(sentence.index, context) ?? toldDeal(anchor, view, context, NEAR))?.status;
    if (!status) return stop(anchor, "a deal told right before");
    return spans.map((span) => provisionDraft(verb, span, [], status, view, context));
  },
});

const SET_UP =
  /^(?:council|board|commission|committee|assembly|chamber|parliament|court|tribunal|authority|secretariat|fund|bank|office|post|registry)$/;

/** Sentences back in which the deal may be named. */
const NEAR = 1;

/** The verb that what there is hangs on: "there will | be", "there are to | be". */
function beingOf(there: Token, { sentence, tokens }: SentenceView): Token | undefined {
  const above = tokens[there.head];
  return above && (childrenBy(sentence, above.index, "csubj", "xcomp").find(({ lemma }) => lemma === "be") ?? above);
}

/** "will be", "is to be" */
function isToBe(verb: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, verb.index, "aux", "mark").some(
    ({ text }) => WILL_OR_WOULD.test(text) || /^to$/i.test(text),
  );
}

/** What may come, whoever has agreed on what. */
const COMING =
  /^(?:round|session|attack|clash|fighting|battle|delay|attempt|chaos|bloodbath|ceremony|announcement|conference|vote|debate|winner|loser|peace|return|turning|day|week|month|other|further|repeat|retaliation|response|reaction|celebration|sign|agreement|deal|truce|wave|vacuum|shortage|number|series|progress|choice|moment|road|time|person|voice|critic|casualty|victim|death|price|need|reason|doubt|difficulty|obstacle|trouble|setback)$/;
