/** Actors of the whole record, as merging made them. */
import type { RecordActor } from "../../model/actor.ts";
import type { Db } from "../schema.ts";
import { inParts } from "./in-parts.ts";
import { storable } from "./storable.ts";

export async function replaceActors(db: Db, actors: readonly RecordActor[]): Promise<void> {
  await db.deleteFrom("actors").execute();
  const rows = [...actors]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((actor, place) => ({ place, name: storable(actor.name), body: JSON.stringify(actor) }));
  for (const part of inParts(rows)) await db.insertInto("actors").values(part).execute();
}

/** By name. */
export async function allActors(db: Db): Promise<RecordActor[]> {
  const rows = await db.selectFrom("actors").select("body").orderBy("place").execute();
  return rows.map((row) => JSON.parse(row.body) as RecordActor);
}
