/**
 * Which claim a judgement is about whose own claim is gone is kept, so that what is added later need not be merged with all of
 * the record to know. All is merged anew at the next opening.
 */
import type { Engine } from "../engine.ts";
import type { Db } from "../schema.ts";

export async function judgedByWords(db: Db, engine: Engine): Promise<void> {
  const { text, wholeNumber } = engine.types;
  await db.schema
    .createTable("judged_by_words")
    .addColumn("anchor", wholeNumber, (c) => c.primaryKey())
    .addColumn("claim_id", text)
    .execute();
  // No revision is below zero: whatever the record holds, it counts as not yet merged, and nothing as kept.
  await db.updateTable("counters").set({ value: -1 }).where("name", "in", ["merged", "kept"]).execute();
}
