/** What merging the whole record found comes in; it is kept in the place of all that was kept before. */
import type { Whole } from "../../merge/kept.ts";
import type { SameClaims } from "../../merge/same-claims.ts";
import { inParts } from "../queries/in-parts.ts";
import type { Db, ReportOriginRow, SameClaimRow } from "../schema.ts";
import type { RecordContents } from "../store.ts";
import { keepNaming } from "./naming-rows.ts";
import { insertLandmarks, keepWritten } from "./report-landmarks.ts";
import { insertRuns, runsDigest } from "./report-runs.ts";
import { insertTold } from "./told-rows.ts";

const TABLES = [
  "report_runs",
  "report_origins",
  "one_source",
  "told_claims",
  "claim_keys",
  "same_claims",
  "report_landmarks",
  "reports_written",
  "judged_by_words",
] as const;

export async function keepAll(db: Db, { kept, actors }: Whole, all: RecordContents["reports"]): Promise<void> {
  for (const table of TABLES) await db.deleteFrom(table).execute();
  const days = all.map(({ id, published }) => ({ id, published: published?.value ?? null }));
  await insertRuns(db, days, kept.footprints);
  await insertLandmarks(db, days, kept.landmarks);
  await keepWritten(db, kept.written);
  const words = [...kept.foundByWords].map(([anchor, claim_id]) => ({ anchor, claim_id }));
  for (const part of inParts(words)) await db.insertInto("judged_by_words").values(part).execute();
  const reports = all.map(({ id, published, agency }): ReportOriginRow => {
    const runs = runsDigest(kept.footprints.get(id)!, { published: published?.value ?? null, agency });
    return { report_id: id, origin: kept.origins.get(id)!, runs, names: JSON.stringify(kept.names.get(id)!) };
  });
  for (const part of inParts(reports)) await db.insertInto("report_origins").values(part).execute();
  await keepNaming(db, kept.naming, actors);
  await insertOneSource(db, kept.oneSource);
  await insertTold(db, kept.told);
  for (const [likeness, same] of kept.same) await insertSame(db, likeness, same);
}

/** Pairs that are there already stay. */
export async function insertOneSource(db: Db, pairs: readonly (readonly [string, string])[]): Promise<void> {
  const rows = pairs.flatMap(([one, other]) => [
    { one, other },
    { one: other, other: one },
  ]);
  for (const part of inParts(rows))
    await db
      .insertInto("one_source")
      .values(part)
      .onConflict((c) => c.doNothing())
      .execute();
}

export async function insertSame(db: Db, likeness: string, same: readonly SameClaims[]): Promise<void> {
  const rows: SameClaimRow[] = same.flatMap(({ one, other, reasons }) => [
    { likeness, one, other, reasons },
    { likeness, one: other, other: one, reasons },
  ]);
  for (const part of inParts(rows)) await db.insertInto("same_claims").values(part).execute();
}
