/** Doubts, by report and place in its text. */
import type { Doubt } from "../../model/doubt.ts";
import type { Db } from "../schema.ts";
import type { DoubtFilter, Page } from "../store.ts";
import { inParts, NO_LIMIT } from "./in-parts.ts";

export async function insertDoubts(db: Db, report: string, doubts: readonly Doubt[]): Promise<void> {
  const rows = doubts.map((doubt) => ({
    id: doubt.id,
    report_id: report,
    start: doubt.span.start,
    body: JSON.stringify(doubt),
    code: doubt.code,
  }));
  for (const part of inParts(rows)) await db.insertInto("doubts").values(part).execute();
}

export async function doubtsOf(db: Db, filter: DoubtFilter): Promise<Page<Doubt>> {
  let query = db.selectFrom("doubts");
  if (filter.report !== undefined) query = query.where("report_id", "=", filter.report);
  if (filter.code !== undefined) query = query.where("code", "=", filter.code);
  if (filter.notCode !== undefined) query = query.where("code", "!=", filter.notCode);
  const { total } = await query.select((e) => e.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await query
    .select("body")
    .orderBy("report_id")
    .orderBy("start")
    .orderBy("id")
    .limit(filter.limit ?? NO_LIMIT)
    .offset(filter.offset ?? 0)
    .execute();
  return { total, items: rows.map((row) => JSON.parse(row.body) as Doubt) };
}
