/** When something happened: the time that hangs on its verb or noun, not one deeper in the sentence. */

import type { Token } from "../language/analysis.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Span } from "../model/span.ts";
import type { TimeMention } from "../notice/noticed.ts";
import { ownTimeOf, timeOf } from "../notice/times/time-of.ts";
import type { SentenceView } from "./sentence-view.ts";

export interface EventTime {
  readonly value: Edtf;
  readonly basis: "stated" | "inferred";
  /** The words it rests on; null where it is worked out from no words of the text. */
  readonly span: Span | null;
}

/** `far`: as in timeOf. */
export function eventTime(word: Token, view: SentenceView, far?: number): EventTime | null {
  return toEventTime(timeOf(word.index, view.sentence, view.times, far));
}

/** The time of the word itself, not that of its verb: "called off Friday's talks on Monday" gives the Friday. */
export function ownEventTime(word: Token, view: SentenceView): EventTime | null {
  return toEventTime(ownTimeOf(word.index, view.sentence, view.times));
}

function toEventTime(time: TimeMention | null): EventTime | null {
  if (!time?.value || time.basis === "unresolved") return null;
  return { value: time.value, basis: time.basis, span: { start: time.start, end: time.end } };
}
