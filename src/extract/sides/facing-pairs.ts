/**
 * Which two sides a report sets against each other. In: its claims; out: the pair that is meant where one party of a
 * deal is known, or none, and nothing else tells the other.
 *
 *     Norland shelled Ravna. Norland's army fought the Front. Lind met the Front's leader.      Norland and the Front
 */
import type { Claim, KindId } from "../../model/claim.ts";
import type { Sort } from "../deals/deal-at.ts";
import type { Context } from "../rule.ts";
import type { Between } from "./between.ts";
import { sideOf } from "./side-of.ts";

/** A pair is meant where it is told so often, */
const OFTEN = 2;
/** and so many times as often as the next. */
const CLEAR = 2;
/** A side that leads in a report is named so often. */
const LEADING = 3;
const PARTIES: ReadonlySet<string> = new Set(["state", "armed-group"]);

export type Pair = readonly [string, string];

interface Counted {
  readonly pair: Pair;
  count: number;
}

/** For a truce those who fight count, for any other deal those who talk. Linear in the number of claims. */
export function facingPairs(
  claims: readonly Claim[],
  side: (name: string) => string,
  betweenOf: (kind: KindId) => Between | null,
): (sort: Sort, known: string | null) => Pair | null {
  const counts: Record<Sort, Map<string, Counted>> = { truce: new Map(), deal: new Map() };
  for (const claim of claims) {
    const facing = betweenOf(claim.kind)?.facing?.(claim);
    if (!facing) continue;
    const met = new Map<string, Pair>();
    for (const one of facing.ones.map(side)) {
      for (const other of facing.others.map(side)) {
        const pair: Pair = one < other ? [one, other] : [other, one];
        if (one !== other) met.set(JSON.stringify(pair), pair);
      }
    }
    const of = counts[facing.as === "fight" ? "truce" : "deal"];
    for (const [key, pair] of met) {
      const counted = of.get(key);
      if (counted) counted.count++;
      else of.set(key, { pair, count: 1 });
    }
  }
  const ranked = { truce: rankedBySide(counts.truce), deal: rankedBySide(counts.deal) };
  return (sort, known) => clearest(ranked[sort].get(known) ?? []);
}

/** By side the pairs it stands in, and under null all of them, the most often told first. */
function rankedBySide(counts: ReadonlyMap<string, Counted>): ReadonlyMap<string | null, readonly Counted[]> {
  const ranked = new Map<string | null, Counted[]>();
  for (const counted of [...counts.values()].sort((a, b) => b.count - a.count)) {
    for (const key of [null, ...counted.pair]) {
      const list = ranked.get(key);
      if (list) list.push(counted);
      else ranked.set(key, [counted]);
    }
  }
  return ranked;
}

function clearest([best, next]: readonly Counted[]): Pair | null {
  return best && best.count >= OFTEN && best.count >= CLEAR * (next?.count ?? 0) ? best.pair : null;
}

/** The two sides that a report names most, where no third comes near. */
export function leadingPair(context: Context): Pair | null {
  const { noticed } = context;
  const side = sideOf(context);
  const can = new Set(noticed.actors.filter(({ type }) => PARTIES.has(type)).map(({ name }) => name));
  const groups = new Set(noticed.actors.filter(({ type }) => type === "armed-group").map(({ name }) => name));
  const isGroup = (name: string): boolean => groups.has(name);
  const counts = new Map<string, number>();
  for (const { actor } of noticed.actorMentions) {
    const name = side(actor);
    if (can.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1]);
  const isClear = second !== undefined && second[1] >= LEADING && second[1] >= CLEAR * (third?.[1] ?? 0);
  // "the rebels" beside the one group by name: they are it, and no side of their own.
  const areOne = [first, second].every((one) => one !== undefined && isGroup(one[0]));
  const isUnnamed = areOne && [first, second].some((one) => !/\p{Lu}/u.test(one![0]));
  return isClear && !isUnnamed ? [first![0], second[0]] : null;
}
