/**
 * Which entries a person asked for: of whom, where, of which kinds, in which days.
 *
 *     { actor: "hill guard", place: "ravna" } fits what the Dawn Front, once the Hill Guard, did in eastern Ravna
 */

import { KINDS } from "../kinds/catalog.ts";
import { placeWords } from "../kinds/compare-places.ts";
import type { Actor } from "../model/actor.ts";
import type { KindId } from "../model/claim.ts";
import type { Entry } from "../model/entry.ts";
import { folded, foldedWords } from "../model/folded-words.ts";
import type { EntryFilter } from "../record/store.ts";

export interface EntryAsked {
  /** Part of a name. */
  readonly actor?: string;
  /** Words of a place's name. */
  readonly place?: string;
  readonly kinds?: readonly KindId[];
  readonly since?: string;
  readonly until?: string;
}

/** What of it the record itself can find. */
export function filterOf({ since, until }: EntryAsked): Pick<EntryFilter, "since" | "until"> {
  return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
}

/** The rest: an actor by any of its names, and a place. */
export function fits({ actor, place }: EntryAsked, actors: readonly Actor[]): (entry: Entry) => boolean {
  const names = actor === undefined ? null : new Set(actorsNamed(actor, actors).map(({ name }) => name));
  const part = folded(actor ?? "");
  return (entry) =>
    (names === null || entry.actors.some((name) => names.has(name) || (part !== "" && folded(name).includes(part)))) &&
    (place === undefined || placesOf(entry).some((one) => isPlaceAsked(one, place)));
}

/** The actors of whose names one holds the words. */
export function actorsNamed(asked: string, actors: readonly Actor[]): readonly Actor[] {
  const part = folded(asked);
  if (part === "") return [];
  return actors.filter((actor) => [actor.name, ...actor.aliases].some((name) => folded(name).includes(part)));
}

/** The places an entry names, by any account. */
export function placesOf(entry: Entry): readonly string[] {
  const names = Object.entries(KINDS[entry.kind]?.fields ?? {}).flatMap(([name, spec]) =>
    spec.of.type === "place" ? (entry.fields[name]?.sides ?? []).map(({ value }) => value) : [],
  );
  return [...new Set(names.filter((name) => typeof name === "string"))];
}

/** "ravna" fits "eastern Ravna"; "east" fits "eastern Ravna" too: the last letters are left open. */
export function isPlaceAsked(place: string, asked: string): boolean {
  const words = foldedWords(place);
  const wanted = foldedWords(asked);
  return wanted.length > 0 && wanted.every((part) => words.some((word) => word.startsWith(part)));
}

/** Names of one place in different dress are one heading: "the city of Ravna", "Ravna". */
export function placeKey(place: string): string {
  const words = placeWords(place);
  return words.length > 0 ? words.join(" ") : folded(place);
}
