/**
 * Signs of what a stretch of a sentence is about: its words, and less of those around it. In: the stretch; out: signs, each
 * with how much it counts.
 *
 *     Kenya is prepared | to free the detainees      c:free 1, c:detainee 1, s:prepared 0.4
 */
import type { Span } from "../../model/span.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { formOf, isMasked, tellsNothing } from "./word-form.ts";

/** What a word of the sentence around counts, beside one of the stretch. */
const AROUND = 0.4;

export function wordSigns(stretch: Span, view: SentenceView, context: Context): Map<string, number> {
  const signs = new Map<string, number>();
  for (const token of view.tokens) {
    const isInside = token.start >= stretch.start && token.end <= stretch.end;
    const form = formOf(token, view, context);
    const lemma = token.lemma.toLowerCase();
    if (isMasked(form) && isInside) signs.set(`c:${form}`, 1);
    if (isMasked(form) || tellsNothing(lemma)) continue;
    signs.set(`${isInside ? "c" : "s"}:${lemma}`, isInside ? 1 : AROUND);
  }
  return signs;
}
