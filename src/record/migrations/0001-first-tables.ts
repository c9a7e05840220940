/** The nouns of a record as tables. */
import { sql, type Transaction } from "kysely";
import type { Engine } from "../engine.ts";
import type { Tables } from "../schema.ts";

export async function firstTables(trx: Transaction<Tables>, engine: Engine): Promise<void> {
  const { schema } = trx;
  const cascade = "cascade";
  await schema
    .createTable("reports")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("bytes", sql.raw(engine.blobType), (c) => c.notNull())
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("actors", "text", (c) => c.notNull())
    .addColumn("claims", "integer", (c) => c.notNull())
    .addColumn("added", "text", (c) => c.notNull())
    .addColumn("digest", "text", (c) => c.notNull())
    .execute();
  await schema
    .createTable("claims")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("report_id", "text", (c) => c.notNull().references("reports.id").onDelete(cascade))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("rule", "text", (c) => c.notNull())
    .addColumn("first_day", "text")
    .addColumn("last_day", "text")
    .addColumn("place", "integer", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .execute();
  await schema.createIndex("claims_of_report").on("claims").columns(["report_id", "place"]).execute();
  const number = engine.name === "sqlite" ? sql`integer` : sql`bigint generated always as identity`;
  await schema
    .createTable("entries")
    .addColumn("number", number, (c) => c.primaryKey())
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("first_day", "text")
    .addColumn("last_day", "text")
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("words", "text", (c) => c.notNull())
    .addColumn("digest", "text", (c) => c.notNull())
    .execute();
  // The default list: latest first, those without a day last.
  await sql`create index entries_by_day on entries ((coalesce(first_day, '')) desc, id)`.execute(trx);
  await sql`create index entries_by_kind on entries (kind, (coalesce(first_day, '')) desc, id)`.execute(trx);
  await schema
    .createTable("entry_claims")
    .addColumn("entry_id", "text", (c) => c.notNull())
    .addColumn("claim_id", "text", (c) => c.primaryKey())
    .addColumn("report_id", "text", (c) => c.notNull())
    .execute();
  await schema.createIndex("claims_of_entry").on("entry_claims").column("entry_id").execute();
  await schema.createIndex("entries_of_report").on("entry_claims").column("report_id").execute();
  await schema
    .createTable("entry_actors")
    .addColumn("entry_id", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("entry_actors_key", ["entry_id", "name"])
    .execute();
  await schema
    .createTable("actors")
    .addColumn("name", "text", (c) => c.primaryKey())
    .addColumn("body", "text", (c) => c.notNull())
    .execute();
  await schema
    .createTable("doubts")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("report_id", "text", (c) => c.notNull().references("reports.id").onDelete(cascade))
    .addColumn("start", "integer", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .execute();
  await schema.createIndex("doubts_of_report").on("doubts").columns(["report_id", "start"]).execute();
  await schema
    .createTable("judgements")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .execute();
  await schema
    .createTable("counters")
    .addColumn("name", "text", (c) => c.primaryKey())
    .addColumn("value", "integer", (c) => c.notNull())
    .execute();
  await sql`insert into counters (name, value) values ('revision', 0), ('merged', 0)`.execute(trx);
  await engine.createWordIndex(trx);
}
