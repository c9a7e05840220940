/** Entries and actors: what merging made, written where it changed, and found by filter, id or a claim's id. */
import { createHash } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import type { Actor } from "../../model/actor.ts";
import { daysOf } from "../../model/edtf-days.ts";
import type { Entry } from "../../model/entry.ts";
import { folded, foldedWords } from "../../model/folded-words.ts";
import { wordsAt } from "../../model/span.ts";
import type { Engine } from "../engine.ts";
import type { Tables } from "../schema.ts";
import type { EntryFilter, Merged, Page, RecordContents } from "../store.ts";
import { inParts, NO_LIMIT } from "./in-parts.ts";

type Db = Kysely<Tables> | Transaction<Tables>;

export async function replaceMerged(trx: Transaction<Tables>, merged: Merged, contents: RecordContents): Promise<void> {
  const texts = new Map(contents.reports.map((report) => [report.id, report.text]));
  const claims = new Map(contents.claims.map((claim) => [claim.id, claim]));
  const passages = (entry: Entry): string[] =>
    entry.claims.flatMap((id) => {
      const claim = claims.get(id);
      return claim ? claim.spans.map((span) => wordsAt(texts.get(claim.report) ?? "", span)) : [];
    });
  const known = new Map(
    (await trx.selectFrom("entries").select(["id", "digest"]).execute()).map((row) => [row.id, row.digest]),
  );
  const changed: Entry[] = [];
  const rows: { digest: string; words: string; body: string }[] = [];
  for (const entry of merged.entries) {
    const body = JSON.stringify(entry);
    const words = folded([entry.headline, ...entry.actors, ...new Set(passages(entry))].join(" "));
    const digest = createHash("sha256").update(body).update(words).digest("hex");
    if (known.get(entry.id) === digest) known.delete(entry.id);
    else {
      changed.push(entry);
      rows.push({ digest, words, body });
    }
  }
  // What is left in `known` has changed or is gone.
  for (const part of inParts([...known.keys()])) {
    for (const table of ["entry_claims", "entry_actors"] as const)
      await trx.deleteFrom(table).where("entry_id", "in", part).execute();
    await trx.deleteFrom("entries").where("id", "in", part).execute();
  }
  await insertEntries(trx, changed, rows);
  await trx.deleteFrom("actors").execute();
  const actors = merged.actors.map((actor) => ({ name: actor.name, body: JSON.stringify(actor) }));
  for (const part of inParts(actors)) {
    await trx
      .insertInto("actors")
      .values(part)
      .onConflict((conflict) => conflict.column("name").doNothing())
      .execute();
  }
}

async function insertEntries(
  trx: Transaction<Tables>,
  entries: readonly Entry[],
  rows: readonly { digest: string; words: string; body: string }[],
): Promise<void> {
  const entryRows = entries.map((entry, i) => {
    const days = entry.when ? daysOf(entry.when) : null;
    return {
      id: entry.id,
      kind: entry.kind,
      first_day: days?.first ?? null,
      last_day: days?.last ?? null,
      ...rows[i]!,
    };
  });
  for (const part of inParts(entryRows)) await trx.insertInto("entries").values(part).execute();
  const reportOf = await reportsOfClaims(
    trx,
    entries.flatMap((entry) => entry.claims),
  );
  const claimRows = entries.flatMap((entry) =>
    entry.claims.map((claim) => ({ entry_id: entry.id, claim_id: claim, report_id: reportOf.get(claim) ?? "" })),
  );
  for (const part of inParts(claimRows)) await trx.insertInto("entry_claims").values(part).execute();
  const actorRows = entries.flatMap((entry) =>
    [...new Set(entry.actors.map(folded))].map((name) => ({ entry_id: entry.id, name })),
  );
  for (const part of inParts(actorRows)) await trx.insertInto("entry_actors").values(part).execute();
}

async function reportsOfClaims(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const part of inParts(ids)) {
    for (const row of await db.selectFrom("claims").select(["id", "report_id"]).where("id", "in", part).execute()) {
      found.set(row.id, row.report_id);
    }
  }
  return found;
}

export async function listEntries(engine: Engine, filter: EntryFilter): Promise<Page<Entry>> {
  let query = engine.db.selectFrom("entries");
  if (filter.kind) query = query.where("kind", "=", filter.kind);
  const since = filter.since ? daysOf(filter.since)?.first : null;
  const until = filter.until ? daysOf(filter.until)?.last : null;
  if (since || until) query = query.where((e) => e.or([e("first_day", "is not", null), e("last_day", "is not", null)]));
  if (since) query = query.where((e) => e.or([e("last_day", "is", null), e("last_day", ">=", since)]));
  if (until) query = query.where((e) => e.or([e("first_day", "is", null), e("first_day", "<=", until)]));
  if (filter.actor?.trim()) {
    const pattern = `%${folded(filter.actor).replace(/[\\%_]/g, "\\$&")}%`;
    query = query.where((e) =>
      e.exists(
        e
          .selectFrom("entry_actors")
          .select("entry_actors.name")
          .whereRef("entry_actors.entry_id", "=", "entries.id")
          .where(sql<boolean>`entry_actors.name like ${pattern} escape '\\'`),
      ),
    );
  }
  if (filter.report) {
    const { report } = filter;
    query = query.where("entries.id", "in", (e) =>
      e.selectFrom("entry_claims").select("entry_id").where("report_id", "=", report),
    );
  }
  if (filter.search?.trim()) {
    const words = [...new Set(foldedWords(filter.search))];
    query = words.length > 0 ? query.where(engine.holdsWords(words)) : query.where(sql<boolean>`1 = 0`);
  }
  const { total } = await query.select((e) => e.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await query
    .select("body")
    .orderBy(sql`coalesce(first_day, '')`, "desc")
    .orderBy("id")
    .limit(filter.limit ?? NO_LIMIT)
    .offset(filter.offset ?? 0)
    .execute();
  return { total: Number(total), items: rows.map(toEntry) };
}

/** Fewest digits of an id that may stand for the whole. */
const SHORTEST_PREFIX = 6;

export async function entryById(db: Db, id: string): Promise<Entry | null> {
  const digits = /^[ec]?([0-9a-f]{6,16})$/.exec(id.trim().toLowerCase())?.[1];
  if (!digits || digits.length < SHORTEST_PREFIX) return null;
  const ids = await db
    .selectFrom("entry_claims")
    .select("entry_id")
    .distinct()
    .where("claim_id", ">=", `c${digits}`)
    .where("claim_id", "<=", `c${digits}${"g".repeat(1)}`)
    .limit(2)
    .execute();
  if (ids.length !== 1) return null;
  const row = await db.selectFrom("entries").select("body").where("id", "=", ids[0]!.entry_id).executeTakeFirst();
  return row ? toEntry(row) : null;
}

export async function allActors(db: Db): Promise<Actor[]> {
  const rows = await db.selectFrom("actors").select("body").orderBy("name").execute();
  return rows.map((row) => JSON.parse(row.body) as Actor);
}

const toEntry = (row: { body: string }): Entry => JSON.parse(row.body) as Entry;
