/**
 * What is told that will be done. In: "will", "would", "cannot" or "going"; out: the step under it, with those who take it.
 *
 *     We | will | never give back the islands · They are | going | to lift the embargo
 */

import { childrenBy, isNegated, subjectsOf } from "../../extract/clauses.ts";
import type { Word } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { CAN, WILL_OR_WOULD } from "../../language/modals.ts";

export interface Step {
  /** "will", "going" */
  readonly by: Token;
  readonly verb: Token;
  readonly isDenied: boolean;
  /** Indexes of those of whom it is told. */
  readonly subjects: readonly number[];
}

/** Whether a word can tell such a step. */
export function tellsStep(word: Word): boolean {
  return isModal(word) || isGoing(word);
}

export function isGoing({ text }: Word): boolean {
  return /^going$/i.test(text);
}

function isModal({ xpos, text }: Word): boolean {
  return xpos === "MD" && (WILL_OR_WOULD.test(text) || CAN.test(text));
}

export function stepToldBy(by: Token, view: SentenceView): Step | null {
  const verb = doneUnder(by, view);
  if (!verb) return null;
  const { sentence } = view;
  const isDenied = isNegated(sentence, verb.index) || (by.upos === "VERB" && isNegated(sentence, by.index));
  return { by, verb, isDenied, subjects: subjectsOf(sentence, by.upos === "VERB" ? by.index : verb.index) };
}

/** The verb over "will", the one under "going to". */
function doneUnder(token: Token, { sentence, tokens }: SentenceView): Token | null {
  const isGoingTo = isGoing(token) && tokens[token.index + 1]?.text === "to";
  const done = isGoingTo ? childrenBy(sentence, token.index, "xcomp")[0] : undefined;
  const verb = isModal(token) ? tokens[token.head] : done;
  // "they would be stopping the campaign"
  const isUnderWay =
    verb?.xpos === "VBG" && childrenBy(sentence, verb.index, "aux").some(({ text }) => /^be$/i.test(text));
  return verb?.upos === "VERB" && (verb.xpos === "VB" || isUnderWay) ? verb : null;
}
