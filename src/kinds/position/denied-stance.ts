import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { Stance } from "./position-words.ts";

/** "no longer insists on it" */
export function isNoLonger({ index }: Token, { tokens }: SentenceView): boolean {
  const [no, longer] = tokens.slice(Math.max(0, index - 2), index);
  return /^no$/i.test(no?.text ?? "") && /^longer$/i.test(longer?.text ?? "");
}

/** What is left of a stance that is held no longer. */
export const GIVEN_UP: Readonly<Partial<Record<Stance, Stance>>> = {
  demand: "support",
  undecided: "undecided",
  support: "oppose",
  offer: "oppose",
  oppose: "support",
};

/** "does not object to it" lets it be, "has not ruled it out" leaves it open. */
export const OPEN_TO: ReadonlyMap<string, Stance> = new Map([
  ["oppose", "support"],
  ["object", "support"],
  ["mind", "support"],
  ["rule", "undecided"],
  ["exclude", "undecided"],
]);

/** What denying a stance leaves: "does not want" is opposition; "did not reject" leaves it open. */
export const DENIED: Readonly<Partial<Record<Stance, Stance>>> = {
  demand: "oppose",
  support: "oppose",
  offer: "oppose",
};
