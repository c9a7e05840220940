/**
 * What merging finds on its way is kept, so that a report added later is held only against what it has something in common
 * with. Actors and discrepancies stand in an order that does not shift when one is added; both are made anew at the next
 * opening, as all the rest.
 */
import { sql } from "kysely";
import type { Engine } from "../engine.ts";
import type { Db } from "../schema.ts";

export async function whatMergingKeeps(db: Db, engine: Engine): Promise<void> {
  const { text, wholeNumber } = engine.types;
  // A table that is its own index takes half the place.
  const asIndex = engine.name === "sqlite" ? sql`without rowid` : sql``;
  await db.schema.dropTable("actors").execute();
  await db.schema
    .createTable("actors")
    .addColumn("id", text, (c) => c.primaryKey())
    .addColumn("name", text, (c) => c.notNull())
    .addColumn("short", text)
    .addColumn("body", text, (c) => c.notNull())
    .execute();
  await db.schema.dropTable("discrepancies").execute();
  await db.schema
    .createTable("discrepancies")
    .addColumn("id", text, (c) => c.primaryKey())
    .addColumn("gravity", "integer", (c) => c.notNull())
    .addColumn("kind", text, (c) => c.notNull())
    .addColumn("of", text, (c) => c.notNull())
    .addColumn("question", text, (c) => c.notNull())
    .addColumn("when", text, (c) => c.notNull())
    .addColumn("body", text, (c) => c.notNull())
    .execute();
  await db.schema.createIndex("discrepancies_by_kind").on("discrepancies").columns(["kind", "when"]).execute();
  await db.schema.createIndex("discrepancies_in_order").on("discrepancies").columns(["gravity", "when"]).execute();
  await db.deleteFrom("discrepancy_entries").execute();
  await db.schema
    .createTable("unmerged")
    .addColumn("revision", wholeNumber, (c) => c.primaryKey())
    .addColumn("what", text, (c) => c.notNull())
    .addColumn("id", text, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("report_runs")
    .addColumn("of", text, (c) => c.notNull())
    .addColumn("run", wholeNumber, (c) => c.notNull())
    .addColumn("published", text, (c) => c.notNull())
    .addColumn("report_id", text, (c) => c.notNull())
    .addPrimaryKeyConstraint("report_runs_key", ["run", "of", "published", "report_id"])
    .modifyEnd(asIndex)
    .execute();
  await db.schema
    .createTable("report_origins")
    .addColumn("report_id", text, (c) => c.primaryKey())
    .addColumn("origin", text, (c) => c.notNull())
    .addColumn("runs", text, (c) => c.notNull())
    .addColumn("names", text, (c) => c.notNull())
    .execute();
  await db.schema.createIndex("reports_of_origin").on("report_origins").column("origin").execute();
  await db.schema
    .createTable("one_source")
    .addColumn("one", text, (c) => c.notNull())
    .addColumn("other", text, (c) => c.notNull())
    .addPrimaryKeyConstraint("one_source_key", ["one", "other"])
    .modifyEnd(asIndex)
    .execute();
  await db.schema
    .createTable("told_claims")
    .addColumn("claim_id", text, (c) => c.primaryKey())
    .addColumn("report_id", text, (c) => c.notNull())
    .addColumn("body", text, (c) => c.notNull())
    .execute();
  await db.schema.createIndex("told_claims_of_report").on("told_claims").column("report_id").execute();
  await db.schema
    .createTable("claim_keys")
    .addColumn("key", wholeNumber, (c) => c.notNull())
    .addColumn("time", text, (c) => c.notNull())
    .addColumn("claim_id", text, (c) => c.notNull())
    .addPrimaryKeyConstraint("claim_keys_key", ["key", "time", "claim_id"])
    .modifyEnd(asIndex)
    .execute();
  await db.schema
    .createTable("same_claims")
    .addColumn("likeness", text, (c) => c.notNull())
    .addColumn("one", text, (c) => c.notNull())
    .addColumn("other", text, (c) => c.notNull())
    .addColumn("reasons", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("same_claims_key", ["one", "likeness", "other"])
    .modifyEnd(asIndex)
    .execute();
  await db.schema.createIndex("entries_of_actor").on("entry_actors").column("name").execute();
  await db.schema.createIndex("claims_of_kind").on("claims").column("kind").execute();
  // No revision is below zero: whatever the record holds, it counts as not yet merged, and nothing as kept.
  await db.updateTable("counters").set({ value: -1 }).where("name", "=", "merged").execute();
  await db.insertInto("counters").values({ name: "kept", value: -1 }).execute();
}
