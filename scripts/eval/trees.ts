/** Trees against treebanks (.conllu), by both models; --model small|large gives one. */
import { measureTrees, type TreeScores } from "../../src/language/measure-trees.ts";
import type { Measured } from "../eval.ts";
import { table } from "./table.ts";

export async function measureTreesSet(dir: string, flags: readonly string[]): Promise<Measured> {
  const model = flags.includes("large") ? "large" : "small";
  const { files, all } = measureTrees(dir, model);
  const row = (name: string, scores: TreeScores): string[] => [
    name,
    String(scores.words),
    ...[scores.uas, scores.las, scores.upos].map((share) => (100 * share).toFixed(2)),
    String(scores.wordsPerSecond),
  ];
  return {
    n: all.words,
    figures: { uas: all.uas, las: all.las, upos: all.upos, wordsPerSecond: all.wordsPerSecond },
    table: table([
      [`${model} model`, "words", "UAS", "LAS", "UPOS", "words/s"],
      ...Object.entries(files).map(([name, scores]) => row(name, scores)),
      row("all", all),
    ]),
  };
}
