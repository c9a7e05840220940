/**
 * Reports that are new or say something else now come in; those without a day that share anything with them are held anew
 * to the reports that have one. Ids of the reports that were written at another time now go out.
 */
import { RARE } from "../../merge/compared-reports.ts";
import { footprintOf } from "../../merge/footprint.ts";
import type { JudgedReports } from "../../merge/judged-reports.ts";
import { TermSentences } from "../../merge/term-sentences.ts";
import { keysOf, reader } from "../../merge/written/date-reports.ts";
import { type DatingReport, datingReport, landmarksOf } from "../../merge/written/landmarks.ts";
import { othersToDateBy, writtenOf } from "../../merge/written/written-of.ts";
import type { Written } from "../../model/written.ts";
import { contentsOfReports } from "../queries/reports.ts";
import type { Db } from "../schema.ts";
import { AnewWanted } from "./anew-wanted.ts";
import type { Changes } from "./changes.ts";
import {
  deleteLandmarks,
  holdersOfLandmarks,
  insertLandmarks,
  isAnyUndated,
  keepWritten,
  landmarksOfReports,
  undatedWithLandmarks,
  writtenOfReports,
} from "./report-landmarks.ts";
import { type Holder, type HoldersByRun, holderOf, holdersOf, undatedWithRuns } from "./report-runs.ts";

/** `most`: reports without a day from which on merging anew is cheaper. */
export async function growWritten(
  db: Db,
  { added, reports, said, readAnew }: Changes,
  decided: JudgedReports,
  most: number,
): Promise<readonly string[]> {
  const claimsOf = Map.groupBy(said, ({ report }) => report);
  const landmarks = new Map(
    reports.map(({ id, text }) => [id, keysOf(landmarksOf(text, claimsOf.get(id) ?? []))] as const),
  );
  const before = await landmarksOfReports(db, readAnew);
  await deleteLandmarks(db, readAnew);
  const days = reports.map(({ id, published }) => ({ id, published: published?.value ?? null }));
  await insertLandmarks(db, days, landmarks);
  const fresh = days.filter(({ published }) => published === null).map(({ id }) => id);
  if (fresh.length === 0 && !(await isAnyUndated(db))) return [];
  const terms = new TermSentences();
  const touched = new Set([
    ...fresh,
    ...(await undatedWithLandmarks(db, [...new Set([...before, ...[...landmarks.values()].flat()])])),
  ]);
  for (const report of added) {
    const footprint = footprintOf(report, terms);
    for (const sort of ["text", "quotation"] as const)
      for (const id of await undatedWithRuns(db, sort, footprint)) touched.add(id);
  }
  if (touched.size > most) throw new AnewWanted("many reports without a day");
  const known = await writtenOfReports(db, [...touched]);
  const readOf = reader();
  const changed = new Map<string, Written | null>();
  for (const own of await datingReports(db, [...touched])) {
    const footprint = footprintOf(own.report, terms);
    const others = othersToDateBy({
      landmarks: dated(await holdersOfLandmarks(db, keysOf(own.landmarks), RARE)),
      runs: dated(await holdersOf(db, "text", footprint.runs, RARE)),
      quoted: dated(await holdersOf(db, "quotation", footprint.quoted, RARE)),
    });
    const isOfOneText = new Map(others.map((other) => [other.id, other.isOfOneText]));
    const dating = await datingReports(db, [...isOfOneText.keys()]);
    const written = writtenOf(
      own,
      dating.map((one) => ({ ...one, isOfOneText: isOfOneText.get(one.report.id)! })),
      decided,
      readOf,
    );
    const { id } = own.report;
    if (!known.has(id) || JSON.stringify(known.get(id)) !== JSON.stringify(written)) changed.set(id, written);
  }
  await keepWritten(db, changed);
  return [...changed.keys()];
}

async function datingReports(db: Db, ids: readonly string[]): Promise<readonly DatingReport[]> {
  const { reports, claims } = await contentsOfReports(db, ids);
  const claimsOf = Map.groupBy(claims, ({ report }) => report);
  return reports.map((report) => datingReport(report, claimsOf.get(report.id) ?? []));
}

/** Ids of those that have a day. */
function dated(holders: HoldersByRun): readonly (readonly string[] | null)[] {
  const { published: none } = holderOf({ id: "", published: null });
  const isDated = ({ published }: Holder): boolean => published !== none;
  return [...holders.values()].map((all) => all?.filter(isDated).map(({ report }) => report) ?? null);
}
