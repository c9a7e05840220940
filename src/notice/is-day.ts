/** Whether a word names a day of the week or a month: a proper noun to the parser, and part of no other name. */
import type { Token } from "../language/analysis.ts";

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

export function isDay(token: Token): boolean {
  return DAY.test(token.text);
}
