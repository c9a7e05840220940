/**
 * Drafts that changed come in, with what is said of these actors; the actors of the record become what follows. Whoever is
 * called otherwise for short goes out.
 */
import { recordActor, type SettledDraft } from "../../merge/actors.ts";
import type { Described } from "../../merge/describe-actor.ts";
import { OFFICE_RULE } from "../../merge/join-offices.ts";
import type { ActorJoin, RecordActor } from "../../model/actor.ts";
import { inParts } from "../queries/in-parts.ts";
import { storableKey } from "../queries/storable.ts";
import type { Db } from "../schema.ts";
import { draftsByRoot, type GrownDrafts, settledIn } from "./grow-drafts.ts";
import { growShorts, type KeptActor, keptActor } from "./grow-shorts.ts";
import { actorId } from "./naming-rows.ts";
import { keptNames, type ReportNames } from "./report-names.ts";

export interface SaidAnew {
  readonly described: Described;
  readonly joins: readonly ActorJoin[];
}

export interface ChangedActors {
  readonly grown: GrownDrafts;
  /** By root, what reports say of an actor, where that was looked at anew. */
  readonly said: ReadonlyMap<string, SaidAnew>;
  /** By root, the reasons from offices of others. */
  readonly meant: ReadonlyMap<string, readonly ActorJoin[]>;
  /** Ids of reports that have other names for their actors. */
  readonly changed: readonly string[];
  /** By report, names that were looked at anew. */
  readonly names: ReadonlyMap<string, ReportNames>;
}

export async function growActors(
  db: Db,
  { grown, said, meant, changed, names }: ChangedActors,
): Promise<readonly string[]> {
  const drafts = new Map<string, SettledDraft>();
  for (const [root, draft] of grown.after) if (draft !== null) drafts.set(root, draft);
  const others = await draftsByRoot(
    db,
    [...meant.keys()].filter((root) => !drafts.has(root)),
  );
  for (const [root, draft] of [...others, ...(await draftsOnSides(db, changed))])
    if (!drafts.has(root)) drafts.set(root, draft);
  const before = new Map<string, SettledDraft>(drafts);
  for (const [root, draft] of grown.before) {
    if (draft === null) before.delete(root);
    else before.set(root, draft);
  }
  const kept = await keptActors(
    db,
    [...before.values()].map(({ given }) => given),
  );
  const sides = await sidesOf(db, drafts.values(), names);
  const [gone, come]: [KeptActor[], RecordActor[]] = [[], []];
  for (const root of new Set([...before.keys(), ...drafts.keys()])) {
    const [draft, was] = [drafts.get(root), kept.get(before.get(root)?.given ?? "")];
    const now = draft === undefined ? null : actorOf(draft, was?.actor, said.get(root), meant.get(root), sides);
    if (was && now && JSON.stringify(was.actor) === JSON.stringify(now)) continue;
    if (was) gone.push(was);
    if (now) come.push(now);
  }
  await write(db, gone, come);
  return growShorts(db, gone, come);
}

function actorOf(
  { given, of, ofReport }: SettledDraft,
  was: RecordActor | undefined,
  said: SaidAnew | undefined,
  meant: readonly ActorJoin[] | undefined,
  sides: (report: string, name: string) => string,
): RecordActor {
  const joins = said?.joins ?? [
    ...was!.joins.filter(({ rule }) => meant === undefined || rule !== OFFICE_RULE),
    ...(meant ?? []),
  ];
  return recordActor(said?.described ?? was!, joins, {
    name: given,
    of: of === null ? null : sides(ofReport, of),
  });
}

/** Those whose side is called as one of these reports calls it. */
async function draftsOnSides(db: Db, reports: readonly string[]): Promise<ReadonlyMap<string, SettledDraft>> {
  const found = new Map<string, SettledDraft>();
  for (const part of inParts(reports)) {
    const rows = await db.selectFrom("actor_drafts").selectAll().where("of_report", "in", part).execute();
    for (const row of rows) found.set(row.root, settledIn(row));
  }
  return found;
}

/** By name. */
async function keptActors(db: Db, names: readonly string[]): Promise<ReadonlyMap<string, KeptActor>> {
  const found = new Map<string, KeptActor>();
  for (const part of inParts([...new Set(names)].map(actorId))) {
    const rows = await db.selectFrom("actors").select(["body", "short"]).where("id", "in", part).execute();
    for (const row of rows) {
      const one = keptActor(row);
      found.set(one.actor.name, one);
    }
  }
  return found;
}

async function sidesOf(
  db: Db,
  drafts: Iterable<SettledDraft>,
  names: ReadonlyMap<string, ReportNames>,
): Promise<(report: string, name: string) => string> {
  const missing = [...drafts].map(({ ofReport }) => ofReport).filter((report) => report !== "" && !names.has(report));
  const all = new Map(
    [...names, ...(await keptNames(db, missing))].map(([report, own]) => [report, new Map(own)] as const),
  );
  return (report, name) => all.get(report)?.get(name) ?? name;
}

async function write(db: Db, gone: readonly KeptActor[], come: readonly RecordActor[]): Promise<void> {
  const shorts = new Map(gone.map(({ actor, short }) => [actor.name, short]));
  for (const part of inParts(gone.map(({ actor }) => actorId(actor.name))))
    await db.deleteFrom("actors").where("id", "in", part).execute();
  const rows = come.map((actor) => ({
    id: actorId(actor.name),
    name: storableKey(actor.name),
    short: shorts.get(actor.name) ?? null,
    body: JSON.stringify(actor),
  }));
  for (const part of inParts(rows)) await db.insertInto("actors").values(part).execute();
}
