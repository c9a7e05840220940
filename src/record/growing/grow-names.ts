/** Names the actors of the record. Whoever is called otherwise now, and the reports that name them, go out. */
import { type NamedActors, nameActors } from "../../merge/actors.ts";
import type { Judged } from "../../merge/judged.ts";
import { namesIn } from "../../merge/kept.ts";
import { replaceActors, shortNames } from "../queries/actors.ts";
import { claimsOfKind } from "../queries/claims.ts";
import { actorsOfReports } from "../queries/reports.ts";
import type { Db } from "../schema.ts";

export interface GrownNames extends NamedActors {
  /** Ids of reports whose actors have other names in the record now. */
  readonly reports: readonly string[];
  /** Actors who are called otherwise for short. */
  readonly calledAnew: readonly string[];
}

export async function growNames(db: Db, decided: Judged): Promise<GrownNames> {
  const reports = await actorsOfReports(db);
  const named = nameActors(reports, await claimsOfKind(db, "relation"), decided);
  const before = await shortNames(db);
  const shorts = new Map(
    named.actors.flatMap(({ name }) => (named.shortOf(name) === name ? [] : [[name, named.shortOf(name)] as const])),
  );
  await replaceActors(db, named.actors, shorts);
  const known = new Map(
    (await db.selectFrom("report_origins").select(["report_id", "names"]).execute()).map((row) => [
      row.report_id,
      row.names,
    ]),
  );
  const changed: string[] = [];
  for (const report of reports) {
    const names = JSON.stringify(namesIn(report, named));
    if (known.get(report.id) === names) continue;
    changed.push(report.id);
    await db.updateTable("report_origins").set({ names }).where("report_id", "=", report.id).execute();
  }
  return {
    ...named,
    reports: changed,
    calledAnew: [...new Set([...before.keys(), ...shorts.keys()])].filter((one) => before.get(one) !== shorts.get(one)),
  };
}
