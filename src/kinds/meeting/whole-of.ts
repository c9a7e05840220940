/** The whole that talks are a part of. In: the noun; out: the noun above that counts or measures it, or itself. */
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

/** "nine hours of talks", "a round of negotiations": the whole that the noun is a part of. */
export function wholeOf(anchor: Token, view: SentenceView): Token {
  let at = anchor;
  for (let steps = 0; steps < 2; steps++) {
    const head = view.tokens[at.head];
    if (
      !at.relation.startsWith("nmod") ||
      !head ||
      !/^(?:hour|day|week|month|minute|round|cycle|series|session|phase)$/.test(head.lemma)
    )
      break;
    at = head;
  }
  return at;
}
