/**
 * `npm run gold [-- --write]`: reads the annotated reports where they are at hand (PARLEY_GOLD, else ../shared) and
 * holds them against what is committed in test/gold/: figures that must not fall, and every claim of the last run, by
 * its place and rule, so that a change shows which claims it changed. --write commits the run as the new one; a floor
 * only rises. Exit 1 where a figure fell or claims changed.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openReader } from "../src/pipeline.ts";
import { findReports } from "../src/read/find-reports.ts";
import { measureRecord } from "./eval/record.ts";

const SETS = ["syria", "training", "other-talks"];
/** So far may the figures of all kinds together fall without anything being wrong. */
const SLACK = 0.01;
/** And that of one kind by as much as so many of its claims make up: a rule that does good in three sets may lose one. */
const SLACK_CLAIMS = 2;

const root = new URL("../", import.meta.url).pathname;
const gold = join(process.env.PARLEY_GOLD ?? join(root, "..", "shared"), "gold");
const [write, brief] = ["--write", "--brief"].map((flag) => process.argv.includes(flag));

/** One line a claim: kind, report, passages, rule, and a hash of what it says. */
async function claimsOf(dir: string): Promise<Map<string, string>> {
  const reader = await openReader();
  const names = readdirSync(dir).sort();
  const reports = names.filter((name) => name.endsWith(".txt") && names.includes(`${name.slice(0, -4)}.json`));
  const lines = new Map<string, string>();
  for await (const found of findReports(reports.map((name) => join(dir, name)))) {
    if ("error" in found) throw found.error;
    const { report, claims } = await reader.read(found.input);
    for (const { id, kind, rule, spans } of claims) {
      const places = spans.map(({ start, end }) => `${start}-${end}`).join(",");
      const words = spans.map(({ start, end }) => report.text.slice(start, end)).join(" … ");
      lines.set(`${report.name} ${places} ${kind} ${rule} ${id}`, words.replace(/\s+/g, " "));
    }
  }
  return lines;
}

if (!existsSync(gold)) {
  console.log(`No annotated reports at ${gold}: nothing to hold this version against.`);
} else {
  for (const set of SETS) {
    const dir = join(gold, set);
    const [floorsFile, claimsFile] = [`${set}-floors.json`, `${set}-claims.txt`].map((name) =>
      join(root, "test/gold", name),
    );
    const { figures } = await measureRecord(dir, []);
    const floors = existsSync(floorsFile!)
      ? (JSON.parse(readFileSync(floorsFile!, "utf8")) as Record<string, number>)
      : {};
    for (const [name, floor] of Object.entries(floors)) {
      const now = figures[name] ?? 0;
      const claims = figures[name.replace(/F$/, ".gold")];
      if (now >= floor - Math.max(SLACK, claims ? SLACK_CLAIMS / claims : 0)) continue;
      console.log(`${set}: ${name} fell to ${now.toFixed(3)}, from ${floor.toFixed(3)}.`);
      process.exitCode = 1;
    }
    const before = new Set(
      existsSync(claimsFile!) ? readFileSync(claimsFile!, "utf8").split("\n").filter(Boolean) : [],
    );
    const now = await claimsOf(dir);
    const gone = [...before].filter((line) => !now.has(line));
    const come = [...now.keys()].filter((line) => !before.has(line));
    console.log(`${set}: ${now.size} claims, ${gone.length} gone and ${come.length} come since the run that is kept.`);
    if (!brief) for (const line of gone) console.log(`  - ${line}`);
    if (!brief) for (const line of come) console.log(`  + ${line}\n      ${now.get(line)!.slice(0, 160)}`);
    if (!write) continue;
    const kept = Object.entries(figures).filter(([name]) => /F$/.test(name));
    const risen = Object.fromEntries(
      kept.map(([name, value]) => [name, Math.max(floors[name] ?? 0, Number(value.toFixed(3)))]),
    );
    writeFileSync(floorsFile!, `${JSON.stringify(risen, null, 2)}\n`);
    writeFileSync(claimsFile!, `${[...now.keys()].join("\n")}\n`);
  }
}
