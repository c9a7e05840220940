/**
 * What the phrases of a stance are made of. In: nothing; out: patterns for a deal or a plan, for talks, for an interest.
 *
 *     gave [the plan] its blessing · stayed away from [the talks in May] · showed [little interest in] a deal
 */
import type { Stance } from "./position-words.ts";

/** What may follow a verb, and which stance it is then. */
export type Phrase = readonly [follows: RegExp, stance: Stance | null];

export const OWN = "(?:its|his|her|their|our|my)";
/** A deal, a plan, or what stands in one, with the words before it. */
export const PLAN =
  "(?:(?:the|an?|this|that|its|his|her|their|any|all|every|such) )?(?:[\\w.’'-]+ ){0,3}?" +
  "(?:deal|accord|agreement|pact|treaty|truce|cease-?fire|plan|proposal|offer|draft|text|resolution|bill|motion|idea|" +
  "initiative|roadmap|compromise|settlement|formula|list|amendment|protocol|framework|document|request|demand|appeal|" +
  "suggestion|terms|package|concession|clause|scheme|blueprint|overture|timetable|deadline|conditions?)s?\\b";
export const TALKS =
  "(?:[\\w’'-]+ ){0,4}?(?:talks?|negotiations?|conference|summit|meeting|vote|session|round|table)\\b";
/** Nothing more is said of it. */
export const ENDS = "(?:[.,;:!]|$)";
export const phrase = (follows: string): RegExp => new RegExp(`^${follows}`);

export const INTEREST = /^(?:an? |great |some |keen |strong |cautious ){0,2}interest in\b/;
export const LITTLE =
  /^(?:little|no|scant|not much) (?:[\w-]+ )?(?:interest in|appetite for|enthusiasm for|inclination to|desire to|desire for|willingness to|readiness to|sign of|signs of)\b/;
