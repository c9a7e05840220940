import type { Actor } from "../model/actor.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Span } from "../model/span.ts";

/** Anything found in a sentence. */
export interface Mention extends Span {
  /** Index of its sentence in the analysis. */
  readonly sentence: number;
}

export type TimeUnit =
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "fiscal year"
  | "decade"
  | "century";

/** "on Friday", "next week", "since early 2014", "for almost 12 hours". */
export interface TimeMention extends Mention {
  readonly type: "date" | "time" | "duration" | "set";
  /**
   * Dates, and the day of times of day: the day or interval meant; null when it cannot be worked out. Durations: where
   * they lie, for "the past four days"; else null.
   */
  readonly value: Edtf | null;
  /** Durations: ISO 8601, "PT12H"; "PXD" for "some days". */
  readonly duration: string | null;
  /** What a date names: of "early July" the month, of "since Friday" the day. */
  readonly unit: TimeUnit | null;
  /** Which part of that is meant: of "early July" the start; null for the whole. */
  readonly part: "start" | "mid" | "end" | null;
  /** Times of day: "T09:30", "T08:00Z", or a part of the day, "TMO" morning, "TAF", "TEV", "TNI", "TDT" daytime. */
  readonly clock: string | null;
  /** Sets: what comes back. "P1W" weekly, "XXXX-WXX-5" every Friday, "XXXX-10" every October. */
  readonly every: string | null;
  /** "recently", "now", "soon": no date, only the side of the day of publication on which it lies. */
  readonly reference: "past" | "present" | "future" | null;
  readonly basis: "stated" | "inferred" | "unresolved";
  /** How it was worked out, for a person: "the Friday before the publication day, past tense". */
  readonly because: string;
  /** Other values that fit as well; not empty means a doubt. */
  readonly alternatives: readonly Edtf[];
}

/** "at least 34 civilians": a number with what it counts. */
export interface NumberMention extends Mention {
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  /** people, countries, hours, days, weeks, months, years, money, percent, vehicles, other. */
  readonly unit: string;
  /** What is counted, as the text says it: "civilians"; and where it stands. */
  readonly of: string | null;
  readonly ofSpan: Span | null;
  /** Index in the sentence of the noun counted, or of the number itself: where the tree goes on from. */
  readonly token: number;
}

/** One place in the text where an actor is named or meant. */
export interface ActorMention extends Mention {
  /** Name of the actor it was resolved to. */
  readonly actor: string;
  /** How: "name", "surname", "acronym", "adjective", "capital", "title", "pronoun", "description". */
  readonly form: string;
  readonly because: string;
  /** First and last token index of the mention (last inclusive), and of its head word. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

export interface PlaceMention extends Mention {
  readonly name: string;
  readonly country: string | null;
  /** Degrees north and east, of the town or of the middle of the country; null where it is not known. */
  readonly coordinates: readonly [latitude: number, longitude: number] | null;
  /** Why it is that country's: "a town of Kenya, larger than those of Spain". */
  readonly because: string;
  readonly first: number;
  readonly last: number;
}

/** Words within quotation marks, one run of marks. `content` leaves out the marks and a comma before the closing one. */
export interface Quotation extends Span {
  readonly content: Span;
  /** Sentences it touches, in order. */
  readonly sentences: readonly number[];
  /** False when no closing mark was found and it was ended at the paragraph's end. */
  readonly isClosed: boolean;
}

/** An entry of a chronology, a log or a diary: all that it tells is of its date. */
export interface LogEntry {
  readonly value: Edtf;
  /** The words of its date. */
  readonly span: Span;
  /** Index of the sentence that opens it. */
  readonly sentence: number;
  /** Whether the date is written in full. */
  readonly isStated: boolean;
}

/** All that was noticed in one report. Every list is in text order. */
export interface Noticed {
  readonly times: readonly TimeMention[];
  /** By sentence the entry it stands in; null in none. */
  readonly logEntries: readonly (LogEntry | null)[];
  readonly numbers: readonly NumberMention[];
  readonly actors: readonly Actor[];
  readonly actorMentions: readonly ActorMention[];
  readonly places: readonly PlaceMention[];
  readonly quotations: readonly Quotation[];
}
