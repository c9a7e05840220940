/**
 * What is written of one day comes in: the sentences that name it, and those that open reports published then. The few
 * go out that together are nearest to the middle of it all (the centroid of D. Gholipour Ghalandari, "Revisiting the
 * Centroid-based Method", 2017): one that repeats another brings the summary no nearer.
 */
import { product, type Terms, type TermWeights } from "../../merge/term-weights.ts";

export interface Candidate {
  /** Index of its sentence. */
  readonly sentence: number;
  readonly stems: readonly string[];
  /** Names the day, or else opens a report published then. */
  readonly isNaming: boolean;
}

/** Stems of a sentence that can stand in a timeline: fewer say nothing, more are a list. */
const LEAST = 4;
const MOST = 45;
/** Sentences of a day that are compared; of days that thousands name, the first of them. */
const COMPARED = 4_000;

/** Indices of at most so many sentences; those whose words are in `told`, joined by spaces, are passed over. */
export function chooseSentences(
  candidates: readonly Candidate[],
  most: number,
  weights: TermWeights,
  told: Set<string>,
): readonly number[] {
  const centroid = centroidOf(candidates, weights);
  const left = new Map<string, { readonly sentence: number; readonly terms: Terms; near: number; size: number }>();
  for (const { sentence, stems } of candidates) {
    const words = stems.join(" ");
    if (stems.length < LEAST || stems.length > MOST || told.has(words) || left.has(words)) continue;
    const terms = weights.termsOf(stems);
    left.set(words, { sentence, terms, near: product(terms, centroid), size: product(terms, terms) });
    if (left.size === COMPARED) break;
  }
  const chosen: number[] = [];
  const summary = new Map<string, number>();
  let [near, size] = [0, 0];
  while (chosen.length < most && left.size > 0) {
    let best: string | null = null;
    let nearest = 0;
    for (const [words, one] of left) {
      const both = (near + one.near) / Math.sqrt(size + 2 * product(one.terms, summary) + one.size);
      if (both > nearest) [best, nearest] = [words, both];
    }
    if (best === null) break;
    const one = left.get(best)!;
    size += 2 * product(one.terms, summary) + one.size;
    near += one.near;
    for (const [term, weight] of one.terms) summary.set(term, (summary.get(term) ?? 0) + weight);
    chosen.push(one.sentence);
    told.add(best);
    left.delete(best);
  }
  return chosen;
}

/** Sentences that name the day weigh together as much as those of reports published then, however many either are. */
function centroidOf(candidates: readonly Candidate[], weights: TermWeights): Terms {
  const naming = candidates.filter((candidate) => candidate.isNaming).length;
  const centroid = new Map<string, number>();
  for (const { stems, isNaming } of candidates) {
    const share = 1 / (isNaming ? naming : candidates.length - naming);
    for (const stem of stems) centroid.set(stem, (centroid.get(stem) ?? 0) + share * weights.weightOf(stem));
  }
  return centroid;
}
