/**
 * Trees against treebanks: every .conllu of a folder, with gold words and predicted tags. Attachment scores count all
 * words, relations with their subtypes (as in the CoNLL 2018 shared task with gold words).
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ParleyError } from "../model/error.ts";
import { type DivisionCounts, type Found, f1, measureDivision } from "./measure-division.ts";
import type { Model } from "./open-language.ts";
import { MOST_WORDS } from "./parser/network.ts";
import { Parser } from "./parser/parser.ts";
import { readWeights } from "./parser/weights.ts";

export interface TreeScores {
  readonly words: number;
  /** Shares from 0 to 1. */
  readonly uas: number;
  readonly las: number;
  readonly upos: number;
  readonly wordsPerSecond: number;
  /** F1 of tokens and sentences where the text is divided by us. */
  readonly tokenF1: number;
  readonly sentenceF1: number;
}

interface GoldWord {
  readonly form: string;
  readonly upos: string;
  readonly head: number;
  readonly relation: string;
}

/** Throws ParleyError("eval/not-a-set") when the folder holds no .conllu. */
export function measureTrees(
  dir: string,
  model: Model = "small",
): { files: Record<string, TreeScores>; all: TreeScores } {
  const names = existsSync(dir)
    ? readdirSync(dir)
        .filter((name) => name.endsWith(".conllu"))
        .sort()
    : [];
  if (names.length === 0) throw new ParleyError("eval/not-a-set", `${dir} holds no .conllu file.`);
  const parser = new Parser(readWeights(new URL(`../../weights/parser-${model}.bin`, import.meta.url)));
  const counts = names.map((name) => ({
    ...count(readConllu(join(dir, name)), parser),
    ...measureDivision(join(dir, name)),
  }));
  const files = Object.fromEntries(names.map((name, i) => [name, toScores([counts[i]!])]));
  return { files, all: toScores(counts) };
}

interface Count {
  readonly words: number;
  readonly heads: number;
  readonly relations: number;
  readonly tags: number;
  readonly ms: number;
}

function count(sentences: readonly GoldWord[][], parser: Parser): Count {
  let [words, heads, relations, tags] = [0, 0, 0, 0];
  const start = performance.now();
  const parsed = parser.parse(sentences.map((sentence) => sentence.map(({ form }) => form)));
  const ms = performance.now() - start;
  for (const [s, sentence] of sentences.entries()) {
    for (const [i, gold] of sentence.entries()) {
      const word = parsed[s]![i]!;
      words++;
      if (word.upos === gold.upos) tags++;
      if (word.head !== gold.head - 1) continue;
      heads++;
      if (word.relation === gold.relation) relations++;
    }
  }
  return { words, heads, relations, tags, ms };
}

function toScores(counts: readonly (Count & DivisionCounts)[]): TreeScores {
  const sum = (key: keyof Count): number => counts.reduce((total, one) => total + one[key], 0);
  const words = sum("words");
  return {
    words,
    uas: sum("heads") / words,
    las: sum("relations") / words,
    upos: sum("tags") / words,
    wordsPerSecond: Math.round((1000 * words) / sum("ms")),
    tokenF1: f1(together(counts.map(({ tokens }) => tokens))),
    sentenceF1: f1(together(counts.map(({ sentences }) => sentences))),
  };
}

function together(found: readonly Found[]): Found {
  const sum = (key: keyof Found): number => found.reduce((total, one) => total + one[key], 0);
  return { gold: sum("gold"), ours: sum("ours"), right: sum("right") };
}

/** Sentences longer than the parser takes are left out; treebanks hold a handful. */
function readConllu(file: string): GoldWord[][] {
  const sentences: GoldWord[][] = [];
  for (const block of readFileSync(file, "utf8").split(/\r?\n\r?\n/)) {
    const sentence = block.split(/\r?\n/).flatMap((line): GoldWord[] => {
      const [id = "", form = "", , upos = "", , , head = "", relation = ""] = line.split("\t");
      return /^\d+$/.test(id) ? [{ form, upos, head: Number(head), relation }] : [];
    });
    if (sentence.length > 0 && sentence.length <= MOST_WORDS) sentences.push(sentence);
  }
  return sentences;
}
