/** How far the record is and how far its entries are. */
import { sql } from "kysely";
import type { Db } from "../schema.ts";

export async function stateOf(db: Db): Promise<{ revision: number; merged: number }> {
  const rows = await db.selectFrom("counters").selectAll().execute();
  const value = (name: string): number => rows.find((row) => row.name === name)!.value;
  return { revision: value("revision"), merged: value("merged") };
}

export async function bumpRevision(db: Db): Promise<void> {
  await db.updateTable("counters").set({ value: sql`value + 1` }).where("name", "=", "revision").execute();
}

export async function setMerged(db: Db, revision: number): Promise<void> {
  await db.updateTable("counters").set({ value: revision }).where("name", "=", "merged").execute();
}
