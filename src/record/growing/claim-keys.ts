/** Where claims stand under their keys, in the order of time. */
import { sql } from "kysely";
import { inParts } from "../queries/in-parts.ts";
import type { Db } from "../schema.ts";
import { byPlace } from "./grow-same.ts";

export interface KeyPlace {
  readonly time: string;
  readonly claim: string;
}

/** Rows read for many keys in one go; where there are more, some key has very many. */
const MOST_AT_ONCE = 5_000;

/** By key, all claims in order; null where they are more than `most`. */
export async function placesUnder(
  db: Db,
  keys: readonly number[],
  most: number,
): Promise<ReadonlyMap<number, readonly KeyPlace[] | null>> {
  const found = new Map<number, readonly KeyPlace[] | null>();
  for (const part of inParts(keys)) {
    const rows = await db.selectFrom("claim_keys").selectAll().where("key", "in", part).limit(MOST_AT_ONCE).execute();
    const isAll = rows.length < MOST_AT_ONCE;
    const byKey = Map.groupBy(rows, ({ key }) => key);
    for (const key of part) {
      const own = isAll
        ? (byKey.get(key) ?? [])
        : await db
            .selectFrom("claim_keys")
            .selectAll()
            .where("key", "=", key)
            .orderBy("time")
            .orderBy("claim_id")
            .limit(most + 1)
            .execute();
      found.set(key, own.length > most ? null : own.map(toPlace).sort(byPlace));
    }
  }
  return found;
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

/** Both columns at once: that alone is answered from the index. */
function isPlace(than: "<" | ">" | ">=", { time, claim }: KeyPlace) {
  return sql<boolean>`(${sql.ref("time")}, claim_id) ${sql.raw(than)} (${time}, ${claim})`;
}

function toPlace({ time, claim_id }: { time: string; claim_id: string }): KeyPlace {
  return { time, claim: claim_id };
}
