/** What a record can be asked and told; the same page for every engine that keeps one. */
import type { Whole } from "../merge/kept.ts";
import type { RecordActor } from "../model/actor.ts";
import type { Claim, KindId } from "../model/claim.ts";
import type { Discrepancy, DiscrepancyKind } from "../model/discrepancy.ts";
import type { Doubt } from "../model/doubt.ts";
import type { Entry } from "../model/entry.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Reading } from "../model/reading.ts";
import type { RecordContents, ReportHead } from "../model/record-contents.ts";
import type { Written } from "../model/written.ts";

export type { Merged, RecordContents, ReportHead } from "../model/record-contents.ts";

export interface EntryFilter {
  readonly kind?: KindId;
  /** Any part of the name of one of its actors; case is ignored. */
  readonly actor?: string;
  /** EDTF day, inclusive: entries whose time ends before it are left out, and so are entries without a time. */
  readonly since?: string;
  readonly until?: string;
  /** Words that stand in the headline, an actor's name or a passage. */
  readonly search?: string;
  readonly report?: string;
  readonly offset?: number;
  readonly limit?: number;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Number of all that fit the filter. */
  readonly total: number;
}

export interface DoubtFilter {
  readonly report?: string;
  /** Only doubts of this code, "extract/left-over"; or all but those of this code. */
  readonly code?: string;
  readonly notCode?: string;
  readonly offset?: number;
  readonly limit?: number;
}

export interface DiscrepancyFilter {
  readonly kind?: DiscrepancyKind;
  /** Only those on which claims of this entry differ, among themselves or with others. */
  readonly entry?: string;
  readonly offset?: number;
  readonly limit?: number;
}

/**
 * A record. Two engines keep it (SQLite in one file, PostgreSQL); one contract suite holds both to this page.
 * Every method that changes something is one transaction: killed at any moment, the next open finds a whole record.
 */
export interface Store {
  readonly engine: "sqlite" | "postgres";
  /** Where it is, for messages; without a password. */
  readonly location: string;

  /** Adds a report with all that was read out of it. A report already there with the same claims changes nothing. */
  add(reading: Reading): Promise<"added" | "already-there" | "read-anew">;
  /** Whether a report is in the record. */
  has(report: string): Promise<boolean>;
  judge(judgement: Judgement): Promise<void>;

  /**
   * Brings entries and actors up to date, if anything changed since the last time: by merging the whole record, or, where
   * what that kept tells how, what changed alone. Either way the result is that of the whole record. Tests give `merge` to
   * see when the whole is merged, and to do something meanwhile.
   */
  refresh(merge?: (contents: RecordContents) => Whole): Promise<void>;

  /** Another number whenever a report was added or read anew, by whomever: till then what is worked out of texts holds. */
  lastRead(): Promise<number>;
  reports(page?: { offset?: number; limit?: number }): Promise<Page<ReportHead>>;
  report(id: string): Promise<Reading | null>;
  /** Ids of the reports whose text holds all these words, the last letters of each left open; the best first. */
  findReports(search: string, page?: { offset?: number; limit?: number }): Promise<Page<string>>;
  claims(ids: readonly string[]): Promise<readonly Claim[]>;
  entries(filter?: EntryFilter): Promise<Page<Entry>>;
  /** By the entry's id, or by "c…"/"e…" with the digits of any of its claims, or by a prefix of six digits or more that fits only one. */
  entry(id: string): Promise<Entry | null>;
  actors(): Promise<readonly RecordActor[]>;
  /** Where accounts of one thing differ, the gravest first. */
  discrepancies(filter?: DiscrepancyFilter): Promise<Page<Discrepancy>>;
  /** Pairs of reports that are one source, by what they share or as a person said, as of the last refresh. */
  oneSource(): Promise<readonly (readonly [string, string])[]>;
  /** When a report without a day was written, where other reports tell, as of the last refresh. */
  written(report: string): Promise<Written | null>;
  doubts(filter?: DoubtFilter): Promise<Page<Doubt>>;
  judgements(): Promise<readonly Judgement[]>;
  close(): Promise<void>;
}
