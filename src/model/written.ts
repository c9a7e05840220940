/**
 * The days between which a report without a day was written, as other reports of the record tell. Never a day of
 * publication: it stands apart from those that are stated, and goes when what it rests on goes.
 *
 *     no day, "Delegates met Okoro in Lakeside"; the Herald of 12 March tells of it too   ->   2024-03-11/2024-03-17
 */
import type { Edtf } from "./edtf.ts";
import type { Span } from "./span.ts";

export interface Written {
  /** Id of the report that has no day of its own. */
  readonly report: string;
  readonly days: Edtf;
  readonly because: readonly WrittenBecause[];
  /** The day of what it tells, by the id of a claim that does not say it: its "Monday" is that of the others. */
  readonly dayOfClaim: Readonly<Record<string, Edtf>>;
}

/** One thing that both reports have. */
export interface WrittenBecause {
  /** What it does, for a person: "tells of the meeting in Lakeside, on the Monday of 2024-03-11". */
  readonly text: string;
  /** Id of the report with a day. */
  readonly other: string;
  /** The words of the one and of the other; empty where they share a text as a whole. */
  readonly spans: readonly Span[];
  readonly otherSpans: readonly Span[];
}
