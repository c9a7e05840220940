import type { Comparison } from "./kind.ts";

/**
 * The three verdicts of a comparison, each with its reasons for a person.
 *
 *     same("same day", "shares Ada Okoro and Tomas Lind")
 */
export function same(...because: readonly string[]): Comparison {
  return { verdict: "same", because };
}

export function different(...because: readonly string[]): Comparison {
  return { verdict: "different", because };
}

export function unsure(...because: readonly string[]): Comparison {
  return { verdict: "unsure", because };
}
