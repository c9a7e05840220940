/** What a kind says of its claims within one report: when two of them are one claim with two passages. */
import type { Claim, FieldValue } from "../model/claim.ts";

export interface Within {
  /** Claims that share no key are never one, which keeps the search short. */
  readonly keys: (claim: Claim) => readonly string[];
  /** Whether the second tells of the same thing as the first, which stands before it in the text. */
  readonly isSame: (first: Claim, second: Claim) => boolean;
  /** Whether the second's fields count where both have a value; without it the first's do. */
  readonly isBetter?: (second: Claim, first: Claim) => boolean;
}

/** Whether two values can both stand: they are equal, or one is open. */
export function agree(a: FieldValue, b: FieldValue): boolean {
  return a === null || b === null || a === b;
}
