/**
 * A record in one SQLite file, in WAL mode: readers do not wait for a writer, and a process killed at any moment leaves
 * a whole file. The file carries Parley's mark, so that another program's database is never taken for a record.
 */

import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { Kysely, SqliteDialect, sql } from "kysely";
import { ParleyError } from "../../model/error.ts";
import type { Engine } from "../engine.ts";
import type { Tables } from "../schema.ts";
import { inTurn } from "./in-turn.ts";
import { type OpenedSqlite, openNodeSqlite } from "./node-sqlite.ts";

/** "PARL" as a number: SQLite's application_id. */
const PARLEY_MARK = 0x5041524c;

/** How long a writer waits for another process to finish writing. */
const BUSY_TIMEOUT_MS = 30_000;

export function openSqlite(path: string): Engine {
  refuseOtherFiles(path);
  const explain = (error: unknown): unknown => explainSqlite(error, path);
  let opened: OpenedSqlite;
  try {
    opened = openNodeSqlite(path, BUSY_TIMEOUT_MS);
    refuseOtherDatabases(opened, path);
    opened.execute("pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on;");
  } catch (error) {
    throw explain(error);
  }
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: opened.database }) });
  return {
    name: "sqlite",
    location: path,
    db,
    blobType: "blob",
    inTurn: (work) => inTurn(resolve(path), work),
    // Every transaction is an immediate one, which is the lock.
    lock: async () => {},
    createWordIndex: async (trx) => {
      // Content stays in `entries`; the index follows it by triggers.
      await sql`create virtual table entry_words using fts5(words, content='entries', content_rowid='number', tokenize="unicode61 remove_diacritics 0")`.execute(
        trx,
      );
      await sql`create trigger entries_added after insert on entries begin
        insert into entry_words(rowid, words) values (new.number, new.words); end`.execute(trx);
      await sql`create trigger entries_removed after delete on entries begin
        insert into entry_words(entry_words, rowid, words) values ('delete', old.number, old.words); end`.execute(trx);
    },
    holdsWords: (words) => {
      const query = words.map((word) => `"${word.replaceAll('"', '""')}"*`).join(" ");
      return sql<boolean>`entries.number in (select rowid from entry_words where entry_words match ${query})`;
    },
    explain,
    close: () => db.destroy(),
  };
}

function refuseOtherFiles(path: string): void {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    throw new ParleyError(
      "record/directory",
      `${path} is a folder; name the file of the record, for example ${path.replace(/\/+$/, "")}/talks.parley.`,
    );
  }
  const file = openSync(path, "r");
  try {
    const head = Buffer.alloc(16);
    const length = readSync(file, head, 0, 16, 0);
    if (length > 0 && head.toString("latin1") !== "SQLite format 3\0") throw notARecord(path);
  } finally {
    closeSync(file);
  }
}

function refuseOtherDatabases({ database, execute }: OpenedSqlite, path: string): void {
  const number = (query: string): number => Number(Object.values(database.prepare(query).all([])[0] as object)[0]);
  const mark = number("pragma application_id");
  if (mark === PARLEY_MARK) return;
  const tables = number("select count(*) from sqlite_schema");
  if (mark !== 0 || tables > 0) {
    database.close();
    throw notARecord(path);
  }
  execute(`pragma application_id = ${PARLEY_MARK}`);
}

function notARecord(path: string): ParleyError {
  return new ParleyError("record/not-a-record", `${path} is not a Parley record; give --record another file.`);
}

function explainSqlite(error: unknown, path: string): unknown {
  if (error instanceof ParleyError || !(error instanceof Error)) return error;
  const { message } = error;
  const say = (code: string, sentence: string): ParleyError => new ParleyError(code, sentence, { cause: error });
  if (/database is locked/.test(message)) {
    return say(
      "record/locked",
      `another program has been writing to ${path} for ${BUSY_TIMEOUT_MS / 1000} seconds; let it finish and try again.`,
    );
  }
  if (/unable to open database file|attempt to write a readonly database/.test(message)) {
    return say(
      "record/not-writable",
      `${path} cannot be opened for writing; check that its folder exists and that you may write there.`,
    );
  }
  if (/database or disk is full/.test(message))
    return say("record/disk-full", `there is no room left on the disk of ${path}; nothing was half-written.`);
  if (/file is not a database/.test(message)) return notARecord(path);
  if (/malformed|disk I\/O error/.test(message)) {
    return say(
      "record/damaged",
      `${path} is damaged (${message}); go back to a copy of it, or add its reports to a new record.`,
    );
  }
  return error;
}
