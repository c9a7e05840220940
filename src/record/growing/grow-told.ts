/** Changes come in; the claims they make others go out, as they were kept and as they are now. */
import { KINDS } from "../../kinds/catalog.ts";
import type { Judged } from "../../merge/judged.ts";
import { passagesOf, type ToldClaim, toldClaimOf, toldReportOf } from "../../merge/told-claim.ts";
import { claimsById } from "../queries/claims.ts";
import { contentsOfReports } from "../queries/reports.ts";
import type { Db } from "../schema.ts";
import { AnewWanted } from "./anew-wanted.ts";
import type { Changes } from "./changes.ts";
import { writtenOfReports } from "./report-landmarks.ts";
import { namedIn } from "./report-names.ts";
import { toldByReport } from "./told-rows.ts";

export interface GrownTold {
  readonly before: readonly ToldClaim[];
  readonly after: readonly ToldClaim[];
}

/** `moved`: reports whose actors have other names, or that were written at another time; `most`: reports from which on merging anew is cheaper. */
export async function growTold(
  db: Db,
  changes: Changes,
  moved: readonly string[],
  decided: Judged,
  most: number,
): Promise<GrownTold> {
  const judged = await claimsById(db, changes.claims);
  const ids = new Set([
    ...changes.added.map(({ id }) => id),
    ...changes.readAnew,
    ...moved,
    ...judged.map(({ report }) => report),
  ]);
  if (ids.size > most) throw new AnewWanted("many have other names");
  const { reports, claims } = await contentsOfReports(db, [...ids]);
  const texts = new Map(reports.map(({ id, text }) => [id, text]));
  const named = await namedIn(db, ids);
  const written = await writtenOfReports(db, [...ids]);
  const toldReports = new Map(
    reports.map((report) => [report.id, toldReportOf(report, named, written.get(report.id) ?? null)]),
  );
  const now = claims
    .filter(({ id, kind }) => kind in KINDS && !decided.rejected.has(id))
    .map((claim) => {
      const passages = passagesOf(claim, texts.get(claim.report)!);
      return toldClaimOf(claim, toldReports.get(claim.report)!, passages, named, decided);
    });
  const then = await toldByReport(db, [...ids]);
  const bodies = new Map(then.map((told) => [told.claim.id, JSON.stringify(told)]));
  const after = now.filter((told) => bodies.get(told.claim.id) !== JSON.stringify(told));
  const same = new Set(now.map(({ claim }) => claim.id)).difference(new Set(after.map(({ claim }) => claim.id)));
  return { before: then.filter(({ claim }) => !same.has(claim.id)), after };
}
