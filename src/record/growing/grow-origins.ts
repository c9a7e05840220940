/**
 * Pairs of reports that are one source come in, or a pair that is one no longer; the origins of the record become what
 * follows. Reports whose origin is another one now go out.
 */
import { byCodeUnits } from "../../merge/in-order.ts";
import { inParts } from "../queries/in-parts.ts";
import type { Db } from "../schema.ts";

/** Each once. */
export async function pairsOfOneSource(db: Db): Promise<readonly (readonly [string, string])[]> {
  const rows = await db.selectFrom("one_source").selectAll().whereRef("one", "<", "other").execute();
  return rows.map(({ one, other }) => [one, other] as const);
}

export async function joinOrigins(db: Db, pairs: readonly (readonly [string, string])[]): Promise<readonly string[]> {
  const moved: string[] = [];
  for (const [one, other] of pairs) {
    const [a, b] = [await originOf(db, one), await originOf(db, other)];
    if (a === b) continue;
    // Those of the smaller one move to the larger: each moves few times.
    const [ours, theirs] = [await reportsOf(db, a), await reportsOf(db, b)];
    const [few, into] = ours.length <= theirs.length ? [ours, b] : [theirs, a];
    await moveTo(db, few, into);
    moved.push(...few);
  }
  return moved;
}

export async function partOrigins(db: Db, [one, other]: readonly [string, string]): Promise<readonly string[]> {
  await db
    .deleteFrom("one_source")
    .where((e) =>
      e.or([e.and([e("one", "=", one), e("other", "=", other)]), e.and([e("one", "=", other), e("other", "=", one)])]),
    )
    .execute();
  const left = await reachedFrom(db, one);
  if (left.has(other)) return [];
  const right = await reachedFrom(db, other);
  for (const part of [left, right]) {
    const reports = [...part].sort(byCodeUnits);
    await moveTo(db, reports, reports[0]!);
  }
  return [...left, ...right];
}

async function reachedFrom(db: Db, report: string): Promise<ReadonlySet<string>> {
  const reached = new Set([report]);
  for (let frontier = [report]; frontier.length > 0; ) {
    const next: string[] = [];
    for (const part of inParts(frontier)) {
      const rows = await db.selectFrom("one_source").select("other").where("one", "in", part).execute();
      for (const { other } of rows) {
        if (reached.has(other)) continue;
        reached.add(other);
        next.push(other);
      }
    }
    frontier = next;
  }
  return reached;
}

async function originOf(db: Db, report: string): Promise<string> {
  const row = await db
    .selectFrom("report_origins")
    .select("origin")
    .where("report_id", "=", report)
    .executeTakeFirstOrThrow();
  return row.origin;
}

async function reportsOf(db: Db, origin: string): Promise<string[]> {
  const rows = await db.selectFrom("report_origins").select("report_id").where("origin", "=", origin).execute();
  return rows.map(({ report_id }) => report_id);
}

async function moveTo(db: Db, reports: readonly string[], origin: string): Promise<void> {
  for (const part of inParts(reports))
    await db.updateTable("report_origins").set({ origin }).where("report_id", "in", part).execute();
}
