/**
 * Holders of offices who came or went come in, and forms that are other actors now; who held which office in which report
 * becomes what it is by all reports. Only reports between the next ones that name a holder are looked at.
 */
import { calledIn } from "../../merge/actor-forms.ts";
import { calledKey } from "../../merge/actor-keys.ts";
import { FEW_DAYS, type HeldBy, type Holder, heldBy, MOST_OF_A_DAY, officeOf } from "../../merge/actor-offices.ts";
import type { JudgedActors } from "../../merge/join-forms.ts";
import { barsOf, type CalledForm } from "../../merge/join-offices.ts";
import { inParts } from "../queries/in-parts.ts";
import type { Db, OfficeHolderRow, OfficeMentionRow } from "../schema.ts";
import { officeRow } from "./naming-rows.ts";
import { formsById, formsWithKeys, openOffices, rootsOf, type StoredForm } from "./stored-forms.ts";

export interface OfficeChanges {
  readonly holders: readonly Holder[];
  /** Told of in reports that changed. */
  readonly offices: readonly OfficeMentionRow[];
  /** Forms that are together with others now, or no longer. */
  readonly moved: readonly StoredForm[];
  /** Names by which others are called now: whoever they bar may be another. */
  readonly names: ReadonlySet<string>;
  /** Names about which something was decided, or is no longer. */
  readonly judged: readonly string[];
}

/** An office in one report, with the holder it had and the one it has. */
export interface GrownOffice {
  /** As it was. */
  readonly row: OfficeMentionRow;
  readonly held: HeldBy | null;
  /** Whether no judgement has joined it with any name. */
  readonly isOpen: boolean;
  readonly isOther: boolean;
}

export async function growOffices(db: Db, changes: OfficeChanges, judged: JudgedActors): Promise<GrownOffice[]> {
  const rows = await rowsToLookAt(db, changes, judged);
  if (rows.length === 0) return [];
  const forms = await formsById(
    db,
    rows.map(({ form }) => form),
  );
  const open = await openOffices(db, forms.values());
  const called = await formsCalled(db, judged);
  const grown: GrownOffice[] = [];
  for (const row of rows) {
    const isOpen = open.has(row.form);
    const held = isOpen ? await holderOf(db, row, forms.get(row.form)!, judged, called) : null;
    const now = officeRow({ form: row.form, report: row.report_id, office: row.office, day: row.day }, held);
    const isOther = now.holder !== row.holder || now.nearest !== row.nearest;
    grown.push({ row, held, isOpen, isOther });
    if (!isOther) continue;
    await db
      .updateTable("office_mentions")
      .set({ holder: now.holder, nearest: now.nearest })
      .where("form", "=", row.form)
      .where("report_id", "=", row.report_id)
      .execute();
  }
  return grown;
}

async function rowsToLookAt(
  db: Db,
  { holders, offices, moved, names, judged }: OfficeChanges,
  { notSameActor }: JudgedActors,
): Promise<readonly OfficeMentionRow[]> {
  const found = new Map<string, OfficeMentionRow>();
  const add = (rows: readonly OfficeMentionRow[]): void => {
    for (const row of rows) found.set(`${row.form} ${row.report_id}`, row);
  };
  add(offices);
  const days = new Map(holders.map(({ office, day }) => [`${office} ${day}`, { office, day }]));
  for (const { office, day } of days.values()) {
    const [before, after] = [await nextHolder(db, office, day, "<"), await nextHolder(db, office, day, ">")];
    const rows = await db
      .selectFrom("office_mentions")
      .selectAll()
      .where("office", "=", office)
      .where("day", ">", Math.max(before?.day ?? Number.NEGATIVE_INFINITY, day - FEW_DAYS - 1))
      .where("day", "<", Math.min(after?.day ?? Number.POSITIVE_INFINITY, day + FEW_DAYS + 1))
      .execute();
    add(rows);
  }
  const held = moved.flatMap(({ form }) =>
    form.isOffice ? [] : form.variants.map(({ actor }) => officeOf(actor.role, actor.of)),
  );
  for (const part of inParts([...new Set(held.filter((office) => office !== null))]))
    add(await db.selectFrom("office_mentions").selectAll().where("office", "in", part).execute());
  const shaken = moved.filter(({ form }) => form.isOffice).map(({ form }) => form.id);
  const other = new Set([...names, ...moved.flatMap(({ form }) => [...calledIn(form)])]);
  const apart = notSameActor.filter((pair) => pair.some((name) => other.has(name))).flat();
  const barred = await formsWithKeys(db, [...apart, ...judged].map(calledKey), "all");
  for (const part of inParts([...new Set([...barred, ...shaken])]))
    add(await db.selectFrom("office_mentions").selectAll().where("form", "in", part).execute());
  return [...found.values()];
}

async function nextHolder(db: Db, office: number, day: number, way: "<" | ">"): Promise<OfficeHolderRow | undefined> {
  const order = way === "<" ? "desc" : "asc";
  return db
    .selectFrom("office_holders")
    .selectAll()
    .where("office", "=", office)
    .where("day", way, day)
    .orderBy("day", order)
    .limit(1)
    .executeTakeFirst();
}

async function holderOf(
  db: Db,
  { office, day }: OfficeMentionRow,
  { form }: StoredForm,
  judged: JudgedActors,
  called: (name: string) => readonly CalledForm[],
): Promise<HeldBy | null> {
  if (office === null || day === null) return null;
  const side = async (way: "<" | ">="): Promise<Holder[]> => {
    const order = way === "<" ? "desc" : "asc";
    const rows = await db
      .selectFrom("office_holders")
      .selectAll()
      .where("office", "=", office)
      .where("day", way, day)
      .orderBy("day", order)
      .orderBy("report_id", order)
      .orderBy("form", order)
      .limit(MOST_OF_A_DAY)
      .execute();
    return rows.map((row) => ({ office: row.office, day: row.day, report: row.report_id, form: row.form }));
  };
  const around = { before: await side("<"), from: await side(">=") };
  const roots = await rootsOf(
    db,
    [...around.before, ...around.from].map((one) => one.form),
  );
  return heldBy(day, around, (holder) => roots.get(holder)!, barsOf(form, judged, called));
}

/** By name, the forms that people judged not to be others. */
async function formsCalled(db: Db, { notSameActor }: JudgedActors): Promise<(name: string) => readonly CalledForm[]> {
  const names = new Set(notSameActor.flat());
  const forms = await formsById(db, await formsWithKeys(db, [...names].map(calledKey), "all"));
  const open = await openOffices(db, forms.values());
  const called = new Map<string, CalledForm[]>();
  for (const { form, root } of forms.values()) {
    const one = { id: form.id, root, isOpenOffice: open.has(form.id) };
    for (const name of calledIn(form)) called.set(name, [...(called.get(name) ?? []), one]);
  }
  return (name) => called.get(name) ?? [];
}
