/** The store over an engine: each question one moment of the record, each change a transaction. */
import type { Whole } from "../merge/kept.ts";
import { mergeWhole } from "../merge/merge.ts";
import type { RecordActor } from "../model/actor.ts";
import type { Claim } from "../model/claim.ts";
import type { Discrepancy } from "../model/discrepancy.ts";
import type { Doubt } from "../model/doubt.ts";
import type { Entry } from "../model/entry.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Reading } from "../model/reading.ts";
import type { Written } from "../model/written.ts";
import type { Engine } from "./engine.ts";
import { AnewWanted } from "./growing/anew-wanted.ts";
import { type Growing, grow } from "./growing/grow.ts";
import { pairsOfOneSource } from "./growing/grow-origins.ts";
import { keepAll } from "./growing/keep-all.ts";
import { writtenOfReports } from "./growing/report-landmarks.ts";
import { allActors, replaceActors } from "./queries/actors.ts";
import { claimsById } from "./queries/claims.ts";
import { lastRead, setMerged, stateOf } from "./queries/counters.ts";
import { listDiscrepancies, replaceDiscrepancies } from "./queries/discrepancies.ts";
import { doubtsOf } from "./queries/doubts.ts";
import { entryById, listEntries } from "./queries/entries.ts";
import { addJudgement, allJudgements } from "./queries/judgements.ts";
import { replaceEntries } from "./queries/replace-entries.ts";
import { findReports } from "./queries/report-words.ts";
import { addReading, contentsOf, hasReport, listReports, readingOf } from "./queries/reports.ts";
import type { DiscrepancyFilter, DoubtFilter, EntryFilter, Page, RecordContents, ReportHead, Store } from "./store.ts";

export class RecordStore implements Store {
  readonly #engine: Engine;
  readonly #now: () => Date;
  readonly #growing: Growing;

  constructor(engine: Engine, now: () => Date, growing: Growing) {
    this.#engine = engine;
    this.#now = now;
    this.#growing = growing;
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

  async refresh(merge: (contents: RecordContents) => Whole = mergeWhole): Promise<void> {
    const { revision, merged } = await this.#engine.read(stateOf);
    if (revision === merged || (await this.#grow())) return;
    const seen = await this.#engine.read(async (db) => ({ ...(await stateOf(db)), contents: await contentsOf(db) }));
    if (seen.revision === seen.merged) return;
    // Others add meanwhile: nothing is locked while we merge.
    const whole = merge(seen.contents);
    await this.#engine.write(async (db) => {
      // Another has made the entries of this moment or a later one: ours would be a step back.
      if ((await stateOf(db)).merged >= seen.revision) return;
      await replaceEntries(db, whole.entries, seen.contents);
      await replaceActors(db, whole.actors, whole.kept.shorts);
      await replaceDiscrepancies(db, whole.discrepancies);
      await keepAll(db, whole, seen.contents.reports);
      await setMerged(db, seen.revision);
    });
  }

  /** Whether what is new could be merged by itself. */
  async #grow(): Promise<boolean> {
    try {
      await this.#engine.write((db) => grow(db, this.#growing));
      return true;
    } catch (error) {
      if (error instanceof AnewWanted) return false;
      throw error;
    }
  }

  has(report: string): Promise<boolean> {
    return this.#engine.read((db) => hasReport(db, report));
  }

  lastRead(): Promise<number> {
    return this.#engine.read(lastRead);
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

  oneSource(): Promise<readonly (readonly [string, string])[]> {
    return this.#engine.read(pairsOfOneSource);
  }

  written(report: string): Promise<Written | null> {
    return this.#engine.read(async (db) => (await writtenOfReports(db, [report])).get(report) ?? null);
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
