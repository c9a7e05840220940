/** Where claims stand under their keys, in the order of time. */
import { sql } from "kysely";
import type { ClaimKeyRow, Db } from "../schema.ts";
import { byPlace } from "./grow-same.ts";
import { isBeside, rowsUnder } from "./rows-in-order.ts";

export interface KeyPlace {
  readonly time: string;
  readonly claim: string;
}

/** By key, all claims in order; null where they are more than `most`. */
export function placesUnder(
  db: Db,
  keys: readonly number[],
  most: number,
): Promise<ReadonlyMap<number, readonly KeyPlace[] | null>> {
  return rowsUnder<KeyPlace & { readonly key: number }>(db, keys, most, {
    all: async (part) =>
      (await db.selectFrom("claim_keys").selectAll().where("key", "in", part).execute()).map(toPlace),
    under: (key) => sql`select 1 from claim_keys where claim_keys.key = ${key}`,
    keyOf: ({ key }) => key,
    inOrder: byPlace,
  });
}

/** Those before and after a place, and what stands at it, in order. */
export async function placesAround(db: Db, key: number, at: KeyPlace, most: number): Promise<readonly KeyPlace[]> {
  const before = await under(db, key)
    .where(isPlace("<", at))
    .orderBy("time", "desc")
    .orderBy("claim_id", "desc")
    .limit(most)
    .execute();
  const from = await under(db, key)
    .where(isPlace(">=", at))
    .orderBy("time")
    .orderBy("claim_id")
    .limit(most + 1)
    .execute();
  return [...before.reverse(), ...from].map(toPlace);
}

/** How many stand between two, counted up to `most`. */
export async function placesBetween(db: Db, key: number, a: KeyPlace, b: KeyPlace, most: number): Promise<number> {
  const rows = await under(db, key).where(isPlace(">", a)).where(isPlace("<", b)).limit(most).execute();
  return rows.length;
}

function under(db: Db, key: number) {
  return db.selectFrom("claim_keys").selectAll().where("key", "=", key);
}

function isPlace(than: "<" | ">" | ">=", { time, claim }: KeyPlace) {
  return isBeside(["time", "claim_id"], than, [time, claim]);
}

function toPlace({ key, time, claim_id }: ClaimKeyRow): KeyPlace & { readonly key: number } {
  return { key, time, claim: claim_id };
}
