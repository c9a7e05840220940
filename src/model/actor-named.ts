/**
 * What a person calls an actor comes in; the actor goes out, or a refusal that says which it could be.
 *
 *     "hill guard"   Dawn Front, which is also called Hill Guard       "okoro"   Ada Okoro, if there is no other Okoro
 */
import type { Actor } from "./actor.ts";
import { ParleyError } from "./error.ts";
import { folded } from "./folded-words.ts";
import { didYouMean } from "./near-names.ts";

/** By a name of its own, whole; else the only one of whose names one holds the words. */
export function actorNamed<A extends Actor>(asked: string, actors: readonly A[]): A {
  const wanted = folded(asked);
  const namesOf = ({ name, aliases }: A): string[] => [name, ...aliases].map(folded);
  const ways = [
    // "Norland (state)" and "Norland State" differ in their signs alone.
    (actor: A): boolean => actor.name === asked,
    (actor: A): boolean => folded(actor.name) === wanted,
    (actor: A): boolean => namesOf(actor).includes(wanted),
    (actor: A): boolean => wanted !== "" && namesOf(actor).some((name) => name.includes(wanted)),
  ];
  const found = ways.map((fits) => actors.filter(fits)).find((fitting) => fitting.length > 0) ?? [];
  const [only, ...others] = found;
  const shown = asked.slice(0, 60);
  if (only === undefined) {
    const names = actors.flatMap((actor) => [actor.name, ...actor.aliases]);
    const near = didYouMean(asked, names) || " “parley actors” lists them.";
    throw new ParleyError("actors/no-such-actor", `no actor “${shown}” in this record.${near}`);
  }
  if (others.length > 0) {
    const names = found.slice(0, 8).map(({ name }) => name);
    const more = found.length > names.length ? ` and ${found.length - names.length} more` : "";
    throw new ParleyError("actors/several", `“${shown}” fits ${names.join(", ")}${more}; give the whole name of one.`);
  }
  return only;
}
