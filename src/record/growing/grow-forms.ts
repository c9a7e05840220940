/**
 * Reports that changed come in; the forms, keys, ties and offices of the record become those of all its reports, and what
 * that may touch goes out. Reads what these reports name and named, and nothing of the others.
 */
import {
  calledIn,
  FEW_REPORTS,
  type Form,
  firstOf,
  formOf,
  type Mention,
  mentionsIn,
  readForm,
  type Variant,
} from "../../merge/actor-forms.ts";
import { dayOf, type Holder, officesIn } from "../../merge/actor-offices.ts";
import { tiesIn } from "../../merge/actor-ties.ts";
import { byCodeUnits } from "../../merge/in-order.ts";
import type { Actor } from "../../model/actor.ts";
import type { Claim } from "../../model/claim.ts";
import { inParts } from "../queries/in-parts.ts";
import type { ActorKeyRow, ActorMentionRow, Db, OfficeMentionRow } from "../schema.ts";
import type { RecordContents } from "../store.ts";
import {
  formRow,
  insertHolders,
  insertKeys,
  insertMentions,
  insertTies,
  keyRows,
  mentionRow,
  officeRow,
  variantOf,
} from "./naming-rows.ts";
import { formsById, formsOfActors, formsWithKeys, ownedKeys, type StoredForm } from "./stored-forms.ts";

export interface TouchedForms {
  /** Forms of which something else is said, and those that were found by keys they no longer have. */
  readonly forms: ReadonlySet<string>;
  /** Forms that are new. */
  readonly fresh: ReadonlySet<string>;
  /** Forms whose first report calls them otherwise. */
  readonly renamed: ReadonlySet<string>;
  /** Names, folded, by which a form is called now, or no longer. */
  readonly names: ReadonlySet<string>;
  /** The actors that forms that are gone belonged to. */
  readonly roots: ReadonlySet<string>;
  /** Where holders of an office came or went. */
  readonly holders: readonly Holder[];
  /** Offices told of in these reports, and those that no longer are. */
  readonly offices: readonly OfficeMentionRow[];
  readonly officesGone: readonly OfficeMentionRow[];
}

type ContentsReport = RecordContents["reports"][number];

export async function growForms(
  db: Db,
  reports: readonly ContentsReport[],
  claims: readonly Claim[],
): Promise<TouchedForms> {
  const ids = reports.map(({ id }) => id);
  const mentions = new Map(reports.map((report) => [report.id, mentionsIn(report)]));
  const old = await mentionRowsOf(db, ids);
  const now = [...mentions].flatMap(([report, all]) => [...all.values()].map((one) => mentionRow(report, one)));
  const before = await formsById(
    db,
    [...old, ...now].map(({ form }) => form),
  );
  const actors = actorsIn(before.values());
  for (const own of mentions.values()) for (const { actor } of own.values()) actors.set(variantOf(actor), actor);
  const then = new Map(
    [...Map.groupBy(old, ({ report_id }) => report_id)].map(([report, rows]) => [
      report,
      rows.map(({ variant }): Mention => ({ actor: actors.get(variant)!, form: readForm(actors.get(variant)!) })),
    ]),
  );
  const forms = await growVariants(db, { old, now, before, actors });
  const ends = await growTies(db, reports, claims, mentions);
  const offices = await growOfficeRows(db, reports, mentions, then);
  return {
    ...forms,
    forms: forms.forms.union(new Set(await formsWithKeys(db, ends, "owners"))),
    ...offices,
  };
}

async function mentionRowsOf(db: Db, reports: readonly string[]): Promise<ActorMentionRow[]> {
  const found: ActorMentionRow[] = [];
  for (const part of inParts(reports))
    found.push(...(await db.selectFrom("actor_mentions").selectAll().where("report_id", "in", part).execute()));
  return found;
}

/** By variant. */
function actorsIn(forms: Iterable<StoredForm>): Map<string, Actor> {
  return new Map(
    [...forms].flatMap(({ form }) => form.variants.map(({ actor }) => [variantOf(actor), actor] as const)),
  );
}

interface ChangedMentions {
  readonly old: readonly ActorMentionRow[];
  readonly now: readonly ActorMentionRow[];
  readonly before: ReadonlyMap<string, StoredForm>;
  readonly actors: ReadonlyMap<string, Actor>;
}

async function growVariants(
  db: Db,
  { old, now, before, actors }: ChangedMentions,
): Promise<Pick<TouchedForms, "forms" | "fresh" | "renamed" | "names" | "roots">> {
  const nameOf = ({ form, variant, report_id }: ActorMentionRow): string => `${form} ${variant} ${report_id}`;
  const [were, are] = [new Set(old.map(nameOf)), new Set(now.map(nameOf))];
  const [gone, come] = [old.filter((row) => !are.has(nameOf(row))), now.filter((row) => !were.has(nameOf(row)))];
  for (const { form, variant, report_id } of gone) {
    await db
      .deleteFrom("actor_mentions")
      .where("form", "=", form)
      .where("variant", "=", variant)
      .where("report_id", "=", report_id)
      .execute();
  }
  await insertMentions(db, come);
  const changes = Map.groupBy(
    [...gone.map((row) => ({ row, by: -1 })), ...come.map((row) => ({ row, by: 1 }))],
    ({ row }) => row.form,
  );
  const lost: ActorKeyRow[] = [];
  const [fresh, renamed, names] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const roots = new Set<string>();
  for (const [id, rows] of changes) {
    const known = before.get(id);
    const was = known?.form ?? null;
    const variants = await variantsAfter(db, was, rows, actors);
    const is = variants.length === 0 ? null : formOf(variants);
    await writeForm(db, id, was, is);
    lost.push(...(await growKeys(db, was, is)));
    if (was === null) fresh.add(id);
    else if (is === null) roots.add(known!.root);
    else if (firstOf(was).actor.name !== firstOf(is).actor.name) renamed.add(id);
    for (const name of calledBy(was).symmetricDifference(calledBy(is))) names.add(name);
  }
  const owned = new Set(
    await ownedKeys(
      db,
      lost.map(({ key }) => key),
    ),
  );
  const mates = await formsWithKeys(
    db,
    lost.filter((row) => row.owned === 1 || owned.has(row.key)).map(({ key }) => key),
    "all",
  );
  const leftBehind = [...(await formsOfActors(db, roots)).values()].flat();
  return { forms: new Set([...changes.keys(), ...mates, ...leftBehind]), fresh, renamed, names, roots };
}

function calledBy(form: Form | null): ReadonlySet<string> {
  return form === null ? new Set() : calledIn(form);
}

async function variantsAfter(
  db: Db,
  known: Form | null,
  rows: readonly { readonly row: ActorMentionRow; readonly by: number }[],
  actors: ReadonlyMap<string, Actor>,
): Promise<readonly Variant[]> {
  const variants = new Map((known?.variants ?? []).map((one) => [variantOf(one.actor), one]));
  for (const [variant, all] of Map.groupBy(rows, ({ row }) => row.variant)) {
    const was = variants.get(variant) ?? { actor: actors.get(variant)!, reports: 0, firsts: [] };
    const reports = all.reduce((sum, { by }) => sum + by, was.reports);
    const gone = new Set(all.filter(({ by }) => by < 0).map(({ row }) => row.report_id));
    const come = all.filter(({ by }) => by > 0).map(({ row }) => row.report_id);
    const firsts = was.firsts.some((report) => gone.has(report))
      ? await firstReportsOf(db, all[0]!.row)
      : [...was.firsts, ...come].sort(byCodeUnits).slice(0, FEW_REPORTS);
    if (reports > 0) variants.set(variant, { actor: was.actor, reports, firsts });
    else variants.delete(variant);
  }
  return [...variants.values()];
}

async function firstReportsOf(db: Db, { form, variant }: ActorMentionRow): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("actor_mentions")
    .select("report_id")
    .where("form", "=", form)
    .where("variant", "=", variant)
    .orderBy("report_id")
    .limit(FEW_REPORTS)
    .execute();
  return rows.map(({ report_id }) => report_id);
}

/** A new form is an actor of its own until it is joined. */
async function writeForm(db: Db, id: string, known: Form | null, form: Form | null): Promise<void> {
  if (form === null) await db.deleteFrom("actor_forms").where("id", "=", id).execute();
  else if (known === null) await db.insertInto("actor_forms").values(formRow(form, id)).execute();
  else
    await db
      .updateTable("actor_forms")
      .set({ body: formRow(form, id).body })
      .where("id", "=", id)
      .execute();
}

/** The keys that it has no longer go out. */
async function growKeys(db: Db, was: Form | null, is: Form | null): Promise<readonly ActorKeyRow[]> {
  const [old, now] = [was, is].map((form) => (form === null ? [] : keyRows(form)));
  const nameOf = ({ key, owned }: ActorKeyRow): string => `${key} ${owned}`;
  const [were, are] = [new Set(old!.map(nameOf)), new Set(now!.map(nameOf))];
  const lost = old!.filter((row) => !are.has(nameOf(row)));
  for (const { key, owned, form } of lost) {
    await db
      .deleteFrom("actor_keys")
      .where("key", "=", key)
      .where("owned", "=", owned)
      .where("form", "=", form)
      .execute();
  }
  await insertKeys(
    db,
    now!.filter((row) => !were.has(nameOf(row))),
  );
  return lost;
}

/** The ends of ties that came or went go out. */
async function growTies(
  db: Db,
  reports: readonly ContentsReport[],
  claims: readonly Claim[],
  mentions: ReadonlyMap<string, ReadonlyMap<string, Mention>>,
): Promise<readonly number[]> {
  const byReport = Map.groupBy(claims, ({ report }) => report);
  const ties = reports.flatMap((report) => tiesIn(report, byReport.get(report.id) ?? [], mentions.get(report.id)!));
  const ends = ties.flatMap(({ one, other }) => [one, other]);
  for (const part of inParts(reports.map(({ id }) => id))) {
    for (const table of ["told_names", "actor_ties"] as const) {
      const rows = await db.selectFrom(table).select(["one", "other"]).where("report_id", "in", part).execute();
      ends.push(...rows.flatMap(({ one, other }) => [one, other]));
      await db.deleteFrom(table).where("report_id", "in", part).execute();
    }
  }
  await insertTies(db, ties);
  return ends;
}

async function growOfficeRows(
  db: Db,
  reports: readonly ContentsReport[],
  mentions: ReadonlyMap<string, ReadonlyMap<string, Mention>>,
  then: ReadonlyMap<string, readonly Mention[]>,
): Promise<Pick<TouchedForms, "holders" | "offices" | "officesGone">> {
  const holders: Holder[] = [];
  const offices: OfficeMentionRow[] = [];
  const officesGone: OfficeMentionRow[] = [];
  for (const { id, published } of reports) {
    const day = dayOf(published?.value ?? null);
    const [was, is] = [then.get(id) ?? [], [...mentions.get(id)!.values()]].map((all) => officesIn(id, day, all));
    const letters = (one: object): string => JSON.stringify(one);
    const [were, are] = [was!, is!].map((one) => new Set(one.holders.map(letters)));
    const gone = was!.holders.filter((one) => !are!.has(letters(one)));
    const come = is!.holders.filter((one) => !were!.has(letters(one)));
    for (const one of gone) {
      await db
        .deleteFrom("office_holders")
        .where("office", "=", one.office)
        .where("day", "=", one.day)
        .where("report_id", "=", id)
        .where("form", "=", one.form)
        .execute();
    }
    await insertHolders(db, come);
    holders.push(...gone, ...come);
    for (const { form } of was!.offices) {
      const row = await db
        .deleteFrom("office_mentions")
        .where("form", "=", form)
        .where("report_id", "=", id)
        .returningAll()
        .executeTakeFirstOrThrow();
      officesGone.push(row);
    }
    const rows = is!.offices.map((one) => officeRow(one, null));
    for (const part of inParts(rows)) await db.insertInto("office_mentions").values(part).execute();
    offices.push(...rows);
  }
  return { holders, offices, officesGone };
}
