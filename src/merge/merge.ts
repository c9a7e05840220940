/**
 * The whole record comes in; actors and entries go out. A pure function: neither the order of reports and claims nor
 * the clock shows in the result, and a judgement that was undone leaves no trace.
 */
import { KINDS } from "../kinds/catalog.ts";
import type { ComparableClaim } from "../kinds/kind.ts";
import type { Claim, FieldValue } from "../model/claim.ts";
import type { Entry } from "../model/entry.ts";
import { foldedWords } from "../model/folded-words.ts";
import type { Merged, RecordContents } from "../model/record-contents.ts";
import { wordsAt } from "../model/span.ts";
import { type NamedActors, nameActors } from "./actors.ts";
import { cluster } from "./cluster.ts";
import { findDiscrepancies } from "./discrepancies/find-discrepancies.ts";
import { entryOf, type Source } from "./entry-of.ts";
import { byCodeUnits } from "./in-order.ts";
import { type Judged, judged } from "./judged.ts";
import { originsOf } from "./origins.ts";
import { countOrigins } from "./shared-passages.ts";
import { findLinks } from "./shared-text.ts";

/** A sentence of so many words is not written twice by chance. */
const SENTENCE_WORDS = 8;

type ContentsReport = RecordContents["reports"][number];

export function merge(contents: RecordContents): Merged {
  const reports = new Map(contents.reports.map((report) => [report.id, report]));
  const claims = contents.claims.filter((claim) => claim.kind in KINDS && reports.has(claim.report));
  const wordsOf = (claim: Claim): string =>
    claim.spans.map((span) => wordsAt(reports.get(claim.report)!.text, span)).join(" … ");
  const decided = judged(contents.judgements, claims, wordsOf);
  const named = nameActors(contents.reports, claims, decided);
  const actors = new Set(named.actors.map((actor) => actor.name));
  // "Residents" and "a senior official" are nobody in particular.
  const isActor = (name: string | null): boolean => name !== null && actors.has(name);
  const links = findLinks(contents.reports, contents.judgements);
  const origins = new Map(
    originsOf(contents.reports, links, contents.judgements).flatMap(({ reports }, number) =>
      reports.map((report) => [report, number] as const),
    ),
  );

  const standing = claims.filter((claim) => !decided.rejected.has(claim.id));
  const namedIn = new Map(contents.reports.map((report) => [report.id, namesOf(report, named)]));
  const candidates = standing.map((claim) => ({
    claim: comparableOf(claim, reports.get(claim.report)!, namedIn.get(claim.report)!, named, decided),
    sentence: sentenceOf(wordsOf(claim)),
  }));
  const originals = new Map(standing.map((claim) => [claim.id, claim]));

  const originsIn = (sources: readonly Source[]): number =>
    countOrigins(sources, (source) => wordsOf(originals.get(source.claim)!));
  const told = cluster(candidates, KINDS, decided).map((group) => {
    const accounts = group.map((claim) => ({
      claim,
      source: sourceOf(claim, originals.get(claim.id)!, reports.get(claim.report)!, origins, decided, isActor),
    }));
    const sources = accounts.map(({ source }) => source);
    const entry = entryOf(KINDS[group[0]!.kind]!, sources, {
      shortOf: named.shortOf,
      origins: originsIn(sources),
      review: reviewOf(group, decided),
    });
    return { entry, accounts };
  });
  const entries = told.map(({ entry }) => entry);
  entries.sort((a, b) => byCodeUnits(a.when ?? "~", b.when ?? "~") || byCodeUnits(a.id, b.id));
  const discrepancies = findDiscrepancies(
    told.map(({ entry, accounts }) => ({ entry: entry.id, accounts })),
    KINDS,
    decided.notSame,
    (accounts) => originsIn(accounts.map(({ source }) => source)),
  );
  return { actors: named.actors, entries, discrepancies };
}

function sentenceOf(passages: string): string | null {
  const words = foldedWords(passages);
  return words.length < SENTENCE_WORDS ? null : words.join(" ");
}

/** The claim with the actors' names of the record and with what people corrected. */
function comparableOf(
  claim: Claim,
  report: ContentsReport,
  namedIn: readonly string[],
  named: NamedActors,
  decided: Judged,
): ComparableClaim {
  const corrections = decided.corrections.get(claim.id);
  const fields: Record<string, FieldValue> = {};
  for (const [name, spec] of Object.entries(KINDS[claim.kind]!.fields)) {
    const value = claim.fields[name] ?? null;
    const isActor = spec.of.type === "actor" || spec.of.type === "actors";
    fields[name] = corrections?.has(name)
      ? corrections.get(name)!
      : isActor
        ? inRecord(value, (actor) => named.nameOf(report.id, actor))
        : value;
  }
  const when = corrections?.has("when") ? corrections.get("when")! : claim.when;
  const by = corrections?.has("by") ? corrections.get("by")! : claim.by;
  return {
    id: claim.id,
    report: claim.report,
    kind: claim.kind,
    fields,
    when: typeof when === "string" ? when : null,
    by: typeof by === "string" ? named.nameOf(report.id, by) : null,
    modality: claim.modality,
    published: report.published?.value ?? null,
    named: namedIn,
  };
}

/** The actors of a report, each once, by their name in the record. */
function namesOf({ id, actors }: ContentsReport, named: NamedActors): readonly string[] {
  return [...new Set(actors.map(({ name }) => named.nameOf(id, name)))];
}

function inRecord(value: FieldValue, nameOf: (actor: string) => string): FieldValue {
  if (typeof value === "string") return nameOf(value);
  return Array.isArray(value) ? [...new Set((value as readonly string[]).map(nameOf))] : value;
}

function sourceOf(
  claim: ComparableClaim,
  original: Claim,
  report: ContentsReport,
  origins: ReadonlyMap<string, number>,
  decided: Judged,
  isActor: (name: string | null) => boolean,
): Source {
  const origin = origins.get(report.id)!;
  const stated = Object.keys(original.fieldSpans).filter((name) => original.fieldSpans[name]!.length > 0);
  if (original.whenBasis === "stated") stated.push("when");
  else if (stated.includes("when")) stated.splice(stated.indexOf("when"), 1);
  return {
    claim: claim.id,
    report: claim.report,
    outlet: report.outlet,
    fields: claim.fields,
    when: claim.when,
    modality: claim.modality,
    published: claim.published,
    source: claim.by === null ? `origin ${origin}` : `by ${claim.by}`,
    credited: KINDS[claim.kind]!.isVoiced || !isActor(claim.by) ? null : claim.by,
    origin,
    stated: new Set(stated),
    corrected: new Set(decided.corrections.get(claim.id)?.keys()),
  };
}

function reviewOf(group: readonly ComparableClaim[], decided: Judged): Entry["review"] {
  const reviews = new Set(group.map((claim) => decided.review.get(claim.id)));
  return reviews.has("corrected") ? "corrected" : reviews.has("accepted") ? "accepted" : "unreviewed";
}
