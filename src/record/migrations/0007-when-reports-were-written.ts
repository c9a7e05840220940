/**
 * What reports tell that happened once is kept, so that a report without a day is held to those that tell of the same; and
 * when each of those was written, as far as others tell. All is merged anew at the next opening.
 */
import { sql } from "kysely";
import type { Engine } from "../engine.ts";
import type { Db } from "../schema.ts";

export async function whenReportsWereWritten(db: Db, engine: Engine): Promise<void> {
  const { text, wholeNumber } = engine.types;
  const asIndex = engine.name === "sqlite" ? sql`without rowid` : sql``;
  await db.schema
    .createTable("report_landmarks")
    .addColumn("key", wholeNumber, (c) => c.notNull())
    .addColumn("published", text, (c) => c.notNull())
    .addColumn("report_id", text, (c) => c.notNull())
    .addPrimaryKeyConstraint("report_landmarks_key", ["key", "published", "report_id"])
    .modifyEnd(asIndex)
    .execute();
  await db.schema.createIndex("landmarks_of_report").on("report_landmarks").column("report_id").execute();
  await db.schema
    .createTable("reports_written")
    .addColumn("report_id", text, (c) => c.primaryKey())
    .addColumn("body", text, (c) => c.notNull())
    .execute();
  // No revision is below zero: whatever the record holds, it counts as not yet merged, and nothing as kept.
  await db.updateTable("counters").set({ value: -1 }).where("name", "in", ["merged", "kept"]).execute();
}
