/**
 * For whom an actor bargains. In: a report; out: the side of each name.
 *
 *     Foreign Minister Okoro of Kenya      Kenya
 *     Norland's security cabinet           Norland
 *     the Dawn Front · rebels              themselves
 */
import { oncePerReport } from "../once-per-report.ts";
import type { Context } from "../rule.ts";

/** Steps from a minister through his ministry to the state. */
const STEPS = 3;

export const sideOf = oncePerReport(({ noticed }: Context) => {
  const known = new Map(noticed.actors.map((actor) => [actor.name, actor]));
  return (name: string): string => {
    let at = name;
    for (let steps = 0; steps < STEPS; steps++) {
      const actor = known.get(at);
      if (!actor?.of || actor.of === at || !/^(?:person|body|organisation)$/.test(actor.type)) break;
      at = actor.of;
    }
    return at;
  };
});
