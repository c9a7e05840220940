/**
 * Trees against treebanks (.conllu), on the words of the treebank; and its text, put together again, divided by us into
 * tokens and sentences. --model small|large says which model; small without it.
 */
import { measureTrees, type TreeScores } from "../../src/language/measure-trees.ts";
import type { Measured } from "../eval.ts";
import { table } from "./table.ts";

export async function measureTreesSet(dir: string, flags: readonly string[]): Promise<Measured> {
  const model = flags.includes("large") ? "large" : "small";
  const { files, all } = measureTrees(dir, model);
  const row = (name: string, scores: TreeScores): string[] => [
    name,
    String(scores.words),
    ...[scores.uas, scores.las, scores.upos, scores.tokenF1, scores.sentenceF1].map((share) =>
      (100 * share).toFixed(2),
    ),
    String(scores.wordsPerSecond),
  ];
  return {
    n: all.words,
    figures: {
      ...flat(all),
      ...Object.fromEntries(
        Object.entries(files).flatMap(([name, scores]) =>
          Object.entries(flat(scores)).map(([figure, value]) => [`${name}.${figure}`, value]),
        ),
      ),
    },
    table: table([
      [`${model} model`, "words", "UAS", "LAS", "UPOS", "tokens", "sentences", "words/s"],
      ...Object.entries(files).map(([name, scores]) => row(name, scores)),
      row("all", all),
    ]),
  };
}

function flat({ words: _, ...figures }: TreeScores): Readonly<Record<string, number>> {
  return figures;
}
