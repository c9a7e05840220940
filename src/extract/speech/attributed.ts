/**
 * The attributions of a report, found once, by the word that carries their cue. In: a context; out: who says what there.
 *
 *     The convoy, [said] Lind, was late.      → source "Lind", content "The convoy … was late"
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import { type Span, wordsAt } from "../../model/span.ts";
import type { Attribution } from "../../notice/attributions/attribution.ts";
import { noticeAttributions } from "../../notice/attributions/notice-attributions.ts";
import { oncePerReport } from "../once-per-report.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";

/** By sentence and word. */
type ByCue = ReadonlyMap<number, ReadonlyMap<number, Attribution>>;

export function attributionAt(word: Token, view: SentenceView, context: Context): Attribution | null {
  return byCue(context).get(view.sentence.index)?.get(word.index) ?? null;
}

/** Speakers who take turns: names that stand before a colon more than once. */
export function takesTurns(attribution: Attribution, context: Context): boolean {
  const { text } = context.report;
  if (!attribution.source) return false;
  const name = wordsAt(text, attribution.source);
  if (/^[A-Z][A-Z. '’-]+$/.test(name)) return true;
  return (turnTakers(context).get(name) ?? 0) > 1;
}

const turnTakers = oncePerReport((context): ReadonlyMap<string, number> => {
  const made = new Map<string, number>();
  for (const { source, cue } of [...byCue(context).values()].flatMap((ofSentence) => [...ofSentence.values()])) {
    if (!source || wordsAt(context.report.text, cue) !== ":") continue;
    const name = wordsAt(context.report.text, source);
    made.set(name, (made.get(name) ?? 0) + 1);
  }
  return made;
});

const byCue = oncePerReport((context): ByCue => {
  const made = new Map<number, Map<number, Attribution>>();
  for (const attribution of noticeAttributions(context.analysis, context.noticed.quotations)) {
    const ofSentence = made.get(attribution.sentence);
    if (ofSentence) ofSentence.set(attribution.head, attribution);
    else made.set(attribution.sentence, new Map([[attribution.head, attribution]]));
  }
  return made;
});

/** The word of a phrase that all its others hang on, with what it is coordinated with. */
export function headsOf(phrase: Span, { tokens }: Sentence): number[] {
  const isIn = (index: number): boolean => {
    const token = tokens[index];
    return token !== undefined && token.start >= phrase.start && token.end <= phrase.end;
  };
  const tops = tokens.filter(({ index, head, upos }) => isIn(index) && !isIn(head) && upos !== "PUNCT");
  return tops.flatMap(({ index }) => [
    index,
    ...tokens
      .filter((token) => token.head === index && token.relation === "conj" && isIn(token.index))
      .map((t) => t.index),
  ]);
}
