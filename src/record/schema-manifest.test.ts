/**
 * The tables, columns and indexes of a new record come out of each engine in the same words and are held against
 * schema-manifest.json: no migration changes a record without that showing in a diff.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openRecord } from "./open.ts";
import { startPostgres, type TestServer } from "./postgres/test-server.ts";
import { TABLES } from "./schema.ts";

/** Table → its columns ("id text required key") and indexes ("index entries_by_day"). */
type Manifest = Record<string, string[]>;

const manifest = JSON.parse(readFileSync(new URL("schema-manifest.json", import.meta.url), "utf8")) as Manifest;
const withoutPostgres = process.env.PARLEY_WITHOUT_POSTGRES === "1";
let folder: string;
let server: TestServer | null = null;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-manifest-"));
  if (!withoutPostgres) server = await startPostgres();
});

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const line = (name: string, type: string, isRequired: boolean, isKey: boolean): string =>
  [name, type, ...(isRequired || isKey ? ["required"] : []), ...(isKey ? ["key"] : [])].join(" ");

it("the manifest has every table", () => {
  expect(Object.keys(manifest).sort()).toEqual([...TABLES].sort());
});

it("a new SQLite record has the form of the manifest", async () => {
  const path = join(folder, "new.parley");
  await (await openRecord(path)).close();
  const raw = new DatabaseSync(path);
  const found: Manifest = {};
  for (const table of TABLES) {
    const columns = raw.prepare('select name, type, "notnull" as required, pk from pragma_table_info(?)').all(table);
    const indexes = raw.prepare("select name from pragma_index_list(?) where origin = 'c' order by name").all(table);
    found[table] = [
      ...columns.map((c) =>
        line(String(c.name), String(c.type).toLowerCase().replace("blob", "bytes"), c.required === 1, Number(c.pk) > 0),
      ),
      ...indexes.map(({ name }) => `index ${String(name)}`),
    ];
  }
  raw.close();
  expect(found).toEqual(manifest);
});

it.skipIf(withoutPostgres)("a new PostgreSQL record has the form of the manifest", async () => {
  const address = await server!.newDatabase();
  await (await openRecord(address)).close();
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const { rows: columns } = await client.query(`
    select c.table_name, c.column_name, c.data_type, c.is_nullable, c.collation_name, exists (
      select from information_schema.table_constraints t join information_schema.key_column_usage k using (constraint_name)
      where t.constraint_type = 'PRIMARY KEY' and k.table_name = c.table_name and k.column_name = c.column_name) as is_key
    from information_schema.columns c where table_schema = 'public' order by table_name, ordinal_position`);
  const { rows: indexes } = await client.query(`
    select tablename, indexname from pg_indexes
    where schemaname = 'public' and indexname !~ '_(pkey|key)$' and indexname not in ('entries_words', 'report_words_words') order by indexname`);
  await client.end();
  const found: Manifest = {};
  for (const c of columns) {
    const type = c.data_type === "bytea" ? "bytes" : c.data_type.replace("bigint", "integer");
    if (type === "text") expect([c.column_name, c.collation_name]).toEqual([c.column_name, "C"]);
    const lines = (found[c.table_name] ??= []);
    lines.push(line(c.column_name, type, c.is_nullable === "NO", c.is_key));
  }
  for (const { tablename, indexname } of indexes) found[tablename]!.push(`index ${indexname}`);
  expect(found).toEqual(manifest);
});
