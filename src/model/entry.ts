import type { FieldValue, KindId } from "./claim.ts";
import type { Edtf } from "./edtf.ts";

/** One value of a field, and the claims that say it. */
export interface FieldSide {
  readonly value: FieldValue;
  readonly claims: readonly string[];
}

/** What the claims of an entry say of one field. `sides` has the preferred value first; more than one side means a dispute. */
export interface EntryField {
  readonly value: FieldValue;
  readonly isDisputed: boolean;
  readonly sides: readonly FieldSide[];
}

/** What claims from all reports say of the same thing. A pure function of claims and judgements. */
export interface Entry {
  /**
   * "e" and the hex digits of the claim learned first. The digits of any of its claims find it too, so an address kept
   * from an earlier day never points nowhere.
   */
  readonly id: string;
  readonly kind: KindId;
  readonly fields: Readonly<Record<string, EntryField>>;
  readonly when: Edtf | null;
  /** One line for a person: "John Kerry and Sergei Lavrov met in Geneva". Made by the kind. */
  readonly headline: string;
  /** All actors named in its fields, by their name in the record. */
  readonly actors: readonly string[];
  readonly claims: readonly string[];
  readonly reports: readonly string[];
  /** Number of different outlets (a report without outlet counts as one of its own). */
  readonly outlets: number;
  /** Number of independent origins: reports that share their text count once. */
  readonly origins: number;
  /** First and last publication day on which it was reported; null where no report is dated. */
  readonly firstLearned: Edtf | null;
  readonly lastLearned: Edtf | null;
  readonly review: "unreviewed" | "accepted" | "corrected";
}
