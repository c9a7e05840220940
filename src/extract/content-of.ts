/**
 * The words of what is wanted. In: the verb, adjective or noun of the stance; out: its complement, or null.
 *
 *     demanded [an end to the siege]          object
 *     insists [that the army must leave]      clause
 *     called for [a lasting truce]            after a preposition
 *     urged the rebels [to disarm]            object and infinitive
 */

import type { Token } from "../language/analysis.ts";
import type { Span } from "../model/span.ts";
import { childrenBy, runAround, subtree, trimmedSpan } from "./clauses.ts";
import type { SentenceView } from "./sentence-view.ts";

const PREPOSITIONS = new Set(["for", "on", "against", "to", "of", "from", "at", "in", "about", "over"]);

export interface Content {
  readonly span: Span;
  readonly isClause: boolean;
}

/** `only`: relations by which the complement may hang on the sign; any, if not given. */
export function contentOf(sign: Token, view: SentenceView, only: readonly string[] | null = null): Content | null {
  const { sentence } = view;
  const clause = childrenBy(sentence, sign.index, "ccomp", "xcomp")[0] ?? childrenBy(sentence, sign.index, "acl")[0];
  const objects = [...childrenBy(sentence, sign.index, "obj"), ...childrenBy(sentence, sign.index, "iobj")];
  // "the country and its allies are considering a ban": the tree may take those who do for another object.
  const object = objects.find(({ index }) => index > sign.index) ?? objects[0];
  // "offered on Tuesday to mediate", "accepted in principle": when and how far, not what.
  const oblique = childrenBy(sentence, sign.index, "obl", "nmod").find(
    (noun) =>
      !view.isTime(noun) &&
      !/^(?:principle|private|public|writing|advance|part|full|turn|return)$/.test(noun.lemma) &&
      childrenBy(sentence, noun.index, "case").some(({ text }) => PREPOSITIONS.has(text.toLowerCase())),
  );
  // "Kenya agreed; Sudan has yet to reply": what stands behind a semicolon is told by itself.
  const stop = view.tokens.find(({ index, text }) => index > sign.index && text === ";")?.index ?? view.tokens.length;
  const isBehind = (token: Token | undefined): token is Token =>
    token !== undefined && token.index > sign.index && token.index < stop;
  const heads = only ? [] : [object, clause].filter(isBehind);
  if (heads.length === 0 && isBehind(oblique)) heads.push(oblique);
  const [head] = heads;
  if (!head) return null;
  const words = heads.flatMap(({ index }) => subtree(sentence, index)).sort((a, b) => a - b);
  const { first, last } = runAround(words, head.index);
  const start = /^(?:to|that|for|on|against|of|from|at|in|about|over|,)$/i.test(view.tokens[first]!.text)
    ? first + 1
    : first;
  const end = clause && isBehind(clause) ? Math.max(last, runAround(words, clause.index).last) : last;
  const whole = infinitiveBehind(end, sign, head, view);
  const span = trimmedSpan(sentence, Math.min(start, whole), whole);
  // "ready for this" does not say for what.
  if (start >= end && view.tokens[end]!.upos === "PRON") return null;
  return span ? { span, isClause: clause !== undefined } : null;
}

/** "authorised the ministry | to freeze assets": the tree may take the infinitive for one of purpose. */
function infinitiveBehind(end: number, sign: Token, object: Token, { sentence, tokens }: SentenceView): number {
  const to = tokens[end + 1];
  const verb = to?.text === "to" && to.upos === "PART" ? tokens[to.head] : undefined;
  if (!verb || (verb.head !== sign.index && verb.head !== object.index)) return end;
  return Math.max(end, runAround(subtree(sentence, verb.index), verb.index).last);
}
