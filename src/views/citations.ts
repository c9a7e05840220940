/**
 * Claims come in; the words they rest on go out, each with its source and its place in the report.
 */
import type { Claim } from "../model/claim.ts";
import type { Reading } from "../model/reading.ts";
import type { ReportHead } from "../model/record-contents.ts";
import type { Report } from "../model/report.ts";
import { contains, type Span, wordsAt } from "../model/span.ts";
import type { Store } from "../record/store.ts";
import type { Citation } from "./shapes.ts";

/** Reports of one view, each fetched once. */
export interface Sources {
  readonly reading: (report: string) => Promise<Reading | null>;
  readonly claims: (ids: readonly string[]) => Promise<ReadonlyMap<string, Claim>>;
}

const FETCHED_AT_ONCE = 500;

export function openSources(store: Store): Sources {
  const readings = new Map<string, Promise<Reading | null>>();
  const reading = (report: string): Promise<Reading | null> => {
    let known = readings.get(report);
    if (!known) readings.set(report, (known = store.report(report)));
    return known;
  };
  const claims = async (ids: readonly string[]): Promise<ReadonlyMap<string, Claim>> => {
    const found = new Map<string, Claim>();
    const wanted = [...new Set(ids)];
    for (let start = 0; start < wanted.length; start += FETCHED_AT_ONCE) {
      const part = await store.claims(wanted.slice(start, start + FETCHED_AT_ONCE));
      for (const claim of part) found.set(claim.id, claim);
    }
    return found;
  };
  return { reading, claims };
}

/** Every passage of the claims, in the order of the claims. */
export async function citationsOf(sources: Sources, claims: readonly Claim[]): Promise<readonly Citation[]> {
  const citations: Citation[] = [];
  for (const claim of claims) {
    const reading = await sources.reading(claim.report);
    if (reading) citations.push(...citationsIn(reading.report, claim));
  }
  return citations;
}

export function citationsIn(report: Report, claim: Claim): readonly Citation[] {
  return claim.spans.map((span) => citationAt(report, span, claim.id));
}

export function citationAt(report: Report, { start, end }: Span, claim: string | null = null): Citation {
  return {
    report: report.id,
    reportName: report.name,
    source: sourceName(report),
    published: report.published?.value ?? null,
    claim,
    quote: wordsAt(report.text, { start, end }),
    span: { start, end },
  };
}

/** The passage of a claim that holds most of what it states: of "She rose. “We are close,” she said." the second. */
export function mostTelling(claim: Claim): Claim {
  const stated = Object.values(claim.fieldSpans).flat();
  const weight = (span: Span): number =>
    stated.reduce((sum, field) => sum + (contains(span, field) ? field.end - field.start : 0), 0);
  const best = claim.spans.reduce<Span | null>(
    (kept, span) => (kept !== null && weight(kept) >= weight(span) ? kept : span),
    null,
  );
  return best === null ? claim : { ...claim, spans: [best] };
}

export function sourceName(report: Pick<ReportHead, "outlet" | "agency" | "name">): string {
  return report.outlet ?? report.agency ?? report.name;
}
