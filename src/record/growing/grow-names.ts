/**
 * Names the actors of reports that changed, and whoever keys tie them to. What the record calls otherwise now, and the
 * reports that name it, go out.
 */
import { mentionsIn } from "../../merge/actor-forms.ts";
import { calledKey } from "../../merge/actor-keys.ts";
import {
  type Described,
  describeActor,
  describeOffice,
  draftOf,
  draftOfOffice,
  officeRoot,
  saidOf,
} from "../../merge/describe-actor.ts";
import { byCodeUnits } from "../../merge/in-order.ts";
import { type JudgedActors, joinForms, reasonsIn } from "../../merge/join-forms.ts";
import type { ActorJoin } from "../../model/actor.ts";
import { actorsOfReports } from "../queries/reports.ts";
import type { Db } from "../schema.ts";
import { AnewWanted } from "./anew-wanted.ts";
import type { Changes } from "./changes.ts";
import { growActors, type SaidAnew } from "./grow-actors.ts";
import { type GrownDrafts, growDrafts, type NewDraft } from "./grow-drafts.ts";
import { growForms, type TouchedForms } from "./grow-forms.ts";
import { type GrownOffice, growOffices } from "./grow-offices.ts";
import { officeJoins } from "./office-joins.ts";
import { reachForms } from "./reach-forms.ts";
import { keepNames, namesOfReports, reportsNaming } from "./report-names.ts";
import { formsById, formsOfActors, formsWithKeys, rootsOf, type StoredForm } from "./stored-forms.ts";

export interface GrownNames {
  /** Ids of reports whose actors have other names in the record now. */
  readonly reports: readonly string[];
  /** Actors who are called otherwise for short. */
  readonly calledAnew: readonly string[];
}

/** `most`: reports from which on merging anew is cheaper. */
export async function growNames(db: Db, changes: Changes, judged: JudgedActors, most: number): Promise<GrownNames> {
  const touched = await growForms(db, changes.reports, changes.said);
  const named = await formsWithKeys(db, changes.names.map(calledKey), "all");
  const reached = await reachForms(db, [...touched.forms, ...named], judged);
  const stored = [...reached.forms.values()].sort((a, b) => byCodeUnits(a.form.key, b.form.key));
  const forms = stored.map(({ form }) => form);
  const joined = joinForms(forms, reached.told, reached.tied, judged);
  const groups = joined.all();
  const rootAt = (at: number): string => forms[joined.find(at)]!.id;
  await moveForms(db, stored, rootAt);
  const offices = await growOffices(
    db,
    {
      holders: touched.holders,
      offices: touched.offices,
      moved: movedForms(stored, groups, touched),
      names: touched.names,
      judged: changes.names,
    },
    judged,
  );
  const said = new Map<string, SaidAnew>();
  const drafts: NewDraft[] = [];
  const reasons = reasonsIn(forms, joined);
  for (const [first, indexes] of groups) {
    const own = indexes.map((at) => forms[at]!);
    if (own.length === 1 && own[0]!.isOffice) continue;
    const described = describeActor(saidOf(own));
    const draft = draftOf(own[0]!, described);
    drafts.push({ draft, of: described.of, ofReport: described.ofReport });
    said.set(draft.root, { described, joins: [...(reasons.get(first) ?? []), ...(await officeJoins(db, own))] });
  }
  for (const [root, { draft, described }] of await openDrafts(db, offices)) {
    drafts.push({ draft, of: described.of, ofReport: described.ofReport });
    said.set(root, { described, joins: [] });
  }
  const gone = [
    ...stored.map(({ root }) => root),
    ...touched.roots,
    ...[...offices.map(({ row }) => row), ...touched.officesGone].map((row) => officeRoot(row.form, row.report_id)),
  ];
  const grown = await growDrafts(db, gone, drafts);
  const meant = await joinsOfHolders(db, [...said.keys()], offices, touched);
  const reports = await reportsToName(db, changes, { stored, rootAt, grown, offices, most });
  const names = await namesOfReports(db, reports);
  const changed = await keepNames(db, names);
  const calledAnew = await growActors(db, { grown, said, meant, changed, names });
  return { reports: changed, calledAnew };
}

async function moveForms(db: Db, stored: readonly StoredForm[], rootAt: (at: number) => string): Promise<void> {
  for (const [at, { form, root }] of stored.entries()) {
    const now = rootAt(at);
    if (now !== root) await db.updateTable("actor_forms").set({ root: now }).where("id", "=", form.id).execute();
  }
}

/** Forms that are together with others than before, whatever new ones came to them; an office also where any came. */
function movedForms(
  stored: readonly StoredForm[],
  groups: ReadonlyMap<number, readonly number[]>,
  { fresh, roots }: TouchedForms,
): readonly StoredForm[] {
  const moved = new Set<StoredForm>();
  const parted = new Map<string, number>();
  for (const indexes of groups.values()) {
    const own = indexes.map((at) => stored[at]!);
    const old = own.filter(({ form }) => !fresh.has(form.id));
    const before = new Set(old.map(({ root }) => root));
    if (before.size > 1) for (const one of old) moved.add(one);
    for (const root of before) parted.set(root, (parted.get(root) ?? 0) + 1);
    if (own.length > old.length) for (const one of own) if (one.form.isOffice) moved.add(one);
  }
  for (const one of stored) if ((parted.get(one.root) ?? 0) > 1 || roots.has(one.root)) moved.add(one);
  return [...moved];
}

/** By root, those known by an office alone of whom nobody can tell who they were. */
async function openDrafts(
  db: Db,
  offices: readonly GrownOffice[],
): Promise<ReadonlyMap<string, { readonly described: Described; readonly draft: NewDraft["draft"] }>> {
  const open = offices.filter((one) => one.isOpen && one.held === null);
  const reports = new Map(
    (
      await actorsOfReports(
        db,
        open.map(({ row }) => row.report_id),
      )
    ).map((report) => [report.id, report]),
  );
  return new Map(
    open.map(({ row: { form, report_id } }) => {
      const report = reports.get(report_id)!;
      const described = describeOffice(form, report_id, mentionsIn(report));
      const draft = draftOfOffice(form, report_id, report.published?.value ?? null, described);
      return [draft.root, { described, draft }];
    }),
  );
}

/** By root, the reasons from offices of actors of whom nothing else changed. */
async function joinsOfHolders(
  db: Db,
  known: readonly string[],
  offices: readonly GrownOffice[],
  { officesGone, renamed }: TouchedForms,
): Promise<ReadonlyMap<string, readonly ActorJoin[]>> {
  const holders = new Set<string | null>();
  for (const { row, held, isOther } of offices) if (isOther) holders.add(row.holder).add(held?.holder ?? null);
  for (const { holder } of officesGone) holders.add(holder);
  for (const form of renamed) {
    const rows = await db.selectFrom("office_mentions").select("holder").distinct().where("form", "=", form).execute();
    for (const { holder } of rows) holders.add(holder);
  }
  holders.delete(null);
  const roots = new Set((await rootsOf(db, holders as Set<string>)).values()).difference(new Set(known));
  const found = new Map<string, readonly ActorJoin[]>();
  for (const [root, ids] of await formsOfActors(db, roots)) {
    const forms = [...(await formsById(db, ids)).values()].map(({ form }) => form);
    found.set(root, await officeJoins(db, forms));
  }
  return found;
}

interface Renaming {
  readonly stored: readonly StoredForm[];
  readonly rootAt: (at: number) => string;
  readonly grown: GrownDrafts;
  readonly offices: readonly GrownOffice[];
  readonly most: number;
}

/** Reports that may call their actors otherwise now. */
async function reportsToName(
  db: Db,
  { reports }: Changes,
  { stored, rootAt, grown, offices, most }: Renaming,
): Promise<Awaited<ReturnType<typeof actorsOfReports>>> {
  const found = new Set(reports.map(({ id }) => id));
  for (const { row, held, isOther } of offices)
    if (isOther && (held?.holder ?? null) !== row.holder) found.add(row.report_id);
  const own = new Set(stored.map((_, at) => rootAt(at)));
  const forms = stored.filter(({ root }, at) => grown.before.get(root)?.given !== grown.after.get(rootAt(at))?.given);
  const others: string[] = [];
  for (const [root, after] of grown.after) {
    if (after === null || own.has(root) || grown.before.get(root)?.given === after.given) continue;
    if (after.draft.report !== null) found.add(after.draft.report);
    else others.push(root);
  }
  const ids = [...forms.map(({ form }) => form.id), ...[...(await formsOfActors(db, others)).values()].flat()];
  for (const report of await reportsNaming(db, ids)) found.add(report);
  if (found.size > most) throw new AnewWanted("many have other names");
  return actorsOfReports(db, found);
}
