/**
 * Claims come in; pairs of them that say the same go out. Which pairs are looked at is local: two claims are compared if
 * they stand close together, in the order of time, under a key that both have. What a record holds besides them, however
 * much of it has that key, changes nothing.
 *
 *     "Ravna" of ten thousand claims: each is compared with the sixty before it and the sixty after it
 */
import type { ComparableClaim, Kind, Sameness } from "../kinds/kind.ts";
import { byCodeUnits } from "./in-order.ts";
import { keyHash } from "./key-hash.ts";

/** A claim ready to be compared. */
export interface Candidate {
  readonly claim: ComparableClaim;
  /** The folded words of its passages; null where they are too few to be written twice only by copying. */
  readonly sentence: string | null;
}

/** What tells whether two claims belong together: a kind, or one question that its claims answer. */
export type Likeness = Pick<Kind, "keys" | "same"> & { readonly id: string };

/** Under one key a claim is compared with so many that follow it in time. */
export const WINDOW = 60;

/** Two claims found the same, by id, the lower first. */
export interface SameClaims {
  readonly one: string;
  readonly other: string;
  /** How many reasons there are for it. */
  readonly reasons: number;
}

export interface Verdict {
  readonly verdict: Sameness;
  readonly reasons: number;
}

/** In the order of ids. */
export function findSameClaims(
  all: readonly Candidate[],
  likenessOf: (claim: ComparableClaim) => Likeness,
): readonly SameClaims[] {
  const candidates = [...all].sort((one, other) => byCodeUnits(one.claim.id, other.claim.id));
  const blocks = blocksOf(candidates, likenessOf);
  const places: number[][] = [];
  for (const [number, block] of blocks.entries()) {
    block.sort((a, b) => byCodeUnits(timeOf(candidates[a]!), timeOf(candidates[b]!)) || a - b);
    for (const [at, one] of block.entries()) (places[one] ??= []).push(number, at);
  }
  const found: SameClaims[] = [];
  for (const a of candidates.keys()) {
    const own = places[a];
    if (own === undefined) continue;
    for (const b of [...neighboursOf(a, own, blocks)].sort((x, y) => x - y)) {
      const { verdict, reasons } = compareClaims(candidates[a]!, candidates[b]!, likenessOf);
      if (verdict === "same") found.push({ one: candidates[a]!.claim.id, other: candidates[b]!.claim.id, reasons });
    }
  }
  return found;
}

/** Of the claims that stand close to one under any of its keys, those after it in the list. `places`: key, then place. */
function neighboursOf(a: number, places: readonly number[], blocks: readonly number[][]): ReadonlySet<number> {
  const close = new Set<number>();
  for (let i = 0; i < places.length; i += 2) {
    const [block, at] = [blocks[places[i]!]!, places[i + 1]!];
    const end = Math.min(block.length, at + 1 + WINDOW);
    for (let next = Math.max(0, at - WINDOW); next < end; next++) if (block[next]! > a) close.add(block[next]!);
  }
  return close;
}

/** The kind's own verdict; the same sentence with the same fields is the same even where the kind is not sure. */
export function compareClaims(
  one: Candidate,
  two: Candidate,
  likenessOf: (claim: ComparableClaim) => Likeness,
): Verdict {
  if (one.claim.kind !== two.claim.kind) return { verdict: "different", reasons: 0 };
  const { verdict, because } = likenessOf(one.claim).same(one.claim, two.claim);
  const isOneSentence = verdict === "unsure" && one.sentence !== null && one.sentence === two.sentence;
  if (isOneSentence && areAlike(one.claim, two.claim)) return { verdict: "same", reasons: 1 };
  return { verdict, reasons: because.length };
}

function areAlike(a: ComparableClaim, b: ComparableClaim): boolean {
  const isTimeAlike = a.when === null || b.when === null || a.when === b.when;
  return isTimeAlike && a.modality === b.modality && JSON.stringify(a.fields) === JSON.stringify(b.fields);
}

/** Claims under one key, two or more. Most keys have one claim only, and need no list. */
function blocksOf(
  candidates: readonly Candidate[],
  likenessOf: (claim: ComparableClaim) => Likeness,
): readonly number[][] {
  const first = new Map<number, number>();
  const blocks = new Map<number, number[]>();
  for (const [index, candidate] of candidates.entries()) {
    for (const key of keysOf(candidate, likenessOf(candidate.claim))) {
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, index);
        continue;
      }
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [other, index]);
    }
  }
  return [...blocks.values()];
}

/** Numbers of the keys under which a claim may meet others; the same words are one, whatever its kind goes by. */
export function keysOf({ claim, sentence }: Candidate, { id, keys }: Likeness): ReadonlySet<number> {
  const own = keys(claim).map((key) => keyHash(`${id}\n${key}`));
  return new Set(sentence === null ? own : [...own, keyHash(`${id}\n“${sentence}`)]);
}

/** Where a claim stands under its keys; of one time, by id. */
export function timeOf({ claim }: Candidate): string {
  return claim.when ?? claim.published ?? "~";
}
