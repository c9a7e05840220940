import { childrenBy, isInfinitive, subjectsOf } from "../../../extract/clauses.ts";
import { dealAt, isDealNoun } from "../../../extract/deals/deal-at.ts";
import { partiesAt } from "../../../extract/parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { bindsNobody } from "../binds-nobody.ts";
import { clauseSpan } from "../clause-span.ts";
import { likeliestTerm } from "../likely/likelihood.ts";
import { provisionDraft } from "../provision-draft.ts";
import { speaksOfTalks } from "../speaks-of-talks.ts";
import { statusBeside } from "../status-beside.ts";
import { termsOf } from "../terms-of.ts";
import { toldDeal } from "../told-deal.ts";

/** From these odds on (their logarithm) most of what is read is a term, where a deal is told shortly before. */
const LEAST = -0.5;
/** Where only talks are spoken of, or a demand: in news most that sounds like a term there is none. */
const LEAST_WITHOUT_DEAL = 0.5;
/** Sentences back in which the deal may be named. */
const NEAR = 5;

/**
 *     Foreign soldiers would leave the province by the end of the year.
 *     └────────────────────── term ──────────────────────────────────┘
 *
 * Where no rule with a sign of its own has read a term, the word by which the sentence most likely states one; what
 * speaks for it was learnt, and the explanation tells it.
 */
export const likelyTerm = rule({
  id: "provision/likely-term",
  kind: "provision",
  inTalksOnly: true,
  isLast: true,
  starts: "word by which a sentence most likely states a term",
  anchor: (token) => token.head < 0,
  build(root, view, context) {
    if (!speaksOfTalks(view.sentence.index, context))
      return stop(root, "talks or a deal spoken of here or shortly before");
    // "agreed on the following:": the terms come behind it.
    if (view.tokens.at(-1)?.text === ":") return stop(root, "a term, not what opens a list of them");
    const likely = likeliestTerm(view, context);
    if (!likely) return stop(root, "a word that could state a term");
    const { word, odds } = likely;
    const least = toldDeal(word, view, context, NEAR) ? LEAST : LEAST_WITHOUT_DEAL;
    if (odds < least)
      return stop(word, () => `log odds of a term of ${least} or more, not ${odds.toFixed(1)}: ${likely.because()}`);
    if (isPast(word, view) && !toldDeal(word, view, context, 0))
      return stop(word, "something to be done, not what has happened");
    // "a truce in the north", "an interim agreement": the deal itself is no term of it.
    const isBare = childrenBy(view.sentence, word.index, "acl").length === 0;
    if (word.upos === "NOUN" && isBare && isDealNoun(word) && dealAt(word, view))
      return stop(word, "a term, not the deal itself");
    const isAsked = childrenBy(view.sentence, word.index, "advmod", "mark").some(
      ({ text, index }) => index < word.index && /^(?:when|where|why)$/i.test(text),
    );
    if (isAsked) return stop(word, "a term, not when or where it is carried out");
    // "Who would pay for it?", "his argument was that it would last", "you are to keep it": asked, judged or told somebody.
    if (
      /^["'”’]?\?|\?["'”’]?$/.test(
        view.tokens
          .slice(-2)
          .map(({ text }) => text)
          .join(""),
      )
    )
      return stop(word, "a term, not a question");
    if (isJudged(word, view)) return stop(word, "a step, not what is thought of it");
    const unbound = bindsNobody(word, view, context);
    if (unbound) return stop(word, unbound);
    const span = word.upos === "VERB" ? clauseSpan(word, view) : termsOf([word.index], view)[0];
    if (!span) return stop(word, "more words of the term");
    const parties = partiesAt(subjectsOf(view.sentence, word.index), view, context.report.text);
    const status = statusBeside(word, view) ?? toldDeal(word, view, context)?.status ?? "proposed";
    const draft = provisionDraft(word, span, parties, status, view, context);
    return [{ ...draft, confidence: 0.4, because: `log odds ${odds.toFixed(1)}: ${likely.because()}` }];
  },
});

/** "the argument was that …", "this would not stop them", "you are supposed to": no party of a deal takes a step. */
function isJudged(word: Token, { sentence }: SentenceView): boolean {
  // "the captives will be free by May", "the force is to guard the border": what is to come.
  const isToCome =
    isInfinitive(sentence, word.index) || childrenBy(sentence, word.index, "aux").some(({ xpos }) => xpos === "MD");
  const isPointed = childrenBy(sentence, word.index, "nsubj", "nsubj:pass").some(
    ({ text, lemma }) => POINTERS.test(text) || OF_MINDS.test(lemma),
  );
  return isPointed || (!isToCome && childrenBy(sentence, word.index, "cop").length > 0);
}

const POINTERS = /^(?:this|you|i)$/i;
const OF_MINDS = /^(?:argument|discussion|talk|view|intent|intention|debate|course)$/;

/** "A patrol was fired on", "the army left": news, unless it is told of a deal. */
function isPast(word: Token, view: SentenceView): boolean {
  const aux = childrenBy(view.sentence, word.index, "aux");
  if (word.upos !== "VERB" || aux.some(({ xpos, text }) => xpos === "MD" || /^to$/i.test(text))) return false;
  return word.xpos === "VBD" || (word.xpos === "VBN" && aux.some(({ xpos }) => xpos === "VBD"));
}
