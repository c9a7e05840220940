/** Claims as merging compares them, kept with the keys they are found by. */
import { likenessesOf } from "../../merge/kept.ts";
import { type Candidate, keysOf, timeOf } from "../../merge/same-claims.ts";
import { candidateOf, type ToldClaim } from "../../merge/told-claim.ts";
import { inParts } from "../queries/in-parts.ts";
import { storableKey } from "../queries/storable.ts";
import type { ClaimKeyRow, Db, ToldClaimRow } from "../schema.ts";
import type { KeyPlace } from "./claim-keys.ts";

/** Claims whose keys are sorted in one go. */
const MOST_SORTED = 5_000;

export async function insertTold(db: Db, told: readonly ToldClaim[]): Promise<void> {
  for (const part of inParts(told)) await db.insertInto("told_claims").values(part.map(toRow)).execute();
  for (const some of inParts(told, MOST_SORTED)) {
    // What lies side by side is written faster.
    const rows = some.flatMap(keyRowsOf).sort((a, b) => a.key - b.key);
    for (const part of inParts(rows)) await db.insertInto("claim_keys").values(part).execute();
  }
}

export async function deleteTold(db: Db, told: readonly ToldClaim[]): Promise<void> {
  for (const part of inParts(told.map(({ claim }) => claim.id)))
    await db.deleteFrom("told_claims").where("claim_id", "in", part).execute();
  for (const { key, time, claim_id } of told.flatMap(keyRowsOf)) {
    await db
      .deleteFrom("claim_keys")
      .where("key", "=", key)
      .where("time", "=", time)
      .where("claim_id", "=", claim_id)
      .execute();
  }
}

export async function toldByReport(db: Db, reports: readonly string[]): Promise<ToldClaim[]> {
  const found: ToldClaim[] = [];
  for (const part of inParts(reports)) {
    const rows = await db.selectFrom("told_claims").select("body").where("report_id", "in", part).execute();
    found.push(...rows.map(toTold));
  }
  return found;
}

export async function toldById(db: Db, ids: Iterable<string>): Promise<ToldClaim[]> {
  const found: ToldClaim[] = [];
  for (const part of inParts([...ids])) {
    const rows = await db.selectFrom("told_claims").select("body").where("claim_id", "in", part).execute();
    found.push(...rows.map(toTold));
  }
  return found;
}

/** By likeness, the keys of a claim. A question holds nobody to his words. */
export function keysByLikeness(
  told: ToldClaim,
): readonly { readonly likeness: string; readonly keys: Iterable<number> }[] {
  const [kind, ...questions] = likenessesOf(told.claim.kind);
  return [
    { likeness: kind!.id, keys: keysOf(candidateOf(told), kind!) },
    ...questions.map((one) => ({ likeness: one.id, keys: keysOf(answerOf(told), one) })),
  ];
}

/** A claim as an answer to a question: by what it says and not by its words. */
export function answerOf({ claim }: ToldClaim): Candidate {
  return { claim, sentence: null };
}

/** Where a claim stands under each of its keys. */
export function placeOf(told: ToldClaim): KeyPlace {
  // A day that a person gave can be any letters.
  return { time: storableKey(timeOf(answerOf(told))), claim: told.claim.id };
}

function keyRowsOf(told: ToldClaim): ClaimKeyRow[] {
  const { time } = placeOf(told);
  return keysByLikeness(told).flatMap(({ keys }) => [...keys].map((key) => ({ key, time, claim_id: told.claim.id })));
}

function toRow(told: ToldClaim): ToldClaimRow {
  return { claim_id: told.claim.id, report_id: told.claim.report, body: JSON.stringify(told) };
}

function toTold({ body }: Pick<ToldClaimRow, "body">): ToldClaim {
  return JSON.parse(body) as ToldClaim;
}
