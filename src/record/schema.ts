/**
 * The tables of a record, as Kysely sees them. A noun is kept whole as JSON in `body`; what is asked for by value
 * stands in columns of its own beside it. Days are ISO days as text, times are ISO instants as text.
 */
import type { Generated, Kysely } from "kysely";

export interface ReportRow {
  readonly id: string;
  /** For lists: its first letters. */
  readonly name: string;
  /** Of the text, in UTF-16 units. */
  readonly length: number;
  readonly claims: number;
  readonly added: string;
  /** Hash of what was read out of it: tells whether reading it again gave something else. */
  readonly digest: string;
  /** The report without bytes, text and segments, as JSON. */
  readonly body: string;
  /** As JSON. */
  readonly segments: string;
  /** Its actors, as JSON. */
  readonly actors: string;
  // What is large stands last: SQLite reads a row up to the column asked for.
  /** The frozen text. */
  readonly text: string;
  /** The original, byte for byte. */
  readonly bytes: Uint8Array;
}

export interface ClaimRow {
  readonly id: string;
  readonly report_id: string;
  readonly kind: string;
  readonly rule: string;
  /** The actor the report credits. */
  readonly by: string | null;
  readonly first_day: string | null;
  readonly last_day: string | null;
  /** Place among the claims of its report. */
  readonly place: number;
  readonly body: string;
}

export interface EntryRow {
  /** In SQLite the row's own number, which its index of words points at. */
  readonly number: Generated<number>;
  readonly id: string;
  readonly kind: string;
  readonly first_day: string | null;
  readonly last_day: string | null;
  /** Hash of body and words: an entry that did not change is not written again. */
  readonly digest: string;
  readonly body: string;
  /** Headline, actors and passages, folded for searching. */
  readonly words: string;
}

export interface EntryClaimRow {
  readonly entry_id: string;
  readonly claim_id: string;
  readonly report_id: string;
}

export interface EntryActorRow {
  readonly entry_id: string;
  /** Folded for searching; its first letters. */
  readonly name: string;
}

export interface ActorRow {
  /** Hash of its name. */
  readonly id: string;
  readonly name: string;
  /** How it is called for short, where that is another name. */
  readonly short: string | null;
  readonly body: string;
}

export interface DiscrepancyRow {
  readonly id: string;
  /** Place of its kind among the kinds: the gravest first. */
  readonly gravity: number;
  readonly kind: string;
  /** The kind of its claims, and the question they answer. */
  readonly of: string;
  readonly question: string;
  readonly when: string;
  readonly body: string;
}

export interface DiscrepancyEntryRow {
  readonly discrepancy_id: string;
  readonly entry_id: string;
}

export interface DoubtRow {
  readonly id: string;
  readonly report_id: string;
  readonly start: number;
  readonly body: string;
  readonly code: string;
}

export interface ReportWordsRow {
  /** In SQLite the row's own number, which its index of words points at. */
  readonly number: Generated<number>;
  readonly report_id: string;
  /** Place among the parts of its report. */
  readonly part: number;
  /** Folded for searching. */
  readonly words: string;
}

export interface JudgementRow {
  readonly id: string;
  readonly at: string;
  readonly body: string;
}

/** What was added, read anew or judged since the last merging; none for what is older than this table. */
export interface UnmergedRow {
  readonly revision: number;
  readonly what: "added" | "read-anew" | "judged";
  /** Of the report or the judgement. */
  readonly id: string;
}

/** What reports with the same words are found by. */
export interface ReportRunRow {
  /** "text" or "quotation". */
  readonly of: string;
  readonly run: number;
  /** Day of publication, those without one last. */
  readonly published: string;
  readonly report_id: string;
}

export interface ReportOriginRow {
  readonly report_id: string;
  /** A report of the same source, the same one for all of them. */
  readonly origin: string;
  /** Hash of what it is found by. */
  readonly runs: string;
  /** Its names for actors and those of the record, as JSON. */
  readonly names: string;
}

/** Two reports that are one source; each pair stands there both ways round. */
export interface OneSourceRow {
  readonly one: string;
  readonly other: string;
}

/** A claim as merging compares it. */
export interface ToldClaimRow {
  readonly claim_id: string;
  readonly report_id: string;
  readonly body: string;
}

export interface ClaimKeyRow {
  readonly key: number;
  /** Order of the claims under a key. */
  readonly time: string;
  readonly claim_id: string;
}

/** Two claims found the same; each pair stands there both ways round. */
export interface SameClaimRow {
  readonly likeness: string;
  readonly one: string;
  readonly other: string;
  readonly reasons: number;
}

/** One spelling of one actor, with all that reports say of it. */
export interface ActorFormRow {
  readonly id: string;
  /** The first form of its actor. */
  readonly root: string;
  /** Its variants, as JSON. */
  readonly body: string;
}

/** What forms that may be one actor are found by. */
export interface ActorKeyRow {
  readonly key: number;
  /** 1 where it ties all forms that have it. */
  readonly owned: number;
  readonly form: string;
}

/** That a report says this of an actor. */
export interface ActorMentionRow {
  readonly form: string;
  readonly variant: string;
  readonly report_id: string;
}

/** A claim that two names are one actor's. */
export interface ToldNameRow {
  readonly claim_id: string;
  readonly report_id: string;
  readonly one: number;
  readonly other: number;
  readonly body: string;
}

/** Any other claim of a tie: those between whom it is are two. */
export interface ActorTieRow {
  readonly one: number;
  readonly other: number;
  readonly claim_id: string;
  readonly report_id: string;
}

export interface OfficeHolderRow {
  readonly office: number;
  readonly day: number;
  readonly report_id: string;
  readonly form: string;
}

/** Somebody whom a report knows by an office alone. */
export interface OfficeMentionRow {
  readonly form: string;
  readonly report_id: string;
  readonly office: number | null;
  readonly day: number | null;
  /** The form of who held it then, where that can be told. */
  readonly holder: string | null;
  /** Reports that name the holder so, as JSON. */
  readonly nearest: string;
}

/** An actor of the record before its name was settled. */
export interface ActorDraftRow {
  readonly root: string;
  readonly base: number;
  readonly rank: string;
  readonly day: string | null;
  /** The report that says on whose side it is; empty where none does. */
  readonly of_report: string;
  readonly body: string;
}

/** A part of a person's name. */
export interface ActorPartRow {
  readonly part: number;
  readonly actor: string;
}

/** What a report tells that happened once. */
export interface ReportLandmarkRow {
  readonly key: number;
  /** Day of publication, those without one last. */
  readonly published: string;
  readonly report_id: string;
}

/** A report without a day. */
export interface ReportWrittenRow {
  readonly report_id: string;
  /** When it was written, as others tell, as JSON; null where they do not. */
  readonly body: string;
}

/** A judgement that stands, and whose own claim is gone. */
export interface JudgedByWordsRow {
  /** Number of its words. */
  readonly anchor: number;
  /** The one claim that has them; null where several do, or none. */
  readonly claim_id: string | null;
}

export interface Tables {
  readonly reports: ReportRow;
  readonly claims: ClaimRow;
  readonly entries: EntryRow;
  readonly entry_claims: EntryClaimRow;
  readonly entry_actors: EntryActorRow;
  readonly actors: ActorRow;
  readonly discrepancies: DiscrepancyRow;
  readonly discrepancy_entries: DiscrepancyEntryRow;
  readonly doubts: DoubtRow;
  readonly report_words: ReportWordsRow;
  readonly judgements: JudgementRow;
  readonly unmerged: UnmergedRow;
  readonly report_runs: ReportRunRow;
  readonly report_origins: ReportOriginRow;
  readonly one_source: OneSourceRow;
  readonly told_claims: ToldClaimRow;
  readonly claim_keys: ClaimKeyRow;
  readonly same_claims: SameClaimRow;
  readonly actor_forms: ActorFormRow;
  readonly actor_keys: ActorKeyRow;
  readonly actor_mentions: ActorMentionRow;
  readonly told_names: ToldNameRow;
  readonly actor_ties: ActorTieRow;
  readonly office_holders: OfficeHolderRow;
  readonly office_mentions: OfficeMentionRow;
  readonly actor_drafts: ActorDraftRow;
  readonly actor_parts: ActorPartRow;
  readonly report_landmarks: ReportLandmarkRow;
  readonly reports_written: ReportWrittenRow;
  readonly judged_by_words: JudgedByWordsRow;
  /** "revision" counts what was added or judged; "merged" is the revision the entries were made from, "kept" the last for which all was kept. */
  readonly counters: { readonly name: string; value: Generated<number> };
  readonly migrations: { readonly number: number; readonly name: string; readonly at: string };
}

export const TABLES: readonly (keyof Tables)[] = [
  "reports",
  "claims",
  "entries",
  "entry_claims",
  "entry_actors",
  "actors",
  "discrepancies",
  "discrepancy_entries",
  "doubts",
  "report_words",
  "judgements",
  "unmerged",
  "report_runs",
  "report_origins",
  "one_source",
  "told_claims",
  "claim_keys",
  "same_claims",
  "actor_forms",
  "actor_keys",
  "actor_mentions",
  "told_names",
  "actor_ties",
  "office_holders",
  "office_mentions",
  "actor_drafts",
  "actor_parts",
  "report_landmarks",
  "reports_written",
  "judged_by_words",
  "counters",
  "migrations",
];

/** A database, or one transaction in it. */
export type Db = Kysely<Tables>;
