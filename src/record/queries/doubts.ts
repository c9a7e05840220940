/** Doubts, by report and place in its text. */
import type { Kysely, Transaction } from "kysely";
import type { Doubt } from "../../model/doubt.ts";
import type { Tables } from "../schema.ts";
import type { Page } from "../store.ts";
import { NO_LIMIT } from "./in-parts.ts";

export async function doubtsOf(
  db: Kysely<Tables> | Transaction<Tables>,
  filter: { report?: string; offset?: number; limit?: number },
): Promise<Page<Doubt>> {
  let query = db.selectFrom("doubts");
  if (filter.report !== undefined) query = query.where("report_id", "=", filter.report);
  const { total } = await query.select((e) => e.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await query
    .select("body")
    .orderBy("report_id")
    .orderBy("start")
    .orderBy("id")
    .limit(filter.limit ?? NO_LIMIT)
    .offset(filter.offset ?? 0)
    .execute();
  return { total: Number(total), items: rows.map((row) => JSON.parse(row.body) as Doubt) };
}
