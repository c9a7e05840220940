/** Written reports, or readings of files, come in; a real record in a SQLite file of its own goes out, merged and ready to serve. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Reading } from "../../src/model/reading.ts";
import { openRecord } from "../../src/record/open.ts";
import type { Store } from "../../src/record/store.ts";
import { toReading, type WrittenReport } from "./write-reading.ts";

export interface ExampleRecord {
  readonly store: Store;
  /** Closes it and takes its file away. */
  remove(): Promise<void>;
}

export async function openExampleRecord(reports: readonly (WrittenReport | Reading)[]): Promise<ExampleRecord> {
  const folder = await mkdtemp(join(tmpdir(), "parley-browser-"));
  const store = await openRecord(join(folder, "lakeside-talks.parley"));
  for (const report of reports) await store.add("report" in report ? report : toReading(report));
  await store.refresh();
  return {
    store,
    async remove() {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
