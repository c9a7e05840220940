/** Claims, read back as they were added. */
import type { Claim } from "../../model/claim.ts";
import { daysOf } from "../../model/edtf-days.ts";
import type { Db } from "../schema.ts";
import { inParts } from "./in-parts.ts";
import { storable } from "./storable.ts";

export async function insertClaims(db: Db, report: string, claims: readonly Claim[]): Promise<void> {
  const rows = claims.map((claim, place) => {
    const days = claim.when === null ? null : daysOf(claim.when);
    return {
      id: claim.id,
      report_id: report,
      kind: claim.kind,
      rule: claim.rule,
      by: claim.by === null ? null : storable(claim.by),
      first_day: days?.first ?? null,
      last_day: days?.last ?? null,
      place,
      body: JSON.stringify(claim),
    };
  });
  for (const part of inParts(rows)) await db.insertInto("claims").values(part).execute();
}

export async function claimsOfReport(db: Db, report: string): Promise<Claim[]> {
  const rows = await db.selectFrom("claims").select("body").where("report_id", "=", report).orderBy("place").execute();
  return rows.map(toClaim);
}

/** At most so many reports as one statement takes. */
export async function claimsOfReports(db: Db, reports: readonly string[]): Promise<Claim[]> {
  return (await db.selectFrom("claims").select("body").where("report_id", "in", reports).execute()).map(toClaim);
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

const toClaim = (row: { body: string }): Claim => JSON.parse(row.body) as Claim;
