/** Reports with all that was read out of them: adding, listing, reading back. */
import { createHash } from "node:crypto";
import type { Kysely, Transaction } from "kysely";
import type { Actor } from "../../model/actor.ts";
import { daysOf } from "../../model/edtf-days.ts";
import type { Reading } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import type { Tables } from "../schema.ts";
import type { Page, RecordContents, ReportHead } from "../store.ts";
import { allClaims, claimsOfReport } from "./claims.ts";
import { doubtsOf } from "./doubts.ts";
import { inParts, NO_LIMIT } from "./in-parts.ts";
import { allJudgements } from "./judgements.ts";

type Db = Kysely<Tables> | Transaction<Tables>;

export async function addReading(
  trx: Transaction<Tables>,
  reading: Reading,
  added: string,
): Promise<"added" | "already-there" | "read-anew"> {
  const { report, actors, claims, doubts } = reading;
  const { bytes, text, ...body } = report;
  const digest = createHash("sha256")
    .update(JSON.stringify([body, actors, claims, doubts]))
    .digest("hex");
  const known = await trx.selectFrom("reports").select("digest").where("id", "=", report.id).executeTakeFirst();
  if (known?.digest === digest) return "already-there";
  const row = {
    name: report.name,
    bytes,
    text,
    body: JSON.stringify(body),
    actors: JSON.stringify(actors),
    claims: claims.length,
    digest,
  };
  if (known) {
    await trx.deleteFrom("claims").where("report_id", "=", report.id).execute();
    await trx.deleteFrom("doubts").where("report_id", "=", report.id).execute();
    await trx.updateTable("reports").set(row).where("id", "=", report.id).execute();
  } else {
    await trx
      .insertInto("reports")
      .values({ id: report.id, added, ...row })
      .execute();
  }
  const claimRows = claims.map((claim, place) => {
    const days = claim.when ? daysOf(claim.when) : null;
    return {
      id: claim.id,
      report_id: report.id,
      kind: claim.kind,
      rule: claim.rule,
      first_day: days?.first ?? null,
      last_day: days?.last ?? null,
      place,
      body: JSON.stringify(claim),
    };
  });
  for (const part of inParts(claimRows)) await trx.insertInto("claims").values(part).execute();
  const doubtRows = doubts.map((doubt) => ({
    id: doubt.id,
    report_id: report.id,
    start: doubt.span.start,
    body: JSON.stringify(doubt),
  }));
  for (const part of inParts(doubtRows)) {
    await trx
      .insertInto("doubts")
      .values(part)
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
  }
  return known ? "read-anew" : "added";
}

export async function hasReport(db: Db, id: string): Promise<boolean> {
  return (await db.selectFrom("reports").select("id").where("id", "=", id).executeTakeFirst()) !== undefined;
}

export async function listReports(db: Db, page: { offset?: number; limit?: number }): Promise<Page<ReportHead>> {
  const { total } = await db
    .selectFrom("reports")
    .select((e) => e.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom("reports")
    .select(["body", "claims", "added", (e) => e.fn<number>("length", ["text"]).as("length")])
    .orderBy("name")
    .orderBy("id")
    .limit(page.limit ?? NO_LIMIT)
    .offset(page.offset ?? 0)
    .execute();
  return { total: Number(total), items: rows.map((row) => toHead(row, row.length)) };
}

export async function readingOf(db: Db, id: string): Promise<Reading | null> {
  const row = await db.selectFrom("reports").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) return null;
  const report = {
    ...(JSON.parse(row.body) as Omit<Report, "bytes" | "text">),
    bytes: new Uint8Array(row.bytes),
    text: row.text,
  };
  return {
    report,
    actors: JSON.parse(row.actors) as Actor[],
    claims: await claimsOfReport(db, id),
    doubts: (await doubtsOf(db, { report: id })).items,
  };
}

/** The whole record as merging needs it; by id, so that the order of adding never shows. */
export async function contentsOf(db: Db): Promise<RecordContents> {
  const rows = await db
    .selectFrom("reports")
    .select(["body", "claims", "added", "text", "actors"])
    .orderBy("id")
    .execute();
  return {
    reports: rows.map((row) => ({
      ...toHead(row, row.text.length),
      text: row.text,
      actors: JSON.parse(row.actors) as Actor[],
    })),
    claims: await allClaims(db),
    judgements: await allJudgements(db),
  };
}

function toHead(row: { body: string; claims: number; added: string }, length: number): ReportHead {
  const { segments: _, ...head } = JSON.parse(row.body) as Omit<Report, "bytes" | "text">;
  return { ...head, length, claims: row.claims, added: row.added };
}
