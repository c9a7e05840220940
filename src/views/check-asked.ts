/**
 * What a person asked for comes in with what is known; a name that nothing in it has is refused in one sentence that says
 * which are near. Where nothing is told at all, there is nothing to hold it against.
 *
 *     --actor okro    no actor “okro” in this record. Did you mean “Ada Okoro”?
 */
import { ISSUES } from "../extract/issues/issues.ts";
import { FIGURE_CATEGORIES } from "../kinds/figure/index.ts";
import type { Actor } from "../model/actor.ts";
import type { Entry } from "../model/entry.ts";
import { ParleyError } from "../model/error.ts";
import { folded } from "../model/folded-words.ts";
import { didYouMean } from "../model/near-names.ts";
import { actorsNamed, isPlaceAsked, placesOf } from "./entry-fits.ts";
import type { Known } from "./known.ts";

export interface NamesAsked {
  readonly actor?: string;
  readonly place?: string;
  readonly outlet?: string;
  readonly issue?: string;
  readonly category?: string;
}

export function checkAsked({ actor, place, outlet, issue, category }: NamesAsked, known: Known): void {
  if (issue !== undefined) checkOneOf("issue", issue, ISSUES);
  if (category !== undefined) checkOneOf("category", category, FIGURE_CATEGORIES);
  if (outlet !== undefined) checkOutlet(outlet, known);
  if (known.entries.length === 0) return;
  if (actor !== undefined) checkActor(actor, known.actors, known.entries);
  if (place !== undefined) checkPlace(place, known);
}

function checkOneOf(noun: string, asked: string, all: readonly string[]): void {
  if (!all.includes(asked)) throw refused(noun, asked, didYouMean(asked, all) || ` There are ${all.join(", ")}.`);
}

export function checkActor(asked: string, actors: readonly Actor[], entries: readonly Entry[]): void {
  if (actorsNamed(asked, actors).length > 0) return;
  const part = folded(asked);
  // "Residents" are nobody in particular, and take part all the same.
  if (part !== "" && entries.some((entry) => entry.actors.some((name) => folded(name).includes(part)))) return;
  const names = actors.flatMap(({ name, aliases }) => [name, ...aliases]);
  throw refused("actor", asked, didYouMean(asked, names) || " “parley actors” lists them.");
}

function checkPlace(asked: string, { entries }: Known): void {
  const places = new Set(entries.flatMap(placesOf));
  if ([...places].some((one) => isPlaceAsked(one, asked))) return;
  throw refused("place", asked, didYouMean(asked, places));
}

function checkOutlet(asked: string, { reports }: Known): void {
  if (reports.size === 0) return;
  const heads = [...reports.values()];
  if (heads.some((head) => isOfOutlet(head, asked))) return;
  const names = heads.flatMap(({ outlet, agency }) => [outlet, agency].filter((name) => name !== null));
  throw refused("outlet", asked, didYouMean(asked, names) || " “parley sources” lists them.");
}

/** Whether an outlet or agency of a report holds these words. */
export function isOfOutlet(
  { outlet, agency }: { readonly outlet: string | null; readonly agency: string | null },
  asked: string,
): boolean {
  return [outlet, agency].some((name) => name !== null && folded(name).includes(folded(asked)));
}

function refused(noun: string, asked: string, near: string): ParleyError {
  return new ParleyError(
    `views/no-such-${noun}`,
    `no ${noun} “${asked.slice(0, 60)}” in what this view tells of.${near}`,
  );
}
