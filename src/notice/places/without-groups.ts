/**
 * Places without those that are the names of groups. In: what was taken for places, and the actors of the report; out:
 * the places that are left.
 *
 *     the Tavar Liberation Union (TLU) … a deal with TLU      "TLU" stands where places stand, and is none
 *     two aid workers of the Tavar Red Crescent               nor is a name that no list knows within a group's
 */
import type { Actor } from "../../model/actor.ts";
import { BY_PARSER } from "../actors/draft-mention.ts";
import type { ActorMention, PlaceMention } from "../noticed.ts";
import { placesNamed } from "./known-places.ts";

export function withoutGroups(
  places: readonly PlaceMention[],
  actors: readonly Actor[],
  mentions: readonly ActorMention[],
): readonly PlaceMention[] {
  const groups = new Set(actors.flatMap(({ name, type }) => (type === "state" || type === "person" ? [] : [name])));
  const taken = new Set<string>();
  for (const { actor, form, because, sentence, first, last } of mentions) {
    if (!groups.has(actor) || !/^(?:name|acronym)$/.test(form) || because === BY_PARSER) continue;
    for (let i = first; i <= last; i++) taken.add(`${sentence}:${i}`);
  }
  return places.filter(
    ({ sentence, first, last, name }) =>
      placesNamed(name).length > 0 || !(taken.has(`${sentence}:${first}`) && taken.has(`${sentence}:${last}`)),
  );
}
