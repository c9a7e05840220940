/** What differs between the databases that keep a record; everything else is shared. */
import type { Kysely, RawBuilder, Transaction } from "kysely";
import type { Tables } from "./schema.ts";

export interface Engine {
  readonly name: "sqlite" | "postgres";
  readonly location: string;
  readonly db: Kysely<Tables>;
  readonly blobType: "blob" | "bytea";
  /** Runs a transaction that writes when those of this process before it are done. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Taken at the start of every transaction that writes: writers of one record go one after another. */
  readonly lock: (trx: Transaction<Tables>) => Promise<void>;
  /** What the engine needs beside the tables: its index for searching words. */
  readonly createWordIndex: (trx: Transaction<Tables>) => Promise<void>;
  /** A condition on `entries`: all these words stand in it, the last letters of each left open. */
  readonly holdsWords: (words: readonly string[]) => RawBuilder<boolean>;
  /** Turns what the database says into a sentence for a person, where there is one. */
  readonly explain: (error: unknown) => unknown;
  readonly close: () => Promise<void>;
}
