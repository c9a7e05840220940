/** The actors of a report by name, in a table made once for it. In: a name; out: the actor, or its type. */
import type { Actor, ActorType } from "../model/actor.ts";
import type { Noticed } from "../notice/noticed.ts";
import type { Context } from "./rule.ts";

const tables = new WeakMap<Noticed, ReadonlyMap<string, Actor>>();

export function actorNamed(name: string, { noticed }: Context): Actor | undefined {
  const table = tables.get(noticed) ?? new Map(noticed.actors.map((actor) => [actor.name, actor]));
  tables.set(noticed, table);
  return table.get(name);
}

/** Undefined where nobody goes by that name: "the villagers". */
export function actorType(name: string, context: Context): ActorType | undefined {
  return actorNamed(name, context)?.type;
}
