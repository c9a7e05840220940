/**
 * Claims that changed come in, as they were and as they are; the pairs found the same become those of the record as it is.
 * By likeness, the claims whose pairs changed go out. Only the places under their keys are looked at: who stands within
 * the window now, and who stood there before.
 */

import { byCodeUnits } from "../../merge/in-order.ts";
import { likenessesOf } from "../../merge/kept.ts";
import { type Candidate, compareClaims, type Likeness, type SameClaims, WINDOW } from "../../merge/same-claims.ts";
import { candidateOf, type ToldClaim } from "../../merge/told-claim.ts";
import { inParts } from "../queries/in-parts.ts";
import type { Db } from "../schema.ts";
import { type KeyPlace, placesAround, placesBetween, placesUnder } from "./claim-keys.ts";
import { insertSame } from "./keep-all.ts";
import { answerOf, deleteTold, insertTold, keysByLikeness, placeOf, toldById } from "./told-rows.ts";

/** By likeness, ids of claims. */
export type Touched = Map<string, Set<string>>;

/** What is to be done with pairs of one likeness. */
interface Sought {
  readonly compared: Map<string, readonly [string, string]>;
  readonly shaken: Map<string, readonly [string, string]>;
}

interface ChangedKey {
  readonly likeness: string;
  readonly before: KeyPlace[];
  readonly after: KeyPlace[];
}

export async function growSame(db: Db, before: readonly ToldClaim[], after: readonly ToldClaim[]): Promise<Touched> {
  const touched: Touched = new Map();
  for (const told of [...before, ...after])
    for (const { likeness } of keysByLikeness(told)) touch(touched, likeness, told.claim.id);
  await deleteTold(db, before);
  await forgetPairs(db, before, touched);
  await insertTold(db, after);
  const sought = new Map<string, Sought>();
  const changed = changedKeys(before, after);
  const full = await placesUnder(db, [...changed.keys()], 2 * WINDOW + 1);
  for (const [key, change] of changed) {
    const found = soughtOf(sought, change.likeness);
    const all = full.get(key) ?? null;
    if (all !== null) seek(all, change, found);
    else {
      const places = [...change.before, ...change.after];
      const reach = 2 * WINDOW + places.length;
      for (const place of places) seek(await placesAround(db, key, place, reach), change, found);
    }
  }
  const told = new Map(after.map((one) => [one.claim.id, one]));
  const ids = [...sought.values()].flatMap(({ compared, shaken }) => [...compared.values(), ...shaken.values()].flat());
  for (const one of await toldById(db, new Set(ids.filter((id) => !told.has(id))))) told.set(one.claim.id, one);
  for (const [likeness, { compared, shaken }] of sought) {
    const same = [...compared.values()].flatMap((pair) => sameOf(likeness, pair, told));
    const known = await knownPairs(
      db,
      likeness,
      [...compared.values(), ...shaken.values()].map(([one]) => one),
    );
    const fresh = same.filter(({ one, other }) => !known.has(`${one} ${other}`));
    await insertSame(db, likeness, fresh);
    for (const { one, other } of fresh) touch(touched, likeness, one, other);
    for (const [key, pair] of shaken) {
      if (!known.has(key) || compared.has(key) || (await areClose(db, likeness, pair, told))) continue;
      await forgetPair(db, likeness, pair);
      touch(touched, likeness, ...pair);
    }
  }
  return touched;
}

function changedKeys(before: readonly ToldClaim[], after: readonly ToldClaim[]): ReadonlyMap<number, ChangedKey> {
  const changed = new Map<number, ChangedKey>();
  for (const [side, all] of [
    ["before", before],
    ["after", after],
  ] as const) {
    for (const told of all) {
      const place = placeOf(told);
      for (const { likeness, keys } of keysByLikeness(told)) {
        for (const key of keys) {
          let change = changed.get(key);
          if (!change) changed.set(key, (change = { likeness, before: [], after: [] }));
          change[side].push(place);
        }
      }
    }
  }
  return changed;
}

/** Holds the places under a key, or a stretch of them, against what they were. */
function seek(now: readonly KeyPlace[], change: ChangedKey, { compared, shaken }: Sought): void {
  const isNew = new Set(change.after.map(placeName));
  const isOld = new Set(change.before.map(placeName));
  // What is in both stands where it stood.
  const news = new Set([...isNew].filter((name) => !isOld.has(name)));
  const gone = change.before.filter((place) => !isNew.has(placeName(place)) && isWithin(now, place));
  const then = [...now.filter((place) => !news.has(placeName(place))), ...gone].sort(byPlace);
  const staying = (place: KeyPlace): boolean => !isNew.has(placeName(place)) && !isOld.has(placeName(place));
  for (const [at, one] of now.entries()) {
    // Between two that stayed nothing changed, unless something that stood between them is gone.
    const isStill = staying(one) && gone.length === 0;
    if (isStill) continue;
    for (const other of now.slice(Math.max(0, at - WINDOW), at + 1 + WINDOW))
      if (other !== one) addPair(compared, one.claim, other.claim);
  }
  if (now.length <= WINDOW + 1 || news.size === 0) return;
  const placeNow = new Map(now.map((place, at) => [placeName(place), at]));
  for (const [at, one] of then.entries()) {
    if (!staying(one)) continue;
    for (const other of then.slice(at + 1, at + 1 + WINDOW)) {
      if (!staying(other)) continue;
      const apart = placeNow.get(placeName(other))! - placeNow.get(placeName(one))!;
      if (apart > WINDOW) addPair(shaken, one.claim, other.claim);
    }
  }
}

function isWithin(now: readonly KeyPlace[], place: KeyPlace): boolean {
  return now.length > 0 && byPlace(now[0]!, place) <= 0 && byPlace(place, now.at(-1)!) <= 0;
}

export function byPlace(a: KeyPlace, b: KeyPlace): number {
  return byCodeUnits(a.time, b.time) || byCodeUnits(a.claim, b.claim);
}

function placeName({ time, claim }: KeyPlace): string {
  return `${time} ${claim}`;
}

function sameOf(
  likeness: string,
  [one, other]: readonly [string, string],
  told: ReadonlyMap<string, ToldClaim>,
): readonly SameClaims[] {
  const [a, b] = [told.get(one)!, told.get(other)!];
  const { as, by } = comparedAs(likeness, a);
  const { verdict, reasons } = compareClaims(as(a), as(b), () => by);
  return verdict === "same" ? [{ one, other, reasons }] : [];
}

function comparedAs(likeness: string, { claim }: ToldClaim): { as: (told: ToldClaim) => Candidate; by: Likeness } {
  const [kind, ...questions] = likenessesOf(claim.kind);
  if (kind!.id === likeness) return { as: candidateOf, by: kind! };
  return { as: answerOf, by: questions.find(({ id }) => id === likeness)! };
}

/** Whether two claims still stand close together under any key of both. */
async function areClose(
  db: Db,
  likeness: string,
  [one, other]: readonly [string, string],
  told: ReadonlyMap<string, ToldClaim>,
): Promise<boolean> {
  const [a, b] = [told.get(one)!, told.get(other)!];
  const keysOf = (claim: ToldClaim): Iterable<number> =>
    keysByLikeness(claim).find((own) => own.likeness === likeness)!.keys;
  const theirs = new Set(keysOf(b));
  const [first, last] = [a, b].map(placeOf).sort(byPlace);
  for (const key of keysOf(a)) {
    if (theirs.has(key) && (await placesBetween(db, key, first!, last!, WINDOW)) < WINDOW) return true;
  }
  return false;
}

async function knownPairs(db: Db, likeness: string, ones: readonly string[]): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for (const part of inParts([...new Set(ones)])) {
    const rows = await db
      .selectFrom("same_claims")
      .select(["one", "other"])
      .where("one", "in", part)
      .where("likeness", "=", likeness)
      .execute();
    for (const { one, other } of rows) known.add(`${one} ${other}`);
  }
  return known;
}

/** Forgets the pairs of claims that are no more as they were. */
async function forgetPairs(db: Db, before: readonly ToldClaim[], touched: Touched): Promise<void> {
  for (const part of inParts(before.map(({ claim }) => claim.id))) {
    const rows = await db
      .selectFrom("same_claims")
      .select(["likeness", "one", "other"])
      .where("one", "in", part)
      .execute();
    for (const { likeness, one, other } of rows) {
      touch(touched, likeness, other);
      await forgetPair(db, likeness, [one, other]);
    }
  }
}

async function forgetPair(db: Db, likeness: string, [one, other]: readonly [string, string]): Promise<void> {
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const) {
    await db
      .deleteFrom("same_claims")
      .where("one", "=", a)
      .where("likeness", "=", likeness)
      .where("other", "=", b)
      .execute();
  }
}

export function touch(touched: Touched, likeness: string, ...claims: readonly string[]): void {
  let own = touched.get(likeness);
  if (!own) touched.set(likeness, (own = new Set()));
  for (const claim of claims) own.add(claim);
}

function addPair(pairs: Map<string, readonly [string, string]>, a: string, b: string): void {
  const pair = [a, b].sort(byCodeUnits) as [string, string];
  pairs.set(pair.join(" "), pair);
}

function soughtOf(sought: Map<string, Sought>, likeness: string): Sought {
  let own = sought.get(likeness);
  if (!own) sought.set(likeness, (own = { compared: new Map(), shaken: new Map() }));
  return own;
}
