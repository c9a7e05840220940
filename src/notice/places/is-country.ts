/** Whether a place is a country, whatever it is called: "Kenya", "the U.K.". */
import type { PlaceMention } from "../noticed.ts";
import { placesNamed } from "./known-places.ts";

export function isCountry({ name, country }: PlaceMention): boolean {
  return name === country || isCountryName(name);
}

/** The same of a name alone. */
export function isCountryName(name: string): boolean {
  return placesNamed(name).some(({ kind }) => kind === "country");
}
