/**
 * How likely a sentence states a term of a deal, and by which word. In: a sentence; out: its likeliest word, the sum of
 * the weights of its signs and the signs that weigh most, or null where the sentence has no word that could.
 *
 *     Kenya would withdraw its troops within a month.     "withdraw" 1.9: w:would +0.9, I:withdrawal +0.6, …
 *
 * The weights come from weights/provision-signs.tsv. The sum is the logarithm of the odds: above 0 a term is likelier
 * than not.
 */
import { readFileSync } from "node:fs";
import type { Context } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { signsOf } from "./signs.ts";

export interface Likely {
  readonly word: Token;
  readonly odds: number;
  /** The signs that weigh most, either way, for a person: "w:would +0.9, has:nsubj +0.3". */
  readonly because: () => string;
}

/** Signs shown to a person. */
const SHOWN = 5;

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  readFileSync(new URL("../../../../weights/provision-signs.tsv", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [sign, weight] = line.split("\t") as [string, string];
      return [sign, Number(weight)];
    }),
);

const weightOf = (sign: string): number => WEIGHTS.get(sign) ?? 0;

function sum(signs: readonly string[]): number {
  let total = 0;
  for (const sign of signs) total += weightOf(sign);
  return total;
}

const known = new WeakMap<SentenceView, Likely | null>();

export function likeliestTerm(view: SentenceView, context: Context): Likely | null {
  const found = known.get(view);
  if (found !== undefined) return found;
  const made = findLikeliest(view, context);
  known.set(view, made);
  return made;
}

function findLikeliest(view: SentenceView, context: Context): Likely | null {
  const { shared, words } = signsOf(view, context);
  const weighed = words.map(({ word, signs }) => ({ word, signs, weight: sum(signs) }));
  const [best] = weighed.sort((a, b) => b.weight - a.weight || a.word.index - b.word.index);
  if (!best) return null;
  const odds = weightOf("always") + sum(shared) + best.weight;
  return { word: best.word, odds, because: () => strongest([...best.signs, ...shared]) };
}

function strongest(signs: readonly string[]): string {
  return [...signs]
    .sort((a, b) => Math.abs(weightOf(b)) - Math.abs(weightOf(a)))
    .slice(0, SHOWN)
    .map((sign) => `${sign} ${weightOf(sign) < 0 ? "" : "+"}${weightOf(sign).toFixed(1)}`)
    .join(", ");
}
