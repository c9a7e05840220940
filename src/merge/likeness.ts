/**
 * Reports come in; pairs that may tell of one event go out, with how alike they are, 0 to 1: the cosine of their telling
 * words, less where weeks lie between them. Near-linear: only reports that share heavy words and lie close in the order
 * of publication are compared.
 */
import { dayNumber } from "../model/day-number.ts";
import type { Report } from "../model/report.ts";
import { TermWeights } from "./term-weights.ts";

export type StoryReport = Pick<Report, "id" | "text" | "title" | "published">;

export interface Likeness {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** Terms kept of a report, the heaviest; and the heaviest of these, by which it is found. */
const TERMS = 250;
const KEYS = 30;
/** Keys two reports share before they are compared. */
const LEAST_KEYS = 2;
/** Reports under one key that are compared with one, the next in the order of publication. */
const NEIGHBOURS = 60;
/** The opening of a report, in UTF-16 units, counts twice, and so does its title. */
const OPENING = 600;
/** Days that do not count; days by which what counts falls to a third; and what counts at the least. */
const GRACE = 3;
const FADING = 30;
const LEAST = 0.5;

interface Vector {
  /** Numbers of terms, ascending, and their weights, of length 1 together. */
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  readonly keys: readonly number[];
}

/** `reports` in an order that does not depend on chance. */
export function findLikeReports(reports: readonly StoryReport[]): readonly Likeness[] {
  const vectors = vectorsOf(reports);
  const days = reports.map(({ published }) => publicationDay(published?.value));
  const order = [...reports.keys()].sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b);
  const holders = new Map<number, number[]>();
  const found: Likeness[] = [];
  for (const one of order) {
    const shared = new Map<number, number>();
    for (const key of vectors[one]!.keys) {
      const list = holders.get(key) ?? [];
      for (const other of list.slice(-NEIGHBOURS)) shared.set(other, (shared.get(other) ?? 0) + 1);
      list.push(one);
      holders.set(key, list);
    }
    for (const [other, keys] of shared) {
      if (keys < LEAST_KEYS) continue;
      const likeness = cosine(vectors[one]!, vectors[other]!) * nearness(days[one]!, days[other]!);
      if (likeness > 0) found.push({ a: Math.min(one, other), b: Math.max(one, other), likeness });
    }
  }
  return found.sort((x, y) => x.a - y.a || x.b - y.b);
}

function vectorsOf(reports: readonly StoryReport[]): readonly Vector[] {
  const weights = new TermWeights();
  const counts = reports.map(({ text, title }) => {
    const count = new Map<string, number>();
    for (const part of [text, title ?? "", title ?? "", text.slice(0, OPENING)]) {
      for (const stem of weights.stems(part)) count.set(stem, (count.get(stem) ?? 0) + 1);
    }
    weights.learn(count.keys());
    return count;
  });
  const numbers = new Map<string, number>();
  return counts.map((count) => {
    const heaviest = [...count]
      .map(([stem, times]) => ({ stem, weight: (1 + Math.log(times)) * weights.weightOf(stem) }))
      .sort((x, y) => y.weight - x.weight || (x.stem < y.stem ? -1 : 1))
      .slice(0, TERMS)
      .map(({ stem, weight }) => {
        const number = numbers.get(stem) ?? numbers.size;
        numbers.set(stem, number);
        return { number, weight };
      });
    const length = Math.hypot(...heaviest.map(({ weight }) => weight)) || 1;
    const keys = heaviest.slice(0, KEYS).map(({ number }) => number);
    const sorted = heaviest.sort((x, y) => x.number - y.number);
    return {
      terms: Int32Array.from(sorted, ({ number }) => number),
      weights: Float64Array.from(sorted, ({ weight }) => weight / length),
      keys,
    };
  });
}

function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const [one, other] = [a.terms[i]!, b.terms[j]!];
    if (one === other) sum += a.weights[i++]! * b.weights[j++]!;
    else if (one < other) i++;
    else j++;
  }
  return sum;
}

/** 1 within days, falling to the least over months; in between where a day is not known. */
function nearness(one: number | null, other: number | null): number {
  if (one === null || other === null) return (1 + LEAST) / 2;
  const apart = Math.max(0, Math.abs(one - other) - GRACE);
  return LEAST + (1 - LEAST) * Math.exp(-apart / FADING);
}

function publicationDay(value: string | undefined): number | null {
  return value !== undefined && /^\d{4}-\d\d-\d\d$/.test(value) ? dayNumber(value) : null;
}
