/** Actors of the whole record, as merging made them. */
import type { RecordActor } from "../../model/actor.ts";
import { idOf } from "../../model/id.ts";
import type { Db } from "../schema.ts";
import { inParts } from "./in-parts.ts";
import { storableKey } from "./storable.ts";

/** Those that stayed the same are not touched. `shorts`: how an actor is called for short, where that is another name. */
export async function replaceActors(
  db: Db,
  actors: readonly RecordActor[],
  shorts: ReadonlyMap<string, string>,
): Promise<void> {
  const known = new Map((await db.selectFrom("actors").selectAll().execute()).map((row) => [row.id, row]));
  const rows = actors.map((actor) => ({
    id: idOf("a", actor.name),
    name: storableKey(actor.name),
    short: shorts.get(actor.name) ?? null,
    body: JSON.stringify(actor),
  }));
  const changed = rows.filter(({ id, short, body }) => known.get(id)?.body !== body || known.get(id)?.short !== short);
  const kept = new Set(rows.map(({ id }) => id));
  const gone = [...known.keys()].filter((id) => !kept.has(id));
  for (const part of inParts([...gone, ...changed.map(({ id }) => id)]))
    await db.deleteFrom("actors").where("id", "in", part).execute();
  for (const part of inParts(changed)) await db.insertInto("actors").values(part).execute();
}

/** By name. */
export async function allActors(db: Db): Promise<RecordActor[]> {
  const rows = await db.selectFrom("actors").select("body").orderBy("name").orderBy("id").execute();
  return rows.map((row) => JSON.parse(row.body) as RecordActor);
}

/** By name, how some actors are called for short, where that is another name. */
export async function shortsOf(db: Db, names: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const ids = new Map([...names].map((name) => [idOf("a", name), name]));
  const found = new Map<string, string>();
  for (const part of inParts([...ids.keys()])) {
    const rows = await db
      .selectFrom("actors")
      .select(["id", "short"])
      .where("id", "in", part)
      .where("short", "is not", null)
      .execute();
    for (const { id, short } of rows) found.set(ids.get(id)!, short!);
  }
  return found;
}
