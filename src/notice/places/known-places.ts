/**
 * Places that are known beforehand. In: a name, folded; out: what it can be: a country, a region, a town of some
 * country. Countries and capitals come from the package world-countries (ODbL), towns from gazetteer.tsv (GeoNames).
 *
 *     "geneva"      a town of Switzerland, 183,000 people, seat of its canton
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Countries } from "world-countries";
import { STATE_FORMS } from "../actors/lists/states.ts";
import { countryName } from "../country-names.ts";
import { foldPlace } from "./fold-place.ts";
import { ALSO_CALLED, REGIONS } from "./place-lists.ts";

export interface KnownPlace {
  readonly kind: "country" | "region" | "town";
  /** The country it lies in, by its English name; null for a region of several. */
  readonly country: string | null;
  readonly rank: "capital" | "seat" | null;
  /** Thousands of people. */
  readonly people: number;
  /** Degrees north and east; of a country its middle; null for a region. */
  readonly coordinates: readonly [latitude: number, longitude: number] | null;
}

const places = new Map<string, KnownPlace[]>();
/** First word of a name to the length in words of the longest name that begins so. */
const lengths = new Map<string, number>();

function put(folded: string, place: KnownPlace): void {
  const known = places.get(folded);
  if (known) {
    known.push(place);
    return;
  }
  places.set(folded, [place]);
  const words = folded.split(" ");
  lengths.set(words[0]!, Math.max(lengths.get(words[0]!) ?? 0, words.length));
}

const countries = createRequire(import.meta.url)("world-countries") as Countries;
const nameByCode = new Map(countries.map(({ cca2, name }) => [cca2 as string, countryName(name.common)]));
const middleOf = new Map<string, readonly [number, number]>();
for (const { name, capital, altSpellings, latlng } of countries) {
  const called = countryName(name.common);
  middleOf.set(called, latlng);
  const country: KnownPlace = { kind: "country", country: called, rank: null, people: 0, coordinates: latlng };
  // "Saudi" is the adjective of Saudi Arabia, not another spelling.
  const spellings = altSpellings.filter((form) => /^[A-Z][a-z]{3}/.test(form) && !name.common.startsWith(`${form} `));
  for (const form of new Set([called, name.common, name.official, ...spellings].map(foldPlace))) put(form, country);
  for (const town of capital) {
    put(foldPlace(town), { kind: "town", country: called, rank: "capital", people: 0, coordinates: null });
  }
}
for (const [country, forms] of ALSO_CALLED) {
  const coordinates = middleOf.get(country) ?? null;
  for (const form of forms.split("|")) {
    put(foldPlace(form), { kind: "country", country, rank: null, people: 0, coordinates });
  }
}
for (const [country, names] of REGIONS) {
  for (const name of names.split("|"))
    put(foldPlace(name), { kind: "region", country, rank: null, people: 0, coordinates: null });
}
// States that are no more or that few recognise lie somewhere too: "in the Soviet Union", "across South Vietnam".
for (const [form, { form: kind, name }] of STATE_FORMS) {
  if (kind !== "name" || form === "Soviets" || places.has(foldPlace(form))) continue;
  put(foldPlace(form), { kind: "country", country: name, rank: null, people: 0, coordinates: null });
}
for (const line of readFileSync(new URL("gazetteer.tsv", import.meta.url), "utf8").split("\n")) {
  const [name = "", code = "", rank = "", people = "", north = "", east = "", others = ""] = line.split("\t");
  if (name === "") continue;
  const place: KnownPlace = {
    kind: "town",
    country: nameByCode.get(code) ?? null,
    rank: rank === "capital" || rank === "seat" ? rank : null,
    people: Number(people),
    coordinates: [Number(north), Number(east)],
  };
  const spellings = others === "" ? [] : others.split("|");
  // The spellings begin with the folded name wherever small letters alone do not fold it.
  for (const form of /^[A-Za-z ]+$/.test(name) ? [name.toLowerCase(), ...spellings] : spellings) put(form, place);
}

/** All that a name can be; none where it is not known. */
export function placesNamed(name: string): readonly KnownPlace[] {
  return places.get(foldPlace(name)) ?? [];
}

/** How many words the longest known name has that begins with the word; 0 where none does. */
export function longestFrom(word: string): number {
  return lengths.get(foldPlace(word).split(" ")[0] ?? "") ?? 0;
}
