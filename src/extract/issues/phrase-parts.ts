/** What the patterns of phrases are put together from: words that stand for each other, and gaps. */
import type { Issue } from "./issues.ts";

/** Patterns that are alternatives, the issue they speak for and how much. */
export type PhraseRow = readonly [issue: Issue | null, weight: number, ...patterns: string[]];

/** Up to three words between two parts of a phrase. */
export const GAP = "(?:[^ ]+ ){0,3}";
export const FIGHTING =
  "(?:hostility|hostilities|fighting|attack|violence|offensive|assault|bombing|bombardment|shelling|airstrike|air ?- ?strike|air strike|strike|fire|fighting|aggression|combat|war|raid|rocket|operation|incursion|barrage|bloodshed)";
export const TROOPS =
  "(?:troop|force|soldier|army|fighter|tank|personnel|unit|artillery|battalion|brigade|garrison|contingent)";
export const ZONE = "(?:zone|area|corridor|belt|strip)";
export const DEAL = "(?:deal|pact|accord|agreement|treaty|talk|negotiation|framework|convention)";
export const TALKS = "(?:[^ ]+ )?(?:talk|negotiation|conference|summit|dialogue|meeting|round)";
export const DET = "(?:the |an? |its |their |his |her |our |all |any |every )";
export const HYPHEN = "(?: - |-| )";
