/**
 * What stands within quotation marks. In: the sentences of a report; out: quotations in text order, the outermost only.
 *
 *     “We are close,” Okoro said. “Give us ‘one more day’.”
 *     └──────1──────┘             └──────────2───────────┘
 *
 * A quotation ends at its closing mark, else at the end of its paragraph: one that runs on opens again in the next.
 */
import type { Analysis, Sentence } from "../../language/analysis.ts";
import type { Quotation } from "../noticed.ts";
import { findMarks, type Mark } from "./find-marks.ts";

export function noticeQuotations(analysis: Analysis): readonly Quotation[] {
  const quotations: Quotation[] = [];
  for (const paragraph of paragraphsOf(analysis.sentences)) quotations.push(...inParagraph(paragraph, analysis.text));
  return quotations;
}

function* paragraphsOf(sentences: readonly Sentence[]): Iterable<Sentence[]> {
  let paragraph: Sentence[] = [];
  for (const sentence of sentences) {
    if (paragraph.length > 0 && paragraph[0]!.paragraph !== sentence.paragraph) {
      yield paragraph;
      paragraph = [];
    }
    paragraph.push(sentence);
  }
  if (paragraph.length > 0) yield paragraph;
}

function inParagraph(sentences: readonly Sentence[], text: string): Quotation[] {
  const end = sentences.at(-1)!.end;
  const found: { opening: Mark; end: number; closing: Mark | null }[] = [];
  let open: Mark | null = null;
  for (const mark of findMarks(text, sentences[0]!.start, end)) {
    if (open === null) {
      if (mark.opens) open = mark;
    } else if (mark.kind === open.kind && mark.closes && !(mark.opens && looksLikeOpening(mark, text))) {
      found.push({ opening: open, end: mark.at + mark.length, closing: mark });
      open = null;
    } else if (mark.kind === open.kind && mark.opens) {
      // “We tried. “We failed,” he said: the first was never closed.
      found.push({ opening: open, end: lastWordBefore(mark.at, text), closing: null });
      open = mark;
    }
  }
  if (open) found.push({ opening: open, end, closing: null });
  let first = 0;
  return found.flatMap(({ opening, end: stop, closing }) => {
    const start = opening.at;
    while (first < sentences.length - 1 && sentences[first]!.end <= start) first++;
    const touched: number[] = [];
    for (let i = first; i < sentences.length && sentences[i]!.start < stop; i++) touched.push(sentences[i]!.index);
    const content = contentOf(start + opening.length, closing ? closing.at : stop, text);
    if (content.end <= content.start || touched.length === 0) return [];
    return [{ start, end: stop, sentence: touched[0]!, content, sentences: touched, isClosed: closing !== null }];
  });
}

/** A straight mark after a gap and before a word opens, also where one is open already. */
function looksLikeOpening({ at, length }: Mark, text: string): boolean {
  return /\s/.test(text[at - 1] ?? " ") && /\S/.test(text[at + length] ?? " ");
}

function lastWordBefore(at: number, text: string): number {
  while (at > 0 && /\s/.test(text[at - 1]!)) at--;
  return at;
}

/** Without the marks, and without the comma that belongs to the attribution: “We are close,” he said. */
function contentOf(start: number, stop: number, text: string): { start: number; end: number } {
  let from = start;
  while (from < stop && /[\s'’`]/.test(text[from]!) && !/['’]\w/.test(text.slice(from, from + 2))) from++;
  let to = stop;
  while (to > from && /[\s,]/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
