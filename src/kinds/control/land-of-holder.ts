/**
 * Land that is told by nothing but whose it is. In: its noun and the last word of who holds it; out: the land by all of
 * these words, or null for another noun.
 *
 *     aid reached areas controlled by rebels · sent to territory under the control of the army
 */
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { wordsAt } from "../../model/span.ts";
import type { HeldPlace } from "./held-place.ts";

const LAND = /^(?:area|territory|region|land|town|city|village|district)s?$/;
/** Words within which both stand. */
const LONGEST = 9;

export function landOfHolder(noun: Token, last: Token, view: SentenceView, context: Context): HeldPlace | null {
  const isNear = last.index > noun.index && last.index - noun.index < LONGEST;
  const hasComma = view.tokens.slice(noun.index, last.index).some(({ text }) => text === ",");
  if (!LAND.test(noun.lemma) || (noun.xpos === "NN") !== (noun.lemma === "territory") || !isNear || hasComma)
    return null;
  const span = { start: noun.start, end: last.end };
  return { name: wordsAt(context.report.text, span), span, country: null };
}
