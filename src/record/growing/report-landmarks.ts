/** What reports tell that happened once, kept by key; and when reports without a day were written. */
import { sql } from "kysely";
import type { Written } from "../../model/written.ts";
import { inParts } from "../queries/in-parts.ts";
import type { Db } from "../schema.ts";
import { byPlace, type Holder, type HoldersByRun, holderOf } from "./report-runs.ts";
import { rowsUnder } from "./rows-in-order.ts";

export async function insertLandmarks(
  db: Db,
  reports: readonly { readonly id: string; readonly published: string | null }[],
  landmarks: ReadonlyMap<string, readonly number[]>,
): Promise<void> {
  const rows = reports.flatMap((report) => {
    const { published } = holderOf(report);
    return landmarks.get(report.id)!.map((key) => ({ key, published, report_id: report.id }));
  });
  // What lies side by side is written faster.
  rows.sort((a, b) => a.key - b.key);
  for (const part of inParts(rows)) await db.insertInto("report_landmarks").values(part).execute();
}

export async function landmarksOfReports(db: Db, reports: readonly string[]): Promise<readonly number[]> {
  const found: number[] = [];
  for (const part of inParts(reports)) {
    const rows = await db.selectFrom("report_landmarks").select("key").where("report_id", "in", part).execute();
    found.push(...rows.map(({ key }) => key));
  }
  return found;
}

export async function deleteLandmarks(db: Db, reports: readonly string[]): Promise<void> {
  for (const part of inParts(reports)) await db.deleteFrom("report_landmarks").where("report_id", "in", part).execute();
}

/** By landmark, all that have it; null where they are more than `most`. */
export function holdersOfLandmarks(db: Db, keys: readonly number[], most: number): Promise<HoldersByRun> {
  return rowsUnder<Holder & { readonly key: number }>(db, keys, most, {
    all: async (part) => {
      const rows = await db.selectFrom("report_landmarks").selectAll().where("key", "in", part).execute();
      return rows.map(({ key, published, report_id }) => ({ key, published, report: report_id }));
    },
    under: (key) => sql`select 1 from report_landmarks where report_landmarks.key = ${key}`,
    keyOf: ({ key }) => key,
    inOrder: byPlace,
  });
}

/** Reports without a day that have any of these landmarks. */
export async function undatedWithLandmarks(db: Db, keys: readonly number[]): Promise<readonly string[]> {
  const found: string[] = [];
  const { published } = holderOf({ id: "", published: null });
  for (const part of inParts(keys)) {
    const rows = await db
      .selectFrom("report_landmarks")
      .select("report_id")
      .where("key", "in", part)
      .where("published", "=", published)
      .execute();
    found.push(...rows.map(({ report_id }) => report_id));
  }
  return found;
}

export async function isAnyUndated(db: Db): Promise<boolean> {
  return (await db.selectFrom("reports_written").select("report_id").limit(1).executeTakeFirst()) !== undefined;
}

/** By report without a day; null where others do not tell. */
export async function writtenOfReports(
  db: Db,
  reports: readonly string[],
): Promise<ReadonlyMap<string, Written | null>> {
  const found = new Map<string, Written | null>();
  for (const part of inParts(reports)) {
    const rows = await db.selectFrom("reports_written").selectAll().where("report_id", "in", part).execute();
    for (const { report_id, body } of rows) found.set(report_id, JSON.parse(body) as Written | null);
  }
  return found;
}

export async function keepWritten(db: Db, written: ReadonlyMap<string, Written | null>): Promise<void> {
  for (const part of inParts([...written.keys()]))
    await db.deleteFrom("reports_written").where("report_id", "in", part).execute();
  for (const part of inParts([...written]))
    await db
      .insertInto("reports_written")
      .values(part.map(([report_id, body]) => ({ report_id, body: JSON.stringify(body) })))
      .execute();
}
