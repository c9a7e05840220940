/**
 * The footprints of reports come in, in the order of publication; pairs that are worth comparing go out: those that share
 * rare runs of terms, or rare words of their quotations. Near-linear, and local: a run that many reports have is held
 * against the next two that have it, so that a widely copied text stays one group, and what is decided of two reports
 * needs nothing of those that share no run with them.
 */
import type { Footprint } from "./footprint.ts";

/** A run that more reports have is no news to any of them. */
export const RARE = 24;
/** Such a run is held against so many that follow. */
export const NEXT = 2;
/** Rare runs that two reports share. */
export const LEAST_RUNS = 2;
/** Numbers of reports take 21 bits beside the 32 of a hash: together a whole number that a double holds exactly. */
const REPORTS = 2 ** 21;

export function comparedReports(footprints: readonly Footprint[]): readonly (readonly [number, number])[] {
  if (footprints.length > REPORTS) throw new Error(`at most ${REPORTS} reports can be compared`);
  const byRuns = pairsOf(
    sharedRuns(
      footprints.map(({ runs }) => runs),
      NEXT,
    ),
    LEAST_RUNS,
  );
  const byQuotations = pairsOf(
    sharedRuns(
      footprints.map(({ quoted }) => quoted),
      0,
    ),
    1,
  );
  const pairs = [...new Set([...byRuns, ...byQuotations])].sort((a, b) => a - b);
  return pairs.map((pair) => [Math.floor(pair / REPORTS), pair % REPORTS]);
}

function pairsOf(shared: ReadonlyMap<number, number>, least: number): readonly number[] {
  return [...shared].flatMap(([pair, count]) => (count >= least ? [pair] : []));
}

/** Pairs, as one number, and how many runs count for them. */
function sharedRuns(reports: readonly (readonly number[])[], next: number): ReadonlyMap<number, number> {
  const runs = runsOfSeveral(reports);
  const shared = new Map<number, number>();
  for (let start = 0; start < runs.length; ) {
    const hash = Math.floor(runs[start]! / REPORTS);
    let end = start + 1;
    while (end < runs.length && Math.floor(runs[end]! / REPORTS) === hash) end++;
    const isRare = end - start <= RARE;
    for (let i = start; i < end; i++) {
      for (let j = i + 1; j < (isRare ? end : Math.min(end, i + 1 + next)); j++) {
        const pair = (runs[i]! % REPORTS) * REPORTS + (runs[j]! % REPORTS);
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
    start = end;
  }
  return shared;
}

/** Run and report in one number, sorted. Most runs stand in one report only: a small count by hash leaves them out first. */
function runsOfSeveral(reports: readonly (readonly number[])[]): Float64Array {
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
