/**
 * Merging alone, over generated reports of invented talks: time, how it grows from one size to the next (1 is linear),
 * and memory. The peer is folding the words of the same texts, in the same run.
 */
import { merge } from "../src/merge/merge.ts";
import { foldedWords } from "../src/model/folded-words.ts";
import { growingRecord } from "../test/growing-record.ts";
import { contentsOf } from "../test/invented-talks.ts";

const SIZES = [1_000, 10_000, 100_000];

/** What others do on the machine does not show. */
function processorMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

// What is run for the first time is slow whatever its size.
merge(contentsOf(growingRecord(SIZES[0]!)));
let before: { size: number; ms: number } | null = null;
for (const size of SIZES) {
  const contents = contentsOf(growingRecord(size));
  let start = process.cpuUsage();
  const { entries, actors, discrepancies } = merge(contents);
  const ms = processorMs(start);
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  start = process.cpuUsage();
  for (const { text } of contents.reports) foldedWords(text);
  const folding = processorMs(start);
  const exponent = before ? (Math.log(ms / before.ms) / Math.log(size / before.size)).toFixed(2) : "";
  console.log(
    `${size.toLocaleString("en")} reports, ${contents.claims.length.toLocaleString("en")} claims → ` +
      `${entries.length.toLocaleString("en")} entries, ${actors.length.toLocaleString("en")} actors, ` +
      `${discrepancies.length.toLocaleString("en")} discrepancies in ${Math.round(ms)} ms of processor time ` +
      `(${(ms / folding).toFixed(1)} times folding their words), ${memory} MB${exponent ? `, grows with the power ${exponent}` : ""}`,
  );
  before = { size, ms };
}
