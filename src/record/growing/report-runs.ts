/** What reports with the same words are found by, kept by run. */
import { sql } from "kysely";
import type { Footprint } from "../../merge/footprint.ts";
import { byCodeUnits } from "../../merge/in-order.ts";
import { keyHash } from "../../merge/key-hash.ts";
import { inParts } from "../queries/in-parts.ts";
import type { Db, ReportRunRow } from "../schema.ts";
import { isBeside, rowsUnder } from "./rows-in-order.ts";

export type RunsOf = "text" | "quotation";

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

export type HoldersByRun = ReadonlyMap<number, readonly Holder[] | null>;

/** By run, all that have it, in order; null where they are more than `most`. */
export function holdersOf(db: Db, of: RunsOf, runs: readonly number[], most: number): Promise<HoldersByRun> {
  return rowsUnder<Holder & { readonly run: number }>(db, runs, most, {
    all: async (part) => {
      const rows = await db
        .selectFrom("report_runs")
        .selectAll()
        .where("of", "=", of)
        .where("run", "in", part)
        .execute();
      return rows.map((row) => ({ run: row.run, ...toHolder(row) }));
    },
    under: (run) => sql`select 1 from report_runs where report_runs.run = ${run} and ${sql.ref("of")} = ${of}`,
    keyOf: ({ run }) => run,
    inOrder: byPlace,
  });
}

/** Reports without a day that have any of these runs. */
export async function undatedWithRuns(db: Db, of: RunsOf, footprint: Footprint): Promise<readonly string[]> {
  const found = new Set<string>();
  const { published } = holderOf({ id: "", published: null });
  for (const part of inParts(runsIn(footprint, of))) {
    const rows = await db
      .selectFrom("report_runs")
      .select("report_id")
      .distinct()
      .where("run", "in", part)
      .where("of", "=", of)
      .where("published", "=", published)
      .execute();
    for (const { report_id } of rows) found.add(report_id);
  }
  return [...found];
}

export function byPlace(a: Holder, b: Holder): number {
  return byCodeUnits(a.published, b.published) || byCodeUnits(a.report, b.report);
}

function held(db: Db, of: RunsOf, run: number) {
  return db.selectFrom("report_runs").select(["published", "report_id"]).where("run", "=", run).where("of", "=", of);
}

function isHolder(than: "<" | ">", { published, report }: Holder) {
  return isBeside(["published", "report_id"], than, [published, report]);
}

function toHolder({ published, report_id }: { published: string; report_id: string }): Holder {
  return { published, report: report_id };
}
