/**
 * For whom an actor bargains. In: the actors of a report; out: the side of each name.
 *
 *     Foreign Minister Okoro of Kenya      Kenya
 *     Norland's security cabinet           Norland
 *     the Dawn Front · rebels              themselves
 */
import type { Actor } from "../../model/actor.ts";

/** Steps from a minister through his ministry to the state. */
const STEPS = 3;

export function sideOf(actors: readonly Actor[]): (name: string) => string {
  const known = new Map(actors.map((actor) => [actor.name, actor]));
  return (name) => {
    let at = name;
    for (let steps = 0; steps < STEPS; steps++) {
      const actor = known.get(at);
      if (!actor?.of || actor.of === at || !/^(?:person|body|organisation)$/.test(actor.type)) break;
      at = actor.of;
    }
    return at;
  };
}
