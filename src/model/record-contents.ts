import type { Actor, RecordActor } from "./actor.ts";
import type { Claim } from "./claim.ts";
import type { Discrepancy } from "./discrepancy.ts";
import type { Entry } from "./entry.ts";
import type { Judgement } from "./judgement.ts";
import type { Report } from "./report.ts";

/** A report without its weight, for lists. */
export type ReportHead = Omit<Report, "bytes" | "text" | "segments"> & {
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
  readonly claims: number;
  /** ISO 8601 instant in UTC at which it came into the record. */
  readonly added: string;
};

/** What merging needs of the whole record. */
export interface RecordContents {
  readonly reports: readonly (ReportHead & Pick<Report, "text" | "segments"> & { readonly actors: readonly Actor[] })[];
  readonly claims: readonly Claim[];
  readonly judgements: readonly Judgement[];
}

/** What merging makes of it. */
export interface Merged {
  readonly actors: readonly RecordActor[];
  readonly entries: readonly Entry[];
  /** Where accounts of one thing differ, the gravest first. */
  readonly discrepancies: readonly Discrepancy[];
}
