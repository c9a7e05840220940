/**
 * Whether a step is only feared, hoped or threatened. In: its verb; out: true where a verb of such a mind stands above it.
 *
 *     warned that they would end the truce · a concern that they could leave · sincerely hopes they will leave · it is doubtful that they will leave
 */
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

/** Verbs between a step and the mind that foretells it. */
const FAR = 4;
const FORETELLING =
  /^(?:warn|fear|hope|believe|doubt|protest|complain|charge|allege|object|threaten|predict|worry|think|argue|vow|wonder|suspect|suggest|deny|ask|wish|insist|doubtful|unlikely|uncertain|unclear|clear|concern|concerned|worried|afraid|fearful|anxiety|criticism)$/;

export function isForetold(verb: Token, view: SentenceView): boolean {
  let at = verb;
  for (let steps = 0; steps < FAR && at.head >= 0; steps++) {
    const above = view.tokens[at.head]!;
    if (/^(?:ccomp|acl)/.test(at.relation) && FORETELLING.test(above.lemma)) return true;
    at = above;
  }
  return false;
}
