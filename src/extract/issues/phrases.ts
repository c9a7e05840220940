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
  /** Matches where a word begins. */
  readonly pattern: RegExp;
}

/** A phrase where it stands in a text. */
export interface FoundPhrase {
  readonly phrase: Phrase;
  readonly start: number;
  readonly end: number;
}

const ROWS = [...PHRASE_LIST, ...WIDER_PHRASES, ...RARER_PHRASES].map(([issue, weight, ...patterns]) => ({
  issue,
  weight,
  source: patterns.join("|"),
}));

export const PHRASES: readonly Phrase[] = ROWS.map(({ source, ...row }) => ({
  ...row,
  pattern: new RegExp(`(?:${source})(?= )`, "y"),
}));

/** By a word, the places in the list of the phrases that it can begin. */
const BEGUN_BY = new Map<string, number[]>();
/** The places of those that any word can begin. */
const BY_ANY: number[] = [];
const NONE: readonly number[] = [];
for (const [place, { source }] of ROWS.entries()) {
  const words = firstWords(source);
  if (!words) BY_ANY.push(place);
  for (const word of words ?? []) {
    const places = BEGUN_BY.get(word);
    if (places) places.push(place);
    else BEGUN_BY.set(word, [place]);
  }
}

/**
 * The phrases that stand in lemmas, each of which has a blank before and behind it: by the order of the list, then of the
 * text. A phrase is tried only at the words that it can begin with.
 */
export function phrasesIn(lemmas: string): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (const [place, starts] of [...mayStartIn(lemmas)].sort(([a], [b]) => a - b)) {
    const phrase = PHRASES[place]!;
    let end = 0;
    for (const start of starts) {
      phrase.pattern.lastIndex = start;
      if (start < end || !phrase.pattern.test(lemmas)) continue;
      end = phrase.pattern.lastIndex;
      found.push({ phrase, start, end });
    }
  }
  return found;
}

/** By the place of a phrase in the list, where the words begin that it can begin with. */
function mayStartIn(lemmas: string): Map<number, number[]> {
  const starts = new Map<number, number[]>();
  let at = 0;
  for (const word of lemmas.split(" ")) {
    for (const place of [...(BEGUN_BY.get(word) ?? NONE), ...BY_ANY]) {
      const own = starts.get(place);
      if (own) own.push(at);
      else starts.set(place, [at]);
    }
    at += word.length + 1;
  }
  return starts;
}
