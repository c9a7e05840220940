/**
 * What differs between the databases that keep a record; everything else is shared.
 *
 *     read    one moment of the record, however many queries it takes
 *     write   one transaction, and no other writer meanwhile, in this process or another
 */
import type { RawBuilder } from "kysely";
import type { Db } from "./schema.ts";

export interface Engine {
  readonly name: "sqlite" | "postgres";
  /** For messages: without a password. */
  readonly location: string;
  readonly read: <T>(work: (db: Db) => Promise<T>) => Promise<T>;
  readonly write: <T>(work: (db: Db) => Promise<T>) => Promise<T>;
  /** Whose database this is: a record, nobody's yet, or another program's. */
  readonly ownerOf: (db: Db) => Promise<"parley" | "nobody" | "another">;
  /** What has to be done to a new database outside any transaction. */
  readonly prepare: () => Promise<void>;
  /** Marks it as a record, so that `ownerOf` knows it. */
  readonly mark: (db: Db) => Promise<void>;
  readonly types: ColumnTypes;
  /** What the engine needs beside the tables: its index for searching words. */
  readonly createWordIndex: (db: Db) => Promise<void>;
  /** A condition on `entries`: all these words stand in it, the last letters of each left open. */
  readonly holdsWords: (words: readonly string[]) => RawBuilder<boolean>;
  /** The same for the table of the words of reports. */
  readonly createReportIndex: (db: Db) => Promise<void>;
  /** A query of `number` and `rank` of the rows of `report_words` that hold all these words; the best has the lowest rank. */
  readonly rankedParts: (words: readonly string[]) => RawBuilder<unknown>;
  readonly close: () => Promise<void>;
}

export interface ColumnTypes {
  /** Text that is compared code point by code point, whatever language the server is set to. */
  readonly text: RawBuilder<string>;
  readonly bytes: RawBuilder<Uint8Array>;
  /** A whole number up to 2^53. */
  readonly wholeNumber: RawBuilder<number>;
  /** A number that the database gives a new row. */
  readonly rowNumber: RawBuilder<number>;
}
