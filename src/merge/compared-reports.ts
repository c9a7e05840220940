/**
 * The sentences of reports come in; pairs of reports that are worth comparing go out: those that share rare runs of
 * three terms. Near-linear: a run that many reports have is held against the first two of them only, so that a widely
 * copied text stays one group.
 */
import type { TermSentence } from "./term-sentences.ts";

/** A run that more reports have is no news to any of them. */
const RARE = 24;
/** Rare runs that two reports share. */
const LEAST_RUNS = 2;
/** Numbers of reports take 21 bits beside the 32 of a hash: together a whole number that a double holds exactly. */
const REPORTS = 2 ** 21;

export function comparedReports(reports: readonly (readonly TermSentence[])[]): readonly (readonly [number, number])[] {
  if (reports.length > REPORTS) throw new Error(`at most ${REPORTS} reports can be compared`);
  const runs = runsOfSeveral(reports.map(hashesOf));
  const shared = new Map<number, number>();
  for (let start = 0; start < runs.length; ) {
    const hash = Math.floor(runs[start]! / REPORTS);
    let end = start + 1;
    while (end < runs.length && Math.floor(runs[end]! / REPORTS) === hash) end++;
    const firsts = end - start <= RARE ? end - start : 2;
    for (let i = start; i < start + firsts; i++) {
      for (let j = i + 1; j < end; j++) {
        const pair = (runs[i]! % REPORTS) * REPORTS + (runs[j]! % REPORTS);
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
    start = end;
  }
  return [...shared]
    .filter(([, count]) => count >= LEAST_RUNS)
    .map(([pair]) => [Math.floor(pair / REPORTS), pair % REPORTS] as const)
    .sort(([a, b], [c, d]) => a - c || b - d);
}

/** Run and report in one number, sorted. Most runs stand in one report only: a small count by hash leaves them out first. */
function runsOfSeveral(reports: readonly Uint32Array[]): Float64Array {
  const all = reports.reduce((sum, own) => sum + own.length, 0);
  const buckets = new Uint8Array(2 ** Math.min(28, Math.ceil(Math.log2(4 * all + 2))));
  const mask = buckets.length - 1;
  for (const own of reports) for (const hash of own) if (buckets[hash & mask]! < 2) buckets[hash & mask]!++;
  const runs: number[] = [];
  for (const [index, own] of reports.entries()) {
    for (const hash of own) if (buckets[hash & mask] === 2) runs.push(hash * REPORTS + index);
  }
  return Float64Array.from(runs).sort();
}

/** Of each run of three terms in a report 32 bits, once. */
function hashesOf(sentences: readonly TermSentence[]): Uint32Array {
  const hashes = new Set<number>();
  for (const { terms } of sentences) {
    for (let at = 0; at + 2 < terms.length; at++) hashes.add(hashOf(terms[at]!, terms[at + 1]!, terms[at + 2]!));
  }
  return Uint32Array.from(hashes);
}

function hashOf(one: number, two: number, three: number): number {
  let hash = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + two, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 13)) + three, 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) >>> 0;
}
