/** A record in a PostgreSQL database, for teams: the same tables and queries over a pool of connections. */
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { ParleyError } from "../../model/error.ts";
import type { Engine } from "../engine.ts";
import type { Tables } from "../schema.ts";

/** Any number will do, as long as all of Parley uses the same: it names the lock of a record's writers. */
const WRITERS_LOCK = 0x5041524c;
const CONNECT_TIMEOUT_MS = 10_000;

// count(*) and sums are int8, which pg gives as text: numbers here never reach 2^53.
const types = {
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    oid === 20 ? Number : pg.types.getTypeParser(oid, format as "text")) as typeof pg.types.getTypeParser,
};

export function openPostgres(url: string): Engine {
  const location = withoutPassword(url);
  const pool = new pg.Pool({ connectionString: url, max: 4, connectionTimeoutMillis: CONNECT_TIMEOUT_MS, types });
  // A connection that breaks while idle is replaced by the pool; the next query tells if the server is gone.
  pool.on("error", () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    name: "postgres",
    location,
    db,
    blobType: "bytea",
    // Each has a connection of its own, and waits for the lock there.
    inTurn: (work) => work(),
    lock: async (trx) => {
      await sql`select pg_advisory_xact_lock(${sql.lit(WRITERS_LOCK)})`.execute(trx);
    },
    createWordIndex: async (trx) => {
      await sql`create index entries_words on entries using gin (to_tsvector('simple', words))`.execute(trx);
    },
    holdsWords: (words) => {
      const query = words.map((word) => `'${word.replaceAll("'", "''").replaceAll("\\", "")}':*`).join(" & ");
      return sql<boolean>`to_tsvector('simple', entries.words) @@ to_tsquery('simple', ${query})`;
    },
    explain: (error) => explainPostgres(error, location),
    close: () => db.destroy(),
  };
}

function withoutPassword(url: string): string {
  try {
    const parsed = new URL(url);
    parsed.password = "";
    return parsed.href;
  } catch {
    throw new ParleyError(
      "record/bad-address",
      "that is no address of a PostgreSQL database; write it as postgres://user@host/database.",
    );
  }
}

function explainPostgres(error: unknown, location: string): unknown {
  if (error instanceof ParleyError || !(error instanceof Error)) return error;
  const code = (error as { code?: string }).code ?? "";
  const say = (name: string, sentence: string): ParleyError => new ParleyError(name, sentence, { cause: error });
  if (
    /^(?:ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|ECONNRESET|EAI_AGAIN)$/.test(code) ||
    /timeout exceeded when trying to connect|Connection terminated/.test(error.message)
  ) {
    return say(
      "record/unreachable",
      `no PostgreSQL server answers at ${location}; check the address and that it runs.`,
    );
  }
  if (code === "28P01" || code === "28000") return say("record/refused", `${location} refused the user or password.`);
  if (code === "3D000")
    return say("record/no-such-record", `${location} does not exist on that server; create the database first.`);
  if (code === "42501") return say("record/not-writable", `that user may not write to ${location}.`);
  if (code === "53100")
    return say("record/disk-full", `the server of ${location} has no room left on its disk; nothing was half-written.`);
  return error;
}
