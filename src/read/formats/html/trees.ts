import { readFileSync } from "node:fs";
import { FEATURE_NAMES } from "./features.ts";

/**
 * What can be seen of a block in, how likely it is of the text and not of the page out, 0 to 1: the sum of small
 * trees of questions, learnt in training/page-blocks and kept in weights/page-blocks.txt, a tree a line, each question
 * before its two answers.
 *
 *     linked:0.35 =0.21 candidate-best:0.5 =-0.4 =0.05
 *     at most 0.35 of it is a link: 0.21; else, of what score is the best box around it …
 */
interface Forest {
  readonly base: number;
  /** Of each node: its feature or -1, its limit or what it adds, the node for what is more; that for less follows it. */
  readonly feature: Int16Array;
  readonly value: Float64Array;
  readonly more: Int32Array;
  readonly roots: readonly number[];
}

export type Likelihood = (features: Float64Array) => number;

let forest: Forest | null = null;

export function likelihoodOf(features: Float64Array): number {
  forest ??= grown(readFileSync(new URL("../../../../weights/page-blocks.txt", import.meta.url), "utf8"));
  return likelihoodIn(forest, features);
}

export function likelihoodIn({ base, feature, value, more, roots }: Forest, features: Float64Array): number {
  let sum = base;
  for (const root of roots) {
    let node = root;
    while (feature[node]! >= 0) node = features[feature[node]!]! <= value[node]! ? node + 1 : more[node]!;
    sum += value[node]!;
  }
  return 1 / (1 + Math.exp(-sum));
}

export function grown(source: string): Forest {
  const places = new Map(FEATURE_NAMES.map((name, i) => [name, i]));
  const feature: number[] = [];
  const value: number[] = [];
  const more: number[] = [];
  const roots: number[] = [];
  let base = 0;
  for (const line of source.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const tokens = line.split(" ");
    if (tokens[0] === "base") {
      base = Number(tokens[1]);
      continue;
    }
    roots.push(feature.length);
    // Questions whose answer for "more" is still to come, the nearest last.
    const open: number[] = [];
    for (const token of tokens) {
      const [name = "", number = ""] = token.split(token.startsWith("=") ? "=" : ":");
      const place = name === "" ? -1 : places.get(name);
      if (place === undefined || number === "")
        throw new Error(`weights/page-blocks.txt asks for "${token}", which no block shows`);
      const node = feature.length;
      feature.push(place);
      value.push(Number(number));
      more.push(-1);
      if (place >= 0) open.push(node);
      else if (open.length > 0) more[open.pop()!] = node + 1;
    }
  }
  return {
    base,
    feature: Int16Array.from(feature),
    value: Float64Array.from(value),
    more: Int32Array.from(more),
    roots,
  };
}
