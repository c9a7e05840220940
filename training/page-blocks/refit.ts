/**
 * `node training/page-blocks/refit.ts DIR [--python PATH] [--write]`: fits the trees anew on the labelled pages of DIR, a
 * folder with gold.json, five times leaving out a fifth of the sites, and tells how well those read the pages of the
 * sites left out, beside the trees that are shipped, which have seen them. --write ships trees fitted on all.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BODY_AND_TITLE } from "../../scripts/eval/page-roles.ts";
import { table } from "../../scripts/eval/table.ts";
import { readPage } from "../../src/read/formats/html/index.ts";
import { grown, type Likelihood, likelihoodIn, likelihoodOf } from "../../src/read/formats/html/trees.ts";
import { type Counts, countStrings, scoresOf, textWith, type Wanted } from "../../src/read/measure-pages.ts";
import { segmentBlocks } from "../../src/read/segments/segment-blocks.ts";
import { labelOf } from "./labels.ts";

const FOLDS = 5;

const [dir = "", ...flags] = process.argv.slice(2);
const python = flags.includes("--python") ? flags[flags.indexOf("--python") + 1]! : "python3";
const folder = mkdtempSync(join(tmpdir(), "page-blocks-"));
const dumped = join(folder, "blocks.jsonl");
try {
  execFileSync(process.execPath, [path("dump-blocks.ts"), dir], { stdio: ["ignore", openSync(dumped, "w"), "inherit"] });
  const pages = Object.values(
    JSON.parse(readFileSync(join(dir, "gold.json"), "utf8")) as Record<string, Wanted & { file: string }>,
  ).flatMap((wanted) => {
    const bytes = new Uint8Array(readFileSync(join(dir, wanted.file)));
    const label = labelOf(bytes);
    return label === null ? [] : [{ wanted, bytes, fold: label.site % FOLDS }];
  });
  const [shipped, heldOut] = [none(), none()];
  const rows: string[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const forest = grown(fitted("--without", String(fold)));
    const held: Likelihood = (features) => likelihoodIn(forest, features);
    const counts: readonly [Counts, Likelihood, Counts][] = [
      [none(), likelihoodOf, shipped],
      [none(), held, heldOut],
    ];
    const own = pages.filter((page) => page.fold === fold);
    for (const { wanted, bytes } of own) {
      for (const [some, likelihood, all] of counts) {
        const text = textOf(bytes, wanted.file, likelihood);
        countStrings(text, wanted, some);
        countStrings(text, wanted, all);
      }
    }
    rows.push([`fold ${fold}`, String(own.length), ...counts.flatMap(([some]) => told(some))]);
  }
  rows.push(["all", String(pages.length), ...told(shipped), ...told(heldOut)]);
  const head = ["F1 shipped", "precision", "recall", "F1 held out", "precision", "recall"];
  console.log(table([["sites left out", "pages", ...head], ...rows]));
  if (flags.includes("--write")) writeFileSync(path("../../weights/page-blocks.txt"), fitted());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function path(name: string): string {
  return new URL(name, import.meta.url).pathname;
}

function fitted(...options: readonly string[]): string {
  return execFileSync(python, [path("fit.py"), dumped, ...options], { encoding: "utf8", maxBuffer: 20_000_000 });
}

function textOf(bytes: Uint8Array, name: string, likelihood: Likelihood): string {
  const { text, blocks = [] } = readPage({ bytes, name }, likelihood);
  return textWith(text, segmentBlocks(text, blocks), BODY_AND_TITLE);
}

function none(): Counts {
  return { found: 0, missed: 0, unwanted: 0, avoided: 0 };
}

function told(counts: Counts): string[] {
  const { f1, precision, recall } = scoresOf(counts);
  return [f1, precision, recall].map((share) => share.toFixed(4));
}
