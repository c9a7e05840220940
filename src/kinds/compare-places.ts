import type { FieldValue } from "../model/claim.ts";
import { foldedWords } from "../model/folded-words.ts";

/** equal: one name. within: one names the other more closely. other: two names. open: one report does not say. */
export type PlacesCompared = "equal" | "within" | "other" | "open";

/** Words that only say what sort of place it is. */
const SORTS = new Set("the a city town village capital port district of in at near on around and".split(" "));

/**
 * Two names of places come in; whether they can be one place goes out. No map is consulted.
 *
 *     "the city of Lakeside" and "Lakeside" are equal; "Lakeside" lies within "Lakeside province"
 */
export function comparePlaces(a: FieldValue, b: FieldValue): PlacesCompared {
  const one = placeWords(a);
  const two = placeWords(b);
  if (one.length === 0 || two.length === 0) return "open";
  const shorter = one.length <= two.length ? one : two;
  const longer = new Set(one.length <= two.length ? two : one);
  if (!shorter.every((word) => longer.has(word))) return "other";
  return longer.size === new Set(shorter).size ? "equal" : "within";
}

/**
 * The words of a place's name that tell it from others. Whether a letter is doubled is a matter of who writes the name in
 * our letters: Ravaya, Ravayya.
 */
export function placeWords(place: FieldValue): string[] {
  if (typeof place !== "string") return [];
  return foldedWords(place).flatMap((word) => (SORTS.has(word) ? [] : word.replace(/(\p{L})\1/gu, "$1")));
}
