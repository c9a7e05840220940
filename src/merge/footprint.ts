/**
 * A report's sentences and text come in; what other reports with the same words are found by goes out: a number for each
 * run of three terms, and for each two telling words in a row of its quotations. Depends on the one report alone.
 */
import type { SharingReport } from "./link-of.ts";
import { quotationsOf } from "./reworded.ts";
import { hashesOf } from "./run-hashes.ts";
import type { TermSentences } from "./term-sentences.ts";

export interface Footprint {
  /** Each once. */
  readonly runs: readonly number[];
  /** The same of what it quotes. */
  readonly quoted: readonly number[];
}

/** Telling words of a quotation in a row. */
const QUOTED_RUN = 2;

export function footprintOf(report: Pick<SharingReport, "text" | "segments">, terms: TermSentences): Footprint {
  const runs = new Set<number>();
  for (const sentence of terms.of(report)) {
    const hashes = sentence.terms.map((term) => terms.hashOf(term));
    for (let at = 0; at + 2 < hashes.length; at++) runs.add(mixed(hashes[at]!, hashes[at + 1]!, hashes[at + 2]!));
  }
  const quoted = new Set(quotationsOf(report.text).flatMap(({ telling }) => hashesOf(telling, QUOTED_RUN)));
  return { runs: [...runs], quoted: [...quoted] };
}

function mixed(one: number, two: number, three: number): number {
  let hash = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + two, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 13)) + three, 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) >>> 0;
}
