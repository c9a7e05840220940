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

const NOBODY: ReadonlySet<string> = new Set();

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
  const [gives, takes] = [actorsByPart(gone), actorsByPart(come)];
  for (const part of new Set([...gives.keys(), ...takes.keys()])) {
    const [left, joined] = [gives.get(part) ?? NOBODY, takes.get(part) ?? NOBODY];
    const bearers = await bearersOf(db, part, joined.size + 2);
    const stayed = bearers.filter((actor) => !joined.has(actor));
    // A part is clear for the only one who has it, and was so until now for the only one who had it.
    if (bearers.length === 1 || stayed.length + left.size === 1) for (const actor of stayed) wanted.add(actor);
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
  for (const part of nameParts(actor)) if ((await bearersOf(db, partKey(part), 2)).length === 1) clear.add(part);
  return shortName(actor, (part) => clear.has(part));
}

/** No more than are wanted: a common name has thousands. */
async function bearersOf(db: Db, part: number, atMost: number): Promise<readonly string[]> {
  const rows = await db.selectFrom("actor_parts").select("actor").where("part", "=", part).limit(atMost).execute();
  return rows.map(({ actor }) => actor);
}

function actorsByPart(rows: readonly ActorPartRow[]): ReadonlyMap<number, ReadonlySet<string>> {
  const byPart = new Map<number, Set<string>>();
  for (const { part, actor } of rows) {
    const actors = byPart.get(part);
    if (actors) actors.add(actor);
    else byPart.set(part, new Set([actor]));
  }
  return byPart;
}
