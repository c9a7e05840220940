import type { Dated } from "./edtf.ts";
import type { Span } from "./span.ts";

/**
 * What a stretch of the frozen text is. Segments cover the text with no gap and no overlap; blank lines are "gap".
 *
 *     Share                                     furniture
 *     Envoys meet in Lakeside                   title
 *     LAKESIDE, March 11 (Meridian News) -      dateline
 *     The two envoys met on Monday. …           body
 *     MR. OKORO:                                speaker: whoever takes a turn in a transcript
 *     •      2.1      (Applause.)               marker: no word of what is written or spoken
 */
export type SegmentRole =
  | "title"
  | "heading"
  | "body"
  | "caption"
  | "speaker"
  | "marker"
  | "dateline"
  | "byline"
  | "date"
  | "credit"
  | "outlet"
  | "furniture"
  | "gap";

export interface Segment extends Span {
  readonly role: SegmentRole;
}

/** One document as received. */
export interface Report {
  /** "r" and 16 hex digits of the SHA-256 of its address and bytes: the same bytes from the same place are the same report. */
  readonly id: string;
  /** The file name it came under, without folder and without ".txt". */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Id and version of the format that read it, "plain-text@1": the same bytes give the same text for ever, or the version goes up. */
  readonly format: string;
  readonly charset: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly address: string | null;
  /** The address that the document itself gives as its lasting one: versions of one report share it. */
  readonly canonical?: string;
  readonly outlet: string | null;
  /** Wire service credited as author of the text (not of a photograph). */
  readonly agency: string | null;
  readonly byline: string | null;
  readonly title: string | null;
  readonly published: Dated | null;
  /** The frozen text. Every span of every claim counts in it. */
  readonly text: string;
  readonly segments: readonly Segment[];
}
