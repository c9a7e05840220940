/** What a kind says of its claims within one report: when two of them are one claim with two passages. */
import type { Claim, FieldValue } from "../model/claim.ts";

export interface Within {
  /**
   * Claims that share no key are never one, which keeps the search short: a truce and a border accord are two deals,
   * however well all else agrees.
   */
  readonly keys: (claim: Claim) => readonly string[];
  /** Of two that share a key: whether the second tells of the same thing as the first, which stands before it. */
  readonly isSame: (first: Claim, second: Claim) => boolean;
  /** Whether the second's fields count where both have a value; without it the first's do. */
  readonly isBetter?: (second: Claim, first: Claim) => boolean;
}

/**
 * Places of claims in a list, by kind and key. Nobody asks `isSame` of claims that he has not found here: no kind says in
 * it again what its keys have said.
 */
export class PlacesByKey {
  readonly #places = new Map<string, Set<number>>();

  put({ kind }: Claim, keys: readonly string[], place: number): void {
    for (const key of keys) {
      const full = `${kind} ${key}`;
      const places = this.#places.get(full);
      if (places) places.add(place);
      else this.#places.set(full, new Set([place]));
    }
  }

  /** Where claims stand that share a key with this one, in the order of the list. */
  find({ kind }: Claim, keys: readonly string[]): number[] {
    const found = new Set(keys.flatMap((key) => [...(this.#places.get(`${kind} ${key}`) ?? [])]));
    return [...found].sort((a, b) => a - b);
  }
}

/** Whether two values can both stand: they are equal, or one is open. */
export function agree(a: FieldValue, b: FieldValue): boolean {
  return a === null || b === null || a === b;
}
