/**
 * The record against annotated reports: reads every NAME.txt that has a NAME.json, writes the exchange form and gives
 * it to the scorer, score/record.mjs, found under PARLEY_GOLD, else above DIR or in ../shared. Further flags go to the scorer.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { toExchange } from "../../src/export/exchange/index.ts";
import { openLanguage } from "../../src/language/open-language.ts";
import { LEFT_OVER } from "../../src/model/doubt.ts";
import { ParleyError } from "../../src/model/error.ts";
import { openReader } from "../../src/pipeline.ts";
import { findReports } from "../../src/read/find-reports.ts";
import type { Measured } from "../eval.ts";

interface Score {
  readonly summary: {
    readonly reports: number;
    readonly macroF: number;
    readonly micro: { readonly p: number; readonly r: number; readonly f: number };
    readonly published: number;
    readonly furniture: { readonly p: number; readonly r: number };
    readonly actorRecall: number;
  };
  readonly rows: readonly {
    kind: string;
    gold: number;
    p: number;
    r: number;
    f: number;
    attr: Record<string, number>;
  }[];
}

export async function measureRecord(dir: string, flags: readonly string[]): Promise<Measured> {
  const names = existsSync(dir) ? readdirSync(dir).sort() : [];
  const reports = names.filter((name) => name.endsWith(".txt") && names.includes(`${name.slice(0, -4)}.json`));
  if (reports.length === 0)
    throw new ParleyError("eval/not-a-set", `${dir} holds no NAME.txt with a NAME.json beside it.`);
  const scorer = findScorer(dir);
  const [reader, language] = [await openReader(), await openLanguage()];
  const lines: string[] = [];
  let sentences = 0;
  let leftOver = 0;
  for await (const found of findReports(reports.map((name) => join(dir, name)))) {
    if ("error" in found) throw found.error;
    const reading = await reader.read(found.input);
    lines.push(JSON.stringify(toExchange(reading)));
    sentences += language.analyse(reading.report.text, reading.report.segments).sentences.length;
    leftOver += reading.doubts.filter(({ code }) => code === LEFT_OVER).length;
  }
  const folder = mkdtempSync(join(tmpdir(), "parley-eval-"));
  try {
    const file = join(folder, "predicted.jsonl");
    writeFileSync(file, `${lines.join("\n")}\n`);
    const run = (...extra: string[]): string =>
      spawnSync(process.execPath, [scorer, dir, file, ...extra], { encoding: "utf8", maxBuffer: 1 << 28 }).stdout;
    const { summary, rows } = JSON.parse(run("--json")) as Score;
    const kinds = rows.flatMap((row) => [
      [`${row.kind}F`, row.f] as const,
      [`${row.kind}.gold`, row.gold] as const,
      ...Object.entries(row.attr).map(([name, value]) => [`${row.kind}.${name}`, value] as const),
    ]);
    return {
      n: summary.reports,
      figures: {
        macroF: summary.macroF,
        microP: summary.micro.p,
        microR: summary.micro.r,
        microF: summary.micro.f,
        published: summary.published,
        furnitureP: summary.furniture.p,
        furnitureR: summary.furniture.r,
        actorRecall: summary.actorRecall,
        leftOver: leftOver / sentences,
        ...Object.fromEntries(kinds),
      },
      table: `${run(...flags).trimEnd()}\n${leftOver} of ${sentences} sentences are left over (${(leftOver / sentences).toFixed(3)})`,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function findScorer(dir: string): string {
  const given = process.env.PARLEY_GOLD;
  const beside = new URL("../../../shared", import.meta.url).pathname;
  for (const start of given ? [resolve(given)] : [resolve(dir), beside]) {
    for (let folder = start; ; folder = dirname(folder)) {
      const scorer = join(folder, "score", "record.mjs");
      if (existsSync(scorer)) return scorer;
      if (folder === dirname(folder)) break;
    }
  }
  throw new ParleyError(
    "eval/no-scorer",
    `No score/record.mjs was found above ${dir} or in ${beside}; set PARLEY_GOLD to the folder that holds it.`,
  );
}
