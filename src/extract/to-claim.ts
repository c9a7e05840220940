/**
 * A draft becomes a claim: the gaps are filled with what holds by default, and the id is a hash of what it says and
 * where, so that reading the same report again gives the same claim.
 */
import type { Claim } from "../model/claim.ts";
import { idOf } from "../model/id.ts";
import type { Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import type { FoundDraft } from "./run-rules.ts";

export function toClaim(report: Pick<Report, "id">, found: FoundDraft): Claim {
  const { draft, rule, view } = found;
  const spans = tidy(draft.spans ?? [{ start: view.sentence.start, end: view.sentence.end }]);
  return withId({
    report: report.id,
    kind: rule.kind,
    fields: draft.fields,
    by: draft.by ?? null,
    when: draft.when ?? null,
    whenBasis: draft.when ? (draft.whenBasis ?? "inferred") : null,
    modality: draft.modality ?? "asserted",
    spans,
    fieldSpans: Object.fromEntries(
      Object.entries(draft.fieldSpans ?? {}).map(([field, spans]) => [field, spans.map(bare)]),
    ),
    rule: rule.id,
    confidence: draft.confidence ?? 0.8,
  });
}

/** Gives a claim its id: a hash of what it says and where. */
export function withId(claim: Omit<Claim, "id">): Claim {
  const says = [sortedJson(claim.fields), claim.by ?? "", claim.when ?? "", JSON.stringify(claim.spans)];
  return { ...claim, id: idOf("c", claim.report, claim.kind, ...says) };
}

/** In text order, each passage once. */
export function tidy(spans: readonly Span[]): Span[] {
  // A claim told again and again grows by one passage behind all others each time.
  if (spans.every((span, i) => i === 0 || isBefore(spans[i - 1]!, span))) return spans.map(bare);
  const seen = new Set<string>();
  return [...spans]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter((span) => {
      const key = `${span.start}:${span.end}`;
      return !seen.has(key) && seen.add(key);
    })
    .map(bare);
}

function isBefore(a: Span, b: Span): boolean {
  return a.start < b.start || (a.start === b.start && a.end < b.end);
}

/** The place alone: a rule may give the word that stands there, and a record keeps no trees. */
function bare({ start, end }: Span): Span {
  return { start, end };
}

function sortedJson(fields: Claim["fields"]): string {
  return JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}
