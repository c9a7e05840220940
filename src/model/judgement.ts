/** What a person decided about claims: kept beside them, never in place of them. */
import type { FieldValue } from "./claim.ts";

const VERDICTS = ["accept", "reject", "correct", "same", "not-same", "same-actor", "not-same-actor", "undo"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a person decided. Append-only: an undo is another judgement, whose `claim` is empty and whose `undoes` names the first. */
export interface Judgement {
  /** "j" and 16 hex digits. */
  readonly id: string;
  readonly verdict: Verdict;
  /** The claim judged; for same and not-same the first of the two; empty for undo and where actors are judged. */
  readonly claim: string;
  /** same, not-same: the other claim. */
  readonly other: string | null;
  /** correct: which field, and to what. same-actor, not-same-actor: `value` holds the two names as reports give them. */
  readonly field: string | null;
  readonly value: FieldValue;
  /** undo: the judgement taken back. */
  readonly undoes: string | null;
  /** The words judged (the claim's passages joined with " … "): they carry the judgement over when a report is read anew. */
  readonly anchor: string;
  readonly who: string;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
  readonly reason: string | null;
}
