/**
 * States told by the half of a land that they are. In: the names of a report; out: for "North" and "South" the one state
 * of the report that is called so, and whether a word means it.
 *
 *     North Korea fired a missile. The North said …      the North → North Korea
 *     the North's allies · a visit to the South
 *     The North of Kenya · northern Kenya                 a part of a land, and no state
 */
import type { Sentence } from "../../language/analysis.ts";
import { isCapital } from "../is-capital.ts";
import type { DraftMention } from "./draft-mention.ts";
import { isStateName } from "./lexicon.ts";

export type Halves = ReadonlyMap<string, string>;

/** By the half: the state. Two of one half leave it open which is meant. */
export function halvesIn(found: readonly DraftMention[]): Halves {
  const named = new Map<string, Set<string>>();
  for (const { type, name } of found) {
    const [, half, land] = (type === "state" ? /^(North|South|East|West) (\p{Lu}.*)/u.exec(name) : null) ?? [];
    if (half && isHalved(half, land!)) named.set(half, (named.get(half) ?? new Set()).add(name));
  }
  return new Map([...named].flatMap(([half, states]) => (states.size === 1 ? [[half, [...states][0]!] as const] : [])));
}

/** Whether the rest of the land is a state too: South Korea, Sudan. "The South" is never South Africa. */
function isHalved(half: string, land: string): boolean {
  const others = ["North", "South", "East", "West"]
    .filter((other) => other !== half)
    .map((other) => `${other} ${land}`);
  return [land, ...others].some(isStateName);
}

/** "the | North": by itself, with no name, no noun and no land behind it. */
export function isHalf(sentence: Sentence, index: number, halves: Halves): boolean {
  const { tokens } = sentence;
  const token = tokens[index]!;
  if (!halves.has(token.text) || !/^the$/i.test(tokens[index - 1]?.text ?? "")) return false;
  const next = tokens[index + 1];
  if (isCapital(next) || /^[-–]$/.test(next?.text ?? "")) return false;
  // "the North border"
  if (/^(?:compound|amod|flat)/.test(token.relation) && token.head > index) return false;
  return !/^of$/i.test(next?.text ?? "");
}
