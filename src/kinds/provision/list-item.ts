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

/** Items in the sections of one list that are looked back over. */
const LONGEST_OF_ALL = 40;
/** "Here are the main points.", "THE ACCORD AT A GLANCE": what follows in sections are the terms. */
const SECTIONS_LEAD =
  /\b(?:(?:main|key|chief|essential) (?:points|provisions|elements|terms|parts)|terms of the|what (?:has been|was|is|they) agreed|at a glance|in brief|what is in)\b/i;

/** The sentence that leads into a list in sections, whose headings are no sentences. */
export function leadOfSections(view: SentenceView, context: Context): SentenceView | null {
  const { index } = view.sentence;
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_OF_ALL); at--) {
    const before = context.view(at);
    if (isListItem(before, context)) continue;
    const words = context.report.text.slice(before.sentence.start, before.sentence.end);
    if (SECTIONS_LEAD.test(words)) return before;
    if (before.sentence.role === "body" && before.tokens.length > LONGEST_HEADING) return null;
  }
  return null;
}

/** Characters looked back over for the heading of a section. */
const SECTION = 1500;

/** The line above the items of this section, whatever it was taken for: "Still open"; "" where none is short enough. */
export function headingLine({ sentence }: SentenceView, context: Context): string {
  const lines = context.report.text.slice(Math.max(0, sentence.start - SECTION), sentence.start).split("\n");
  for (let at = lines.length - 2; at >= 0; at--) {
    const line = lines[at]!.trim();
    if (line === "" || /^(?:[-*•–—·]|\(?[a-z0-9]{1,3}[.)])\s/i.test(line)) continue;
    return line.length <= 60 && !/[.!?;,]$/.test(line) ? line : "";
  }
  return "";
}
