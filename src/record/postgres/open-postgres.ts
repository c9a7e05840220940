/** A record in a PostgreSQL database, for teams: the same tables and queries over a pool of connections. */
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import type { Engine } from "../engine.ts";
import { oneAfterAnother } from "../one-after-another.ts";
import { type Db, TABLES, type Tables } from "../schema.ts";
import { withoutPassword } from "./address.ts";
import { explainPostgres } from "./explain-postgres.ts";

/** Any number will do, as long as all of Parley uses the same: it names the lock of a record's writers. */
const WRITERS_LOCK = 0x5041524c;
const CONNECT_TIMEOUT_MS = 10_000;
const PARLEY_MARK = "Parley record";

// count(*) and sums are int8, which pg gives as text: numbers here never reach 2^53.
const types = {
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    oid === 20 ? Number : pg.types.getTypeParser(oid, format as "text")) as typeof pg.types.getTypeParser,
};

export function openPostgres(address: string, waitMs: number): Engine {
  const location = withoutPassword(address);
  const pool = new pg.Pool({ connectionString: address, max: 4, connectionTimeoutMillis: CONNECT_TIMEOUT_MS, types });
  // A connection that breaks while idle is replaced by the pool; the next query tells if the server is gone.
  pool.on("error", () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const inOrder = oneAfterAnother();
  const explained = <T>(answer: Promise<T>): Promise<T> =>
    answer.catch((error: unknown) => {
      throw explainPostgres(error, location, waitMs);
    });
  return {
    name: "postgres",
    location,
    read: (work) =>
      explained(db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(work)),
    // Sees what was written while it waited for the lock, which a server set to a stricter level would hide from it.
    write: (work) =>
      explained(
        inOrder(() =>
          db
            .transaction()
            .setIsolationLevel("read committed")
            .execute(async (trx) => {
              await sql`set local lock_timeout = ${sql.lit(waitMs)}`.execute(trx);
              await sql`select pg_advisory_xact_lock(${sql.lit(WRITERS_LOCK)})`.execute(trx);
              return work(trx);
            }),
        ),
      ),
    ownerOf,
    prepare: async () => {},
    mark: async (trx) => {
      await sql`comment on table migrations is ${sql.lit(PARLEY_MARK)}`.execute(trx);
    },
    types: {
      text: sql`text collate "C"`,
      bytes: sql`bytea`,
      wholeNumber: sql`bigint`,
      rowNumber: sql`bigint generated always as identity`,
    },
    createWordIndex: async (trx) => {
      await sql`create index entries_words on entries using gin (to_tsvector('simple', words))`.execute(trx);
    },
    holdsWords: (words) => {
      const query = words.map((word) => `'${word}':*`).join(" & ");
      return sql<boolean>`to_tsvector('simple', entries.words) @@ to_tsquery('simple', ${query})`;
    },
    createReportIndex: async (trx) => {
      await sql`create index report_words_words on report_words using gin (to_tsvector('simple', words))`.execute(trx);
    },
    rankedParts: (words) => {
      const query = words.map((word) => `'${word}':*`).join(" & ");
      return sql`select number, -ts_rank(to_tsvector('simple', words), to_tsquery('simple', ${query}), 1) as rank
        from report_words where to_tsvector('simple', words) @@ to_tsquery('simple', ${query})`;
    },
    close: () => db.destroy(),
  };
}

async function ownerOf(db: Db): Promise<"parley" | "nobody" | "another"> {
  const { rows } = await sql<{ mark: string | null; tables: number }>`
    select obj_description(to_regclass('migrations'), 'pg_class') as mark,
      (select count(*) from pg_tables where schemaname = any(current_schemas(false))
        and tablename in (${sql.join(TABLES)})) as tables`.execute(db);
  const { mark, tables } = rows[0]!;
  if (mark === PARLEY_MARK) return "parley";
  return tables > 0 ? "another" : "nobody";
}
