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
import { growWritten } from "./grow-written.ts";

export interface Growing {
  /** Revisions from which on a record is large enough for what is new to be merged by itself. */
  readonly least: number;
  /** Of a record, the part that may change at once. */
  readonly share: number;
}

export async function grow(db: Db, { least, share }: Growing): Promise<void> {
  const { revision, merged, kept } = await stateOf(db);
  if (revision === merged) return;
  const pending = await unmerged(db);
  if (kept !== merged || pending.length !== revision - merged) throw new AnewWanted("not all is kept");
  if (merged < least || (pending.length > 1 && pending.length > merged * share)) throw new AnewWanted("much is new");
  const ledger = await allJudgements(db);
  const changes = await changesOf(db, pending, ledger);
  const decided = await decidedBy(db, ledger, changes);
  const judgedPairs = judgedReports(ledger);
  const moved = await growLinks(db, changes.added, judgedPairs);
  // Those that are new count beside the others that they call otherwise: a large part would leave these no room.
  const most = pending.length + Math.max(least, merged * share);
  const named = await growNames(db, changes, decided, most);
  const written = await growWritten(db, changes, judgedPairs, most);
  const told = await growTold(db, changes, [...named.reports, ...written], decided, most);
  const touched = await growSame(db, told.before, told.after);
  await growEntries(db, {
    touched,
    reports: moved,
    actors: named.calledAnew,
    claims: changes.claims,
    decided,
  });
  await setMerged(db, revision);
}
