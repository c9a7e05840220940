import type { Segment, SegmentRole } from "../model/report.ts";

/**
 * What was read out of web pages in, how near it comes to what was wanted out, by the two ways public sets count: by
 * strings that must and must not stand in it, and by runs of four words.
 *
 *     with: ["The envoys met"], without: ["Share this"]
 *     articleBody: "The envoys met on Monday. …"
 */
export interface Counts {
  found: number;
  missed: number;
  unwanted: number;
  avoided: number;
}

export interface Wanted {
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

export function countStrings(text: string, wanted: Wanted, counts: Counts): void {
  for (const string of wanted.with ?? []) text.includes(string) ? counts.found++ : counts.missed++;
  for (const string of wanted.without ?? []) text.includes(string) ? counts.unwanted++ : counts.avoided++;
}

export function scoresOf({ found, missed, unwanted, avoided }: Counts) {
  const precision = found / Math.max(1, found + unwanted);
  const recall = found / Math.max(1, found + missed);
  const accuracy = (found + avoided) / Math.max(1, found + missed + unwanted + avoided);
  return { f1: harmonic(precision, recall), precision, recall, accuracy };
}

/** Precision and recall of runs of four words, each page's mean, and the F1 of the means. */
export function shingleScores(pairs: readonly { readonly wanted: string; readonly got: string }[]) {
  const precisions: number[] = [];
  const recalls: number[] = [];
  for (const { wanted, got } of pairs) {
    const [all, read] = [shingles(wanted), shingles(got)];
    let both = 0;
    for (const [run, count] of read) both += Math.min(count, all.get(run) ?? 0);
    const [total, given] = [sum(all), sum(read)];
    const isSame = both === total && both === given;
    if (given > 0) precisions.push(isSame ? 1 : both / given);
    if (total > 0) recalls.push(isSame ? 1 : both / total);
  }
  const [precision, recall] = [mean(precisions), mean(recalls)];
  return { f1: harmonic(precision, recall), precision, recall };
}

const RUN = 4;

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - RUN + 1); i++) {
    const run = words.slice(i, i + RUN).join(" ");
    if (run !== "") counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

/** The words of a report with these roles, the gaps between them as they stand. */
export function textWith(text: string, segments: readonly Segment[], roles: ReadonlySet<SegmentRole>): string {
  let taken = "";
  let end = -1;
  for (const segment of segments) {
    if (!roles.has(segment.role)) continue;
    if (end >= 0) taken += text.slice(end, segment.start).trim() === "" ? text.slice(end, segment.start) : "\n\n";
    taken += text.slice(segment.start, segment.end);
    end = segment.end;
  }
  return taken;
}

function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((total, value) => total + value, 0) / values.length;
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
