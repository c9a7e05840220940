/**
 * What two reports have in common because one was taken from the other, or both from a third: a link between two
 * reports, with its passages side by side. A judgement can undo it.
 *
 *     Lakeside Herald   The envoys talked for nine hours on Friday without a result.
 *     Harbour Post      The envoys [negotiated] for nine hours on Friday without [an outcome].      rewritten
 */
import type { Span } from "./span.ts";

/**
 * copy: the one is the other, at most cut, lengthened or edited. rewritten: the same sentences in other words. part: a
 * report of its own with passages of the other. quotation: the same words of a third, and nothing else.
 */
export type SharedTextForm = "copy" | "rewritten" | "part" | "quotation";

export interface SharedText {
  /** "s" and 16 hex digits of the two reports. */
  readonly id: string;
  /** Ids of the two reports, the one published first in front. */
  readonly reports: readonly [string, string];
  readonly form: SharedTextForm;
  /** Of the words of each report, the share that stands in the passages, 0 to 1. */
  readonly shares: readonly [number, number];
  /** How surely it is no chance, 0 to 1. */
  readonly strength: number;
  /** Whether the two count as one source: false for a report of its own that took over a passage. */
  readonly isOneOrigin: boolean;
  /** For a person: "both credit Meridian News", "11 of 14 sentences are the same". */
  readonly reasons: readonly string[];
  /** In the order of the first report. */
  readonly passages: readonly SharedPassage[];
  /** What a person decided about it; "rejected" links join nothing. */
  readonly review: "unreviewed" | "accepted" | "rejected";
}

/** A sentence of the first report beside the sentence of the second. */
export interface SharedPassage {
  readonly spans: readonly [Span, Span];
  /** What differs, in order; empty where the words are the same. */
  readonly changes: readonly WordChange[];
}

/** Words of the first report and what stands in their place in the second; an empty span where there is nothing. */
export interface WordChange {
  readonly spans: readonly [Span, Span];
}

/** Reports that are one source, whoever printed them: "14 reports, 6 outlets, 2 origins". */
export interface Origin {
  /** Id of its first report, by day of publication. */
  readonly id: string;
  readonly reports: readonly string[];
  /** Outlets that printed it; a report without one counts for itself. */
  readonly outlets: number;
  /** Ids of the links that hold it together. */
  readonly links: readonly string[];
  /** For a person, each once: why these are one. */
  readonly reasons: readonly string[];
}
