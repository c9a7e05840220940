/**
 * What naming the actors of a record finds on its way is kept, so that a report added later is named only with what keys tie
 * its actors to. All is merged anew at the next opening.
 */
import { sql } from "kysely";
import type { Engine } from "../engine.ts";
import type { Db } from "../schema.ts";

export async function whatNamingKeeps(db: Db, engine: Engine): Promise<void> {
  const { text, wholeNumber } = engine.types;
  const asIndex = engine.name === "sqlite" ? sql`without rowid` : sql``;
  await db.schema
    .createTable("actor_forms")
    .addColumn("id", text, (c) => c.primaryKey())
    .addColumn("root", text, (c) => c.notNull())
    .addColumn("body", text, (c) => c.notNull())
    .execute();
  await db.schema.createIndex("forms_of_actor").on("actor_forms").column("root").execute();
  await db.schema
    .createTable("actor_keys")
    .addColumn("key", wholeNumber, (c) => c.notNull())
    .addColumn("owned", "integer", (c) => c.notNull())
    .addColumn("form", text, (c) => c.notNull())
    .addPrimaryKeyConstraint("actor_keys_key", ["key", "owned", "form"])
    .modifyEnd(asIndex)
    .execute();
  await db.schema
    .createTable("actor_mentions")
    .addColumn("form", text, (c) => c.notNull())
    .addColumn("variant", text, (c) => c.notNull())
    .addColumn("report_id", text, (c) => c.notNull())
    .addPrimaryKeyConstraint("actor_mentions_key", ["form", "variant", "report_id"])
    .modifyEnd(asIndex)
    .execute();
  await db.schema.createIndex("mentions_of_report").on("actor_mentions").column("report_id").execute();
  await db.schema
    .createTable("told_names")
    .addColumn("claim_id", text, (c) => c.primaryKey())
    .addColumn("report_id", text, (c) => c.notNull())
    .addColumn("one", wholeNumber, (c) => c.notNull())
    .addColumn("other", wholeNumber, (c) => c.notNull())
    .addColumn("body", text, (c) => c.notNull())
    .execute();
  await db.schema.createIndex("told_names_by_one").on("told_names").column("one").execute();
  await db.schema.createIndex("told_names_by_other").on("told_names").column("other").execute();
  await db.schema.createIndex("told_names_of_report").on("told_names").column("report_id").execute();
  await db.schema
    .createTable("actor_ties")
    .addColumn("one", wholeNumber, (c) => c.notNull())
    .addColumn("other", wholeNumber, (c) => c.notNull())
    .addColumn("claim_id", text, (c) => c.notNull())
    .addColumn("report_id", text, (c) => c.notNull())
    .addPrimaryKeyConstraint("actor_ties_key", ["one", "other", "claim_id"])
    .modifyEnd(asIndex)
    .execute();
  await db.schema.createIndex("ties_of_report").on("actor_ties").column("report_id").execute();
  await db.schema
    .createTable("office_holders")
    .addColumn("office", wholeNumber, (c) => c.notNull())
    .addColumn("day", "integer", (c) => c.notNull())
    .addColumn("report_id", text, (c) => c.notNull())
    .addColumn("form", text, (c) => c.notNull())
    .addPrimaryKeyConstraint("office_holders_key", ["office", "day", "report_id", "form"])
    .modifyEnd(asIndex)
    .execute();
  await db.schema
    .createTable("office_mentions")
    .addColumn("form", text, (c) => c.notNull())
    .addColumn("report_id", text, (c) => c.notNull())
    .addColumn("office", wholeNumber)
    .addColumn("day", "integer")
    .addColumn("holder", text)
    .addColumn("nearest", text, (c) => c.notNull())
    .addPrimaryKeyConstraint("office_mentions_key", ["form", "report_id"])
    .modifyEnd(asIndex)
    .execute();
  await db.schema.createIndex("mentions_of_office").on("office_mentions").columns(["office", "day"]).execute();
  await db.schema
    .createIndex("mentions_of_holder")
    .on("office_mentions")
    .columns(["holder", "form", "report_id"])
    .execute();
  await db.schema
    .createTable("actor_drafts")
    .addColumn("root", text, (c) => c.primaryKey())
    .addColumn("base", wholeNumber, (c) => c.notNull())
    .addColumn("rank", text, (c) => c.notNull())
    .addColumn("day", text)
    .addColumn("of_report", text, (c) => c.notNull())
    .addColumn("body", text, (c) => c.notNull())
    .execute();
  await db.schema.createIndex("drafts_of_base").on("actor_drafts").columns(["base", "rank", "root"]).execute();
  await db.schema.createIndex("drafts_of_day").on("actor_drafts").columns(["base", "day"]).execute();
  await db.schema.createIndex("drafts_by_side").on("actor_drafts").column("of_report").execute();
  await db.schema
    .createTable("actor_parts")
    .addColumn("part", wholeNumber, (c) => c.notNull())
    .addColumn("actor", text, (c) => c.notNull())
    .addPrimaryKeyConstraint("actor_parts_key", ["part", "actor"])
    .modifyEnd(asIndex)
    .execute();
  // No revision is below zero: whatever the record holds, it counts as not yet merged, and nothing as kept.
  await db.updateTable("counters").set({ value: -1 }).where("name", "in", ["merged", "kept"]).execute();
}
