/**
 * What a kind says of its claims so that the parties of deals can be told from the rest of the report.
 *
 *     Norland shelled Ravna, held by the Dawn Front. … A truce was agreed on Monday.      between Norland and the Front
 */
import type { Claim } from "../../model/claim.ts";
import type { Sort } from "../deals/deal-at.ts";

/** Those on the one hand and those on the other, and whether they fight or talk. */
export interface Facing {
  readonly ones: readonly string[];
  readonly others: readonly string[];
  readonly as: "fight" | "talk";
}

export interface Between {
  /** Whom a claim sets against each other, or at one table; without it, nobody. */
  readonly facing?: (claim: Claim) => Facing | null;
  /** Of what sort of deal its parties are, null where nobody but they themselves can tell: a council's resolution. */
  readonly dealOf?: (claim: Claim) => Sort | null;
}
