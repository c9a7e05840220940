/** What naming actors found, kept in the tables that a report added later is named by. */
import { type Form, lettersOf, type Mention } from "../../merge/actor-forms.ts";
import { actorKeys } from "../../merge/actor-keys.ts";
import type { HeldBy, Holder, OfficeMention } from "../../merge/actor-offices.ts";
import type { ActorTie } from "../../merge/actor-ties.ts";
import type { Naming, SettledDraft } from "../../merge/actors.ts";
import { baseOf } from "../../merge/give-names.ts";
import { keyHash } from "../../merge/key-hash.ts";
import { nameParts } from "../../merge/short-names.ts";
import type { Actor, RecordActor } from "../../model/actor.ts";
import { idOf } from "../../model/id.ts";
import { inParts } from "../queries/in-parts.ts";
import { storableKey } from "../queries/storable.ts";
import type {
  ActorDraftRow,
  ActorFormRow,
  ActorKeyRow,
  ActorMentionRow,
  ActorPartRow,
  Db,
  OfficeMentionRow,
  Tables,
} from "../schema.ts";

const NAMING_TABLES = [
  "actor_forms",
  "actor_keys",
  "actor_mentions",
  "told_names",
  "actor_ties",
  "office_holders",
  "office_mentions",
  "actor_drafts",
  "actor_parts",
] as const satisfies readonly (keyof Tables)[];

export async function keepNaming(db: Db, naming: Naming, actors: readonly RecordActor[]): Promise<void> {
  for (const table of NAMING_TABLES) await db.deleteFrom(table).execute();
  const { forms, rootOf, mentions, ties, holders, offices, drafts } = naming;
  const formRows = forms.map((form) => formRow(form, rootOf(form.id)));
  for (const part of inParts(formRows)) await db.insertInto("actor_forms").values(part).execute();
  await insertKeys(db, forms.flatMap(keyRows));
  await insertMentions(
    db,
    [...mentions].flatMap(([report, all]) => [...all.values()].map((mention) => mentionRow(report, mention))),
  );
  await insertTies(db, ties);
  await insertHolders(db, holders);
  for (const part of inParts(offices.map((one) => officeRow(one, one.held))))
    await db.insertInto("office_mentions").values(part).execute();
  for (const part of inParts(drafts.map(draftRow))) await db.insertInto("actor_drafts").values(part).execute();
  const parts = actors.flatMap(partRows).sort((a, b) => a.part - b.part);
  for (const part of inParts(parts)) await db.insertInto("actor_parts").values(part).execute();
}

export function formRow({ id, variants }: Form, root: string): ActorFormRow {
  return { id, root, body: JSON.stringify(variants) };
}

export function keyRows(form: Form): ActorKeyRow[] {
  return [...actorKeys(form)].map(([key, isOwned]) => ({ key, owned: Number(isOwned), form: form.id }));
}

export async function insertKeys(db: Db, rows: ActorKeyRow[]): Promise<void> {
  // What lies side by side is written faster.
  rows.sort((a, b) => a.key - b.key);
  for (const part of inParts(rows)) await db.insertInto("actor_keys").values(part).execute();
}

export function variantOf(actor: Actor): string {
  return idOf("v", lettersOf(actor));
}

export function mentionRow(report_id: string, { actor, form }: Mention): ActorMentionRow {
  return { form: form.id, variant: variantOf(actor), report_id };
}

export async function insertMentions(db: Db, rows: ActorMentionRow[]): Promise<void> {
  rows.sort((a, b) => (a.form < b.form ? -1 : a.form > b.form ? 1 : 0));
  for (const part of inParts(rows)) await db.insertInto("actor_mentions").values(part).execute();
}

export async function insertTies(db: Db, ties: readonly ActorTie[]): Promise<void> {
  const told = ties.flatMap(({ claim, report, one, other, told, when }) =>
    told === null ? [] : [{ claim_id: claim, report_id: report, one, other, body: JSON.stringify({ told, when }) }],
  );
  for (const part of inParts(told)) await db.insertInto("told_names").values(part).execute();
  const others = ties
    .filter((tie) => tie.told === null)
    .map(({ claim, report, one, other }) => ({ one, other, claim_id: claim, report_id: report }));
  others.sort((a, b) => a.one - b.one);
  for (const part of inParts(others)) await db.insertInto("actor_ties").values(part).execute();
}

export async function insertHolders(db: Db, holders: readonly Holder[]): Promise<void> {
  const rows = holders.map(({ office, day, report, form }) => ({ office, day, report_id: report, form }));
  rows.sort((a, b) => a.office - b.office || a.day - b.day);
  for (const part of inParts(rows)) await db.insertInto("office_holders").values(part).execute();
}

export function officeRow({ form, report, office, day }: OfficeMention, held: HeldBy | null): OfficeMentionRow {
  const nearest = JSON.stringify(held?.nearest ?? []);
  return { form, report_id: report, office, day, holder: held?.holder ?? null, nearest };
}

export function draftRow({ draft, given, of, ofReport }: SettledDraft): ActorDraftRow {
  return {
    root: draft.root,
    base: baseOf(draft.name),
    rank: draft.rank,
    day: draft.day === null ? null : storableKey(draft.day),
    of_report: ofReport,
    body: JSON.stringify({ draft, given, of, ofReport } satisfies SettledDraft),
  };
}

export function partRows(actor: RecordActor): ActorPartRow[] {
  return [...nameParts(actor)].map((part) => ({ part: partKey(part), actor: actorId(actor.name) }));
}

export function partKey(part: string): number {
  return keyHash(`part\n${part}`);
}

export function actorId(name: string): string {
  return idOf("a", name);
}
