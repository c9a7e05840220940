/** What sort of deal a name is of: two of one sort can be the same deal under two names. */

import { TRUCES } from "../../extract/deals/deal-words.ts";
import type { FieldValue } from "../../model/claim.ts";
import { foldedWords } from "../../model/folded-words.ts";

/** "week-old truce" and "cessation of hostilities" are truces, "border accord" is a deal. */
export function sortOfName(name: FieldValue): "truce" | "deal" {
  return foldedWords(String(name ?? "")).some((word) => TRUCES.has(word) || word === "ceasefires") ? "truce" : "deal";
}

/** The year in a name, "the 1994 accord", or null. */
export function yearInName(name: FieldValue): string | null {
  return /\b(?:1[89]|20)\d\d\b/.exec(String(name ?? ""))?.[0] ?? null;
}
