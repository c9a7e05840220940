/** The store over an engine: each method a query of queries/, each change a transaction, changes one after another. */
import type { Transaction } from "kysely";
import type { Actor } from "../model/actor.ts";
import type { Claim } from "../model/claim.ts";
import type { Doubt } from "../model/doubt.ts";
import type { Entry } from "../model/entry.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Reading } from "../model/reading.ts";
import type { Engine } from "./engine.ts";
import { claimsById } from "./queries/claims.ts";
import { bumpRevision, setMerged, stateOf } from "./queries/counters.ts";
import { doubtsOf } from "./queries/doubts.ts";
import { allActors, entryById, listEntries, replaceMerged } from "./queries/entries.ts";
import { addJudgement, allJudgements } from "./queries/judgements.ts";
import { addReading, contentsOf, hasReport, listReports, readingOf } from "./queries/reports.ts";
import type { Tables } from "./schema.ts";
import type { EntryFilter, Merged, Page, RecordContents, ReportHead, Store } from "./store.ts";

export class RecordStore implements Store {
  readonly #engine: Engine;
  readonly #now: () => Date;
  /** The last change under way: on one connection two transactions must not interleave. */
  #lastChange: Promise<unknown> = Promise.resolve();

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
    return this.#change(async (trx) => {
      const outcome = await addReading(trx, reading, this.#now().toISOString());
      if (outcome !== "already-there") await bumpRevision(trx);
      return outcome;
    });
  }

  judge(judgement: Judgement): Promise<void> {
    return this.#change(async (trx) => {
      if (await addJudgement(trx, judgement)) await bumpRevision(trx);
    });
  }

  async refresh(merge: (contents: RecordContents) => Merged): Promise<void> {
    for (;;) {
      const { revision, merged } = await this.#ask(() => stateOf(this.#engine.db));
      if (revision === merged) return;
      const contents = await this.#ask(() => contentsOf(this.#engine.db));
      const made = merge(contents);
      // Another process may have added a report while we merged: then what we made is old, and we merge again.
      const isDone = await this.#change(async (trx) => {
        if ((await stateOf(trx)).revision !== revision) return false;
        await replaceMerged(trx, made, contents);
        await setMerged(trx, revision);
        return true;
      });
      if (isDone) return;
    }
  }

  has(report: string): Promise<boolean> {
    return this.#ask(() => hasReport(this.#engine.db, report));
  }

  reports(page: { offset?: number; limit?: number } = {}): Promise<Page<ReportHead>> {
    return this.#ask(() => listReports(this.#engine.db, page));
  }

  report(id: string): Promise<Reading | null> {
    return this.#ask(() => readingOf(this.#engine.db, id));
  }

  claims(ids: readonly string[]): Promise<readonly Claim[]> {
    return this.#ask(() => claimsById(this.#engine.db, ids));
  }

  entries(filter: EntryFilter = {}): Promise<Page<Entry>> {
    return this.#ask(() => listEntries(this.#engine, filter));
  }

  entry(id: string): Promise<Entry | null> {
    return this.#ask(() => entryById(this.#engine.db, id));
  }

  actors(): Promise<readonly Actor[]> {
    return this.#ask(() => allActors(this.#engine.db));
  }

  doubts(filter: { report?: string; offset?: number; limit?: number } = {}): Promise<Page<Doubt>> {
    return this.#ask(() => doubtsOf(this.#engine.db, filter));
  }

  judgements(): Promise<readonly Judgement[]> {
    return this.#ask(() => allJudgements(this.#engine.db));
  }

  async close(): Promise<void> {
    await this.#lastChange.catch(() => {});
    await this.#engine.close();
  }

  /** A question waits for the change under way: in SQLite it would see that transaction's half. */
  async #ask<T>(question: () => Promise<T>): Promise<T> {
    await this.#lastChange.catch(() => {});
    try {
      return await question();
    } catch (error) {
      throw this.#engine.explain(error);
    }
  }

  #change<T>(work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> {
    const change = this.#lastChange
      .catch(() => {})
      .then(() =>
        this.#engine.inTurn(() =>
          this.#engine.db.transaction().execute(async (trx) => {
            await this.#engine.lock(trx);
            return work(trx);
          }),
        ),
      )
      .catch((error: unknown) => {
        throw this.#engine.explain(error);
      });
    this.#lastChange = change;
    return change;
  }
}
