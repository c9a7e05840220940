/** Forms of actors as a record keeps them, by id, by actor and by key. */
import { type Form, formOf, type Variant } from "../../merge/actor-forms.ts";
import { inParts } from "../queries/in-parts.ts";
import type { ActorFormRow, Db } from "../schema.ts";

export interface StoredForm {
  readonly form: Form;
  /** The first form of its actor. */
  readonly root: string;
}

export async function formsById(db: Db, ids: Iterable<string>): Promise<Map<string, StoredForm>> {
  const found = new Map<string, StoredForm>();
  for (const part of inParts([...new Set(ids)])) {
    const rows = await db.selectFrom("actor_forms").selectAll().where("id", "in", part).execute();
    for (const row of rows) found.set(row.id, toForm(row));
  }
  return found;
}

function toForm({ root, body }: ActorFormRow): StoredForm {
  return { form: formOf(JSON.parse(body) as Variant[]), root };
}

/** By form, the first form of its actor. */
export async function rootsOf(db: Db, forms: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const part of inParts([...new Set(forms)])) {
    const rows = await db.selectFrom("actor_forms").select(["id", "root"]).where("id", "in", part).execute();
    for (const { id, root } of rows) found.set(id, root);
  }
  return found;
}

/** By the first form of an actor, all of them. */
export async function formsOfActors(db: Db, roots: Iterable<string>): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  for (const part of inParts([...new Set(roots)])) {
    const rows = await db.selectFrom("actor_forms").select(["id", "root"]).where("root", "in", part).execute();
    for (const { id, root } of rows) {
      const list = found.get(root);
      if (list) list.push(id);
      else found.set(root, [id]);
    }
  }
  return found;
}

/** Those that are an office which no judgement has joined with any name. */
export async function openOffices(db: Db, forms: Iterable<StoredForm>): Promise<ReadonlySet<string>> {
  const offices = [...forms].filter(({ form }) => form.isOffice);
  const all = await formsOfActors(
    db,
    offices.map(({ root }) => root),
  );
  return new Set(offices.filter(({ root }) => all.get(root)!.length === 1).map(({ form }) => form.id));
}

/** All that have one of these keys, or only those that own it. */
export async function formsWithKeys(db: Db, keys: Iterable<number>, which: "all" | "owners"): Promise<string[]> {
  const found: string[] = [];
  for (const part of inParts([...new Set(keys)])) {
    let query = db.selectFrom("actor_keys").select("form").distinct().where("key", "in", part);
    if (which === "owners") query = query.where("owned", "=", 1);
    found.push(...(await query.execute()).map(({ form }) => form));
  }
  return found;
}

/** Of some keys, those that tie the forms that have them. */
export async function ownedKeys(db: Db, keys: Iterable<number>): Promise<number[]> {
  const found: number[] = [];
  for (const part of inParts([...new Set(keys)])) {
    const rows = await db
      .selectFrom("actor_keys")
      .select("key")
      .distinct()
      .where("key", "in", part)
      .where("owned", "=", 1)
      .execute();
    found.push(...rows.map(({ key }) => key));
  }
  return found;
}
