/**
 * Which of several places of one name is meant. In: what the name can be, and the countries the report names; out: the
 * likeliest, and why, in words for a person.
 *
 *     Tripoli, in a report that names Lebanon      a town of Lebanon, which the report names
 *     Tripoli, in one that names neither           the capital of Libya; there is one of Lebanon as well
 */
import type { KnownPlace } from "./known-places.ts";

/** A country before a town in a country of the report, that before a capital, that before a region, then the largest. */
export function choosePlace(known: readonly KnownPlace[], countries: ReadonlySet<string | null>): KnownPlace | null {
  const weight = ({ kind, country, rank, people }: KnownPlace): number =>
    (kind === "country" ? 1e9 : 0) +
    (countries.has(country) ? 1e8 : 0) +
    (rank === "capital" ? 1e7 : 0) +
    (kind === "region" ? 1e6 : 0) +
    people;
  const best = known.reduce<KnownPlace | null>(
    (before, place) => (before && weight(before) >= weight(place) ? before : place),
    null,
  );
  // A capital stands in two lists, one of which says where it is.
  const twin = known.find(
    (place) => place.kind === "town" && place.coordinates !== null && place.country === best?.country,
  );
  return best && best.coordinates === null && best.kind === "town" && twin
    ? { ...best, coordinates: twin.coordinates }
    : best;
}

/** `behind` is the country that the text itself gives: "Ravna, Kenya". */
export function whyPlace(
  chosen: KnownPlace | null,
  known: readonly KnownPlace[],
  countries: ReadonlySet<string | null>,
  behind: string | null,
): string {
  if (chosen === null) return behind === null ? "the words around say that it is a place" : `the text says ${behind}`;
  const { kind, country, rank } = chosen;
  if (kind === "country") return "a country";
  if (country === null) return "a region of several countries";
  const what = rank === "capital" ? `the capital of ${country}` : `a ${kind} of ${country}`;
  const others = [...new Set(known.map((place) => place.country))].filter(
    (other) => other !== null && other !== country,
  );
  if (behind === country) return `${what}, as the text says`;
  if (others.length === 0) return what;
  const also = others.length > 3 ? `${others.length} other countries` : others.join(", ");
  const reason = countries.has(country) ? ", which the report names" : rank === "capital" ? "" : ", the largest";
  return `${what}${reason}; there is one in ${also} as well`;
}
