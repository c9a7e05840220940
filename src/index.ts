/**
 * The public names of Parley, one by one.
 *
 *     const reader = await openReader();
 *     const reading = await reader.read({ bytes, name: "report.txt" });
 *     for (const claim of reading.claims) console.log(claim.kind, claim.fields, claim.spans);
 */
export { toExchange } from "./export/exchange/index.ts";
export type { Explanation } from "./extract/explain.ts";
export { KINDS } from "./kinds/catalog.ts";
export type { Kind } from "./kinds/kind.ts";
export { merge } from "./merge/merge.ts";
export type { Actor, ActorJoin, ActorType, RecordActor } from "./model/actor.ts";
export type { Claim, Fields, FieldValue, KindId, Modality } from "./model/claim.ts";
export type { Discrepancy, DiscrepancyKind, DiscrepancySide } from "./model/discrepancy.ts";
export type { Doubt } from "./model/doubt.ts";
export type { Dated, Edtf } from "./model/edtf.ts";
export type { Entry, EntryField, FieldSide } from "./model/entry.ts";
export { ParleyError } from "./model/error.ts";
export type { Judgement, Verdict } from "./model/judgement.ts";
export type { Reading } from "./model/reading.ts";
export type { Report, Segment, SegmentRole } from "./model/report.ts";
export { type Span, wordsAt } from "./model/span.ts";
export { openReader, type Reader } from "./pipeline.ts";
export { findReports } from "./read/find-reports.ts";
export type { ReportInput } from "./read/read-report.ts";
export { openRecord } from "./record/open.ts";
export type { EntryFilter, Page, Store } from "./record/store.ts";
export { version } from "./version.ts";
export { viewEntry } from "./views/entry.ts";
export { viewReport } from "./views/report.ts";
export type { Citation, EntryView, ReportView, Standing } from "./views/shapes.ts";
export { viewStanding } from "./views/standing.ts";
