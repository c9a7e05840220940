import { childrenBy, isNegated, subjectsOf } from "../../../extract/clauses.ts";
import { dealAt, isDealNoun } from "../../../extract/deals/deal-at.ts";
import { partiesAt } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import type { Token } from "../../../language/analysis.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import { clauseSpan } from "../clause-span.ts";
import { isForetold } from "../foretold.ts";
import { likeliestTerm } from "../likely/likelihood.ts";
import { isOfText } from "../of-text.ts";
import { type ProvisionStatus, provisionDraft } from "../provision-draft.ts";
import { speaksOfTalks } from "../speaks-of-talks.ts";
import { termsOf } from "../terms-of.ts";
import { toldDeal } from "../told-deal.ts";

/** From these odds on (their logarithm) nearly half of what is proposed is a term with its issue right, in talks not fitted to. */
const LEAST = -1;

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
    if (odds < LEAST)
      return stop(word, () => `log odds of a term of ${LEAST} or more, not ${odds.toFixed(1)}: ${likely.because()}`);
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
    if (isMusing(word, view) || isForetold(word, view))
      return stop(word, "a term, not an aim, a guess, a fear or a condition");
    if (isOfOneSide(word, view, context)) return stop(word, "a term, not what one side asks or will not do");
    if (isOfNobody(word, view) || isOfText(word, view))
      return stop(word, "somebody who takes the step, or to whom it is done");
    const span = word.upos === "VERB" ? clauseSpan(word, view) : termsOf([word.index], view)[0];
    if (!span) return stop(word, "more words of the term");
    const parties = partiesAt(subjectsOf(view.sentence, word.index), view, context.report.text);
    const status = statusBeside(word, view) ?? toldDeal(word, view, context)?.status ?? "proposed";
    const draft = provisionDraft(word, span, parties, status, view, context);
    return [{ ...draft, confidence: 0.4, because: `log odds ${odds.toFixed(1)}: ${likely.because()}` }];
  },
});

/** "A patrol was fired on", "the army left": news, unless it is told of a deal. */
function isPast(word: Token, view: SentenceView): boolean {
  const aux = childrenBy(view.sentence, word.index, "aux");
  if (word.upos !== "VERB" || aux.some(({ xpos, text }) => xpos === "MD" || /^to$/i.test(text))) return false;
  return word.xpos === "VBD" || (word.xpos === "VBN" && aux.some(({ xpos }) => xpos === "VBD"));
}

/**
 * "saved money | to protect themselves", "would presumably trade them", "if the west wants elections", "it would take
 * three days": what is done for, guessed, supposed or reckoned.
 */
function isMusing(word: Token, view: SentenceView): boolean {
  if (word.upos !== "VERB") return false;
  const under = childrenBy(view.sentence, word.index, "aux", "mark", "advmod", "nsubj", "expl");
  const has = (pattern: RegExp): boolean => under.some(({ text }) => pattern.test(text));
  const isAim = word.relation === "advcl" && has(/^to$/i) && !BINDING.test(view.tokens[word.head]?.lemma ?? "");
  // "a contract that was meant to keep the peace": what came of it, nobody says.
  const isMeant =
    word.relation === "xcomp" && /^(?:mean|push|try|strive|struggle)$/.test(view.tokens[word.head]?.lemma ?? "");
  const isReckoned = word.lemma === "take" && has(/^it$/i);
  // "are being treated": what goes on.
  const isGoingOn = has(/^being$/i);
  return (
    isAim ||
    isMeant ||
    isReckoned ||
    isGoingOn ||
    has(/^(?:if|unless|presumably|probably|perhaps|possibly|maybe|evidently|apparently)$/i)
  );
}

/**
 * "he must simply go", "we must have help", "will not open the border unless they disarm", a candidate "promising to
 * build a dam": no two sides are bound by it. What is to be done to something may be the language of a text.
 */
function isOfOneSide(word: Token, view: SentenceView, context: Context): boolean {
  if (word.upos !== "VERB") return false;
  const subjects = childrenBy(view.sentence, word.index, "nsubj");
  // "I shall put it to the vote", "my government will vote for it": what is done in a chamber.
  if (subjects.some(({ text }) => text === "I") || /^(?:vote|abstain)$/.test(word.lemma)) return true;
  const under = childrenBy(view.sentence, word.index, "aux");
  const isMust = under.some(({ text }) => /^(?:must|should|ought)$/i.test(text));
  const isWho = subjects.some(
    ({ index, upos }) => upos === "PRON" || actorAt(index, view.sentence, view.actors) !== null,
  );
  const isUnder = /^(?:ccomp|conj|parataxis)/.test(word.relation) && view.tokens[word.head]?.upos === "VERB";
  if (isMust && (isWho || isUnder || creditFor(word, view, context))) return true;
  // "the party decided to boycott the vote": nobody else is bound.
  const above = /^xcomp/.test(word.relation) ? view.tokens[word.head] : undefined;
  if (above?.lemma === "decide" && subjectsOf(view.sentence, above.index).length < 2) return true;
  const isUnless = childrenBy(view.sentence, word.index, "advcl").some(({ index }) =>
    childrenBy(view.sentence, index, "mark").some(({ text }) => /^unless$/i.test(text)),
  );
  return isUnless && isNegated(view.sentence, word.index);
}

/** "the aim would be to …", "the talks would take place in Geneva": nobody does it, and nothing of theirs is touched. */
function isOfNobody(word: Token, view: SentenceView): boolean {
  return word.upos !== "NOUN" && childrenBy(view.sentence, word.index, "nsubj").some(({ lemma }) => NOBODY.test(lemma));
}

const NOBODY =
  /^(?:aim|goal|purpose|objective|hope|idea|talk|negotiation|summit|meeting|session|visit|rapprochement|result|outcome|consequence|effect|risk|challenge|question|process|move|success|failure)$/;

/** What the word itself or the verb above it tells of how far the term is. */
function statusBeside(word: Token, view: SentenceView): ProvisionStatus | null {
  const above = view.tokens[word.head]?.lemma ?? "";
  // "how the port is to be run", "whether they may stay": asked, so not settled.
  const asks = childrenBy(view.sentence, word.index, "advmod", "mark").some(
    ({ text, index }) => index < word.index && /^(?:how|whether)$/i.test(text),
  );
  if (asks) return "open";
  if (PUTTING_FORWARD.test(above)) return "proposed";
  if (BINDING.test(above)) return "agreed";
  if (TURNING_DOWN.test(above)) return "rejected";
  if (BREAKING.test(above)) return "violated";
  const modal = childrenBy(view.sentence, word.index, "aux").find(({ xpos }) => xpos === "MD");
  return modal && /^(?:will|shall|['’]ll)$/i.test(modal.text) ? "agreed" : null;
}

const PUTTING_FORWARD =
  /^(?:propose|suggest|offer|demand|want|call|urge|insist|ask|seek|request|envisage|envision|foresee|recommend)$/;
const BINDING = /^(?:agree|pledge|promise|commit|undertake|decide|vow|accept|resolve|oblige|bind)$/;
const BREAKING = /^(?:fail|violate|breach|break|flout|neglect)$/;
const TURNING_DOWN = /^(?:reject|refuse|decline|oppose)$/;
