/**
 * The whole record comes in; actors and entries go out. A pure function: neither the order of reports and claims nor
 * the clock shows in the result, and a judgement that was undone leaves no trace.
 */
import { KINDS } from "../kinds/catalog.ts";
import type { Claim } from "../model/claim.ts";
import type { Merged, RecordContents } from "../model/record-contents.ts";
import { nameActors } from "./actors.ts";
import { cluster } from "./cluster.ts";
import { findDiscrepancies } from "./discrepancies/find-discrepancies.ts";
import { byCodeUnits } from "./in-order.ts";
import { claimFinder, judged } from "./judged.ts";
import { foundByWords, namesIn, oneSourceIn, type Whole } from "./kept.ts";
import { originsOf } from "./origins.ts";
import { type Candidate, findSameClaims, type Likeness, type SameClaims } from "./same-claims.ts";
import { findLinks } from "./shared-text.ts";
import { anchorOf, candidateOf, passagesOf, toldClaimOf, toldReportOf } from "./told-claim.ts";
import { tellEntries } from "./told-entries.ts";
import { dateReports } from "./written/date-reports.ts";

export function merge(contents: RecordContents): Merged {
  const { actors, entries, discrepancies } = mergeWhole(contents);
  return { actors, entries, discrepancies };
}

/** The same, with all that a record keeps so as not to find it again. */
export function mergeWhole(contents: RecordContents): Whole {
  const reports = new Map(contents.reports.map((report) => [report.id, report]));
  const claims = contents.claims.filter((claim) => claim.kind in KINDS && reports.has(claim.report));
  const wordsOf = (claim: Claim): string => anchorOf(passagesOf(claim, reports.get(claim.report)!.text));
  const find = claimFinder(contents.judgements, claims, wordsOf);
  const decided = judged(contents.judgements, find);
  const named = nameActors(contents.reports, claims, decided);
  const { links, footprints } = findLinks(contents.reports, contents.judgements);
  const origins = originsOf(contents.reports, links, contents.judgements);
  const originOf = new Map(
    origins.flatMap(({ reports }, number) => reports.map((report) => [report, number] as const)),
  );
  const { written, landmarks } = dateReports({ ...contents, claims }, footprints);
  const toldReports = new Map(
    contents.reports.map((report) => [report.id, toldReportOf(report, named, written.get(report.id) ?? null)]),
  );
  const told = new Map(
    claims
      .filter((claim) => !decided.rejected.has(claim.id))
      .map((claim) => {
        const passages = passagesOf(claim, reports.get(claim.report)!.text);
        return [claim.id, toldClaimOf(claim, toldReports.get(claim.report)!, passages, named, decided)];
      }),
  );
  const candidates = [...told.values()].map(candidateOf);
  const same = new Map<string, readonly SameClaims[]>();
  const sameOf = (likeness: Likeness, all: readonly Candidate[]): readonly SameClaims[] => {
    const found = findSameClaims(all, () => likeness);
    same.set(likeness.id, found);
    return found;
  };
  const byKind = Map.groupBy(candidates, ({ claim }) => claim.kind);
  const found = [...byKind].flatMap(([kind, all]) => sameOf(KINDS[kind]!, all));
  const groups = cluster(candidates, KINDS, decided, found).map((group) => group.map(({ id }) => told.get(id)!));
  const { entries, accounts, originsIn } = tellEntries(groups, {
    shortOf: named.shortOf,
    originOf: (report) => originOf.get(report)!,
    review: decided.review,
  });
  return {
    actors: named.actors,
    entries: [...entries].sort((a, b) => byCodeUnits(a.when ?? "~", b.when ?? "~") || byCodeUnits(a.id, b.id)),
    discrepancies: findDiscrepancies(accounts, KINDS, decided.notSame, originsIn, sameOf),
    kept: {
      footprints,
      landmarks,
      foundByWords: foundByWords(contents.judgements, claims, find),
      written,
      oneSource: oneSourceIn(links, contents),
      origins: new Map(origins.flatMap(({ id, reports }) => reports.map((report) => [report, id] as const))),
      names: new Map(contents.reports.map((report) => [report.id, namesIn(report, named)])),
      naming: named.naming,
      told: [...told.values()],
      same,
      shorts: new Map(
        named.actors.flatMap(({ name }) =>
          named.shortOf(name) === name ? [] : [[name, named.shortOf(name)] as const],
        ),
      ),
    },
  };
}
