/**
 * Places without those that are the names of groups or persons. In: what was taken for places, and the actors of the report; out:
 * the places that are left.
 *
 *     the Tavar Liberation Union (TLU) … a deal with TLU      "TLU" stands where places stand, and is none
 *     two aid workers of the Tavar Red Crescent               nor is a name that no list knows within a group's
 *     Ada Okoro left. … the revolt against Okoro              nor the surname of somebody who is named in full
 */
import type { Actor } from "../../model/actor.ts";
import { BY_PARSER, PERSON_BY_PARSER } from "../actors/draft-mention.ts";
import type { ActorMention, PlaceMention } from "../noticed.ts";
import { placesNamed } from "./known-places.ts";

export function withoutActors(
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
  // A person only for the parser may be a town: "Bir Marun is under rebel control".
  const sure = new Set(mentions.flatMap(({ actor, because }) => (because === PERSON_BY_PARSER ? [] : [actor])));
  const persons = new Set(
    actors.flatMap(({ name, type }) =>
      type === "person" && name.includes(" ") && sure.has(name) ? [name, name.split(" ").at(-1)!] : [],
    ),
  );
  return places.filter(
    ({ sentence, first, last, name }) =>
      placesNamed(name).length > 0 ||
      (!persons.has(name) && !(taken.has(`${sentence}:${first}`) && taken.has(`${sentence}:${last}`))),
  );
}
