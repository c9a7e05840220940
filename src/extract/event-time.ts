/** When something happened: the time that hangs on its verb or noun, not one deeper in the sentence. */
import type { SentenceView } from "./sentence-view.ts";
import type { Token } from "../language/analysis.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Span } from "../model/span.ts";
import { timeOf } from "../notice/times/time-of.ts";

export interface StatedTime {
  readonly value: Edtf;
  readonly basis: "stated" | "inferred";
  readonly span: Span;
}

export function eventTime(word: Token, view: SentenceView): StatedTime | null {
  const time = timeOf(word.index, view.sentence, view.times);
  if (!time?.value || time.basis === "unresolved") return null;
  return { value: time.value, basis: time.basis, span: { start: time.start, end: time.end } };
}
