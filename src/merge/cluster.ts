/**
 * Claims come in, with what people decided about pairs of them; groups of claims that say the same thing go out. Only a
 * "same" joins, so a group never reaches beyond the claims that such pairs hold together. Two groups stay apart if their
 * claims are different, or were judged not to be the same.
 */
import type { ComparableClaim } from "../kinds/kind.ts";
import { Groups } from "./groups.ts";
import { byCodeUnits } from "./in-order.ts";
import { KeptApart } from "./kept-apart.ts";
import { type Candidate, compareClaims, findSameClaims, type Likeness, type SameClaims } from "./same-claims.ts";

export interface Pairs {
  readonly same: readonly (readonly [string, string])[];
  readonly notSame: readonly (readonly [string, string])[];
}

/** Claims of a group, by id, that speak for it when it is held against another one. */
const SPEAKERS = 24;

/** `found`: the pairs that say the same, where they are known; every claim of them is a candidate. */
export function cluster(
  candidates: readonly Candidate[],
  likenesses: Readonly<Record<string, Likeness>>,
  pairs: Pairs,
  found: readonly SameClaims[] = findSameClaims(candidates, ({ kind }) => likenesses[kind]!),
): readonly (readonly ComparableClaim[])[] {
  const sorted = [...candidates].sort((a, b) => byCodeUnits(a.claim.id, b.claim.id));
  const likenessOf = (claim: ComparableClaim): Likeness => likenesses[claim.kind]!;
  const place = new Map(sorted.map(({ claim }, index) => [claim.id, index]));
  const numbered = (all: Pairs["same"]): [number, number][] =>
    all.flatMap(([a, b]) => {
      const [one, two] = [place.get(a), place.get(b)];
      return one === undefined || two === undefined ? [] : [[one, two] as [number, number]];
    });
  const groups = new Groups(sorted.length);
  const apart = new KeptApart(groups, numbered(pairs.notSame));
  const speakers = sorted.map((_, index) => [index]);
  const join = (a: number, b: number, areOne: (one: number, two: number) => boolean): void => {
    const [one, two] = [groups.find(a), groups.find(b)];
    if (one === two || apart.isBarred(one, two)) return;
    if (speakers[one]!.some((x) => speakers[two]!.some((y) => !areOne(x, y)))) return;
    groups.join(one, two);
    const root = groups.find(one);
    apart.joined(one, two, root);
    speakers[root] = [...speakers[one]!, ...speakers[two]!].sort((x, y) => x - y).slice(0, SPEAKERS);
    speakers[root === one ? two : one] = [];
  };
  for (const [a, b] of numbered(pairs.same)) {
    // An entry is of one kind, whatever a person says of two claims.
    if (sorted[a]!.claim.kind === sorted[b]!.claim.kind) join(a, b, () => true);
  }
  const ranked = found
    .map(({ one, other, reasons }) => ({ a: place.get(one)!, b: place.get(other)!, reasons }))
    .sort((one, two) => two.reasons - one.reasons || one.a - two.a || one.b - two.b);
  for (const { a, b } of ranked) {
    join(a, b, (one, two) => compareClaims(sorted[one]!, sorted[two]!, likenessOf).verdict !== "different");
  }
  return [...groups.all().values()].map((group) => group.map((index) => sorted[index]!.claim));
}
