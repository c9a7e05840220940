/**
 * Node's own SQLite in the form Kysely's SQLite dialect expects. Node still prints a warning that the module is
 * experimental; only that one is held back.
 */
import { createRequire } from "node:module";
import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { SqliteDatabase, SqliteStatement } from "kysely";

/** Statements kept ready; the queries of a record are some dozens. */
const READY_STATEMENTS = 200;

export interface OpenedSqlite {
  readonly database: SqliteDatabase;
  /** Runs statements that take no values and give no rows. */
  readonly execute: (sql: string) => void;
}

export function openNodeSqlite(path: string, busyTimeoutMs: number): OpenedSqlite {
  const { DatabaseSync } = loadQuietly();
  const sqlite: DatabaseSync = new DatabaseSync(path, { timeout: busyTimeoutMs });
  const ready = new Map<string, SqliteStatement>();
  return {
    execute: (sql) => sqlite.exec(sql),
    database: {
      close: () => {
        if (sqlite.isOpen) sqlite.close();
      },
      prepare(sql) {
        const known = ready.get(sql);
        if (known) return known;
        const statement = toKysely(sqlite.prepare(sql), sql);
        if (ready.size >= READY_STATEMENTS) ready.clear();
        ready.set(sql, statement);
        return statement;
      },
    },
  };
}

function toKysely(statement: StatementSync, sql: string): SqliteStatement {
  type Values = Parameters<StatementSync["all"]>;
  return {
    reader: /^\s*(?:select|with|pragma)\b/i.test(sql) || /\breturning\b/i.test(sql),
    all: (values) => statement.all(...(values as Values)),
    run: (values) => statement.run(...(values as Values)),
    iterate: (values) => statement.iterate(...(values as Values)),
  };
}

function loadQuietly(): typeof import("node:sqlite") {
  const emit = process.emitWarning;
  process.emitWarning = ((warning: string | Error, ...rest: unknown[]) => {
    if (!String(warning).includes("SQLite is an experimental feature")) {
      (emit as (warning: string | Error, ...rest: unknown[]) => void)(warning, ...rest);
    }
  }) as typeof process.emitWarning;
  try {
    return createRequire(import.meta.url)("node:sqlite") as typeof import("node:sqlite");
  } finally {
    process.emitWarning = emit;
  }
}
