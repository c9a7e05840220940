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
  if (what === "judged") return;
  await db
    .insertInto("counters")
    .values({ name: LAST_READ, value: revision })
    .onConflict((c) => c.column("name").doUpdateSet({ value: revision }))
    .execute();
}

/** Written with the first report that is added or read anew, so records of earlier versions begin without it. */
const LAST_READ = "read";

/** The revision at which a report was last added or read anew. */
export async function lastRead(db: Db): Promise<number> {
  const row = await db.selectFrom("counters").select("value").where("name", "=", LAST_READ).executeTakeFirst();
  return row?.value ?? 0;
}

export function unmerged(db: Db): Promise<UnmergedRow[]> {
  return db.selectFrom("unmerged").selectAll().orderBy("revision").execute();
}

export async function setMerged(db: Db, revision: number): Promise<void> {
  await db.updateTable("counters").set({ value: revision }).where("name", "in", ["merged", "kept"]).execute();
  await db.deleteFrom("unmerged").where("revision", "<=", revision).execute();
}
