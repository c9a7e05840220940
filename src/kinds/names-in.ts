/** The names that a claim has in a field, and what they are found under. */
import type { Claim } from "../model/claim.ts";

/** Each once, in the order in which they stand; none where the field holds no list. */
export function namesIn({ fields }: Pick<Claim, "fields">, field: string): readonly string[] {
  const value = fields[field];
  return Array.isArray(value) ? [...new Set(value as readonly string[])] : [];
}

/** Each two of the first so many names in the order of the alphabet: "Kenya|Sudan". */
export function pairsOf(names: readonly string[], most: number): readonly string[] {
  const sorted = [...names].sort().slice(0, most);
  return sorted.flatMap((one, at) => sorted.slice(at + 1).map((two) => `${one}|${two}`));
}
