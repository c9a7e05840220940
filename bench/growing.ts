/**
 * What one more report costs in records of a hundred to a hundred thousand generated reports: adding it and bringing
 * entries and actors up to date, beside merging all of the record anew. The median of several.
 *
 *     node bench/growing.ts 100 1000 10000
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openRecord } from "../src/record/open.ts";
import { growingRecord } from "../test/growing-record.ts";
import { readingOf } from "../test/invented-talks.ts";

const given = process.argv.slice(2).map(Number);
const SIZES = given.length > 0 ? given : [100, 1_000, 10_000];
const TIMES = 25;
const folder = mkdtempSync(join(tmpdir(), "parley-bench-"));

/** Processor time in milliseconds: what others do on the machine does not show. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

try {
  for (const size of SIZES) {
    const path = join(folder, `${size}.parley`);
    const store = await openRecord(path, { growFrom: 1 });
    for (let from = 0; from < size; from += 1_000) {
      for (const report of growingRecord(Math.min(1_000, size - from), from)) await store.add(readingOf(report));
    }
    const anew = await timed(() => store.refresh());
    const more: number[] = [];
    for (const report of growingRecord(TIMES, size)) {
      more.push(
        await timed(async () => {
          await store.add(readingOf(report));
          await store.refresh(() => {
            throw new Error("merged anew");
          });
        }),
      );
    }
    const median = more.sort((a, b) => a - b)[Math.floor(TIMES / 2)]!;
    console.log(
      `${size.toLocaleString("en")} reports: one more in ${median.toFixed(0)} ms, all anew and kept in ` +
        `${Math.round(anew).toLocaleString("en")} ms (${(anew / median).toFixed(0)} times), ` +
        `${(statSync(path).size / 1e6).toFixed(0)} MB`,
    );
    await store.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
