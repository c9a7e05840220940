/** Rows that stand under a number in the order of two columns: those of many numbers in one go, and those beside a place. */
import { type RawBuilder, sql } from "kysely";
import { inParts } from "../queries/in-parts.ts";
import type { Db } from "../schema.ts";

export interface RowsUnder<R> {
  /** All rows under any of these, in any order. */
  readonly all: (keys: readonly number[]) => Promise<readonly R[]>;
  /** A query of the rows under one. */
  readonly under: (key: RawBuilder<number>) => RawBuilder<unknown>;
  readonly keyOf: (row: R) => number;
  readonly inOrder: (a: R, b: R) => number;
}

/** By number, all rows in order; null where they are more than `most`, of which no more are looked at. */
export async function rowsUnder<R>(
  db: Db,
  keys: readonly number[],
  most: number,
  { all, under, keyOf, inOrder }: RowsUnder<R>,
): Promise<ReadonlyMap<number, readonly R[] | null>> {
  const found = new Map<number, readonly R[] | null>();
  for (const part of inParts(keys)) {
    const wanted = sql.join(part.map((key) => sql`(cast(${key} as bigint))`));
    const crowded = await sql<{ key: number }>`
      with wanted(key) as (values ${wanted})
      select key from wanted where exists (${under(sql.ref("wanted.key"))} limit 1 offset ${sql.lit(most)})`.execute(
      db,
    );
    for (const { key } of crowded.rows) found.set(key, null);
    const few = part.filter((key) => !found.has(key));
    const byKey = Map.groupBy(few.length === 0 ? [] : await all(few), keyOf);
    for (const key of few) found.set(key, (byKey.get(key) ?? []).sort(inOrder));
  }
  return found;
}

/** Both columns at once: that alone is answered from the index. */
export function isBeside(
  columns: readonly [string, string],
  than: "<" | ">" | ">=",
  [one, two]: readonly [string, string],
) {
  return sql<boolean>`(${sql.ref(columns[0])}, ${sql.ref(columns[1])}) ${sql.raw(than)} (${one}, ${two})`;
}
