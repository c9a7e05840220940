/** What reports call their actors, and how the record calls them, kept by report. */
import { mentionsIn, type NamedReport } from "../../merge/actor-forms.ts";
import type { NamedActors } from "../../merge/actors.ts";
import { officeRoot } from "../../merge/describe-actor.ts";
import { inParts } from "../queries/in-parts.ts";
import type { Db } from "../schema.ts";
import { draftsByRoot } from "./grow-drafts.ts";
import { formsById, openOffices, rootsOf } from "./stored-forms.ts";

/** Pairs of the name in a report and that in the record. */
export type ReportNames = readonly (readonly [string, string])[];

/** Reports that name an actor by one of these forms, or by an office that it held. */
export async function reportsNaming(db: Db, forms: Iterable<string>): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const part of inParts([...new Set(forms)])) {
    const named = await db.selectFrom("actor_mentions").select("report_id").where("form", "in", part).execute();
    const held = await db.selectFrom("office_mentions").select("report_id").where("holder", "in", part).execute();
    for (const { report_id } of [...named, ...held]) found.add(report_id);
  }
  return [...found];
}

/** By report, as the forms and drafts of the record have it. */
export async function namesOfReports(
  db: Db,
  reports: readonly NamedReport[],
): Promise<ReadonlyMap<string, ReportNames>> {
  const mentions = new Map(reports.map((report) => [report.id, mentionsIn(report)]));
  const used = [...mentions.values()].flatMap((all) => [...all.values()].map(({ form }) => form));
  const offices = used.filter(({ isOffice }) => isOffice).map(({ id }) => id);
  const open = await openOffices(db, (await formsById(db, offices)).values());
  const holders = await holdersIn(db, [...mentions.keys()], open);
  const roots = new Map(
    await rootsOf(db, [...used.map(({ id }) => id), ...[...holders.values()].filter((holder) => holder !== null)]),
  );
  const rootOf = (report: string, form: string): string => {
    if (!open.has(form)) return roots.get(form)!;
    const holder = holders.get(officeRoot(form, report)) ?? null;
    return holder === null ? officeRoot(form, report) : roots.get(holder)!;
  };
  const wanted = [...mentions].flatMap(([report, all]) => [...all.values()].map(({ form }) => rootOf(report, form.id)));
  const drafts = await draftsByRoot(db, wanted);
  return new Map(
    reports.map(({ id, actors }) => [
      id,
      actors.map(({ name }) => [name, drafts.get(rootOf(id, mentions.get(id)!.get(name)!.form.id))!.given] as const),
    ]),
  );
}

/** By office and report. */
async function holdersIn(
  db: Db,
  reports: readonly string[],
  open: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string | null>> {
  const found = new Map<string, string | null>();
  for (const form of open) {
    for (const part of inParts(reports)) {
      const rows = await db
        .selectFrom("office_mentions")
        .select(["report_id", "holder"])
        .where("form", "=", form)
        .where("report_id", "in", part)
        .execute();
      for (const { report_id, holder } of rows) found.set(officeRoot(form, report_id), holder);
    }
  }
  return found;
}

/** By report, as it is kept. */
export async function keptNames(db: Db, reports: Iterable<string>): Promise<ReadonlyMap<string, ReportNames>> {
  const found = new Map<string, ReportNames>();
  for (const part of inParts([...new Set(reports)])) {
    const rows = await db
      .selectFrom("report_origins")
      .select(["report_id", "names"])
      .where("report_id", "in", part)
      .execute();
    for (const { report_id, names } of rows)
      found.set(report_id, names === "" ? [] : (JSON.parse(names) as ReportNames));
  }
  return found;
}

/** The ids of those that have other names now go out. */
export async function keepNames(db: Db, names: ReadonlyMap<string, ReportNames>): Promise<readonly string[]> {
  const known = await keptNames(db, names.keys());
  const changed: string[] = [];
  for (const [report, own] of names) {
    const letters = JSON.stringify(own);
    if (known.get(report)!.length === own.length && JSON.stringify(known.get(report)) === letters) continue;
    changed.push(report);
    await db.updateTable("report_origins").set({ names: letters }).where("report_id", "=", report).execute();
  }
  return changed;
}

/** How the record calls the actors of some reports. */
export async function namedIn(db: Db, reports: Iterable<string>): Promise<Pick<NamedActors, "nameOf" | "isActor">> {
  const all = new Map([...(await keptNames(db, reports))].map(([report, names]) => [report, new Map(names)]));
  return {
    nameOf: (report, name) => all.get(report)?.get(name) ?? name,
    isActor: (report, name) => all.get(report)?.has(name) ?? false,
  };
}
