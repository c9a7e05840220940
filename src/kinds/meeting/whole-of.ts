/** The whole that talks are a part of. In: the noun; out: the noun above that counts or measures it, or itself. */
import { childrenBy } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

/** "nine hours of talks", "a round of negotiations": the whole that the noun is a part of. */
export function wholeOf(anchor: Token, view: SentenceView): Token {
  // "the Union of Lakes summit", where the tree hangs the summit on the union: together they are what is told of.
  const before = view.actors.find(({ last }) => last === anchor.index - 1);
  const isNamed = before && before.first <= anchor.head && anchor.head <= before.last;
  let at = isNamed ? view.tokens[before.head]! : anchor;
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

/** "at the talks", "after hours of talks": what stands before the whole. */
export function isAfter(word: Token, view: SentenceView, prepositions: RegExp): boolean {
  return childrenBy(view.sentence, wholeOf(word, view).index, "case").some(({ text }) => prepositions.test(text));
}
