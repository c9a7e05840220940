/**
 * What sounds like a term and binds no two sides. In: the word that would state it; out: what is wanting for a term, or
 * null.
 *
 *     would presumably trade the hills · the army must simply go · the talks would take place in Lakeside
 */

import { childrenBy, isNegated, subjectsOf } from "../../extract/clauses.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { creditFor } from "../../extract/speech/credit.ts";
import type { Token } from "../../language/analysis.ts";
import { MUST } from "../../language/modals.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";
import { isForetold } from "./foretold.ts";
import { isOfText } from "./of-text.ts";
import { BINDING } from "./status-beside.ts";

export function bindsNobody(word: Token, view: SentenceView, context: Context): string | null {
  if (isMusing(word, view) || isForetold(word, view)) return "a term, not an aim, a guess, a fear or a condition";
  if (isOfOneSide(word, view, context)) return "a term, not what one side asks or will not do";
  if (isLeftOut(word, view)) return "a term, not what no text speaks of";
  return isOfNobody(word, view) || isOfText(word, view) ? "somebody who takes the step, or to whom it is done" : null;
}

/** "Hostages are not mentioned" */
function isLeftOut(word: Token, { sentence, tokens }: SentenceView): boolean {
  return [word, tokens[word.head]].some(
    (verb) => verb && SPEAKING_OF.test(verb.lemma) && isNegated(sentence, verb.index),
  );
}

const SPEAKING_OF = /^(?:mention|discuss|raise|specify|address|cover|touch)$/;

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
  const isMust = under.some(({ text }) => MUST.test(text));
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

export const NOBODY =
  /^(?:aim|goal|purpose|objective|hope|idea|alternative|option|remark|comment|statement|announcement|speech|news|talk|negotiation|summit|meeting|session|visit|rapprochement|result|outcome|consequence|effect|risk|challenge|question|process|move|success|failure|way|priority|focus|trick|key|intention|policy|strategy|problem|answer|solution|choice|intent|scenario|mission|mandate|wish|ambition|tactic|approach|lesson|dream|much|more|work|lot|little|thing)$/;
