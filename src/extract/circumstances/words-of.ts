/** The words that tell a claim, each with its sentence and the time in which it is told. In: a claim; out: its words. */
import type { Sentence, Token } from "../../language/analysis.ts";
import type { Claim } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { type Framed, frameOf } from "./frame-of.ts";

export interface Word extends Framed {
  readonly token: Token;
  readonly view: SentenceView;
}

/** `told`: the fields whose words count, the best first. */
export function wordsOf(claim: Claim, told: readonly string[], context: Context): Word[] {
  for (const name of told) {
    const words = (claim.fieldSpans[name] ?? []).flatMap((span) => wordAt(span, context) ?? []);
    if (words.length > 0) return words;
  }
  return [];
}

function wordAt({ start, end }: Span, context: Context): Word | null {
  const sentence = sentenceAt(start, context.analysis.sentences);
  if (!sentence) return null;
  const inside = sentence.tokens.filter((token) => token.start >= start && token.end <= end);
  const token = inside.find(({ head }) => !inside.some(({ index }) => index === head)) ?? inside[0];
  if (!token) return null;
  const view = context.view(sentence.index);
  return { token, view, ...frameOf(token, view) };
}

/** The sentence around a place in the text; sentences stand in order. */
export function sentenceAt(place: number, sentences: readonly Sentence[]): Sentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = sentences[middle]!;
    if (place < start) high = middle - 1;
    else if (place >= end) low = middle + 1;
    else return sentences[middle]!;
  }
  return null;
}
