/**
 * What merging found on its way to actors and entries, as a record keeps it: with it, a report that is added later is held
 * only against what it has words, names or keys in common with.
 */
import { KINDS } from "../kinds/catalog.ts";
import type { Claim } from "../model/claim.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Merged, RecordContents } from "../model/record-contents.ts";
import type { Written } from "../model/written.ts";
import type { NamedActors, Naming } from "./actors.ts";
import { likenessOf } from "./discrepancies/find-discrepancies.ts";
import type { Footprint } from "./footprint.ts";
import { type FindClaim, ofClaimsGone } from "./judged.ts";
import { judgedReports } from "./judged-reports.ts";
import { keyHash } from "./key-hash.ts";
import type { SharedLink } from "./link-of.ts";
import type { Likeness, SameClaims } from "./same-claims.ts";
import type { ToldClaim } from "./told-claim.ts";

export interface Kept {
  /** By report. */
  readonly footprints: ReadonlyMap<string, Footprint>;
  /** By report, the keys of what it tells that happened once. */
  readonly landmarks: ReadonlyMap<string, readonly number[]>;
  /** By report without a day, when it was written, where others tell. */
  readonly written: ReadonlyMap<string, Written | null>;
  /** By the words of a judgement whose own claim is gone, the claim it is about; null where nobody can tell. */
  readonly foundByWords: ReadonlyMap<number, string | null>;
  /** Pairs of reports that are one source. */
  readonly oneSource: readonly (readonly [string, string])[];
  /** By report, a report of the same source: the same one for all of them. */
  readonly origins: ReadonlyMap<string, string>;
  /** By report, the names in it and those of the record. */
  readonly names: ReadonlyMap<string, readonly (readonly [string, string])[]>;
  readonly naming: Naming;
  readonly told: readonly ToldClaim[];
  /** By likeness, the pairs found the same. */
  readonly same: ReadonlyMap<string, readonly SameClaims[]>;
  /** How an actor is called for short, where that is another name. */
  readonly shorts: ReadonlyMap<string, string>;
}

export interface Whole extends Merged {
  readonly kept: Kept;
}

/** What a report calls its actors, and how the record calls them. */
export function namesIn(
  { id, actors }: Pick<RecordContents["reports"][number], "id" | "actors">,
  { nameOf }: Pick<NamedActors, "nameOf">,
): readonly (readonly [string, string])[] {
  return actors.map(({ name }) => [name, nameOf(id, name)]);
}

/** By the number of their words. */
export function foundByWords(
  judgements: readonly Judgement[],
  claims: readonly Claim[],
  find: FindClaim,
): ReadonlyMap<number, string | null> {
  const known = new Set(claims.map(({ id }) => id));
  const gone = ofClaimsGone(judgements, (claim) => known.has(claim));
  return new Map(gone.map(({ claim, anchor }) => [keyHash(anchor), find(claim, anchor)]));
}

/** By what they share, or because a person said so. */
export function oneSourceIn(
  links: readonly SharedLink[],
  { reports, judgements }: RecordContents,
): readonly (readonly [string, string])[] {
  const known = new Set(reports.map(({ id }) => id));
  const called = judgedReports(judgements).same.filter((pair) => pair.every((id) => known.has(id)));
  return [...links.filter(({ isOneOrigin }) => isOneOrigin).map((link) => link.reports), ...called];
}

/** All that claims of one kind are compared by: the kind itself, then its questions. */
export function likenessesOf(kind: string): readonly Likeness[] {
  const own = KINDS[kind]!;
  return [own, ...(own.questions ?? []).map((question) => likenessOf(kind, question))];
}
