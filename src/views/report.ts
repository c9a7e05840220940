/**
 * A report opened: its text, what each stretch of it is, and what was read where.
 */
import { headlineOf } from "../kinds/headline-of.ts";
import { canDraw, formatTitle } from "../read/to-original.ts";
import type { Store } from "../record/store.ts";
import type { ReportView } from "./shapes.ts";
import { versionsOf } from "./versions/address-book.ts";

export async function viewReport(store: Store, id: string): Promise<ReportView | null> {
  const reading = await store.report(id);
  if (reading === null) return null;
  const { report, claims, doubts } = reading;
  const entryOf = await entriesByClaim(store, id);
  const written = report.published === null ? await store.written(id) : null;
  return {
    id: report.id,
    name: report.name,
    title: report.title,
    outlet: report.outlet,
    agency: report.agency,
    address: report.address,
    published: report.published?.value ?? null,
    publishedBasis: report.published?.basis ?? null,
    publishedBecause: report.published?.because ?? null,
    written:
      written === null ? null : { days: written.days, because: [...new Set(written.because.map(({ text }) => text))] },
    versions: await versionsOf(store, report),
    original: { format: formatTitle(report), bytes: report.bytes.length, isDrawn: canDraw(report) },
    text: report.text,
    segments: report.segments,
    claims: claims
      .map((claim) => ({
        id: claim.id,
        kind: claim.kind,
        entry: entryOf.get(claim.id) ?? null,
        headline: headlineOf(claim.kind, claim),
        spans: claim.spans,
        fieldSpans: claim.fieldSpans,
      }))
      .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || (a.id < b.id ? -1 : 1)),
    doubts: doubts.map(({ id: doubt, code, message, span }) => ({ id: doubt, code, message, span })),
  };
}

const PAGE = 500;

async function entriesByClaim(store: Store, report: string): Promise<ReadonlyMap<string, string>> {
  const entryOf = new Map<string, string>();
  for (let offset = 0; ; offset += PAGE) {
    const { items, total } = await store.entries({ report, offset, limit: PAGE });
    for (const entry of items) for (const claim of entry.claims) entryOf.set(claim, entry.id);
    if (items.length === 0 || offset + items.length >= total) return entryOf;
  }
}
