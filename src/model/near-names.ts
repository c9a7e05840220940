/**
 * A name that nothing has comes in, with those that there are; the nearest go out, for a sentence that refuses it.
 *
 *     "okro" of Ada Okoro, Tomas Lind, Okoro Foundation   ->   Ada Okoro, Okoro Foundation
 */
import { distance } from "fastest-levenshtein";
import { foldedWords } from "./folded-words.ts";

/** Longer names are compared by their first letters. */
const LONGEST = 60;
/** Names looked at; a record has fewer, or its first ones will do. */
const MOST_LOOKED_AT = 20_000;

export function nearNames(wanted: string, names: Iterable<string>, most = 3): readonly string[] {
  const words = foldedWords(wanted.slice(0, LONGEST));
  if (words.length === 0) return [];
  const scored: { readonly name: string; readonly off: number }[] = [];
  let looked = 0;
  for (const name of new Set(names)) {
    if (++looked > MOST_LOOKED_AT) break;
    const own = foldedWords(name.slice(0, LONGEST));
    const offs = words.map((word) => Math.min(...own.map((one) => offBy(word, one)), Number.POSITIVE_INFINITY));
    const whole = offBy(words.join(" "), own.join(" "));
    scored.push({ name, off: Math.min(whole, offs.reduce((sum, off) => sum + off, 0) / offs.length) });
  }
  const near = scored.filter(({ off }) => off <= 0.4);
  return near
    .toSorted((a, b) => a.off - b.off || a.name.length - b.name.length || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}

/** "Did you mean Ada Okoro or Tomas Lind?"; empty where nothing is near. */
export function didYouMean(wanted: string, names: Iterable<string>): string {
  const near = nearNames(wanted, names).map((name) => `“${name}”`);
  if (near.length === 0) return "";
  const last = near.at(-1)!;
  return ` Did you mean ${near.length === 1 ? last : `${near.slice(0, -1).join(", ")} or ${last}`}?`;
}

/** Letters that differ, as a share of the longer word; one that begins the other is near. */
function offBy(a: string, b: string): number {
  if (a.length >= 3 && b.startsWith(a)) return 0.1;
  return distance(a, b) / Math.max(1, a.length, b.length);
}
