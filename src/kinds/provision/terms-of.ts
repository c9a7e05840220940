/**
 * The terms that a verb or noun lists, one by one. In: the heads of its complements; out: where each term stands.
 *
 *     calls for a week of calm, the delivery of aid and new talks      three terms
 */
import { childrenBy, runAround, subtree, trimmedSpan } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Span } from "../../model/span.ts";

/** Of a longer list, so many terms: what follows is most often no list. */
const MOST = 6;

export function termsOf(heads: readonly number[], view: SentenceView): Span[] {
  const { sentence } = view;
  const each = heads.flatMap((head) => [head, ...childrenBy(sentence, head, "conj").map(({ index }) => index)]);
  const spans = [...new Set(each)].slice(0, MOST).map((head) => {
    const words = subtree(sentence, head, ["conj", "cc"]);
    const { first, last } = runAround(words, head);
    const isLead = /^(?:to|that|for|on|of|and|,|;|:|–|—)$/i.test(view.tokens[first]!.text);
    return trimmedSpan(sentence, isLead ? Math.min(first + 1, last) : first, last);
  });
  return spans.filter((span) => span !== null);
}
