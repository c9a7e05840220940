/**
 * Who holds a place according to the rest of the report. In: the place; out: the holder told by "-held", or null.
 *
 *     … rebel-held Ravna … The army besieged Ravna.      from the rebels
 */
import { oncePerReport } from "../../extract/once-per-report.ts";
import type { Context } from "../../extract/rule.ts";
import { PARTICIPLES } from "./control-words.ts";
import { heldPlace } from "./held-place.ts";
import { hyphenedHolder } from "./hyphened-holder.ts";
import { isNamed } from "./within.ts";

export function holderTold(place: string, context: Context): string | null {
  return holdersIn(context).get(lastName(place)) ?? null;
}

/** "eastern Ravna", "Ravna's east" and "Ravna" are asked for as one. */
function lastName(place: string): string {
  return (
    place
      .match(/\p{Lu}[\p{L}'’-]*/gu)
      ?.at(-1)
      ?.replace(/['’]s?$/, "") ?? place
  );
}

const holdersIn = oncePerReport((context): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { index } of context.analysis.sentences) {
    const view = context.view(index);
    for (const token of view.tokens) {
      if (PARTICIPLES.get(token.text.toLowerCase()) !== "held" || token.head < 0) continue;
      const holder = hyphenedHolder(token, view, context);
      const place = holder && heldPlace(token.head, view, context);
      if (place && isNamed(place.name) && !found.has(lastName(place.name)))
        found.set(lastName(place.name), holder.name);
    }
  }
  return found;
});
