/**
 * Things numbered 0 to n-1 are put together two by two; which are together goes out.
 *
 *     join(0, 3), join(3, 5)  ->  0, 3 and 5 are one group, found under 0
 */
export class Groups {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
  }

  /** The smallest number of its group, so that the order of joining never shows. */
  find(item: number): number {
    let root = item;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    while (this.#parent[item] !== root) {
      const next = this.#parent[item]!;
      this.#parent[item] = root;
      item = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const one = this.find(a);
    const two = this.find(b);
    if (one !== two) this.#parent[Math.max(one, two)] = Math.min(one, two);
  }

  /** All groups, each in ascending order, under its smallest number. */
  all(): Map<number, number[]> {
    const groups = new Map<number, number[]>();
    for (let item = 0; item < this.#parent.length; item++) {
      const root = this.find(item);
      const group = groups.get(root);
      if (group) group.push(item);
      else groups.set(root, [item]);
    }
    return groups;
  }
}
