/**
 * Actors of a record come in; how they are called for short goes out, where that is another name: a part of a person's name
 * by which a report calls them, if no other person goes by it.
 *
 *     Ada Okoro, whom a report calls Okoro  ->  Okoro, unless there is an Amara Okoro
 */
import type { Actor } from "../model/actor.ts";
import { isName } from "./actor-names.ts";
import { byCodeUnits } from "./in-order.ts";

export function shortNames(actors: readonly Actor[]): Map<string, string> {
  const bearers = new Map<string, number>();
  for (const actor of actors) for (const part of nameParts(actor)) bearers.set(part, (bearers.get(part) ?? 0) + 1);
  const shorts = new Map<string, string>();
  for (const actor of actors) {
    const short = shortName(actor, (part) => bearers.get(part) === 1);
    if (short !== null) shorts.set(actor.name, short);
  }
  return shorts;
}

/** The parts of a person's name that are this person's where no other has them. */
export function nameParts(actor: Actor): ReadonlySet<string> {
  if (actor.type !== "person") return new Set();
  return new Set([...ownParts(actor), actor.name.split(" ").at(-1)!]);
}

/** `isOnly`: whether no other person has that part. */
export function shortName(actor: Actor, isOnly: (part: string) => boolean): string | null {
  const clear = ownParts(actor).filter((part) => isName(part) && isOnly(part));
  const [short] = clear.sort(
    (a, b) => endsIn(actor.name, b) - endsIn(actor.name, a) || a.length - b.length || byCodeUnits(a, b),
  );
  return short ?? null;
}

function ownParts({ type, name, aliases }: Actor): readonly string[] {
  if (type !== "person") return [];
  return aliases.filter((alias) => name !== alias && ` ${name} `.includes(` ${alias} `));
}

/** Most surnames stand last; "Kim Jong-un" is short "Kim" because reports say so. */
function endsIn(name: string, part: string): number {
  return name.endsWith(` ${part}`) ? 1 : 0;
}
