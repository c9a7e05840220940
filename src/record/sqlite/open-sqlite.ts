/**
 * A record in one SQLite file, in WAL mode: readers do not wait for a writer, and a process killed at any moment leaves
 * a whole file. The file carries Parley's mark, so that another program's database is never taken for a record.
 */
import { resolve } from "node:path";
import { setImmediate as otherWork } from "node:timers/promises";
import { Kysely, SqliteDialect, sql } from "kysely";
import { ParleyError } from "../../model/error.ts";
import type { Engine } from "../engine.ts";
import { oneAfterAnother } from "../one-after-another.ts";
import type { Db, Tables } from "../schema.ts";
import { explainSqlite } from "./explain-sqlite.ts";
import { type OpenedSqlite, openNodeSqlite } from "./node-sqlite.ts";
import { refuseOtherFiles } from "./refuse-other-files.ts";
import { whenFree } from "./when-free.ts";

/** "PARL" as a number: SQLite's application_id. */
const PARLEY_MARK = 0x5041524c;

export function openSqlite(path: string, { mustExist, waitMs }: { mustExist: boolean; waitMs: number }): Engine {
  const explain = (error: unknown): unknown => explainSqlite(error, path, waitMs);
  const opened = open(path, mustExist, waitMs);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: opened.database }) });
  const inOrder = oneAfterAnother();
  const askFor = (what: string): Promise<void> =>
    whenFree(() => {
      opened.execute("pragma busy_timeout = 0");
      try {
        opened.execute(what);
      } finally {
        opened.execute(`pragma busy_timeout = ${waitMs}`);
      }
    }, waitMs);
  const transaction = async <T>(begin: () => Promise<void>, work: (db: Db) => Promise<T>): Promise<T> => {
    try {
      await begin();
      try {
        const result = await work(db);
        opened.execute("commit");
        return result;
      } catch (error) {
        rollBack(opened);
        throw error;
      }
    } catch (error) {
      throw explain(error);
    }
  };
  return {
    name: "sqlite",
    location: path,
    read: (work) => inOrder(() => transaction(async () => opened.execute("begin"), work)),
    write: (work) =>
      inOrder(async () => {
        // Nothing in SQLite waits, so a long row of changes would keep everything else of this process from its turn.
        await otherWork();
        // One that reads first and writes later would fail at once when another wrote in between; one that is a writer
        // from the start waits.
        return transaction(() => askFor("begin immediate"), work);
      }),
    ownerOf: async () => {
      if (numberOf(opened, "pragma application_id") === PARLEY_MARK) return "parley";
      return numberOf(opened, "select count(*) from sqlite_schema") > 0 ? "another" : "nobody";
    },
    prepare: () =>
      inOrder(() =>
        askFor("pragma journal_mode = wal").catch((error: unknown) => {
          throw explain(error);
        }),
      ),
    mark: async () => opened.execute(`pragma application_id = ${PARLEY_MARK}`),
    types: { text: sql`text`, bytes: sql`blob`, wholeNumber: sql`integer`, rowNumber: sql`integer` },
    createWordIndex,
    holdsWords: (words) => {
      const query = words.map((word) => `"${word}"*`).join(" ");
      return sql<boolean>`entries.number in (select rowid from entry_words where entry_words match ${query})`;
    },
    createReportIndex,
    rankedParts: (words) => {
      const query = words.map((word) => `"${word}"*`).join(" ");
      // FTS5 tells its rank only to the query that asks the index itself.
      return sql`select rowid as number, rank from report_word_index where report_word_index match ${query}`;
    },
    close: () => inOrder(() => db.destroy()),
  };
}

function open(path: string, mustExist: boolean, waitMs: number): OpenedSqlite {
  try {
    refuseOtherFiles(path, mustExist);
    // Made absolute, ":memory:" and "file:…?mode=ro" are names of files like any other.
    const opened = openNodeSqlite(resolve(path), waitMs);
    opened.execute("pragma synchronous = normal; pragma foreign_keys = on");
    return opened;
  } catch (error) {
    if (["EACCES", "EPERM", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) {
      throw new ParleyError(
        "record/not-writable",
        `${path} cannot be opened; check that you may read and write it and its folder.`,
        { cause: error },
      );
    }
    throw explainSqlite(error, path, waitMs);
  }
}

/** The text stays in `entries`; the index follows it by triggers. */
async function createWordIndex(db: Db): Promise<void> {
  await sql`create virtual table entry_words using fts5(words, content='entries', content_rowid='number', tokenize="unicode61 remove_diacritics 0")`.execute(
    db,
  );
  await sql`create trigger entries_added after insert on entries begin
    insert into entry_words(rowid, words) values (new.number, new.words); end`.execute(db);
  await sql`create trigger entries_removed after delete on entries begin
    insert into entry_words(entry_words, rowid, words) values ('delete', old.number, old.words); end`.execute(db);
}

async function createReportIndex(db: Db): Promise<void> {
  await sql`create virtual table report_word_index using fts5(words, content='report_words', content_rowid='number', tokenize="unicode61 remove_diacritics 0")`.execute(
    db,
  );
  await sql`create trigger report_words_added after insert on report_words begin
    insert into report_word_index(rowid, words) values (new.number, new.words); end`.execute(db);
  await sql`create trigger report_words_removed after delete on report_words begin
    insert into report_word_index(report_word_index, rowid, words) values ('delete', old.number, old.words); end`.execute(
    db,
  );
}

function rollBack(opened: OpenedSqlite): void {
  try {
    opened.execute("rollback");
  } catch {
    // SQLite has rolled back by itself, as it does when the disk is full.
  }
}

function numberOf({ database }: OpenedSqlite, query: string): number {
  return Number(Object.values(database.prepare(query).all([])[0] as object)[0]);
}
