/** Where accounts differ gets a table of its own, and what differs is found anew at the next opening. */
import type { Engine } from "../engine.ts";
import type { Db } from "../schema.ts";

export async function discrepancyTables(db: Db, engine: Engine): Promise<void> {
  const { text } = engine.types;
  await db.schema
    .createTable("discrepancies")
    .addColumn("id", text, (c) => c.primaryKey())
    .addColumn("place", "integer", (c) => c.notNull())
    .addColumn("kind", text, (c) => c.notNull())
    .addColumn("body", text, (c) => c.notNull())
    .execute();
  await db.schema.createIndex("discrepancies_by_kind").on("discrepancies").columns(["kind", "place"]).execute();
  await db.schema.createIndex("discrepancies_in_order").on("discrepancies").column("place").execute();
  await db.schema
    .createTable("discrepancy_entries")
    .addColumn("discrepancy_id", text, (c) => c.notNull())
    .addColumn("entry_id", text, (c) => c.notNull())
    .addPrimaryKeyConstraint("discrepancy_entries_key", ["discrepancy_id", "entry_id"])
    .execute();
  await db.schema.createIndex("discrepancies_of_entry").on("discrepancy_entries").column("entry_id").execute();
  // No revision is below zero: whatever the record holds, it counts as not yet merged.
  await db.updateTable("counters").set({ value: -1 }).where("name", "=", "merged").execute();
}
