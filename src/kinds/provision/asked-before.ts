/**
 * The question that a sentence says to be open. In: the word that says so; out: where the question stands, or null.
 *
 *     | How many soldiers would stay | has not been settled.
 *     | Whether the rebels keep their guns | remains open. · It is not yet settled | who will run the port.
 */
import { isNegated, trimmedSpan } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { Span } from "../../model/span.ts";
import { OPEN, PUTTING_OFF, SETTLING } from "./open-subject.ts";

const ASKING = /^(?:how|who|whose|which|whether|what|where|when)$/i;
/** A question says at least who does what. */
const LEAST = 3;
/** Words between the verb and what it stands with: "has not yet been", "is still to be". */
const HELPING =
  /^(?:has|have|had|is|are|was|were|be|been|being|yet|still|not|n['’]t|to|remains?|remained|left|largely|entirely|also)$/i;

export function askedBefore(word: Token, view: SentenceView): Span | null {
  const { sentence, tokens } = view;
  if (!isUnsettled(word, view)) return null;
  let last = word.index - 1;
  while (last >= 0 && HELPING.test(tokens[last]!.text)) last--;
  const it = tokens[last];
  // "It is not yet settled | who will run the port, envoys said."
  if (/^it$/i.test(it?.text ?? "") && last <= 1) {
    const first = word.index + 1;
    if (!ASKING.test(tokens[first]?.text ?? "")) return null;
    const end = tokens.findIndex(({ text, index }) => index > first && /^(?:,|;|\.|–|—)$/.test(text));
    return end - first >= LEAST ? trimmedSpan(sentence, first, end - 1) : null;
  }
  const first = /^(?:but|and|just|exactly|,)$/i.test(tokens[0]?.text ?? "") ? 1 : 0;
  // "What they told us is that it | has not been settled": what is not, "it" tells.
  if (/^(?:it|they|this|that|these|those|he|she)$/i.test(it?.text ?? "")) return null;
  // "Who shot the mayor remains unresolved": what happened, and no term.
  const isPast = tokens.slice(first, last + 1).some(({ xpos }) => xpos === "VBD");
  const isQuestion = ASKING.test(tokens[first]?.text ?? "") && last - first + 1 >= LEAST && !isPast;
  const isOneClause = tokens.slice(first, last + 1).every(({ text }) => !/^(?:;|:|\?|["“”])$/.test(text));
  return isQuestion && isOneClause ? trimmedSpan(sentence, first, last) : null;
}

/** "has not been settled", "is yet to be decided", "remains open", "was left for later" */
function isUnsettled(word: Token, { sentence, tokens }: SentenceView): boolean {
  const before = tokens.slice(Math.max(0, word.index - 5), word.index).map(({ text }) => text.toLowerCase());
  const has = (pattern: RegExp): boolean => before.some((text) => pattern.test(text));
  // "is an open question", "is open to doubt", "is open ground"
  const next = tokens[word.index + 1];
  if (/^open$/i.test(word.text) && (/^to$/i.test(next?.text ?? "") || next?.upos === "NOUN")) return false;
  if (OPEN.test(word.text) || /^open$/i.test(word.text)) return has(/^(?:is|are|was|were|remains?|remained|left)$/);
  if (word.xpos !== "VBN") return false;
  if (PUTTING_OFF.test(word.lemma))
    return (
      has(/^(?:is|are|was|were|been)$/) && /^(?:for|to|until|aside|off|open)$/i.test(tokens[word.index + 1]?.text ?? "")
    );
  return SETTLING.test(word.lemma) && (isNegated(sentence, word.index) || has(/^(?:yet|still)$/));
}
