/**
 * Whether what was not carried out was tried. In: a verb of violence in the infinitive; out: true where somebody is told
 * to have set about it.
 *
 *     tried to assassinate Okoro · attempted to storm the port · an attempt to kidnap Lind was foiled
 *     will try to storm the port · did not attempt to · if they try to           none
 */
import { isNegated } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { unrealAt } from "../../extract/unreal.ts";
import type { Token } from "../../language/analysis.ts";
import { isInfinitive, isRelation } from "../../language/tree.ts";
import { AMBIGUOUS_VERBS } from "./incident-words.ts";

export function isAttempted(verb: Token, view: SentenceView): boolean {
  const { sentence, tokens } = view;
  const above = tokens[verb.head];
  if (!above || !isInfinitive(sentence, verb.index) || AMBIGUOUS_VERBS.has(verb.lemma)) return false;
  const isTried = /^(?:try|attempt)$/.test(above.lemma) && /^VB[DN]$/.test(above.xpos) && isRelation(verb, "xcomp");
  const isAttempt = /^(?:attempt|bid)$/.test(above.lemma) && above.upos === "NOUN" && isRelation(verb, "acl");
  return (isTried || isAttempt) && !isNegated(sentence, above.index) && unrealAt(above, view) === null;
}
