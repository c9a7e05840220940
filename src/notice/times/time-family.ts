/** What every family of time expressions gets and gives. */
import type { Sentence } from "../../language/analysis.ts";
import type { Edtf } from "../../model/edtf.ts";
import type { TimeMention } from "../noticed.ts";

export interface TimeContext {
  readonly sentence: Sentence;
  /** Words in small letters, without the full stop of an abbreviation. */
  readonly words: readonly string[];
  /** The publication day, null where it is not known to the day. */
  readonly published: Edtf | null;
  /** The year of publication, known more often than the day. */
  readonly year: number | null;
}

/** A time expression from its first to its last word. */
export type FoundTime = Pick<TimeMention, "type" | "value" | "duration" | "basis" | "because"> & {
  readonly first: number;
  readonly last: number;
  readonly alternatives?: readonly Edtf[];
  readonly unit?: TimeMention["unit"];
  readonly part?: TimeMention["part"];
  readonly clock?: TimeMention["clock"];
  readonly every?: TimeMention["every"];
  readonly reference?: TimeMention["reference"];
  /** A weekday, in small letters, and whether its sentence tells which of its days is meant. */
  readonly weekday?: { readonly name: string; readonly isTold: boolean };
};

/** The expression that starts at a word, or null. */
export type TimeFamily = (start: number, context: TimeContext) => FoundTime | null;

export function dated(
  first: number,
  last: number,
  value: Edtf,
  basis: "stated" | "inferred",
  because: string,
): FoundTime {
  return { first, last, type: "date", value, duration: null, basis, because };
}

/** Seen, but it hangs on a day that is not known. */
export function unresolved(first: number, last: number, because: string, value: Edtf | null = null): FoundTime {
  return { first, last, type: "date", value, duration: null, basis: "unresolved", because };
}
