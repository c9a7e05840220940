/**
 * Actors that changed come in, as they were and as they are; how the actors of the record are called for short becomes what
 * follows. Those who are called otherwise go out. Only whoever shares a part of a name is looked at.
 */
import { nameParts, shortName } from "../../merge/short-names.ts";
import type { RecordActor } from "../../model/actor.ts";
import { inParts } from "../queries/in-parts.ts";
import type { ActorPartRow, ActorRow, Db } from "../schema.ts";
import { actorId, partKey, partRows } from "./naming-rows.ts";

/** An actor as it was kept. */
export interface KeptActor {
  readonly actor: RecordActor;
  readonly short: string | null;
}

export async function growShorts(
  db: Db,
  before: readonly KeptActor[],
  after: readonly RecordActor[],
): Promise<readonly string[]> {
  const [old, now] = [before.flatMap(({ actor }) => partRows(actor)), after.flatMap(partRows)];
  const nameOf = ({ part, actor }: ActorPartRow): string => `${part} ${actor}`;
  const [were, are] = [new Set(old.map(nameOf)), new Set(now.map(nameOf))];
  const [gone, come] = [old.filter((row) => !are.has(nameOf(row))), now.filter((row) => !were.has(nameOf(row)))];
  for (const { part, actor } of gone)
    await db.deleteFrom("actor_parts").where("part", "=", part).where("actor", "=", actor).execute();
  for (const part of inParts(come)) await db.insertInto("actor_parts").values(part).execute();
  const wanted = new Set(after.map(({ name }) => actorId(name)));
  for (const part of new Set([...gone, ...come].map((row) => row.part))) {
    const bearers = await bearersOf(db, part);
    // A part that one has is clear; it may have been so until now for the other of two.
    if (bearers.length <= 2) for (const actor of bearers) wanted.add(actor);
  }
  const shortBefore = new Map(before.map(({ actor, short }) => [actor.name, short]));
  const called = new Set(before.map(({ actor }) => actor.name).filter((name) => shortBefore.get(name) !== null));
  for (const { name } of after) called.delete(name);
  for (const part of inParts([...wanted])) {
    const rows = await db.selectFrom("actors").selectAll().where("id", "in", part).execute();
    for (const row of rows) {
      const { actor } = keptActor(row);
      const short = await shortOf(db, actor);
      const was = shortBefore.has(actor.name) ? shortBefore.get(actor.name)! : row.short;
      if (short !== row.short) await db.updateTable("actors").set({ short }).where("id", "=", row.id).execute();
      if (short !== was) called.add(actor.name);
    }
  }
  return [...called];
}

export function keptActor({ body, short }: Pick<ActorRow, "body" | "short">): KeptActor {
  return { actor: JSON.parse(body) as RecordActor, short };
}

async function shortOf(db: Db, actor: RecordActor): Promise<string | null> {
  const clear = new Set<string>();
  for (const part of nameParts(actor)) if ((await bearersOf(db, partKey(part))).length === 1) clear.add(part);
  return shortName(actor, (part) => clear.has(part));
}

/** Three at most: more tell no more. */
async function bearersOf(db: Db, part: number): Promise<readonly string[]> {
  const rows = await db.selectFrom("actor_parts").select("actor").where("part", "=", part).limit(3).execute();
  return rows.map(({ actor }) => actor);
}
