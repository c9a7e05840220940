/**
 * What a kind says of its claims so that when and where they happened can be told from the rest of the report.
 *
 *     The raid killed twelve. … Warplanes struck Ravna on Monday.      one raid: what is told of the one holds for the other
 */
import type { Claim, KindId } from "../../model/claim.ts";
import type { Edtf } from "../../model/edtf.ts";

/** A deed takes place once, a state holds while it is written about, a plan lies ahead; null: none of them. */
export type Aspect = "deed" | "state" | "plan" | null;

export interface Happening {
  /** Fields whose words tell it, the best first: of "shelled Ravna" the type. */
  readonly told: readonly string[];
  readonly aspect: (claim: Claim) => Aspect;
  /** It counts what happened up to the day on which it is told: "have been killed since April". */
  readonly isCount?: true;
  /** It may go on from the day on which it begins: "launched its offensive on Monday", "besieged since 2019". */
  readonly canLast?: true;
  /** Whether it can have taken place then: what is done lies not ahead. Without it, any day will do. */
  readonly fits?: (claim: Claim, when: Edtf, published: Edtf | null) => boolean;
  /** Whether it belongs to the war that the report tells of, and so lies where that is: "the war has killed 40,000". */
  readonly isOfWar?: (claim: Claim) => boolean;
  /** Whether it takes place where the rest does that the report tells of, if nothing says where: "Twelve were killed." */
  readonly isOfLand?: (claim: Claim) => boolean;
  /** It is held wherever suits those who come, and tells nothing of where the events of the report are. */
  readonly isAnywhere?: true;
  /** Those hit, in the words of the text. */
  readonly victims?: (claim: Claim) => readonly string[];
  /** Of such a war the whole country is meant: so many dead, so many years. */
  readonly isWide?: (claim: Claim) => boolean;
  /** The kind of claim in the same sentence that tells when: a stance is taken as it is stated. */
  readonly timedBy?: (claim: Claim) => KindId | null;
  /** Kinds of claims in the same sentence, of violence also just before it, that tell where, the best first: where the raid is. */
  readonly placedBy?: (claim: Claim) => readonly KindId[];
  /** Claims that share no key are never of one thing, which keeps the search short. */
  readonly keys: (claim: Claim) => readonly string[];
  /** Whether two claims tell of one thing, whoever tells it. */
  readonly isSame: (a: Claim, b: Claim) => boolean;
  /** Of two that may be one thing: whether more than the place says so. Without it `isSame` is enough. */
  readonly isPlain?: (a: Claim, b: Claim) => boolean;
}
