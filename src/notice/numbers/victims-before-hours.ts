/**
 * Whether a number right before a word of time counts those who were hurt, and the time is another matter. In: the first
 * and last word of a number.
 *
 *     killing 12 people and wounding 60 | hours after the truce was signed       true
 *     a man was killed 12 hours after the truce was signed                       false
 */
import type { Token } from "../../language/analysis.ts";
import { TIMES } from "./vocabulary.ts";

const HURTING = /^(?:kill|wound|injure|hurt|maim)$/;
/** Words back in which the other verb stands: "killed 12 people and wounded 60". */
const BACK = 8;

export function areVictims(first: number, last: number, tokens: readonly Token[]): boolean {
  const verb = tokens[first - 1];
  const [unit, then] = [tokens[last + 1], tokens[last + 2]].map((token) => token?.text.toLowerCase() ?? "");
  if (!verb || !HURTING.test(verb.lemma) || !TIMES.has(unit!) || !/^(?:after|before)$/.test(then!)) return false;
  if (/ing$/i.test(verb.text)) return true;
  // Of the passive it is the time: "was killed 12 hours after".
  const before = tokens.slice(Math.max(0, first - 1 - BACK), first - 1);
  return before.at(-1)?.text === "and" && before.some(({ lemma, upos }) => HURTING.test(lemma) || upos === "NUM");
}
