/**
 * The stretches of a sentence that most likely state a term of a deal or what a party wants, or hold the words that tell a
 * claim of another kind, as the network tells them.
 * In: a sentence; out: its stretches, each with how likely it is.
 *
 *     The junta is prepared | to free the detainees by June | , he wrote.       a position: 0.91
 *
 * The rules ask for it where none of them has words of its own for the sentence.
 */
import type { Token } from "../../language/analysis.ts";
import type { KindId } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import { oncePerSentence } from "../once-per-report.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { claimNetwork, toldOf, toldWithout } from "./network-reading.ts";

/** The kinds it tells. Of all but the first two, the words that tell one. */
const LIKELY_KINDS = [
  "provision",
  "position",
  "meeting",
  "agreement",
  "incident",
  "relation",
  "control",
  "access",
] as const satisfies readonly KindId[];
export type LikelyKind = (typeof LIKELY_KINDS)[number];

export interface LikelySpan extends Span {
  readonly kind: LikelyKind;
  /** From 0 to 1: the mean over its words. */
  readonly likelihood: number;
}

const stretchesIn = oncePerSentence((view, context): readonly LikelySpan[] => {
  const { scores } = toldOf(view.sentence.index, context);
  return LIKELY_KINDS.flatMap((kind) => stretches(kind, scores, view));
});

export function likelySpans(kind: LikelyKind, view: SentenceView, context: Context): LikelySpan[] {
  return stretchesIn(view, context).filter((each) => each.kind === kind);
}

/**
 * How likely a stretch is, and the words that weigh most: without each, were it a word nobody knows, it would be less
 * likely by so much. The network reads the sentence once more for every word of it.
 *
 *     likelihood 0.79: taken −0.31, would −0.20, accord −0.04
 */
export function whyLikely(span: LikelySpan, view: SentenceView, context: Context): string {
  const { outs } = claimNetwork();
  const likelihoodOf = (scores: Float32Array): number => {
    const likely = likelihoods(span.kind, scores, outs);
    return mean(likely.filter((_, i) => view.tokens[i]!.start >= span.start && view.tokens[i]!.end <= span.end));
  };
  const weights = scoresWithout(view, context).map((scores, i) => ({
    text: view.tokens[i]!.text,
    less: span.likelihood - likelihoodOf(scores),
  }));
  const most = weights.sort((a, b) => b.less - a.less).slice(0, SHOWN);
  const told = most.filter(({ less }) => less >= 0.01).map(({ text, less }) => `${text} −${less.toFixed(2)}`);
  return `likelihood ${span.likelihood.toFixed(2)}${told.length > 0 ? `: ${told.join(", ")}` : ""}`;
}

/** The same for every stretch of the sentence. */
const scoresWithout = oncePerSentence((view, context): readonly Float32Array[] =>
  toldWithout(view, context).map(({ scores }) => scores),
);

/** Words shown to a person. */
const SHOWN = 4;

/** Of each word, how likely it stands in a stretch of a kind. */
function likelihoods(kind: LikelyKind, scores: Float32Array, outs: number): number[] {
  const from = scoresFrom(kind);
  return Array.from({ length: scores.length / outs }, (_, i) => {
    const [none, begins, goesOn] = [0, 1, 2].map((k) => Math.exp(scores[i * outs + from + k]!)) as Three;
    return (begins + goesOn) / (none + begins + goesOn);
  });
}

/** Where the three scores of a word begin. */
function scoresFrom(kind: LikelyKind): number {
  const rank = claimNetwork().head.kinds.indexOf(kind);
  if (rank < 0) throw new Error(`the weights tell no "${kind}"`);
  return 3 * rank;
}

type Three = [number, number, number];

function stretches(kind: LikelyKind, scores: Float32Array, { tokens }: SentenceView): LikelySpan[] {
  const { outs } = claimNetwork();
  const likely = likelihoods(kind, scores, outs);
  const from = scoresFrom(kind);
  const found: { first: number; last: number }[] = [];
  for (const [i, likelihood] of likely.entries()) {
    if (likelihood <= 0.5) continue;
    const open = found.at(-1);
    const at = i * outs + from;
    if (open && open.last === i - 1 && scores[at + 1]! <= scores[at + 2]!) open.last = i;
    else found.push({ first: i, last: i });
  }
  return found.flatMap(({ first, last }) => {
    const end = lastOf(first, last, tokens);
    if (end < first) return [];
    const likelihood = mean(likely.slice(first, last + 1));
    return [{ kind, start: tokens[first]!.start, end: tokens[end]!.end, likelihood }];
  });
}

/** "the first convoy | in", "would be freed once | the": where the stretch breaks off, its last words lead to what it has not. */
function lastOf(first: number, last: number, tokens: readonly Token[]): number {
  let end = last;
  while (end >= first && LEADING.has(tokens[end]!.upos)) end--;
  return end;
}

const LEADING: ReadonlySet<string> = new Set(["DET", "ADP", "CCONJ", "SCONJ", "PART", "PUNCT"]);

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The word of a stretch that hangs on none of its others; null where the stretch has no whole word. */
export function headOf({ start, end }: Span, { tokens }: SentenceView): Token | null {
  const inside = tokens.filter((token) => token.start >= start && token.end <= end);
  return inside.find(({ head }) => !inside.some(({ index }) => index === head)) ?? inside[0] ?? null;
}
