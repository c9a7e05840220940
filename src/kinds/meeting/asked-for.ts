/**
 * What a council asks for in its text. In: the word for an encounter; out: the verb of asking that opens the sentence, or null.
 *
 *     6. Requests the Chairperson to convene a meeting
 */
import { childrenBy } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

export function askedFor(word: Token, view: SentenceView): Token | null {
  const first = view.tokens.find(({ upos }) => !/^(?:NUM|PUNCT|X|SYM)$/.test(upos));
  const isAsking = first?.xpos === "VBZ" && ASKING.test(first.lemma);
  return isAsking && childrenBy(view.sentence, first.index, "nsubj").length === 0 && word.index > first.index
    ? first
    : null;
}
const ASKING = /^(?:request|urge|call|invite|encourage|ask|recommend|propose|instruct|direct|mandate)$/;
