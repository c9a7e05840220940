/**
 * Reports per second from bytes to claims, on one core, over texts written here; and what of it the language layer
 * alone takes, measured in the same run. Times are of the processor, not of the clock, so that other work on the
 * machine does not count. Prints the slowest sentences.
 */
import { readdirSync, readFileSync } from "node:fs";
import { openLanguage } from "../src/language/open-language.ts";
import { openReader } from "../src/pipeline.ts";
import { readReport } from "../src/read/read-report.ts";

const ROUNDS = 20;
const folder = new URL("../samples/", import.meta.url);
const inputs = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));

/** Milliseconds of the processor since this process began. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const [reader, language] = [await openReader(), await openLanguage()];
const rounds = { all: 0, language: 0, sentences: 0, words: 0 };
for (let round = -2; round < ROUNDS; round++) {
  // The first rounds warm the caches and are not counted.
  const isCounted = round >= 0;
  let start = spent();
  for (const input of inputs) await reader.read(input);
  if (isCounted) rounds.all += spent() - start;
  const reports = (await Promise.all(inputs.map((input) => readReport(input)))).map(({ report }) => report);
  start = spent();
  for (const { text, segments } of reports) {
    const { sentences } = language.analyse(text, segments);
    if (!isCounted) continue;
    rounds.sentences += sentences.length;
    for (const { tokens } of sentences) rounds.words += tokens.length;
  }
  if (isCounted) rounds.language += spent() - start;
}

const reports = inputs.length * ROUNDS;
const perSecond = (count: number, ms: number): string => Math.round((1000 * count) / ms).toLocaleString("en");
console.log(`reports read, bytes to claims    ${perSecond(reports, rounds.all)} a second`);
console.log(
  `language layer alone             ${perSecond(reports, rounds.language)} a second, ${perSecond(rounds.words, rounds.language)} words a second`,
);
console.log(`the whole costs                  ${(rounds.all / rounds.language).toFixed(2)} times the language layer`);

const timed: { ms: number; text: string }[] = [];
for (const input of inputs) {
  const { report } = await readReport(input);
  for (const { start, end } of language.analyse(report.text, report.segments).sentences) {
    const text = report.text.slice(start, end);
    const from = spent();
    reader.readText(text, "2024-03-13");
    timed.push({ ms: spent() - from, text });
  }
}
console.log("\nslowest sentences");
for (const { ms, text } of timed.sort((a, b) => b.ms - a.ms).slice(0, 3)) {
  console.log(`${ms.toFixed(1)} ms  ${text.replace(/\s+/g, " ").slice(0, 140)}`);
}
