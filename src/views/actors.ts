/**
 * The actors of a record: under each its other names, its role and its ties in order of time. One that has no tie is
 * shown with the latest that is told of it.
 *
 *     Dawn Front    armed group · also Hill Guard · 12 entries
 *                   1 March 2024    Dawn Front was renamed Hill Guard
 */
import { listed } from "../kinds/phrase.ts";
import { byCodeUnits } from "../merge/in-order.ts";
import type { Actor, ActorType } from "../model/actor.ts";
import type { Entry } from "../model/entry.ts";
import type { Store } from "../record/store.ts";
import { actorsNamed } from "./entry-fits.ts";
import { type Bounds, groupedView } from "./grouped.ts";
import { type DaysAsked, type Known, loadKnown } from "./known.ts";
import type { CitedLine, GroupedView } from "./shapes.ts";
import { inTime, latestFirst, lineOf } from "./standing/section.ts";

export interface ActorsAsked extends DaysAsked {
  readonly search?: string;
  readonly type?: ActorType;
}

export interface ActorLine extends CitedLine {
  readonly actor: string;
  readonly type: ActorType;
  readonly role: string | null;
  readonly of: string | null;
  readonly aliases: readonly string[];
}

export const ACTOR_COLUMNS = ["actor", "type", "role", "of", "aliases"] as const;

export async function viewActors(store: Store, asked: ActorsAsked, bounds: Bounds): Promise<GroupedView<ActorLine>> {
  const known = await loadKnown(store, asked);
  const entriesOf = entriesByActor(known);
  const fitting = (asked.search === undefined ? known.actors : actorsNamed(asked.search, known.actors)).filter(
    (actor) => (asked.type === undefined || actor.type === asked.type) && entriesOf.has(actor.name),
  );
  const ranked = [...fitting].sort(
    (a, b) => entriesOf.get(b.name)!.length - entriesOf.get(a.name)!.length || byCodeUnits(a.name, b.name),
  );
  const groups = ranked.map((actor) => {
    const entries = entriesOf.get(actor.name)!;
    const ties = entries.filter(({ kind }) => kind === "relation").sort(inTime);
    const told = ties.length > 0 ? ties : [...entries].sort(latestFirst).slice(0, 1);
    const { name, type, role, of, aliases } = actor;
    return {
      title: name,
      note: aboutActor(actor, entries.length),
      drafts: told.map((entry) => ({ ...lineOf(entry), actor: name, type, role, of, aliases })),
    };
  });
  return groupedView(known, { title: "Actors", empty: "No actor fits." }, groups, bounds);
}

export function entriesByActor(known: Known): ReadonlyMap<string, readonly Entry[]> {
  const entriesOf = new Map<string, Entry[]>();
  for (const entry of known.entries) {
    for (const name of entry.actors) {
      const own = entriesOf.get(name);
      if (own) own.push(entry);
      else entriesOf.set(name, [entry]);
    }
  }
  return entriesOf;
}

/** "armed group · also Hill Guard and HG · 12 entries" */
export function aboutActor({ type, role, of, aliases }: Actor, entries: number): string {
  const office = [role, of].filter((part) => part !== null && part !== "");
  return [
    type.replaceAll("-", " "),
    ...(office.length > 0 ? [[...new Set(office)].join(", ")] : []),
    ...(aliases.length > 0 ? [`also ${listed(aliases)}`] : []),
    `${entries.toLocaleString("en")} ${entries === 1 ? "entry" : "entries"}`,
  ].join(" · ");
}
