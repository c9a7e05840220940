/**
 * Text and the words searched for come in; where the text holds them goes out, as the record finds them: each from its
 * beginning, whatever case and accents.
 *
 *     "The Núñez talks", ["nunez", "tal"]  ->  [4, 9) and [10, 15)
 */
import { foldedWords } from "../../model/folded-words.ts";
import type { Span } from "../../model/span.ts";

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’‘ʼ](?=[\p{L}\p{N}]))*/gu;

export interface Marked {
  readonly marks: readonly Span[];
  /** Number of different words searched for that stand in it. */
  readonly found: number;
}

export function markedWords(text: string, wanted: readonly string[]): Marked {
  const marks: Span[] = [];
  const found = new Set<string>();
  for (const match of text.matchAll(WORD)) {
    const parts = foldedWords(match[0]);
    const own = wanted.filter((word) => parts.some((part) => part.startsWith(word)));
    if (own.length === 0) continue;
    for (const word of own) found.add(word);
    marks.push({ start: match.index, end: match.index + match[0].length });
  }
  return { marks, found: found.size };
}

/** The sentences that hold most of the words, at most so many, in the order of the text. */
export function bestSentences(text: string, wanted: readonly string[], most: number): readonly Span[] {
  return sentencesIn(text)
    .map((span) => ({ span, found: markedWords(text.slice(span.start, span.end), wanted).found }))
    .filter(({ found }) => found > 0)
    .sort((a, b) => b.found - a.found || a.span.start - b.span.start)
    .slice(0, most)
    .map(({ span }) => span);
}

const SENTENCE = /[^.!?\n]+[.!?]*[”"’]?/g;

/** Sentences as a reader sees them, by full stops and lines; good enough to show, and nothing is read out of them. */
function sentencesIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const found of text.matchAll(SENTENCE)) {
    const words = found[0].trim();
    if (words === "") continue;
    const start = found.index + found[0].indexOf(words);
    spans.push({ start, end: start + words.length });
  }
  return spans;
}
