/**
 * Pairs that were judged not to be one come in; whether two groups may become one goes out. A group carries the pairs of
 * all its members, and asking looks through the shorter list: joining stays near-linear however much was judged.
 *
 *     a and d are not one; a, b are a group, c, d another  ->  the two stay two
 */
import type { Groups } from "./groups.ts";

export class KeptApart {
  readonly #groups: Groups;
  /** By the number a group is found under: what its members must not come together with. */
  readonly #barred = new Map<number, number[]>();

  constructor(groups: Groups, pairs: Iterable<readonly [number, number]>) {
    this.#groups = groups;
    for (const [a, b] of pairs) {
      this.#add(a, b);
      this.#add(b, a);
    }
  }

  /** Both are numbers that groups are found under. */
  isBarred(one: number, two: number): boolean {
    const [ours, theirs] = [this.#barred.get(one) ?? [], this.#barred.get(two) ?? []];
    const [few, other] = ours.length <= theirs.length ? [ours, two] : [theirs, one];
    return few.some((item) => this.#groups.find(item) === other);
  }

  /** To be told of each joining, with the numbers from before and the one from after. */
  joined(one: number, two: number, root: number): void {
    const [ours, theirs] = [this.#barred.get(one) ?? [], this.#barred.get(two) ?? []];
    if (ours.length + theirs.length === 0) return;
    const [few, many] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
    for (const item of few) many.push(item);
    this.#barred.delete(one);
    this.#barred.delete(two);
    this.#barred.set(root, many);
  }

  #add(one: number, other: number): void {
    const list = this.#barred.get(one);
    if (list) list.push(other);
    else this.#barred.set(one, [other]);
  }
}
