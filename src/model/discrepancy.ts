import type { FieldValue, KindId } from "./claim.ts";
import type { Edtf } from "./edtf.ts";

/**
 * How two accounts of one thing come to differ.
 *
 *     conflict   both cannot be right, and nothing below explains it
 *     source     two who are named for it say two things: the monitor counts 34, residents 41
 *     update     the later report has what has become of it: 34 on Monday, 41 on Wednesday
 *     scope      one speaks of more than the other: the city, the whole province
 *     vagueness  the same, told less exactly: 24, "at least 24", "two dozen"
 */
export const DISCREPANCY_KINDS = ["conflict", "source", "update", "scope", "vagueness"] as const;
export type DiscrepancyKind = (typeof DISCREPANCY_KINDS)[number];

/** One answer, and who gives it. */
export interface DiscrepancySide {
  /** The fields that answer, "when" included, as the claim learned first gives them. */
  readonly values: Readonly<Record<string, FieldValue>>;
  /** The answer in a few words, for a person: "at least 24". */
  readonly text: string;
  /** In the order in which they were learned. */
  readonly claims: readonly string[];
  readonly reports: readonly string[];
  /** The actors the reports credit for it; empty where they all say it in their own voice. */
  readonly sources: readonly string[];
  /** Number of independent origins: reports that share their text count once. */
  readonly origins: number;
  /** First and last publication day; null where no report is dated. */
  readonly firstLearned: Edtf | null;
  readonly lastLearned: Edtf | null;
  /** How it differs from the first side; null for the first side itself. */
  readonly difference: DiscrepancyKind | null;
  /** Why that kind, for a person: "told two days later". */
  readonly because: readonly string[];
}

/** The same thing, told in different ways. A pure function of claims and judgements. */
export interface Discrepancy {
  /** "x" and the hex digits of a hash of the question and the claim learned first. */
  readonly id: string;
  /** The gravest difference between any two of its sides. */
  readonly kind: DiscrepancyKind;
  /** The kind of its claims. */
  readonly of: KindId;
  /** What the accounts differ on, as the kind calls it: "amount", "day", "status". */
  readonly question: string;
  /** One line for a person: "How many were killed in Ravna on 2024-03-10". */
  readonly about: string;
  readonly when: Edtf | null;
  /** Two or more; the one with most independent origins first. */
  readonly sides: readonly DiscrepancySide[];
  /** The entries that hold its claims, in the order in which they were learned. */
  readonly entries: readonly string[];
}
