/**
 * How well times are found and valued, as TempEval-3 counts. In: annotated documents; out: shares from 0 to 1.
 *
 *     annotated   [the third quarter] 2024-Q3     relaxed: any overlap, each annotated time met once
 *     ours         the [third quarter] 2024-Q3    strict: the same extent; value: the same string, of those met
 *
 * The value F1 is the relaxed F1 times the share of right values among those met.
 */
import type { Language } from "../../../language/open-language.ts";
import { paragraphsOf } from "../../../read/segments/paragraphs.ts";
import { noticeTimes } from "../notice-times.ts";
import type { AnnotatedDocument, Timex } from "./annotated-document.ts";
import { toTimexes } from "./to-timex.ts";

export interface TimeScores {
  readonly annotated: number;
  readonly found: number;
  readonly strict: Shares;
  readonly relaxed: Shares;
  readonly valueF1: number;
  /** Of those met: the share with the right value, and with the right type. */
  readonly valueAccuracy: number;
  readonly typeAccuracy: number;
}

export interface Shares {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface TimeMistake {
  readonly document: string;
  readonly is: "missed" | "spurious" | "wrong value";
  readonly annotated: Timex | null;
  readonly found: Timex | null;
  /** The words around it. */
  readonly beside: string;
}

export interface TimesMeasured {
  readonly all: TimeScores;
  /** By the type of the annotated time, and of ours where nothing is annotated. */
  readonly byType: Readonly<Record<string, TimeScores>>;
  readonly mistakes: readonly TimeMistake[];
}

interface Pair {
  readonly annotated: Timex | null;
  readonly found: Timex | null;
}

export function measureTimes(documents: readonly AnnotatedDocument[], language: Language): TimesMeasured {
  const pairs: Pair[] = [];
  const mistakes: TimeMistake[] = [];
  for (const document of documents) {
    for (const pair of pairUp(document.times, timesIn(document, language))) {
      pairs.push(pair);
      const is = mistakeOf(pair);
      const { start, end } = (pair.annotated ?? pair.found)!;
      const beside = document.text.slice(Math.max(0, start - 60), end + 50).replace(/\s+/g, " ");
      if (is) mistakes.push({ document: document.name, is, ...pair, beside });
    }
  }
  const types = ["DATE", "TIME", "DURATION", "SET"];
  const ofType = (type: string): Pair[] =>
    pairs.filter(({ annotated, found }) => (annotated ?? found)!.type.toUpperCase() === type);
  return {
    all: scoresOf(pairs),
    byType: Object.fromEntries(types.map((type) => [type, scoresOf(ofType(type))])),
    mistakes,
  };
}

function timesIn({ text, created, measured }: AnnotatedDocument, language: Language): Timex[] {
  const segments = paragraphsOf(text).map((span) => ({ ...span, role: "body" as const }));
  const published = created === null ? null : { value: created, basis: "stated" as const, because: "", spans: [] };
  const mentions = noticeTimes(language.analyse(text, segments), published);
  let at = 0;
  return toTimexes(mentions, text, created).filter(({ start, end }) => {
    while (at < measured.length && measured[at]!.end <= start) at++;
    return at < measured.length && measured[at]!.start < end;
  });
}

/** Both lists in text order; one of the same extent before one that overlaps. */
function pairUp(annotated: readonly Timex[], found: readonly Timex[]): Pair[] {
  const sorted = [...annotated].sort((a, b) => a.start - b.start);
  const met = new Set<Timex>();
  const pairs: Pair[] = [];
  let from = 0;
  for (const ours of found) {
    while (from < sorted.length && sorted[from]!.end <= ours.start) from++;
    let chosen: Timex | null = null;
    for (let i = from; i < sorted.length && sorted[i]!.start < ours.end; i++) {
      const one = sorted[i]!;
      if (met.has(one) || one.end <= ours.start) continue;
      if (one.start === ours.start && one.end === ours.end) chosen = one;
      else chosen ??= one;
    }
    if (chosen) met.add(chosen);
    pairs.push({ annotated: chosen, found: ours });
  }
  for (const one of sorted) if (!met.has(one)) pairs.push({ annotated: one, found: null });
  const startOf = ({ annotated: one, found: other }: Pair): number => (one ?? other)!.start;
  return pairs.sort((a, b) => startOf(a) - startOf(b));
}

function mistakeOf({ annotated, found }: Pair): TimeMistake["is"] | null {
  if (!annotated) return "spurious";
  if (!found) return "missed";
  return annotated.value === found.value ? null : "wrong value";
}

function scoresOf(pairs: readonly Pair[]): TimeScores {
  const annotated = pairs.filter((pair) => pair.annotated).length;
  const found = pairs.filter((pair) => pair.found).length;
  const met = pairs.filter((pair) => pair.annotated && pair.found);
  const isExact = ({ annotated: a, found: b }: Pair): boolean => a!.start === b!.start && a!.end === b!.end;
  const relaxed = shares(met.length, found, annotated);
  const valueAccuracy = ratio(met.filter(({ annotated: a, found: b }) => a!.value === b!.value).length, met.length);
  return {
    annotated,
    found,
    strict: shares(met.filter(isExact).length, found, annotated),
    relaxed,
    valueAccuracy,
    valueF1: relaxed.f1 * valueAccuracy,
    typeAccuracy: ratio(met.filter(({ annotated: a, found: b }) => a!.type === b!.type).length, met.length),
  };
}

function shares(right: number, found: number, annotated: number): Shares {
  const precision = ratio(right, found);
  const recall = ratio(right, annotated);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
