/**
 * Words that speak for an issue together, and for another or none apart. By lemma, separated by one blank; a phrase
 * takes its words away from the table of single words.
 *
 *     pull its forces back from the border      withdrawal, not territory
 *     the Security Council                      nothing, not security
 *
 * In order: a word belongs to the first phrase that takes it.
 */
import { firstWords } from "./first-words.ts";
import type { Issue } from "./issues.ts";
import { PHRASE_LIST } from "./phrase-list.ts";
import { RARER_PHRASES } from "./rarer-phrases.ts";
import { WIDER_PHRASES } from "./wider-phrases.ts";

export interface Phrase {
  readonly issue: Issue | null;
  readonly weight: number;
  readonly pattern: RegExp;
}

const ROWS = [...PHRASE_LIST, ...WIDER_PHRASES, ...RARER_PHRASES].map(([issue, weight, ...patterns]) => ({
  issue,
  weight,
  source: patterns.join("|"),
}));

export const PHRASES: readonly Phrase[] = ROWS.map(({ source, ...row }) => ({
  ...row,
  pattern: new RegExp(`(?<= )(?:${source})(?= )`, "g"),
}));

/** By a word, the places in the list of the phrases that it can begin; those that any word can begin are under "". */
const BEGUN_BY = new Map<string, number[]>();
for (const [place, { source }] of ROWS.entries()) {
  for (const word of firstWords(source) ?? [""]) {
    const places = BEGUN_BY.get(word);
    if (places) places.push(place);
    else BEGUN_BY.set(word, [place]);
  }
}

/** The phrases that may stand in lemmas, each of which has a blank before and behind it; in order. */
export function phrasesIn(lemmas: string): Phrase[] {
  const places = new Set<number>();
  // The first of the words is the empty one before the first blank.
  for (const word of lemmas.split(" ")) for (const place of BEGUN_BY.get(word) ?? []) places.add(place);
  return [...places].sort((a, b) => a - b).map((place) => PHRASES[place]!);
}
