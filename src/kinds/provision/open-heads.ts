/**
 * What a word of disagreement, or of talking something over, can be about. In: a noun or a verb behind it; out: whether
 * it is an issue, a question or a time, and the other words that it may hang on.
 *
 *     differ over | the fate of the prisoners · discussing | how to divide the city
 */
import { childrenBy, isNegated } from "../../extract/clauses.ts";
import { dealAt } from "../../extract/deals/deal-at.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { EMPTY } from "./term-words.ts";

export const OVER = new Set(["over", "on", "about", "regarding", "concerning", "around", "upon"]);

/** "the fate of the prisoners", "how to divide the city"; not "Kenya", "Monday" or the deal itself. */
export function isIssue(head: Token, view: SentenceView): boolean {
  if (dealAt(head, view) || EMPTY.has(head.lemma) || head.upos === "PROPN" || isPlace(head, view)) return false;
  if (view.isTime(head) && head.lemma !== "future") return false;
  // "differ on the issues", "on the issues at stake": which, nobody says
  const of = childrenBy(view.sentence, head.index, "nmod");
  if (head.lemma === "issue" && of.every(({ lemma }) => /^(?:stake|hand|table|agenda|discussion)$/.test(lemma)))
    return false;
  if (/^(?:every|any|all)$/i.test(childrenBy(view.sentence, head.index, "det")[0]?.text ?? "")) return false;
  if (head.upos !== "VERB")
    return (
      head.upos === "NOUN" &&
      childrenBy(view.sentence, head.index, "det", "amod", "compound", "nmod", "nmod:poss").length > 0
    );
  if (head.relation === "ccomp" || isQuestion(head, view)) return true;
  return childrenBy(view.sentence, head.index, "mark").some(({ text }) => OVER.has(text.toLowerCase()));
}

/** "a stalemate on the ground", "on the eastern front", "on the floor of the house": where; "on the second stage" is not. */
function isPlace({ lemma, index }: Token, { sentence }: SentenceView): boolean {
  const isOn = childrenBy(sentence, index, "case", "mark").some(({ text }) => /^on$/i.test(text));
  if (!isOn || !WHERE.test(lemma)) return false;
  const sorts = childrenBy(sentence, index, "amod", "compound", "nummod");
  return /^front/.test(lemma) || sorts.every((sort) => /^front$/i.test(sort.text));
}

const WHERE =
  /^(?:front|frontline|ground|battlefield|battleground|field|floor|street|line|side|air|screen|stage|board|page)$/;

/** "made | no | headway on", "failed to make progress on", "did not achieve a breakthrough on" */
export function isWanting(noun: Token, view: SentenceView): boolean {
  const { sentence, tokens } = view;
  if (childrenBy(sentence, noun.index, "det", "amod").some(({ text }) => /^(?:no|little|scant|any)$/i.test(text)))
    return true;
  const verb = tokens[noun.head];
  return (
    verb?.upos === "VERB" &&
    (isNegated(sentence, verb.index) || /^(?:fail|unable)$/.test(tokens[verb.head]?.lemma ?? ""))
  );
}

/** "differences remain on the border": the verb that what is open hangs on. */
export function persistingOf(noun: Token, view: SentenceView): number[] {
  const verb = view.tokens[noun.head];
  const isSubject = noun.relation.startsWith("nsubj") && verb !== undefined;
  return isSubject && /^(?:remain|persist|exist|continue|emerge|linger|arise)$/.test(verb.lemma) ? [verb.index] : [];
}

/** "could not narrow their differences | over the port": the parser may hang the port on the verb. */
export function bridgedBy(noun: Token, view: SentenceView): number[] {
  const verb = view.tokens[noun.head];
  const isBridged = verb?.upos === "VERB" && noun.relation === "obj";
  return isBridged &&
    /^(?:bridge|narrow|overcome|resolve|settle|reconcile|iron|close|smooth|air|discuss|have)$/.test(verb.lemma)
    ? [verb.index]
    : [];
}

/** "when it is published", with no "over" or "on" before it */
export function isWhen(head: Token, { sentence, tokens }: SentenceView): boolean {
  return childrenBy(sentence, head.index, "advmod", "mark").some(
    ({ text, index }) => /^when$/i.test(text) && !OVER.has(tokens[index - 1]?.text.toLowerCase() ?? ""),
  );
}

export function isQuestion(head: Token, view: SentenceView): boolean {
  return (
    /^(?:how|when|whether|where|who|which|what)$/i.test(view.tokens[firstOf(head, view)]?.text ?? "") ||
    startsWithWhich(head, view)
  );
}

/** "which groups hold the border": the question word hangs on the subject. */
function startsWithWhich(head: Token, view: SentenceView): boolean {
  return childrenBy(view.sentence, head.index, "nsubj", "obj", "obl").some(({ index }) =>
    childrenBy(view.sentence, index, "det").some(({ text }) => /^(?:which|what|whose)$/i.test(text)),
  );
}

/** The first word of a clause. */
function firstOf(head: Token, view: SentenceView): number {
  return Math.min(
    head.index,
    ...childrenBy(view.sentence, head.index, "advmod", "mark", "nsubj", "obj").map(({ index }) => index),
  );
}
