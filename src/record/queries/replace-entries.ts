/** What merging made comes in; the entries of the record become that. Those that stayed the same are not touched. */
import { createHash } from "node:crypto";
import { daysOf } from "../../model/edtf-days.ts";
import type { Entry } from "../../model/entry.ts";
import { folded } from "../../model/folded-words.ts";
import { wordsAt } from "../../model/span.ts";
import type { Db, EntryRow } from "../schema.ts";
import type { RecordContents } from "../store.ts";
import { inParts } from "./in-parts.ts";
import { storableKey } from "./storable.ts";

/** PostgreSQL's index of words takes a megabyte of one entry; this many letters stay below it in any script. */
const MOST_LETTERS = 150_000;

export async function replaceEntries(db: Db, entries: readonly Entry[], contents: RecordContents): Promise<void> {
  const old = await db.selectFrom("entries").select(["id", "digest"]).execute();
  const texts = new Map(contents.reports.map((report) => [report.id, report.text]));
  const claims = new Map(contents.claims.map((claim) => [claim.id, claim]));
  await writeEntries(db, old, entries, (id) => {
    const { report, spans } = claims.get(id)!;
    return { report, passages: spans.map((span) => wordsAt(texts.get(report)!, span)) };
  });
}

/** What an entry takes of one of its claims. */
export type EntryClaim = (id: string) => { readonly report: string; readonly passages: readonly string[] };

/** Entries in the place of those in `old`. */
export async function writeEntries(
  db: Db,
  old: readonly Pick<EntryRow, "id" | "digest">[],
  entries: readonly Entry[],
  claimOf: EntryClaim,
): Promise<void> {
  const left = new Map(old.map((row) => [row.id, row.digest]));
  const changed: Entry[] = [];
  const rows = entries.flatMap((entry) => {
    const body = JSON.stringify(entry);
    const words = wordsOf(entry, claimOf);
    const digest = createHash("sha256").update(body).update(words).digest("hex");
    if (left.get(entry.id) === digest) {
      left.delete(entry.id);
      return [];
    }
    changed.push(entry);
    const days = entry.when === null ? null : daysOf(entry.when);
    const [first_day, last_day] = [days?.first ?? null, days?.last ?? null];
    return [{ id: entry.id, kind: entry.kind, first_day, last_day, digest, body, words }];
  });
  // What is left has changed or is gone.
  for (const part of inParts([...left.keys()])) {
    await db.deleteFrom("entry_claims").where("entry_id", "in", part).execute();
    await db.deleteFrom("entry_actors").where("entry_id", "in", part).execute();
    await db.deleteFrom("entries").where("id", "in", part).execute();
  }
  for (const part of inParts(rows)) await db.insertInto("entries").values(part).execute();
  await insertTies(db, changed, claimOf);
}

/** Which claims and which actors an entry is made of. */
async function insertTies(db: Db, entries: readonly Entry[], claimOf: EntryClaim): Promise<void> {
  const claims = entries.flatMap((entry) =>
    entry.claims.map((claim) => ({ entry_id: entry.id, claim_id: claim, report_id: claimOf(claim).report })),
  );
  for (const part of inParts(claims)) await db.insertInto("entry_claims").values(part).execute();
  const actors = entries.flatMap((entry) =>
    [...new Set(entry.actors.map((actor) => storableKey(folded(actor))))].map((name) => ({ entry_id: entry.id, name })),
  );
  for (const part of inParts(actors)) await db.insertInto("entry_actors").values(part).execute();
}

/** What an entry is searched by: headline, actors and passages, folded. */
function wordsOf(entry: Entry, claimOf: EntryClaim): string {
  const passages = new Set(entry.claims.flatMap((id) => claimOf(id).passages));
  const all = [entry.headline, ...entry.actors, ...passages].join(" ");
  return folded(all.slice(0, MOST_LETTERS)).slice(0, MOST_LETTERS);
}
