/**
 * From one number to another. In: the first number and the words behind it; out: both ends and the last word, or null.
 *
 *     24 to 30 · 24-30 · between 24 and 30 · two or three · ten to fifteen thousand · $12-15 million
 *
 * "rose from 20 to 300" is a change, not a range.
 */
import type { Token } from "../../language/analysis.ts";
import { type ReadNumber, readNumber } from "./read-number.ts";
import { CHANGING, CURRENCY } from "./vocabulary.ts";

export interface Range {
  readonly from: number;
  readonly to: number;
  readonly last: number;
}

/** How many times the first end the second may be, for a connecting word that says so little as "or". */
const WIDEST = 20;
const WIDEST_OR = 3;
/** Words before "from" in which a verb of change may stand. */
const VERB_WITHIN = 8;

export function readRange(
  number: ReadNumber,
  first: number,
  words: readonly string[],
  tokens: readonly Token[],
): Range | null {
  if (number.isShare || number.isVague || number.isRough) return null;
  if (number.to !== undefined)
    return number.to > number.value ? { from: number.value, to: number.to, last: number.last } : null;
  const next = afterConnection(number, first, words);
  if (next < 0 || isChange(first, words, tokens)) return null;
  const second = readNumber(words, CURRENCY.test(words[next] ?? "") ? next + 1 : next);
  if (!second || second.isShare || second.isVague || second.isRough || second.to !== undefined) return null;
  const { value: to, last } = second;
  const inScale = number.scale === undefined && second.scale ? number.value * second.scale : to;
  const from = inScale < to ? inScale : number.value;
  const isFarApart = to >= from * (words[number.last + 1] === "or" ? WIDEST_OR : WIDEST);
  return to > from && !isFarApart ? { from, to, last } : null;
}

/** Where the second number stands, or -1. */
function afterConnection({ last }: ReadNumber, first: number, words: readonly string[]): number {
  const [next = "", later] = [words[last + 1], words[last + 2]];
  if (next === "-" && later === "to") return last + 3;
  if (/^(?:to|-|–|or)$/.test(next)) return last + 2;
  const isBetween = words.slice(Math.max(0, first - 3), first).includes("between");
  return next === "and" && isBetween ? last + 2 : -1;
}

function isChange(first: number, words: readonly string[], tokens: readonly Token[]): boolean {
  if (words[first - 1] !== "from") return CHANGING.has(tokens[first - 1]?.lemma ?? "");
  return tokens.slice(Math.max(0, first - VERB_WITHIN), first).some(({ lemma }) => CHANGING.has(lemma));
}
