/** Readings that differ by a number, each with claims enough that half of one would show. */
import type { Reading } from "../../src/model/reading.ts";
import { readingOf } from "../invented-talks.ts";

export const CLAIMS_EACH = 6;

export function numberedReading(prefix: string, number: number): Reading {
  const quotes = Array.from({ length: CLAIMS_EACH }, (_, i) => `Party ${i} of round ${prefix}${number} kept its word.`);
  return readingOf({
    name: `${prefix}${number}`,
    published: "2024-03-11",
    text: quotes.join(" "),
    claims: quotes.map((quote, i) => ({
      kind: "statement",
      quote,
      fields: { speaker: `Party ${i} of ${prefix}${number}`, mode: "indirect", content: quote },
    })),
  });
}
