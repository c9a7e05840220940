/** What reports with the same words are found by, kept by run. */
import { sql } from "kysely";
import type { Footprint } from "../../merge/footprint.ts";
import { byCodeUnits } from "../../merge/in-order.ts";
import { keyHash } from "../../merge/key-hash.ts";
import { inParts } from "../queries/in-parts.ts";
import type { Db, ReportRunRow } from "../schema.ts";

export type RunsOf = "text" | "quotation";

/** Rows read for many runs in one go; where there are more, some run has very many. */
const MOST_AT_ONCE = 5_000;

/** A report among those that have a run: by day of publication, those without one last, then by id. */
export interface Holder {
  readonly published: string;
  readonly report: string;
}

export function holderOf({ id, published }: { readonly id: string; readonly published: string | null }): Holder {
  return { published: published ?? "~", report: id };
}

export async function insertRuns(
  db: Db,
  reports: readonly { readonly id: string; readonly published: string | null }[],
  footprints: ReadonlyMap<string, Footprint>,
): Promise<void> {
  for (const some of inParts(reports)) {
    const rows = some.flatMap((report) => {
      const { published } = holderOf(report);
      return (["text", "quotation"] as const).flatMap((of) =>
        runsIn(footprints.get(report.id)!, of).map(
          (run): ReportRunRow => ({ of, run, published, report_id: report.id }),
        ),
      );
    });
    // What lies side by side is written faster.
    rows.sort((a, b) => a.run - b.run);
    for (const part of inParts(rows)) await db.insertInto("report_runs").values(part).execute();
  }
}

export function runsIn({ runs, quoted }: Footprint, of: RunsOf): readonly number[] {
  return of === "text" ? runs : quoted;
}

/** Equal where a report is found by the same, and linked in the same way. */
export function runsDigest(
  { runs, quoted }: Footprint,
  { published, agency }: { readonly published: string | null; readonly agency: string | null },
): string {
  return keyHash(JSON.stringify([published, agency, runs, quoted])).toString(16);
}

/** All that have a run, in order, where they are not more than `most`; else null. */
export async function fewHolders(db: Db, of: RunsOf, run: number, most: number): Promise<readonly Holder[] | null> {
  const rows = await held(db, of, run)
    .orderBy("published")
    .orderBy("report_id")
    .limit(most + 1)
    .execute();
  return rows.length > most ? null : rows.map(toHolder);
}

/** The next before and after one, the nearest first. */
export async function holdersAround(
  db: Db,
  of: RunsOf,
  run: number,
  { published, report }: Holder,
  most: number,
): Promise<{ readonly before: readonly Holder[]; readonly after: readonly Holder[] }> {
  const before = await held(db, of, run)
    .where(isHolder("<", { published, report }))
    .orderBy("published", "desc")
    .orderBy("report_id", "desc")
    .limit(most)
    .execute();
  const after = await held(db, of, run)
    .where(isHolder(">", { published, report }))
    .orderBy("published")
    .orderBy("report_id")
    .limit(most)
    .execute();
  return { before: before.map(toHolder), after: after.map(toHolder) };
}

/** By run, all that have it, in order; null where they are more than `most`. */
export async function holdersOf(
  db: Db,
  of: RunsOf,
  runs: readonly number[],
  most: number,
): Promise<ReadonlyMap<number, readonly Holder[] | null>> {
  const found = new Map<number, readonly Holder[] | null>();
  for (const part of inParts(runs)) {
    const rows = await db
      .selectFrom("report_runs")
      .select(["run", "published", "report_id"])
      .where("of", "=", of)
      .where("run", "in", part)
      .limit(MOST_AT_ONCE)
      .execute();
    if (rows.length < MOST_AT_ONCE) {
      for (const [run, held] of Map.groupBy(rows, (row) => row.run)) {
        found.set(run, held.length > most ? null : held.map(toHolder).sort(byPlace));
      }
    } else {
      for (const run of part) found.set(run, await fewHolders(db, of, run, most));
    }
  }
  return found;
}

export function byPlace(a: Holder, b: Holder): number {
  return byCodeUnits(a.published, b.published) || byCodeUnits(a.report, b.report);
}

function held(db: Db, of: RunsOf, run: number) {
  return db.selectFrom("report_runs").select(["published", "report_id"]).where("run", "=", run).where("of", "=", of);
}

/** Both columns at once: that alone is answered from the index. */
function isHolder(than: "<" | ">", { published, report }: Holder) {
  return sql<boolean>`(published, report_id) ${sql.raw(than)} (${published}, ${report})`;
}

function toHolder({ published, report_id }: { published: string; report_id: string }): Holder {
  return { published, report: report_id };
}
