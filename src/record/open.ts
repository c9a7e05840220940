/**
 * Opens a record: a path is a SQLite file, `postgres://…` a PostgreSQL database. A new one is made unless it must exist.
 *
 *     await openRecord("talks.parley")      await openRecord("postgres://analyst@db.example/talks")
 */
import { ParleyError } from "../model/error.ts";
import type { Engine } from "./engine.ts";
import { migrate } from "./migrate.ts";
import { openPostgres } from "./postgres/open-postgres.ts";
import { RecordStore } from "./record-store.ts";
import { openSqlite } from "./sqlite/open-sqlite.ts";
import type { Store } from "./store.ts";

export interface OpenOptions {
  /** A record that is not there is an error, not a new record. */
  readonly mustExist?: boolean;
  /** How long a change waits for another writer to finish before it gives up and says so. */
  readonly waitMs?: number;
  /** Changes that a record has seen before what is new is merged by itself; given by tests. */
  readonly growFrom?: number;
  /** How much of a record may change at once before all is merged anew; given by tests. */
  readonly growShare?: number;
  /** The clock; given by tests. */
  readonly now?: () => Date;
}

const WAIT_MS = 30_000;
/** Fewer reports are merged anew in no time. */
const GROW_FROM = 64;
/** Where more of it changed, merging anew is cheaper. */
const GROW_SHARE = 1 / 8;

/** Throws ParleyError("record/…") where there is no record to open. */
export async function openRecord(location: string, options: OpenOptions = {}): Promise<Store> {
  const mustExist = options.mustExist ?? false;
  const now = options.now ?? (() => new Date());
  const engine = openEngine(location, { mustExist, waitMs: options.waitMs ?? WAIT_MS });
  try {
    await migrate(engine, { mustExist, now });
  } catch (error) {
    await engine.close();
    throw error;
  }
  const growing = { least: options.growFrom ?? GROW_FROM, share: options.growShare ?? GROW_SHARE };
  return new RecordStore(engine, now, growing);
}

function openEngine(location: string, options: { mustExist: boolean; waitMs: number }): Engine {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(location)?.[1]?.toLowerCase();
  if (scheme === undefined) return openSqlite(location, options);
  if (scheme === "postgres" || scheme === "postgresql") return openPostgres(location, options.waitMs);
  // The rest of the address is not repeated: it may hold a password.
  throw new ParleyError(
    "record/bad-address",
    `a record is a file or a PostgreSQL database, and ${scheme}:// is neither; give a path or postgres://user@host/database.`,
  );
}
