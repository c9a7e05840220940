/** How far the record is and how far its entries are. */
import { type Kysely, sql, type Transaction } from "kysely";
import type { Tables } from "../schema.ts";

type Db = Kysely<Tables> | Transaction<Tables>;

export async function stateOf(db: Db): Promise<{ revision: number; merged: number }> {
  const rows = await db.selectFrom("counters").selectAll().execute();
  const value = (name: string): number => Number(rows.find((row) => row.name === name)?.value ?? 0);
  return { revision: value("revision"), merged: value("merged") };
}

export async function bumpRevision(trx: Transaction<Tables>): Promise<void> {
  await trx.updateTable("counters").set({ value: sql`value + 1` }).where("name", "=", "revision").execute();
}

export async function setMerged(trx: Transaction<Tables>, revision: number): Promise<void> {
  await trx.updateTable("counters").set({ value: revision }).where("name", "=", "merged").execute();
}
