/** Reports with all that was read out of them: adding, listing, reading back. */
import { createHash } from "node:crypto";
import type { Actor } from "../../model/actor.ts";
import type { Claim } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import type { Report, Segment } from "../../model/report.ts";
import type { Db, ReportRow } from "../schema.ts";
import type { Page, RecordContents, ReportHead } from "../store.ts";
import { allClaims, claimsOfReport, claimsOfReports, insertClaims } from "./claims.ts";
import { bumpRevision } from "./counters.ts";
import { doubtsOf, insertDoubts } from "./doubts.ts";
import { inParts, NO_LIMIT } from "./in-parts.ts";
import { allJudgements } from "./judgements.ts";
import { deleteReportWords, insertReportWords } from "./report-words.ts";
import { storable, storableKey } from "./storable.ts";

/** A report as `body` keeps it. Text that a column cannot hold letter for letter stands here. */
type Body = Omit<Report, "bytes" | "text" | "segments"> & { readonly text?: string };

export async function addReading(
  db: Db,
  reading: Reading,
  added: string,
): Promise<"added" | "already-there" | "read-anew"> {
  const { report, actors, claims, doubts } = reading;
  const { name, bytes: _, text: __, ...rest } = report;
  const digest = createHash("sha256")
    .update(JSON.stringify([rest, actors, claims, doubts]))
    .digest("hex");
  const known = await db
    .selectFrom("reports")
    .select(["digest", "body"])
    .where("id", "=", report.id)
    .executeTakeFirst();
  if (!known) {
    await db
      .insertInto("reports")
      .values({ id: report.id, added, digest, ...columnsOf(reading, name) })
      .execute();
    await insertFindings(db, reading);
    await insertReportWords(db, report.id, report.text);
    await bumpRevision(db, "added", report.id);
    return "added";
  }
  // The same bytes may come under two names: the first by letter stays, whichever came first.
  const knownName = (JSON.parse(known.body) as Body).name;
  const lastingName = name < knownName ? name : knownName;
  const isSame = known.digest === digest;
  if (isSame && lastingName === knownName) return "already-there";
  await db
    .updateTable("reports")
    .set({ digest, ...columnsOf(reading, lastingName) })
    .where("id", "=", report.id)
    .execute();
  if (!isSame) {
    await db.deleteFrom("claims").where("report_id", "=", report.id).execute();
    await db.deleteFrom("doubts").where("report_id", "=", report.id).execute();
    await insertFindings(db, reading);
    await deleteReportWords(db, report.id);
    await insertReportWords(db, report.id, report.text);
  }
  await bumpRevision(db, "read-anew", report.id);
  return isSame ? "already-there" : "read-anew";
}

async function insertFindings(db: Db, { report, claims, doubts }: Reading): Promise<void> {
  await insertClaims(db, report.id, claims);
  await insertDoubts(db, report.id, doubts);
}

function columnsOf({ report, actors, claims }: Reading, name: string) {
  const { bytes, text, segments, ...rest } = report;
  const kept = storable(text);
  const body: Body = { ...rest, name, ...(kept === text ? {} : { text }) };
  return {
    name: storableKey(name),
    length: text.length,
    claims: claims.length,
    body: JSON.stringify(body),
    segments: JSON.stringify(segments),
    actors: JSON.stringify(actors),
    text: kept,
    bytes,
  };
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
    .select(["body", "length", "claims", "added"])
    .orderBy("name")
    .orderBy("id")
    .limit(page.limit ?? NO_LIMIT)
    .offset(page.offset ?? 0)
    .execute();
  return { total, items: rows.map((row) => headOf(row)) };
}

export async function readingOf(db: Db, id: string): Promise<Reading | null> {
  const row = await db.selectFrom("reports").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) return null;
  const body = JSON.parse(row.body) as Body;
  return {
    report: {
      ...body,
      text: body.text ?? row.text,
      bytes: new Uint8Array(row.bytes),
      segments: JSON.parse(row.segments) as Segment[],
    },
    actors: JSON.parse(row.actors) as Actor[],
    claims: await claimsOfReport(db, id),
    doubts: (await doubtsOf(db, { report: id })).items,
  };
}

/** The whole record as merging needs it; by id, so that the order of adding never shows. */
export async function contentsOf(db: Db): Promise<RecordContents> {
  const rows = await db.selectFrom("reports").select(CONTENTS).orderBy("id").execute();
  return { reports: rows.map(toContents), claims: await allClaims(db), judgements: await allJudgements(db) };
}

/** The same of some reports. */
export async function contentsOfReports(
  db: Db,
  ids: readonly string[],
): Promise<Pick<RecordContents, "reports" | "claims">> {
  const reports: RecordContents["reports"][number][] = [];
  const claims: Claim[] = [];
  for (const part of inParts(ids)) {
    const rows = await db.selectFrom("reports").select(CONTENTS).where("id", "in", part).execute();
    reports.push(...rows.map(toContents));
    claims.push(...(await claimsOfReports(db, part)));
  }
  return { reports, claims };
}

/** Who is named in some reports, and when these were published. */
export async function actorsOfReports(
  db: Db,
  ids: Iterable<string>,
): Promise<readonly Pick<RecordContents["reports"][number], "id" | "published" | "actors">[]> {
  const found: Pick<RecordContents["reports"][number], "id" | "published" | "actors">[] = [];
  for (const part of inParts([...new Set(ids)])) {
    const rows = await db.selectFrom("reports").select(["id", "body", "actors"]).where("id", "in", part).execute();
    for (const { id, body, actors } of rows)
      found.push({ id, published: (JSON.parse(body) as Body).published, actors: JSON.parse(actors) as Actor[] });
  }
  return found;
}

const CONTENTS = ["body", "length", "claims", "added", "text", "segments", "actors"] as const;

function toContents(row: Pick<ReportRow, (typeof CONTENTS)[number]>): RecordContents["reports"][number] {
  return {
    ...headOf(row),
    text: textOf(row),
    segments: JSON.parse(row.segments) as Segment[],
    actors: JSON.parse(row.actors) as Actor[],
  };
}

function headOf(row: { body: string; length: number; claims: number; added: string }): ReportHead {
  const { text: _, ...head } = JSON.parse(row.body) as Body;
  return { ...head, length: row.length, claims: row.claims, added: row.added };
}

function textOf(row: { body: string; text: string }): string {
  // Only text with a replacement character may have lost one.
  return row.text.includes("\uFFFD") ? ((JSON.parse(row.body) as Body).text ?? row.text) : row.text;
}
