/**
 * A record in SQLite: reports added a second, the default page of entries, and one entry, at 100, 1,000 and 4,000
 * reports. The peer is the same claims written as bare rows through node:sqlite in the same run.
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openRecord } from "../src/record/open.ts";
import { CLAIMS_EACH, numberedReading } from "../test/record/numbered-reading.ts";

const SIZES = [100, 1_000, 4_000];
const folder = mkdtempSync(join(tmpdir(), "parley-bench-"));

async function timed<T>(work: () => T | Promise<T>): Promise<{ ms: number; result: T }> {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

/** The same claims as bare rows, one transaction a report. */
function bareRows(reports: number): number {
  const database = new DatabaseSync(join(folder, `bare-${reports}.db`));
  database.exec(
    "pragma journal_mode = wal; pragma synchronous = normal; create table claims (id text primary key, body text)",
  );
  const insert = database.prepare("insert into claims values (?, ?)");
  const readings = Array.from({ length: reports }, (_, i) => numberedReading("b", i));
  const start = performance.now();
  for (const { claims } of readings) {
    database.exec("begin");
    for (const claim of claims) insert.run(claim.id, JSON.stringify(claim));
    database.exec("commit");
  }
  const ms = performance.now() - start;
  database.close();
  return ms;
}

try {
  for (const reports of SIZES) {
    const path = join(folder, `${reports}.parley`);
    const readings = Array.from({ length: reports }, (_, i) => numberedReading("b", i));
    const store = await openRecord(path);
    const adding = await timed(async () => {
      for (const reading of readings) await store.add(reading);
    });
    const merging = await timed(() => store.refresh());
    const page = await timed(() => store.entries({ limit: 50 }));
    const search = await timed(() => store.entries({ search: "round kept", limit: 50 }));
    const one = await timed(() => store.entry(page.result.items[0]!.id));
    const bare = bareRows(reports);
    const size = (statSync(path).size / 1e6).toFixed(1);
    console.log(
      `${reports.toLocaleString("en")} reports, ${(reports * CLAIMS_EACH).toLocaleString("en")} claims: ` +
        `added ${Math.round((1000 * reports) / adding.ms).toLocaleString("en")} a second (${(adding.ms / bare).toFixed(1)} times bare rows), ` +
        `merged in ${Math.round(merging.ms)} ms, first page ${page.ms.toFixed(1)} ms, search ${search.ms.toFixed(1)} ms, one entry ${one.ms.toFixed(1)} ms, ${size} MB`,
    );
    await store.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
