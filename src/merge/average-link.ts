/**
 * Things numbered 0 to n-1 and how alike some pairs are come in; groups go out. Again and again the two groups whose
 * members are most alike on average become one, as long as that average is high enough; a pair not given is not alike.
 *
 *     0-1 .6, 1-2 .5, 0-2 .1, from .28 on  ->  0 and 1, then with 2, for (.5 + .1) / 2 = .3
 */
import type { Likeness } from "./likeness.ts";

/** Two groups that may become one; what has changed since is out of date. */
interface Bid {
  readonly average: number;
  readonly a: number;
  readonly b: number;
}

/** Groups in ascending order, each in ascending order. */
export function averageLink(size: number, pairs: readonly Likeness[], least: number): readonly (readonly number[])[] {
  const members: (number[] | null)[] = Array.from({ length: size }, (_, index) => [index]);
  const sums = members.map(() => new Map<number, number>());
  for (const { a, b, likeness } of pairs) {
    sums[a]!.set(b, likeness);
    sums[b]!.set(a, likeness);
  }
  const average = (a: number, b: number): number =>
    (sums[a]!.get(b) ?? 0) / (members[a]?.length ?? Number.NaN) / (members[b]?.length ?? Number.NaN);
  const bids = new Bids();
  for (const { a, b, likeness } of pairs) if (likeness >= least) bids.push({ average: likeness, a, b });
  for (let bid = bids.pop(); bid; bid = bids.pop()) {
    if (bid.average !== average(bid.a, bid.b)) continue;
    // The neighbours of the one with fewer move to the other: each moves few times.
    const [into, from] = sums[bid.a]!.size >= sums[bid.b]!.size ? [bid.a, bid.b] : [bid.b, bid.a];
    members[into]!.push(...members[from]!);
    members[from] = null;
    sums[into]!.delete(from);
    for (const [other, sum] of sums[from]!) {
      sums[other]!.delete(from);
      if (other === into) continue;
      const both = sum + (sums[into]!.get(other) ?? 0);
      sums[into]!.set(other, both);
      sums[other]!.set(into, both);
    }
    sums[from]!.clear();
    for (const other of sums[into]!.keys()) {
      const now = average(into, other);
      if (now >= least) bids.push({ average: now, a: Math.min(into, other), b: Math.max(into, other) });
    }
  }
  return members
    .filter((group) => group !== null)
    .map((group) => group.sort((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!);
}

/** A heap, the highest average on top; of equal ones the lowest numbers. */
class Bids {
  readonly #heap: Bid[] = [];

  push(bid: Bid): void {
    const heap = this.#heap;
    let at = heap.push(bid) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!isBefore(bid, heap[above]!)) break;
      heap[at] = heap[above]!;
      at = above;
    }
    heap[at] = bid;
  }

  pop(): Bid | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (heap.length === 0 || last === undefined) return top;
    let at = 0;
    for (let below = 1; below < heap.length; below = 2 * at + 1) {
      if (below + 1 < heap.length && isBefore(heap[below + 1]!, heap[below]!)) below++;
      if (!isBefore(heap[below]!, last)) break;
      heap[at] = heap[below]!;
      at = below;
    }
    heap[at] = last;
    return top;
  }
}

function isBefore(one: Bid, other: Bid): boolean {
  if (one.average !== other.average) return one.average > other.average;
  return one.a !== other.a ? one.a < other.a : one.b < other.b;
}
