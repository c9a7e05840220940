/**
 * What the routes answer, as plain data: the server writes it, the workbench reads it. Every answer that went well is
 * `{ ok: true, … }` with one of these beside it; every other is a Refusal.
 *
 *     { "ok": true, "items": [ … ], "total": 12, "offset": 0, "limit": 50 }
 */
import type { FieldType } from "../kinds/kind.ts";
import type { Actor } from "../model/actor.ts";
import type { KindId } from "../model/claim.ts";
import type { Doubt } from "../model/doubt.ts";
import type { Entry } from "../model/entry.ts";
import type { Judgement } from "../model/judgement.ts";
import type { ReportHead } from "../model/record-contents.ts";
import type { Span } from "../model/span.ts";
import type { Place } from "../read/format.ts";
import type { EntryView, JudgementLine, ReportView, Standing, VersionsView } from "../views/shapes.ts";

export interface Refusal {
  readonly ok: false;
  readonly error: {
    /** folder/name: "server/unknown-parameter". */
    readonly code: string;
    readonly message: string;
    /** What to do about it, in one sentence. */
    readonly fix: string;
  };
}

export interface Paged<T> {
  readonly items: readonly T[];
  /** Number of all that fit. */
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
}

export interface RecordAnswer {
  /** The file's name without its folder, or the address without a password. */
  readonly name: string;
  readonly engine: "sqlite" | "postgres";
  readonly reports: number;
  readonly entries: number;
  readonly doubts: number;
}

export interface KindAnswer {
  readonly id: KindId;
  readonly title: { readonly one: string; readonly many: string };
  readonly fields: Readonly<Record<string, { readonly title: string; readonly of: FieldType }>>;
  readonly featured: readonly string[];
  /** Number of its entries in the record. */
  readonly entries: number;
}

export interface KindsAnswer {
  readonly kinds: readonly KindAnswer[];
}

export type StandingAnswer = Standing;
export type EntriesAnswer = Paged<Entry>;
export type ReportsAnswer = Paged<ReportHead>;
export type ReportAnswer = ReportView;
/** Where the words asked for stand in the original, in order. */
export interface PlacesAnswer {
  readonly places: readonly Place[];
}
export type VersionsAnswer = VersionsView;
export type ActorsAnswer = Paged<Actor>;
/** A doubt with the words it is about and where they stand. */
export type DoubtShown = Doubt & {
  readonly quote: string;
  readonly reportName: string;
  readonly source: string;
  readonly published: string | null;
};
export type DoubtsAnswer = Paged<DoubtShown>;

export interface JudgementsAnswer {
  /** The latest first. */
  readonly judgements: readonly JudgementLine[];
}

export interface JudgementAnswer {
  readonly judgement: Judgement;
}

export interface RoutesAnswer {
  readonly routes: readonly { readonly path: string; readonly gives: string; readonly parameters: readonly string[] }[];
}

/** The entry, and for each of its claims the words behind each field. */
export type EntryAnswer = EntryView & {
  readonly words: Readonly<Record<string, Readonly<Record<string, readonly Span[]>>>>;
};
