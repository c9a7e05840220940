/** Claims, read back as they were added. */
import type { Kysely, Transaction } from "kysely";
import type { Claim } from "../../model/claim.ts";
import type { Tables } from "../schema.ts";
import { inParts } from "./in-parts.ts";

type Db = Kysely<Tables> | Transaction<Tables>;

const toClaim = (row: { body: string }): Claim => JSON.parse(row.body) as Claim;

export async function claimsOfReport(db: Db, report: string): Promise<Claim[]> {
  return (await db.selectFrom("claims").select("body").where("report_id", "=", report).orderBy("place").execute()).map(
    toClaim,
  );
}

export async function allClaims(db: Db): Promise<Claim[]> {
  return (await db.selectFrom("claims").select("body").orderBy("id").execute()).map(toClaim);
}

/** Those that exist, in the order asked for. */
export async function claimsById(db: Db, ids: readonly string[]): Promise<Claim[]> {
  const found = new Map<string, Claim>();
  for (const part of inParts(ids)) {
    const rows = await db.selectFrom("claims").select("body").where("id", "in", part).execute();
    for (const claim of rows.map(toClaim)) found.set(claim.id, claim);
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}
