import type { ComparableClaim, Comparison } from "./kind.ts";

/**
 * Something that the claims of a kind can answer differently about one and the same thing.
 *
 *     "How many were killed in Ravna on Sunday?"      the monitor: at least 34      residents: 41
 *
 * Claims that answer one question need not be one entry: tolls too far apart stay two, and so do two days of one meeting.
 */
export interface Question {
  /** Unique within the kind: "amount". */
  readonly id: string;
  /** The fields that hold the answer; "when" may be one of them. */
  readonly fields: readonly string[];
  /** Claims that share no key answer different questions; a claim that answers none has no key. */
  readonly keys: (claim: ComparableClaim) => readonly string[];
  /** Whether both answer the same question, whatever the answer: "different" keeps apart all that is told with them. */
  readonly same: (a: ComparableClaim, b: ComparableClaim) => Comparison;
  /** Claims with equal answers are one side. */
  readonly answer: (claim: ComparableClaim) => string;
  /** How the answer of `later` stands to that of `earlier`; told at one time, either may be either. */
  readonly compare: (earlier: ComparableClaim, later: ComparableClaim) => AnswersCompared;
  /** The answer in a few words: "at least 34". */
  readonly text: (claim: ComparableClaim) => string;
  /** What is asked, in a few words, for a person: "People killed in Ravna". */
  readonly about: (claim: ComparableClaim) => string;
}

/**
 *     agree    both can be right, and nothing is to be told of it
 *     vaguer   both can be right: one is rounded, or says only "at least"
 *     wider    one tells of more than the other: a province and its town
 *     becomes  the earlier can have become the later
 *     differ   both cannot be right
 */
export interface AnswersCompared {
  readonly as: "agree" | "vaguer" | "wider" | "becomes" | "differ";
  /** Reasons for a person: "one is the toll of the whole province". */
  readonly because: readonly string[];
}
