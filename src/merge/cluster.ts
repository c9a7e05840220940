/**
 * Claims come in, with what people decided about pairs of them; groups of claims that say the same thing go out.
 * Only claims that share a key are compared, and only a "same" joins. Two groups stay apart if any of their claims are
 * different, or were judged not to be the same.
 */
import type { ComparableClaim, Kind, Sameness } from "../kinds/kind.ts";
import { Groups } from "./groups.ts";
import { byCodeUnits } from "./in-order.ts";

/** A claim ready to be compared. */
export interface Candidate {
  readonly claim: ComparableClaim;
  /** The folded words of its passages; null where they are too few to be written twice only by copying. */
  readonly sentence: string | null;
}

export interface Pairs {
  readonly same: readonly (readonly [string, string])[];
  readonly notSame: readonly (readonly [string, string])[];
}

/** Claims under one key that are all compared with each other. */
const BLOCK = 120;
/** In a larger block each claim is compared with so many that follow it in time. */
const WINDOW = 40;

/** What tells whether two claims belong together: a kind, or one question that its claims answer. */
export type Likeness = Pick<Kind, "keys" | "same">;

export function cluster(
  candidates: readonly Candidate[],
  kinds: Readonly<Record<string, Likeness>>,
  pairs: Pairs,
): readonly (readonly ComparableClaim[])[] {
  const sorted = [...candidates].sort((a, b) => byCodeUnits(a.claim.id, b.claim.id));
  const judged = new Set([...pairs.same, ...pairs.notSame].flat());
  const kindOf = (claim: ComparableClaim): Likeness => kinds[claim.kind]!;
  const { profiles, copies } = collapse(sorted, kindOf, judged);
  const number = new Map(profiles.map((profile, index) => [profile.claim.id, index]));
  const groups = new Groups(profiles.length);
  const members = new Map(profiles.map((_, index) => [index, [index]]));
  const compare = comparer(profiles, kindOf);
  const apart = new Set<number>();
  for (const [a, b] of pairs.notSame) {
    const [one, two] = [number.get(a), number.get(b)];
    if (one !== undefined && two !== undefined) apart.add(one * profiles.length + two).add(two * profiles.length + one);
  }
  const join = (a: number, b: number, isBarred: ((one: number, two: number) => boolean) | null): void => {
    const [one, two] = [groups.find(a), groups.find(b)];
    if (one === two) return;
    const [left, right] = [members.get(one)!, members.get(two)!];
    if (isBarred !== null && left.some((x) => right.some((y) => isBarred(x, y)))) return;
    groups.join(one, two);
    const root = groups.find(one);
    members.set(root, [...left, ...right]);
    members.delete(root === one ? two : one);
  };
  const isApart = (one: number, two: number): boolean => apart.has(one * profiles.length + two);
  for (const [a, b] of pairs.same) {
    const [one, two] = [number.get(a), number.get(b)];
    if (one !== undefined && two !== undefined) join(one, two, apart.size > 0 ? isApart : null);
  }
  for (const { a, b } of findSame(profiles, kindOf, compare)) {
    join(a, b, (one, two) => isApart(one, two) || compare(one, two).verdict === "different");
  }
  return [...groups.all().values()].map((group) => group.flatMap((index) => copies[index]!));
}

/** Claims alike in everything are compared once: copies of a report say the same many times over. */
function collapse(
  sorted: readonly Candidate[],
  kindOf: (claim: ComparableClaim) => Likeness,
  judged: ReadonlySet<string>,
): { readonly profiles: readonly Candidate[]; readonly copies: readonly (readonly ComparableClaim[])[] } {
  const profiles: Candidate[] = [];
  const copies: ComparableClaim[][] = [];
  const seen = new Map<string, number>();
  for (const candidate of sorted) {
    const { kind, fields, when, by, published, modality } = candidate.claim;
    const key = JSON.stringify([kind, fields, when, by, published, modality]);
    const first = judged.has(candidate.claim.id) ? undefined : seen.get(key);
    if (
      first !== undefined &&
      kindOf(candidate.claim).same(profiles[first]!.claim, candidate.claim).verdict === "same"
    ) {
      copies[first]!.push(candidate.claim);
      continue;
    }
    if (first === undefined && !judged.has(candidate.claim.id)) seen.set(key, profiles.length);
    profiles.push(candidate);
    copies.push([candidate.claim]);
  }
  return { profiles, copies };
}

interface Found {
  readonly a: number;
  readonly b: number;
  readonly reasons: number;
}

/** Every pair found the same, those with most reasons first. */
function findSame(
  profiles: readonly Candidate[],
  kindOf: (claim: ComparableClaim) => Likeness,
  compare: (a: number, b: number) => Verdict,
): readonly Found[] {
  const blocks = blocksOf(profiles, kindOf);
  const seen = new Set<number>();
  const found: Found[] = [];
  for (const block of blocks) {
    const isLarge = block.length > BLOCK;
    if (isLarge) block.sort((a, b) => byCodeUnits(timeOf(profiles[a]!), timeOf(profiles[b]!)) || a - b);
    for (let i = 0; i < block.length; i++) {
      const end = isLarge ? Math.min(block.length, i + 1 + WINDOW) : block.length;
      for (let j = i + 1; j < end; j++) {
        const a = Math.min(block[i]!, block[j]!);
        const b = Math.max(block[i]!, block[j]!);
        const pair = a * profiles.length + b;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const { verdict, reasons } = compare(a, b);
        if (verdict === "same") found.push({ a, b, reasons });
      }
    }
  }
  return found.sort((one, two) => two.reasons - one.reasons || one.a - two.a || one.b - two.b);
}

/** Claims under one key, two or more. Most keys have one claim only, and need no list. */
function blocksOf(profiles: readonly Candidate[], kindOf: (claim: ComparableClaim) => Likeness): readonly number[][] {
  const first = new Map<string, Map<string, number>>();
  const blocks = new Map<string, number[]>();
  for (const [index, { claim, sentence }] of profiles.entries()) {
    const keys = kindOf(claim).keys(claim);
    let held = first.get(claim.kind);
    if (held === undefined) first.set(claim.kind, (held = new Map()));
    for (const key of new Set(sentence === null ? keys : [...keys, `“${sentence}`])) {
      const other = held.get(key);
      if (other === undefined) {
        held.set(key, index);
        continue;
      }
      const name = `${claim.kind}|${key}`;
      const block = blocks.get(name);
      if (block) block.push(index);
      else blocks.set(name, [other, index]);
    }
  }
  return [...blocks.values()];
}

interface Verdict {
  readonly verdict: Sameness;
  readonly reasons: number;
}

/** The kind's own verdict; the same sentence with the same fields is the same even where the kind is not sure. */
function comparer(
  profiles: readonly Candidate[],
  kindOf: (claim: ComparableClaim) => Likeness,
): (a: number, b: number) => Verdict {
  return (a, b) => {
    const one = profiles[a]!;
    const two = profiles[b]!;
    if (one.claim.kind !== two.claim.kind) return { verdict: "different", reasons: 0 };
    const { verdict, because } = kindOf(one.claim).same(one.claim, two.claim);
    if (
      verdict === "unsure" &&
      one.sentence !== null &&
      one.sentence === two.sentence &&
      areAlike(one.claim, two.claim)
    ) {
      return { verdict: "same", reasons: 1 };
    }
    return { verdict, reasons: because.length };
  };
}

function areAlike(a: ComparableClaim, b: ComparableClaim): boolean {
  const isTimeAlike = a.when === null || b.when === null || a.when === b.when;
  return isTimeAlike && a.modality === b.modality && JSON.stringify(a.fields) === JSON.stringify(b.fields);
}

function timeOf({ claim }: Candidate): string {
  return claim.when ?? claim.published ?? "~";
}
