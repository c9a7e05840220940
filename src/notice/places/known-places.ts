/** Countries, capitals and what else news English calls them, from the package world-countries (ODbL). */
import { createRequire } from "node:module";
import type { Countries } from "world-countries";

const countries = createRequire(import.meta.url)("world-countries") as Countries;

/** Regions that are often where something happens and no country of their own. */
const REGIONS = (
  "Middle East|West Bank|Gaza|Gaza Strip|Golan Heights|Golan|Sinai|Kashmir|Crimea|Donbas|Donbass|Darfur|Kurdistan|Chechnya|Abkhazia|" +
  "South Ossetia|Transnistria|Nagorno-Karabakh|Kosovo|Northern Ireland|Scotland|Catalonia|Basque Country|Tibet|Xinjiang|Hong Kong|Taiwan|" +
  "Balkans|Sahel|Horn of Africa|Great Lakes|Persian Gulf|Gulf|Red Sea|Black Sea|Mediterranean|South China Sea|Baltic|Caucasus|Central Asia|" +
  "Southeast Asia|Latin America|Central America|Europe|Africa|Asia|Western Sahara|Tigray|Amhara|Rakhine|Mindanao|Aceh|Camp David|Washington|New York"
).split("|");

const KNOWN = new Map<string, string>();
for (const region of REGIONS) KNOWN.set(region.toLowerCase(), "");
for (const country of countries) {
  const { common, official } = country.name;
  for (const capital of country.capital) KNOWN.set(capital.toLowerCase(), common);
  for (const name of [common, official]) KNOWN.set(name.toLowerCase(), common);
}
for (const [name, country] of [["britain", "United Kingdom"], ["turkey", "Turkey"], ["u.s.", "United States"], ["uae", "United Arab Emirates"], ["burma", "Myanmar"], ["congo", "DR Congo"], ["ivory coast", "Ivory Coast"]] as const) {
  KNOWN.set(name, country);
}

/** The country a known place lies in, "" for a region of none or several, null where the name is not known. */
export function countryOf(name: string): string | null {
  return KNOWN.get(name.toLowerCase()) ?? null;
}
