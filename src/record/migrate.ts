/** Brings a record up to date, under the writers' lock: of twenty that start at once, one does the work and all go on. */
import { sql, type Transaction } from "kysely";
import { ParleyError } from "../model/error.ts";
import type { Engine } from "./engine.ts";
import { MIGRATIONS } from "./migrations/index.ts";
import type { Tables } from "./schema.ts";

export async function migrate(engine: Engine, now: () => Date): Promise<void> {
  await engine.inTurn(() => engine.db.transaction().execute((trx) => migrateIn(trx, engine, now)));
}

async function migrateIn(trx: Transaction<Tables>, engine: Engine, now: () => Date): Promise<void> {
  await engine.lock(trx);
  await sql`create table if not exists migrations (number integer primary key, name text not null, at text not null)`.execute(
    trx,
  );
  const { last } = await trx
    .selectFrom("migrations")
    .select((e) => e.fn.max("number").as("last"))
    .executeTakeFirstOrThrow();
  const done = last ?? 0;
  if (done > MIGRATIONS.length) {
    throw new ParleyError(
      "record/newer",
      `${engine.location} was made by a newer version of Parley; update Parley to open it.`,
    );
  }
  for (const [i, migration] of MIGRATIONS.entries()) {
    const number = i + 1;
    if (number <= done) continue;
    await migration.run(trx, engine);
    await trx.insertInto("migrations").values({ number, name: migration.name, at: now().toISOString() }).execute();
  }
}
