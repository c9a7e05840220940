/**
 * Words that speak for an issue together, and for another or none apart. By lemma, separated by one blank; a phrase
 * takes its words away from the table of single words.
 *
 *     pull its forces back from the border      withdrawal, not territory
 *     the Security Council                      nothing, not security
 *
 * In order: a word belongs to the first phrase that takes it.
 */
import type { Issue } from "./issues.ts";
import { PHRASE_LIST } from "./phrase-list.ts";
import { RARER_PHRASES } from "./rarer-phrases.ts";
import { WIDER_PHRASES } from "./wider-phrases.ts";

export interface Phrase {
  readonly issue: Issue | null;
  readonly weight: number;
  readonly pattern: RegExp;
}

export const PHRASES: readonly Phrase[] = [...PHRASE_LIST, ...WIDER_PHRASES, ...RARER_PHRASES].map(
  ([issue, weight, ...patterns]) => ({
    issue,
    weight,
    pattern: new RegExp(`(?<= )(?:${patterns.join("|")})(?= )`, "g"),
  }),
);
