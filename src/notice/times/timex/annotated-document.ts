/** A document whose times somebody annotated by the TIMEX3 scheme, as text with spans. */
import type { Span } from "../../../model/span.ts";

export interface Timex extends Span {
  /** DATE, TIME, DURATION or SET. */
  readonly type: string;
  readonly value: string;
}

export interface AnnotatedDocument {
  readonly name: string;
  readonly text: string;
  /** The day of its creation, which TempEval gives to whoever reads it; null where the document has none. */
  readonly created: string | null;
  readonly times: readonly Timex[];
  /** What was annotated: times outside are not counted. */
  readonly measured: readonly Span[];
}

/** An ISO day out of the forms in which documents give their creation time; month before day between strokes. */
export function createdDay(value: string): string | null {
  const iso = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(value);
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`;
  const strokes = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)/.exec(value);
  const dashes = /^(\d\d)-(\d\d)-(\d{4})/.exec(value);
  if (strokes) return dayOf(strokes[3]!, strokes[1]!, strokes[2]!);
  return dashes ? dayOf(dashes[3]!, dashes[2]!, dashes[1]!) : null;
}

function dayOf(year: string, month: string, date: string): string {
  const full = year.length === 4 ? year : `${Number(year) < 50 ? "20" : "19"}${year}`;
  return `${full}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
}
