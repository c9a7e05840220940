/**
 * An entry opened: its fields with every side, and each claim beside the claims of other sources, with their words.
 */
import { KINDS } from "../kinds/catalog.ts";
import type { FieldSpec } from "../kinds/kind.ts";
import type { Claim } from "../model/claim.ts";
import type { Entry } from "../model/entry.ts";
import type { Report } from "../model/report.ts";
import { wordsAt } from "../model/span.ts";
import type { Store } from "../record/store.ts";
import { citationsIn, openSources, sourceName } from "./citations.ts";
import { dateText } from "./date-text.ts";
import { fieldText } from "./field-text.ts";
import type { ClaimView, EntryView } from "./shapes.ts";

export async function viewEntry(store: Store, id: string): Promise<EntryView | null> {
  const entry = await store.entry(id);
  const kind = entry === null ? undefined : KINDS[entry.kind];
  if (entry === null || kind === undefined) return null;
  const sources = openSources(store);
  const claims = await sources.claims(entry.claims);
  const views: ClaimView[] = [];
  for (const claimId of entry.claims) {
    const claim = claims.get(claimId);
    const reading = claim === undefined ? null : await sources.reading(claim.report);
    if (claim !== undefined && reading !== null) views.push(claimView(claim, reading.report, kind.fields));
  }
  return {
    entry,
    kindTitle: kind.title.one,
    fields: [
      whenView(entry, claims),
      ...Object.entries(kind.fields).map(([name, spec]) => fieldView(entry, name, spec)),
    ],
    claims: views,
  };
}

type FieldView = EntryView["fields"][number];

function fieldView(entry: Entry, name: string, spec: FieldSpec): FieldView {
  const field = entry.fields[name];
  return {
    name,
    title: spec.title,
    text: fieldText(spec, field?.value ?? null),
    isDisputed: field?.isDisputed ?? false,
    sides: (field?.sides ?? []).map((side) => ({ text: fieldText(spec, side.value), claims: side.claims })),
  };
}

function whenView(entry: Entry, claims: ReadonlyMap<string, Claim>): FieldView {
  const sides = Map.groupBy(
    entry.claims.filter((id) => claims.get(id)?.when != null),
    (id) => claims.get(id)!.when!,
  );
  const ordered = [...sides].sort(([a], [b]) => Number(b === entry.when) - Number(a === entry.when));
  return {
    name: "when",
    title: "When",
    text: entry.when === null ? "not known" : dateText(entry.when),
    isDisputed: false,
    sides: ordered.map(([when, ids]) => ({ text: dateText(when), claims: ids })),
  };
}

/** A day that is worked out is never shown as if the text gave it. */
function whenFrom(claim: Claim, report: Report): string | null {
  if (claim.when === null) return null;
  if (claim.whenBasis === "stated") return "stated";
  const words = (claim.fieldSpans.when ?? []).map((span) => `“${wordsAt(report.text, span)}”`);
  return words.length > 0 ? `worked out from ${words.join(", ")}` : "taken from the day of publication";
}

function claimView(claim: Claim, report: Report, specs: Readonly<Record<string, FieldSpec>>): ClaimView {
  return {
    id: claim.id,
    report: report.id,
    reportName: report.name,
    source: sourceName(report),
    published: report.published?.value ?? null,
    by: claim.by === null ? null : `said by ${claim.by}`,
    when: claim.when,
    whenFrom: whenFrom(claim, report),
    modality: claim.modality,
    rule: claim.rule,
    confidence: claim.confidence,
    fields: Object.entries(specs).flatMap(([name, spec]) => {
      const value = claim.fields[name] ?? null;
      return value === null ? [] : [{ name, title: spec.title, text: fieldText(spec, value) }];
    }),
    passages: citationsIn(report, claim),
  };
}
