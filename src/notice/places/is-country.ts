/** Whether a place is a country, whatever it is called: "Kenya", "the U.K.". */
import type { PlaceMention } from "../noticed.ts";
import { placesNamed } from "./known-places.ts";

export function isCountry({ name, country }: PlaceMention): boolean {
  return name === country || placesNamed(name).some(({ kind }) => kind === "country");
}
