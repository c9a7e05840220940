/**
 * What is told of an encounter as having been held, though its verb stands in no past tense. In: the verb and the word for
 * the encounter; out: so or not, or how far it is.
 *
 *     is to detail his talks with Lind · is said to have met Lind · is the first president to visit Kenya ·
 *     called the talks a success
 */
import { childrenBy, isRelation, subtree } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { StatusFound } from "./meeting-status.ts";
import { wholeOf } from "./whole-of.ts";

/** "described a conversation with Lind": what is told of was held, whenever and however it is told. */
export function isTelling(verb: Token, word: Token, view: SentenceView): boolean {
  return (
    verb !== word &&
    TELLING.test(verb.lemma) &&
    wholeOf(word, view).head === verb.index &&
    isRelation(wholeOf(word, view), "obj")
  );
}
const TELLING = /^(?:describe|detail|recount|recall|record|document|mention|relate)$/;

/** "called the talks | a success", "productive", wherever the tree hangs it. */
export function isJudged(verb: Token, word: Token, view: SentenceView): boolean {
  if (childrenBy(view.sentence, verb.index, "xcomp").length > 0) return true;
  const whole = wholeOf(word, view);
  const behind = view.tokens[Math.max(...subtree(view.sentence, whole.index)) + 1];
  const isBehind = behind !== undefined && /^(?:DET|ADJ)$/.test(behind.upos);
  const others = childrenBy(view.sentence, verb.index, "obj", "obl").filter(({ index }) => index > whole.index);
  return isBehind || others.some(({ relation, upos }) => relation === "obj" || upos === "ADJ");
}

/** "is the first president to visit Kenya": he has; "will be the first to": he has not yet. */
export function firstToDo(noun: Token, view: SentenceView): StatusFound | null {
  // "the first", "the most senior official"
  const sign = childrenBy(view.sentence, noun.index, "amod", "nummod").find(
    ({ text, xpos, index }) =>
      xpos === "JJS" ||
      /^(?:first|second|third|fourth|fifth|latest|last|only)$/i.test(text) ||
      childrenBy(view.sentence, index, "advmod").some((word) => /^(?:most|highest)$/i.test(word.text)),
  );
  const isToCome = [noun.index, noun.head].some(
    (i) =>
      i >= 0 &&
      childrenBy(view.sentence, i, "aux", "mark").some(({ text }) => /^(?:will|would|could|may|might|to)$/i.test(text)),
  );
  return sign ? { status: isToCome ? "planned" : "held", sign } : null;
}
