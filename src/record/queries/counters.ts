/** How far the record is, how far its entries are, and what lies between. */
import { sql } from "kysely";
import type { Db, UnmergedRow } from "../schema.ts";

export interface RecordState {
  readonly revision: number;
  readonly merged: number;
  /** The last revision for which all that merging finds was kept. */
  readonly kept: number;
}

export async function stateOf(db: Db): Promise<RecordState> {
  const rows = await db.selectFrom("counters").selectAll().execute();
  const value = (name: string): number => rows.find((row) => row.name === name)!.value;
  return { revision: value("revision"), merged: value("merged"), kept: value("kept") };
}

export async function bumpRevision(db: Db, what: UnmergedRow["what"], id: string): Promise<void> {
  const { value: revision } = await db
    .updateTable("counters")
    .set({ value: sql`value + 1` })
    .where("name", "=", "revision")
    .returning("value")
    .executeTakeFirstOrThrow();
  await db.insertInto("unmerged").values({ revision, what, id }).execute();
}

export function unmerged(db: Db): Promise<UnmergedRow[]> {
  return db.selectFrom("unmerged").selectAll().orderBy("revision").execute();
}

export async function setMerged(db: Db, revision: number): Promise<void> {
  await db.updateTable("counters").set({ value: revision }).where("name", "in", ["merged", "kept"]).execute();
  await db.deleteFrom("unmerged").where("revision", "<=", revision).execute();
}
