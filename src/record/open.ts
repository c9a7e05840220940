/**
 * Opens a record: a path is a SQLite file, `postgres://…` a PostgreSQL database. A new one is made unless it must exist.
 *
 *     await openRecord("talks.parley")      await openRecord("postgres://analyst@db.example/talks")
 */
import { existsSync } from "node:fs";
import { ParleyError } from "../model/error.ts";
import { migrate } from "./migrate.ts";
import { openPostgres } from "./postgres/open-postgres.ts";
import { RecordStore } from "./record-store.ts";
import { openSqlite } from "./sqlite/open-sqlite.ts";
import type { Store } from "./store.ts";

export interface OpenOptions {
  /** A record that is not there is an error, not a new record. */
  readonly mustExist?: boolean;
  /** The clock; given by tests. */
  readonly now?: () => Date;
}

/** Throws ParleyError("record/…") where there is no record to open. */
export async function openRecord(location: string, options: OpenOptions = {}): Promise<Store> {
  const isPostgres = /^postgres(?:ql)?:\/\//.test(location);
  if (!isPostgres && options.mustExist && !existsSync(location)) {
    throw new ParleyError(
      "record/no-such-record",
      `there is no record ${location}; make one with "parley add FILE... --record ${location}".`,
    );
  }
  const now = options.now ?? (() => new Date());
  const engine = isPostgres ? openPostgres(location) : openSqlite(location);
  try {
    await migrate(engine, now);
  } catch (error) {
    await engine.close();
    throw engine.explain(error);
  }
  return new RecordStore(engine, now);
}
