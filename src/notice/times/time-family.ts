/** What every family of time expressions gets and gives. */
import type { Sentence } from "../../language/analysis.ts";
import type { Edtf } from "../../model/edtf.ts";
import type { TimeMention, TimeUnit } from "../noticed.ts";

export interface TimeContext {
  readonly sentence: Sentence;
  /** Words in small letters, without the full stop of an abbreviation. */
  readonly words: readonly string[];
  /** The publication day, null where it is not known to the day. */
  readonly published: Edtf | null;
  /** The year of publication, known more often than the day. */
  readonly year: number | null;
  /** These are of the entry of a chronology: its days without a year are of its own. */
  readonly isEntry?: boolean;
  /** Times found before, for "that day", "a year earlier". */
  readonly said: Said;
}

export interface Said {
  /** The last day named in the paragraphs before or in this sentence; null where none is near. */
  readonly day: Edtf | null;
  /** The last quarter, half or month named near, and which of these it was. */
  readonly stretch: { readonly value: Edtf; readonly unit: TimeUnit } | null;
  /** The year of the last date named near. */
  readonly year: number | null;
}

/** A time expression from its first to its last word. */
export type FoundTime = Pick<TimeMention, "type" | "value" | "duration" | "basis" | "because"> &
  Partial<Pick<TimeMention, "alternatives" | "unit" | "part" | "clock" | "every" | "reference">> & {
    readonly first: number;
    readonly last: number;
    /** A weekday, in small letters, and whether its sentence tells which of its days is meant. */
    readonly weekday?: { readonly name: string; readonly isTold: boolean };
    /** The same in another year, where the words leave the year open: "October", "the third quarter". */
    readonly inYear?: (year: number) => Edtf;
  };

/** The expression that starts at a word, or null. */
export type TimeFamily = (start: number, context: TimeContext) => FoundTime | null;

export type Extras = Partial<Omit<FoundTime, "first" | "last" | "value" | "basis" | "because">>;

export function dated(
  first: number,
  last: number,
  value: Edtf,
  basis: "stated" | "inferred",
  because: string,
  extras: Extras = {},
): FoundTime {
  return { first, last, type: "date", value, duration: null, basis, because, ...extras };
}

/** Seen, but it hangs on a day that is not known. */
export function unresolved(
  first: number,
  last: number,
  because: string,
  value: Edtf | null = null,
  extras: Extras = {},
): FoundTime {
  return { first, last, type: "date", value, duration: null, basis: "unresolved", because, ...extras };
}

export const NO_DAY = "the day of publication is not known";

/** A length of time: "nine hours". */
export function lasting(first: number, last: number, duration: string, because = "a length of time"): FoundTime {
  return { first, last, type: "duration", value: null, duration, basis: "stated", because };
}

/** Something that comes back: "every Friday". */
export function recurring(first: number, last: number, every: string): FoundTime {
  return {
    first,
    last,
    type: "set",
    value: null,
    duration: null,
    basis: "unresolved",
    because: "comes back and has no one date",
    every,
  };
}
