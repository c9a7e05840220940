/**
 * Actors as they would like to be called come in, in the place of those that were; each of the record gets a name of its
 * own. Whoever is called otherwise now goes out. Only actors who want the same name are looked at.
 */
import type { SettledDraft } from "../../merge/actors.ts";
import { giveNames } from "../../merge/give-names.ts";
import { byCodeUnits } from "../../merge/in-order.ts";
import { inParts } from "../queries/in-parts.ts";
import type { ActorDraftRow, Db } from "../schema.ts";
import { draftRow } from "./naming-rows.ts";

/** A draft without the name that it is given. */
export type NewDraft = Omit<SettledDraft, "given">;

export interface GrownDrafts {
  /** By root, the drafts that are new, gone or called otherwise, as they were; null for a new one. */
  readonly before: ReadonlyMap<string, SettledDraft | null>;
  /** The same as they are; null for one that is gone. */
  readonly after: ReadonlyMap<string, SettledDraft | null>;
}

/** `gone`: roots that may stand for an actor no longer, unless they are among `drafts`. */
export async function growDrafts(db: Db, gone: Iterable<string>, drafts: readonly NewDraft[]): Promise<GrownDrafts> {
  const now = new Map(drafts.map((one) => [one.draft.root, one]));
  const known = await draftsByRoot(db, new Set([...gone, ...now.keys()]));
  const before = new Map<string, SettledDraft | null>(known);
  const after = new Map<string, SettledDraft | null>();
  const wanted = new Map<number, { readonly days: Set<string>; readonly roots: Set<string> }>();
  const want = (one: NewDraft): void => {
    const { root, base, day } = draftRow({ ...one, given: "" });
    const own = wanted.get(base) ?? { days: new Set(), roots: new Set() };
    wanted.set(base, own);
    own.roots.add(root);
    if (day !== null) own.days.add(day);
  };
  const written: SettledDraft[] = [];
  for (const root of known.keys()) if (!now.has(root)) after.set(root, null);
  for (const [root, draft] of now) {
    const was = known.get(root);
    const settled = { ...draft, given: was?.given ?? "" };
    if (was !== undefined && JSON.stringify(was.draft) === JSON.stringify(draft.draft)) {
      if (JSON.stringify(draftRow(was)) !== JSON.stringify(draftRow(settled))) written.push(settled);
    } else {
      written.push(settled);
      want(draft);
      if (was === undefined) before.set(root, null);
    }
    after.set(root, settled);
    if (was !== undefined && was.draft.name !== draft.draft.name) want(was);
  }
  for (const [root, was] of known) if (!now.has(root)) want(was);
  // Whoever is the first of a base may be so no longer.
  for (const base of wanted.keys()) for (const first of await firstOffice(db, base)) want(first);
  await write(
    db,
    [...after].flatMap(([root, one]) => (one === null ? [root] : [])),
    written,
  );
  for (const [base, { days, roots }] of wanted) {
    const rows = await rowsOfBase(db, base, days, roots);
    const settled = rows.map(settledIn);
    const names = giveNames(settled.map(({ draft }) => draft));
    const renamed = settled.filter(({ draft, given }) => names.get(draft.root) !== given);
    const fresh = renamed.map((one) => ({ ...one, given: names.get(one.draft.root)! }));
    for (const was of renamed) if (!before.has(was.draft.root)) before.set(was.draft.root, was);
    for (const one of fresh) after.set(one.draft.root, one);
    await write(db, [], fresh);
  }
  return { before, after };
}

export async function draftsByRoot(db: Db, roots: Iterable<string>): Promise<ReadonlyMap<string, SettledDraft>> {
  const found = new Map<string, SettledDraft>();
  for (const part of inParts([...new Set(roots)])) {
    const rows = await db.selectFrom("actor_drafts").selectAll().where("root", "in", part).execute();
    for (const row of rows) found.set(row.root, settledIn(row));
  }
  return found;
}

export function settledIn({ body }: Pick<ActorDraftRow, "body">): SettledDraft {
  return JSON.parse(body) as SettledDraft;
}

async function write(db: Db, gone: readonly string[], drafts: readonly SettledDraft[]): Promise<void> {
  for (const part of inParts([...gone, ...drafts.map(({ draft }) => draft.root)]))
    await db.deleteFrom("actor_drafts").where("root", "in", part).execute();
  for (const part of inParts(drafts.map(draftRow))) await db.insertInto("actor_drafts").values(part).execute();
}

/** That of the lowest root; none where no office is called so. */
async function firstOffice(db: Db, base: number): Promise<readonly SettledDraft[]> {
  const rows = await db
    .selectFrom("actor_drafts")
    .select("body")
    .where("base", "=", base)
    .where("rank", "=", "office")
    .orderBy("root")
    .limit(1)
    .execute();
  return rows.map(settledIn);
}

/** All with a name; of the offices the first, those of these roots, and all of the days of any of these. */
async function rowsOfBase(
  db: Db,
  base: number,
  days: Set<string>,
  roots: ReadonlySet<string>,
): Promise<readonly ActorDraftRow[]> {
  const own = () => db.selectFrom("actor_drafts").selectAll().where("base", "=", base);
  const rows = await own().where("rank", "in", ["state", "named"]).execute();
  for (const first of await firstOffice(db, base)) {
    const row = draftRow(first);
    rows.push(row);
    if (row.day !== null) days.add(row.day);
  }
  for (const part of inParts([...days])) rows.push(...(await own().where("day", "in", part).execute()));
  for (const part of inParts([...roots])) rows.push(...(await own().where("root", "in", part).execute()));
  const found = new Map(rows.map((row) => [row.root, row]));
  return [...found.values()].sort((a, b) => byCodeUnits(a.root, b.root));
}
