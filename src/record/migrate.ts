/**
 * Brings a record to the form of this version of Parley. One that is up to date is only looked at; else the work is done
 * as its only writer, so of twenty that start at once one does it and all go on.
 */
import { ParleyError } from "../model/error.ts";
import type { Engine } from "./engine.ts";
import { MIGRATIONS } from "./migrations/index.ts";
import { noRecord, notARecord } from "./refusals.ts";
import type { Db } from "./schema.ts";

export async function migrate(engine: Engine, options: { mustExist: boolean; now: () => Date }): Promise<void> {
  const done = await engine.read((db) => stepsDone(db, engine));
  if (done === MIGRATIONS.length) return;
  if (done === 0 && options.mustExist) throw noRecord(engine.location);
  await engine.prepare();
  await engine.write(async (db) => {
    let number = await stepsDone(db, engine);
    if (number === 0) await startRecord(db, engine);
    for (const { name, run } of MIGRATIONS.slice(number)) {
      await run(db, engine);
      await db.insertInto("migrations").values({ number: ++number, name, at: options.now().toISOString() }).execute();
    }
  });
}

async function startRecord(db: Db, engine: Engine): Promise<void> {
  const { text } = engine.types;
  await db.schema
    .createTable("migrations")
    .addColumn("number", "integer", (c) => c.primaryKey())
    .addColumn("name", text, (c) => c.notNull())
    .addColumn("at", text, (c) => c.notNull())
    .execute();
  await engine.mark(db);
}

/** How many of the steps have been taken; throws where the steps taken are not ours. */
async function stepsDone(db: Db, engine: Engine): Promise<number> {
  const owner = await engine.ownerOf(db);
  if (owner === "another") throw notARecord(engine.location);
  if (owner === "nobody") return 0;
  const taken = await db.selectFrom("migrations").select("name").orderBy("number").execute();
  if (taken.length > MIGRATIONS.length) {
    throw new ParleyError(
      "record/newer",
      `${engine.location} was made by a newer version of Parley; update Parley to open it.`,
    );
  }
  if (taken.some(({ name }, i) => name !== MIGRATIONS[i]!.name)) {
    throw new ParleyError(
      "record/other-form",
      `${engine.location} has the form of a Parley that was never published; add its reports to a new record.`,
    );
  }
  return taken.length;
}
