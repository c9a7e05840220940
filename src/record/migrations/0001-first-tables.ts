/** The nouns of a record as tables. */
import { sql } from "kysely";
import type { Engine } from "../engine.ts";
import type { Db } from "../schema.ts";

export async function firstTables(db: Db, engine: Engine): Promise<void> {
  const { schema } = db;
  const { text, bytes, rowNumber } = engine.types;
  await schema
    .createTable("reports")
    .addColumn("id", text, (c) => c.primaryKey())
    .addColumn("name", text, (c) => c.notNull())
    .addColumn("length", "integer", (c) => c.notNull())
    .addColumn("claims", "integer", (c) => c.notNull())
    .addColumn("added", text, (c) => c.notNull())
    .addColumn("digest", text, (c) => c.notNull())
    .addColumn("body", text, (c) => c.notNull())
    .addColumn("segments", text, (c) => c.notNull())
    .addColumn("actors", text, (c) => c.notNull())
    .addColumn("text", text, (c) => c.notNull())
    .addColumn("bytes", bytes, (c) => c.notNull())
    .execute();
  await schema.createIndex("reports_by_name").on("reports").columns(["name", "id"]).execute();
  await schema
    .createTable("claims")
    .addColumn("id", text, (c) => c.primaryKey())
    .addColumn("report_id", text, (c) => c.notNull().references("reports.id").onDelete("cascade"))
    .addColumn("kind", text, (c) => c.notNull())
    .addColumn("rule", text, (c) => c.notNull())
    .addColumn("by", text)
    .addColumn("first_day", text)
    .addColumn("last_day", text)
    .addColumn("place", "integer", (c) => c.notNull())
    .addColumn("body", text, (c) => c.notNull())
    .execute();
  await schema.createIndex("claims_of_report").on("claims").columns(["report_id", "place"]).execute();
  await schema
    .createTable("entries")
    .addColumn("number", rowNumber, (c) => c.primaryKey())
    .addColumn("id", text, (c) => c.notNull().unique())
    .addColumn("kind", text, (c) => c.notNull())
    .addColumn("first_day", text)
    .addColumn("last_day", text)
    .addColumn("digest", text, (c) => c.notNull())
    .addColumn("body", text, (c) => c.notNull())
    .addColumn("words", text, (c) => c.notNull())
    .execute();
  // The default list: latest first, those without a day last.
  await sql`create index entries_by_day on entries ((coalesce(first_day, '')) desc, id)`.execute(db);
  await sql`create index entries_by_kind on entries (kind, (coalesce(first_day, '')) desc, id)`.execute(db);
  await schema
    .createTable("entry_claims")
    .addColumn("entry_id", text, (c) => c.notNull())
    .addColumn("claim_id", text, (c) => c.primaryKey())
    .addColumn("report_id", text, (c) => c.notNull())
    .execute();
  await schema.createIndex("claims_of_entry").on("entry_claims").column("entry_id").execute();
  await schema.createIndex("entries_of_report").on("entry_claims").column("report_id").execute();
  await schema
    .createTable("entry_actors")
    .addColumn("entry_id", text, (c) => c.notNull())
    .addColumn("name", text, (c) => c.notNull())
    .addPrimaryKeyConstraint("entry_actors_key", ["entry_id", "name"])
    .execute();
  await schema
    .createTable("actors")
    .addColumn("place", "integer", (c) => c.primaryKey())
    .addColumn("name", text, (c) => c.notNull())
    .addColumn("body", text, (c) => c.notNull())
    .execute();
  await schema
    .createTable("doubts")
    .addColumn("id", text, (c) => c.primaryKey())
    .addColumn("report_id", text, (c) => c.notNull().references("reports.id").onDelete("cascade"))
    .addColumn("start", "integer", (c) => c.notNull())
    .addColumn("body", text, (c) => c.notNull())
    .execute();
  await schema.createIndex("doubts_of_report").on("doubts").columns(["report_id", "start", "id"]).execute();
  await schema
    .createTable("judgements")
    .addColumn("id", text, (c) => c.primaryKey())
    .addColumn("at", text, (c) => c.notNull())
    .addColumn("body", text, (c) => c.notNull())
    .execute();
  await schema
    .createTable("counters")
    .addColumn("name", text, (c) => c.primaryKey())
    .addColumn("value", "integer", (c) => c.notNull())
    .execute();
  await sql`insert into counters (name, value) values ('revision', 0), ('merged', 0)`.execute(db);
  await engine.createWordIndex(db);
}
