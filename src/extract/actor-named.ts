/** The actors of a report by name, in a table made once for it. In: a name; out: the actor, or its type. */
import type { Actor, ActorType } from "../model/actor.ts";
import { oncePerReport } from "./once-per-report.ts";
import type { Context } from "./rule.ts";

const tableOf = oncePerReport(({ noticed }) => new Map(noticed.actors.map((actor) => [actor.name, actor])));

export function actorNamed(name: string, context: Context): Actor | undefined {
  return tableOf(context).get(name);
}

/** Undefined where nobody goes by that name: "the villagers". */
export function actorType(name: string, context: Context): ActorType | undefined {
  return actorNamed(name, context)?.type;
}
