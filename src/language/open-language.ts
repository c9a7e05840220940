/**
 * The language layer: a report's text into sentences with words, tags, lemmas and trees. English only.
 *
 *     const language = await openLanguage();
 *     language.analyse(report.text, report.segments).sentences[0].tokens
 */
import type { Segment, SegmentRole } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import type { Analysis, Sentence } from "./analysis.ts";
import { Parser } from "./parser/parser.ts";
import { readWeights } from "./parser/weights.ts";
import { splitSentences } from "./words/split-sentences.ts";
import { tokenise } from "./words/tokenise.ts";

export type Model = "small" | "large";

export interface Language {
  /** Pure: the same text and segments give the same analysis. Linear in the length of the text. */
  readonly analyse: (text: string, segments: readonly Segment[]) => Analysis;
}

/** What is written in sentences; the rest of a report is not analysed. */
const IN_SENTENCES: ReadonlySet<SegmentRole> = new Set(["title", "heading", "body", "caption", "speaker"]);

/** Loads the weights, about 80 ms. The small model is twice as fast, the large one a point better at trees. */
export async function openLanguage(options: { model?: Model } = {}): Promise<Language> {
  const parser = new Parser(
    readWeights(new URL(`../../weights/parser-${options.model ?? "small"}.bin`, import.meta.url)),
  );
  return { analyse: (text, segments) => analyse(text, segments, parser) };
}

function analyse(text: string, segments: readonly Segment[], parser: Parser): Analysis {
  const drafts: { words: Span[]; paragraph: number; role: SegmentRole }[] = [];
  for (const [paragraph, segment] of segments.entries()) {
    if (!IN_SENTENCES.has(segment.role)) continue;
    for (const words of splitSentences(text, tokenise(text, segment.start, segment.end))) {
      drafts.push({ words, paragraph, role: segment.role });
    }
  }
  const forms = drafts.map(({ words }) => words.map((word) => text.slice(word.start, word.end)));
  const parsed = parser.parse(forms);
  const sentences = drafts.map(
    ({ words, paragraph, role }, index): Sentence => ({
      start: words[0]!.start,
      end: words.at(-1)!.end,
      index,
      paragraph,
      role,
      tokens: words.map((word, i) => ({ ...word, index: i, text: forms[index]![i]!, ...parsed[index]![i]! })),
    }),
  );
  return { text, sentences };
}
