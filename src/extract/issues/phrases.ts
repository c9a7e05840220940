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

/** So many phrases are asked for together first: most clauses hold none of them. */
const TOGETHER = 64;

const ROWS = [...PHRASE_LIST, ...WIDER_PHRASES, ...RARER_PHRASES].map(([issue, weight, ...patterns]) => ({
  issue,
  weight,
  source: patterns.join("|"),
}));

const GROUPS: readonly { readonly any: RegExp; readonly phrases: readonly Phrase[] }[] = Array.from(
  { length: Math.ceil(ROWS.length / TOGETHER) },
  (_, group) => {
    const rows = ROWS.slice(group * TOGETHER, (group + 1) * TOGETHER);
    return {
      any: betweenBlanks(rows.map(({ source }) => source).join("|")),
      phrases: rows.map(({ source, ...row }) => ({ ...row, pattern: betweenBlanks(source) })),
    };
  },
);

/** The phrases that stand in lemmas, each of which has a blank before and behind it. */
export function* phrasesIn(lemmas: string): Iterable<Phrase> {
  for (const { any, phrases } of GROUPS) {
    if (lemmas.search(any) < 0) continue;
    for (const phrase of phrases) if (lemmas.search(phrase.pattern) >= 0) yield phrase;
  }
}

function betweenBlanks(source: string): RegExp {
  return new RegExp(`(?<= )(?:${source})(?= )`, "g");
}
