/**
 * What a kind says of its claims so that when and where they happened can be told from the rest of the report.
 *
 *     The raid killed twelve. … Warplanes struck Ravna on Monday.      one raid: what is told of the one holds for the other
 */
import type { Claim } from "../../model/claim.ts";
import type { Edtf } from "../../model/edtf.ts";

/** A deed takes place once, a state holds while it is written about, a plan lies ahead; null: none of them. */
export type Aspect = "deed" | "state" | "plan" | null;

export interface Happening {
  /** Fields whose words tell it, the best first: of "shelled Ravna" the type. */
  readonly told: readonly string[];
  readonly aspect: (claim: Claim) => Aspect;
  /** Its deeds may go on from the day on which they begin: "launched its offensive on Monday". */
  readonly canLast?: true;
  /** Whether it can have taken place then: what is done lies not ahead. Without it, any day will do. */
  readonly fits?: (claim: Claim, when: Edtf, published: Edtf | null) => boolean;
  /** Claims that share no key are never of one thing, which keeps the search short. */
  readonly keys: (claim: Claim) => readonly string[];
  /** Whether two claims tell of one thing, whoever tells it. */
  readonly isSame: (a: Claim, b: Claim) => boolean;
}
