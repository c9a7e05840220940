/**
 * Whom "they" means where several were told of. In: the pronoun; out: the head of the plural noun that was subject last
 * before it, in its own sentence or the one before, or null.
 *
 *     Kenyan officials back the plan, but they are wary of monitors.      officials
 *     Kenya and Ethiopia met. They want a truce.                          Kenya, with Ethiopia
 */

import type { Token } from "../../language/analysis.ts";
import { withConjuncts } from "../clauses.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";

export interface Many {
  readonly heads: readonly number[];
  readonly view: SentenceView;
}

export function manyBefore(pronoun: Token, view: SentenceView, context: Context): Many | null {
  const here = view.sentence.index;
  for (const index of here > 0 ? [here, here - 1] : [here]) {
    const before = context.view(index);
    const subject = before.tokens.findLast(
      (token) =>
        (index < here || token.index < pronoun.index) &&
        /^nsubj/.test(token.relation) &&
        token.upos !== "PRON" &&
        before.quotationAt(token) === null &&
        isPlural(token, before),
    );
    if (subject) return { heads: withConjuncts(before.sentence, subject.index), view: before };
  }
  return null;
}

function isPlural(token: Token, { sentence }: SentenceView): boolean {
  return /^NNP?S$/.test(token.xpos) || withConjuncts(sentence, token.index).length > 1;
}
