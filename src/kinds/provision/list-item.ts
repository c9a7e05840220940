/**
 * Items of a list and what leads into it. In: a sentence; out: whether it is an item, and the sentence that announces
 * the list, or null.
 *
 *     The parties agreed:             leads in
 *     (a) To exchange all prisoners.  an item of it
 */
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";

/** Sentences of a list that are looked back over. */
const LONGEST = 16;
const MARK = /(?:^|\n)[ \t]*(?:[-*•–—·]|\(?[a-z0-9]{1,4}[.)]|\d{1,2}(?:\.\d{1,2}){0,2}\.?)[ \t]*(?:and )?$/i;

/** "- …", "(a) …", "2.1 …": the mark stands in the text before the sentence, or begins it. */
export function isListItem({ sentence }: SentenceView, context: Context): boolean {
  const { text } = context.report;
  return (
    MARK.test(text.slice(Math.max(0, sentence.start - 12), sentence.start)) ||
    /^[-*•–—·] /.test(text.slice(sentence.start, sentence.start + 2))
  );
}

/** The sentence that ends in a colon, or the heading, right before the items. */
export function leadIn(view: SentenceView, context: Context): SentenceView | null {
  const { index } = view.sentence;
  for (let at = index - 1; at >= Math.max(0, index - LONGEST); at--) {
    const before = context.view(at);
    const last = before.tokens.at(-1)?.text ?? "";
    if (last === ":") return before;
    if (isListItem(before, context)) continue;
    const isHeading = before.tokens.length <= LONGEST_HEADING && !/^[.!?;,"”]$/.test(last);
    if (isHeading && isListItem(view, context)) return before;
    if (at < index - 1) return null;
  }
  return null;
}

const LONGEST_HEADING = 10;
