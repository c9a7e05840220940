/**
 * Words behind a name and a colon. In: the sentences of a report; out: drafts that run to the end of the paragraph or
 * of the heading.
 *
 *     [SECRETARY OKORO]: [We are close. Give us a day.]      [Lind]: [no deal without guarantees]
 */
import type { Sentence } from "../../language/analysis.ts";
import type { Range } from "./tree.ts";

/** Longer heads are sentences that announce a list. */
const LONGEST_NAME = 7;

export interface NamedLine {
  readonly source: Range;
  readonly colon: number;
}

/** The name and the colon that open a sentence, or null. */
export function namedLine(sentence: Sentence): NamedLine | null {
  const { tokens } = sentence;
  let first = 0;
  while (first < tokens.length && /^["“”'‘’[(•*–—-]+$/.test(tokens[first]!.text)) first++;
  const colon = tokens.findIndex(({ text, index }) => text === ":" && index > first && index <= first + LONGEST_NAME);
  if (colon < 0 || colon === tokens.length - 1) return null;
  const head = tokens.slice(first, colon);
  if (head.some(({ upos, text }) => upos === "VERB" || upos === "AUX" || /^(?:the|a|an|this|here|note|update|watch|related|photo|video|exclusive|latest|more|read)$/i.test(text))) return null;
  const names = head.filter(({ upos, text }) => upos === "PROPN" || /^[A-Z]{2,}$/.test(text) || /^(?:Q|A|poll|report|survey|study)$/i.test(text));
  if (names.length === 0 || names.length * 2 < head.length) return null;
  const digits = head.some(({ text }) => /^\d/.test(text));
  return digits ? null : { source: { first, last: colon - 1 }, colon };
}
