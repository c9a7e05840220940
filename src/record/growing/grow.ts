/**
 * What was added, read anew or judged since the last merging comes in; actors, entries and discrepancies become what
 * merging the whole record would make of them. Only what has words, names or keys in common with the changes is held
 * against them, read and written. Where that is a large part of the record, or cannot be told, `AnewWanted` is thrown, and
 * nothing of what was written until then may be kept.
 */
import { judgedReports } from "../../merge/judged-reports.ts";
import { setMerged, stateOf, unmerged } from "../queries/counters.ts";
import { allJudgements } from "../queries/judgements.ts";
import type { Db } from "../schema.ts";
import { AnewWanted } from "./anew-wanted.ts";
import { changesOf, decidedBy } from "./changes.ts";
import { growEntries } from "./grow-entries.ts";
import { growLinks } from "./grow-links.ts";
import { growNames } from "./grow-names.ts";
import { growSame } from "./grow-same.ts";
import { growTold } from "./grow-told.ts";

/** Where more than one in so many changed, merging anew is cheaper. */
const SHARE = 8;

/** `least`: revisions from which on a record is large enough. */
export async function grow(db: Db, least: number): Promise<void> {
  const { revision, merged, kept } = await stateOf(db);
  if (revision === merged) return;
  const pending = await unmerged(db);
  if (kept !== merged || pending.length !== revision - merged) throw new AnewWanted("not all is kept");
  if (merged < least || (pending.length > 1 && pending.length * SHARE > merged)) throw new AnewWanted("much is new");
  const ledger = await allJudgements(db);
  const decided = await decidedBy(db, ledger);
  const changes = await changesOf(db, pending, ledger);
  const moved = await growLinks(db, changes.added, judgedReports(ledger));
  const named = await growNames(db, decided);
  const told = await growTold(db, changes, named, decided, Math.max(least, merged / SHARE));
  const touched = await growSame(db, told.before, told.after);
  await growEntries(db, {
    touched,
    reports: moved,
    actors: named.calledAnew,
    claims: changes.claims,
    decided,
    shortOf: named.shortOf,
  });
  await setMerged(db, revision);
}
