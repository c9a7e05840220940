/**
 * What news English calls a country that the package world-countries calls otherwise. In: the package's name; out: the
 * one name that a country goes by everywhere, as an actor and as a place.
 *
 *     Türkiye      Turkey
 */
const NEWS_NAMES: ReadonlyMap<string, string> = new Map([
  ["Türkiye", "Turkey"],
  ["DR Congo", "Democratic Republic of the Congo"],
  ["Czechia", "Czech Republic"],
  ["Eswatini", "Swaziland"],
  ["Vatican City", "Vatican"],
]);

export function countryName(ofPackage: string): string {
  return NEWS_NAMES.get(ofPackage) ?? ofPackage;
}
