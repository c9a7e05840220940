/**
 * What is said to have to happen, and is asked of nobody. In: "must" or its like with the verb that it binds; out: what is
 * missing for a demand, or null.
 *
 *     how soon they must leave · what he must do        asked
 *     they should have left                             too late to be asked for
 *     we may have to wait · it is likely to have to     foreseen
 *     you have to be patient                            said of anybody
 *     it must be remembered that …                      said to those who listen
 *     the fuel that they need to run the mill           what it is for
 */

import { childrenBy, subtree } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { MAY } from "../../language/modals.ts";
import { STANCE_NOUNS } from "./position-words.ts";

export function noDemand(anchor: Token, verb: Token, view: SentenceView): string | null {
  const { sentence, tokens } = view;
  if (isAskedHow(verb, view)) return "what must happen, not how";
  const helpers = [verb, anchor].flatMap(({ index }) => childrenBy(sentence, index, "aux"));
  const isOught = anchor.xpos === "MD";
  if (isOught && helpers.some(({ lemma, index }) => lemma === "have" && index > anchor.index))
    return "what can still be done";
  if (isExpected(anchor, verb, view)) return "what somebody is to do, not what is expected";
  if (!isOught && helpers.some(({ text }) => MAY.test(text))) return "what must happen, not what may";
  // "is likely to have to leave", but "is going to have to leave"
  const isInfinitive = /^to$/i.test(tokens[anchor.index - 1]?.text ?? "");
  if (!isOught && isInfinitive && !/^going$/i.test(tokens[anchor.index - 2]?.text ?? ""))
    return "what must happen, not what may";
  // "the fuel that they need to run it", but "the view that they need to leave"
  const isRelative = /^(?:acl|advcl)/.test(anchor.relation) && !STANCE_NOUNS.has(tokens[anchor.head]?.lemma ?? "");
  if (!isOught && isRelative) return "a demand of its own";
  if (MINDED.test(verb.lemma) && isOfNobody(verb, view)) return "something to be done, not to be kept in mind";
  return isPurpose(anchor.upos === "VERB" ? anchor : verb, view) ? "a demand, not what something is for" : null;
}

/** "we should be able to finish", but "the refugees must be able to return" */
function isExpected({ text }: Token, verb: Token, { sentence }: SentenceView): boolean {
  if (verb.lemma !== "able" || !/^(?:should|ought)$/i.test(text)) return false;
  return childrenBy(sentence, verb.index, "nsubj").some((subject) => /^(?:i|we|you|he|she|it)$/i.test(subject.text));
}

/** "so that nobody should starve" */
function isPurpose({ index }: Token, { sentence, tokens }: SentenceView): boolean {
  const marks = childrenBy(sentence, index, "mark", "advmod").filter((mark) => mark.index < index);
  return marks.some(
    (mark) =>
      (/^so$/i.test(mark.text) && /^that$/i.test(tokens[mark.index + 1]?.text ?? "")) ||
      (/^that$/i.test(mark.text) && /^so$/i.test(tokens[mark.index - 1]?.text ?? "")),
  );
}

/** The clause opens with such a word, hangs on it or has one before "must": "how soon they must leave". */
function isAskedHow(verb: Token, { sentence, tokens }: SentenceView): boolean {
  const first = Math.min(...subtree(sentence, verb.index));
  const adverbs = childrenBy(sentence, verb.index, "advmod").filter(({ index }) => index < verb.index);
  const openers = adverbs.map(({ index }) => tokens[Math.min(...subtree(sentence, index))]);
  return [tokens[first - 1], tokens[first], ...openers].some((token) => HOW.test(token?.text ?? ""));
}

const HOW = /^(?:where|how|why|whether|whom?|what)$/i;

/** What is done in the head: "it must be noted", "one should bear in mind". */
const MINDED =
  /^(?:note|recogni[sz]e|remember|say|stress|understand|emphasi[sz]e|add|bear|admit|acknowledge|mention|recall)$/;

const TAKEN = /^(?:recogni[sz]e|admit|acknowledge)$/;

/** "it must be noted", "you should remember": of nobody in particular. */
function isOfNobody(verb: Token, { sentence }: SentenceView): boolean {
  // "we must recognise the republic", but "we must recognise that it has changed"
  const isTaken = TAKEN.test(verb.lemma) && childrenBy(sentence, verb.index, "obj").length > 0;
  if (isTaken && childrenBy(sentence, verb.index, "ccomp").length === 0) return false;
  const subjects = childrenBy(sentence, verb.index, "nsubj", "nsubj:pass", "expl");
  return subjects.length === 0 || subjects.every(({ text }) => /^(?:it|one|we|you|what)$/i.test(text));
}
