/** What sort of deal a name is of: two of one sort can be the same deal under two names. */

import { TRUCES } from "../../extract/deals/deal-words.ts";
import type { FieldValue } from "../../model/claim.ts";
import { foldedWords, tellingWords } from "../../model/folded-words.ts";

/** Nouns that any deal goes by. */
const ANY_DEAL = new Set(
  "deal deals agreement agreements accord accords pact plan understanding arrangement".split(" "),
);

/** Whether a name says nothing of what the deal is about: "the new deal", "a US-brokered agreement". */
export function isPlainName(name: FieldValue): boolean {
  const words = String(name ?? "").split(/\s+/);
  // Names of parties and places stand with a capital; what a deal is about seldom does.
  const telling = words.filter((word) => !/^\p{Lu}/u.test(word)).flatMap(tellingWords);
  return telling.every((word) => ANY_DEAL.has(word) || NEWNESS.has(word));
}

const NEWNESS = new Set(
  "new latest last recent fresh first second third final key major landmark historic long-awaited brokered".split(" "),
);

/** "week-old truce" and "cessation of hostilities" are truces, "border accord" is a deal. */
export function sortOfName(name: FieldValue): "truce" | "deal" {
  return foldedWords(String(name ?? "")).some((word) => TRUCES.has(word) || word === "ceasefires") ? "truce" : "deal";
}

/** The year in a name, "the 1994 accord", or the number of a resolution, or null. */
export function yearInName(name: FieldValue): string | null {
  const number = /\bresolutions? (\d{2,4})\b/i.exec(String(name ?? ""))?.[1];
  if (number) return `resolution ${number}`;
  return /\b(?:1[89]|20)\d\d\b/.exec(String(name ?? ""))?.[0] ?? null;
}
