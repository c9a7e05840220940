/**
 * Groups of claims that say the same come in; their entries go out, and the accounts of each for whoever asks where they
 * differ. An entry depends on its own claims, on which of their reports are one source, and on how actors are called.
 */
import { KINDS } from "../kinds/catalog.ts";
import type { Entry } from "../model/entry.ts";
import type { Told } from "./discrepancies/find-discrepancies.ts";
import type { Account } from "./discrepancies/sides-of.ts";
import { entryOf, type Source } from "./entry-of.ts";
import { countOrigins } from "./shared-passages.ts";
import { accountOf, anchorOf, type ToldClaim } from "./told-claim.ts";

export interface TellingSettings {
  readonly shortOf: (actor: string) => string;
  /** Number of the source that a report is, or is a copy of. */
  readonly originOf: (report: string) => number;
  readonly review: ReadonlyMap<string, "accepted" | "corrected">;
}

export interface ToldEntries {
  readonly entries: readonly Entry[];
  readonly accounts: readonly Told[];
  /** Number of independent origins of some of these accounts. */
  readonly originsIn: (accounts: readonly Account[]) => number;
}

export function tellEntries(
  groups: readonly (readonly ToldClaim[])[],
  { shortOf, originOf, review }: TellingSettings,
): ToldEntries {
  const passages = new Map(groups.flat().map(({ claim, passages }) => [claim.id, passages]));
  const originsOf = (sources: readonly Source[]): number =>
    countOrigins(sources, ({ claim }) => anchorOf(passages.get(claim)!));
  const made = groups.map((group) => {
    const accounts = group.map((told) => accountOf(told, originOf(told.claim.report)));
    const sources = accounts.map(({ source }) => source);
    const entry = entryOf(KINDS[group[0]!.claim.kind]!, sources, {
      shortOf,
      origins: originsOf(sources),
      review: reviewOf(group, review),
    });
    return { entry, accounts };
  });
  return {
    entries: made.map(({ entry }) => entry),
    accounts: made.map(({ entry, accounts }) => ({ entry: entry.id, accounts })),
    originsIn: (accounts) => originsOf(accounts.map(({ source }) => source)),
  };
}

function reviewOf(group: readonly ToldClaim[], review: TellingSettings["review"]): Entry["review"] {
  const reviews = new Set(group.map(({ claim }) => review.get(claim.id)));
  return reviews.has("corrected") ? "corrected" : reviews.has("accepted") ? "accepted" : "unreviewed";
}
