/** The store over an engine: each question one moment of the record, each change a transaction. */
import type { RecordActor } from "../model/actor.ts";
import type { Claim } from "../model/claim.ts";
import type { Discrepancy } from "../model/discrepancy.ts";
import type { Doubt } from "../model/doubt.ts";
import type { Entry } from "../model/entry.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Reading } from "../model/reading.ts";
import type { Engine } from "./engine.ts";
import { allActors, replaceActors } from "./queries/actors.ts";
import { claimsById } from "./queries/claims.ts";
import { setMerged, stateOf } from "./queries/counters.ts";
import { listDiscrepancies, replaceDiscrepancies } from "./queries/discrepancies.ts";
import { doubtsOf } from "./queries/doubts.ts";
import { entryById, listEntries } from "./queries/entries.ts";
import { addJudgement, allJudgements } from "./queries/judgements.ts";
import { replaceEntries } from "./queries/replace-entries.ts";
import { findReports } from "./queries/report-words.ts";
import { addReading, contentsOf, hasReport, listReports, readingOf } from "./queries/reports.ts";
import type {
  DiscrepancyFilter,
  DoubtFilter,
  EntryFilter,
  Merged,
  Page,
  RecordContents,
  ReportHead,
  Store,
} from "./store.ts";

export class RecordStore implements Store {
  readonly #engine: Engine;
  readonly #now: () => Date;

  constructor(engine: Engine, now: () => Date) {
    this.#engine = engine;
    this.#now = now;
  }

  get engine(): "sqlite" | "postgres" {
    return this.#engine.name;
  }

  get location(): string {
    return this.#engine.location;
  }

  add(reading: Reading): Promise<"added" | "already-there" | "read-anew"> {
    return this.#engine.write((db) => addReading(db, reading, this.#now().toISOString()));
  }

  judge(judgement: Judgement): Promise<void> {
    return this.#engine.write((db) => addJudgement(db, judgement));
  }

  async refresh(merge: (contents: RecordContents) => Merged): Promise<void> {
    const seen = await this.#engine.read(async (db) => {
      const { revision, merged } = await stateOf(db);
      return revision === merged ? null : { revision, contents: await contentsOf(db) };
    });
    if (!seen) return;
    // Others add meanwhile: nothing is locked while we merge.
    const { actors, entries, discrepancies } = merge(seen.contents);
    await this.#engine.write(async (db) => {
      // Another has made the entries of this moment or a later one: ours would be a step back.
      if ((await stateOf(db)).merged >= seen.revision) return;
      await replaceEntries(db, entries, seen.contents);
      await replaceActors(db, actors);
      await replaceDiscrepancies(db, discrepancies);
      await setMerged(db, seen.revision);
    });
  }

  has(report: string): Promise<boolean> {
    return this.#engine.read((db) => hasReport(db, report));
  }

  reports(page: { offset?: number; limit?: number } = {}): Promise<Page<ReportHead>> {
    return this.#engine.read((db) => listReports(db, page));
  }

  report(id: string): Promise<Reading | null> {
    return this.#engine.read((db) => readingOf(db, id));
  }

  findReports(search: string, page: { offset?: number; limit?: number } = {}): Promise<Page<string>> {
    return this.#engine.read((db) => findReports(db, this.#engine, search, page));
  }

  claims(ids: readonly string[]): Promise<readonly Claim[]> {
    return this.#engine.read((db) => claimsById(db, ids));
  }

  entries(filter: EntryFilter = {}): Promise<Page<Entry>> {
    return this.#engine.read((db) => listEntries(db, filter, this.#engine.holdsWords));
  }

  entry(id: string): Promise<Entry | null> {
    return this.#engine.read((db) => entryById(db, id));
  }

  actors(): Promise<readonly RecordActor[]> {
    return this.#engine.read(allActors);
  }

  discrepancies(filter: DiscrepancyFilter = {}): Promise<Page<Discrepancy>> {
    return this.#engine.read((db) => listDiscrepancies(db, filter));
  }

  doubts(filter: DoubtFilter = {}): Promise<Page<Doubt>> {
    return this.#engine.read((db) => doubtsOf(db, filter));
  }

  judgements(): Promise<readonly Judgement[]> {
    return this.#engine.read(allJudgements);
  }

  close(): Promise<void> {
    return this.#engine.close();
  }
}
