/**
 * The tables of a record, as Kysely sees them. A noun is kept whole as JSON in `body`; what is asked for by value
 * stands in columns of its own beside it. Days are ISO days as text, times are ISO instants as text.
 */
import type { Generated } from "kysely";

export interface ReportRow {
  readonly id: string;
  readonly name: string;
  /** The original, byte for byte. */
  readonly bytes: Uint8Array;
  /** The frozen text. */
  readonly text: string;
  /** The report without bytes and text, as JSON. */
  readonly body: string;
  /** Its actors, as JSON. */
  readonly actors: string;
  readonly claims: number;
  readonly added: string;
  /** Hash of what was read out of it: tells whether reading it again gave something else. */
  readonly digest: string;
}

export interface ClaimRow {
  readonly id: string;
  readonly report_id: string;
  readonly kind: string;
  readonly rule: string;
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
  readonly body: string;
  /** Headline, actors and passages, folded for searching. */
  readonly words: string;
  /** Hash of body and words: an entry that did not change is not written again. */
  readonly digest: string;
}

export interface EntryClaimRow {
  readonly entry_id: string;
  readonly claim_id: string;
  readonly report_id: string;
}

export interface EntryActorRow {
  readonly entry_id: string;
  /** Folded for searching. */
  readonly name: string;
}

export interface ActorRow {
  readonly name: string;
  readonly body: string;
}

export interface DoubtRow {
  readonly id: string;
  readonly report_id: string;
  readonly start: number;
  readonly body: string;
}

export interface JudgementRow {
  readonly id: string;
  readonly at: string;
  readonly body: string;
}

export interface Tables {
  readonly reports: ReportRow;
  readonly claims: ClaimRow;
  readonly entries: EntryRow;
  readonly entry_claims: EntryClaimRow;
  readonly entry_actors: EntryActorRow;
  readonly actors: ActorRow;
  readonly doubts: DoubtRow;
  readonly judgements: JudgementRow;
  /** "revision" counts what was added or judged; "merged" is the revision the entries were made from. */
  readonly counters: { readonly name: string; value: Generated<number> };
  readonly migrations: { readonly number: number; readonly name: string; readonly at: string };
}
