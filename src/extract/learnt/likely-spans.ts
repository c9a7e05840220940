/**
 * The stretches of a sentence that most likely state a term of a deal, or what a party wants, as the network tells them.
 * In: a sentence; out: its stretches, each with how likely it is.
 *
 *     The junta is prepared | to free the detainees by June | , he wrote.       a position: 0.91
 *
 * The rules ask for it where none of them has words of its own for the sentence.
 */
import type { Token } from "../../language/analysis.ts";
import type { Span } from "../../model/span.ts";
import { oncePerReport, oncePerSentence } from "../once-per-report.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { ClaimNetwork, MOST_WORDS } from "./claim-network.ts";
import { WordInputs } from "./word-inputs.ts";
import { wordVectors } from "./word-vectors.ts";

export interface LikelySpan extends Span {
  readonly kind: "provision" | "position";
  /** From 0 to 1: the mean over its words. */
  readonly likelihood: number;
}

/** Where the scores of a word begin. */
const AT = { provision: 0, position: 3 };

let loaded: { readonly network: ClaimNetwork; readonly inputs: WordInputs } | null = null;

/** Loaded when the first report asks for it, some 40 ms. */
function load(): { readonly network: ClaimNetwork; readonly inputs: WordInputs } {
  if (loaded) return loaded;
  const network = new ClaimNetwork(new URL("../../../weights/claims.bin", import.meta.url));
  loaded = { network, inputs: new WordInputs(network, wordVectors()) };
  return loaded;
}

/** A report as the network reads it, and the scores of its words, a sentence at a time. */
const readingOf = oncePerReport((context: Context) => {
  const { network, inputs } = load();
  const sentences = context.analysis.sentences.map((_, index) => inputs.of(context.view(index), context));
  return { sentences, scores: network.read(sentences) };
});

const stretchesIn = oncePerSentence((view, context): readonly LikelySpan[] => {
  const scores = readingOf(context).scores(view.sentence.index);
  return [...stretches("provision", scores, view), ...stretches("position", scores, view)];
});

export function likelySpans(kind: LikelySpan["kind"], view: SentenceView, context: Context): LikelySpan[] {
  return stretchesIn(view, context).filter((each) => each.kind === kind);
}

/**
 * How likely a stretch is, and the words that weigh most: without each, were it a word nobody knows, it would be less
 * likely by so much. The network reads the sentence once more for every word of it.
 *
 *     likelihood 0.79: taken −0.31, would −0.20, accord −0.04
 */
export function whyLikely(span: LikelySpan, view: SentenceView, context: Context): string {
  const { outs } = load().network;
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

/** For each word, the scores of all were it one that nobody knows; the same for every stretch of the sentence. */
const scoresWithout = oncePerSentence((view, context): readonly Float32Array[] => {
  const { network, inputs } = load();
  const { sentences } = readingOf(context);
  const { index } = view.sentence;
  return view.tokens.slice(0, MOST_WORDS).map((_, word) => {
    const without = inputs.without(word, sentences[index]!);
    return network.read(sentences.with(index, without))(index);
  });
});

/** Words shown to a person. */
const SHOWN = 4;

/** Of each word, how likely it stands in a stretch of a kind. */
function likelihoods(kind: LikelySpan["kind"], scores: Float32Array, outs: number): number[] {
  return Array.from({ length: scores.length / outs }, (_, i) => {
    const [none, begins, goesOn] = [0, 1, 2].map((k) => Math.exp(scores[i * outs + AT[kind] + k]!)) as Three;
    return (begins + goesOn) / (none + begins + goesOn);
  });
}

type Three = [number, number, number];

function stretches(kind: LikelySpan["kind"], scores: Float32Array, { tokens }: SentenceView): LikelySpan[] {
  const { outs } = load().network;
  const likely = likelihoods(kind, scores, outs);
  const found: { first: number; last: number }[] = [];
  for (const [i, likelihood] of likely.entries()) {
    if (likelihood <= 0.5) continue;
    const open = found.at(-1);
    const at = i * outs + AT[kind];
    if (open && open.last === i - 1 && scores[at + 1]! <= scores[at + 2]!) open.last = i;
    else found.push({ first: i, last: i });
  }
  return found.map(({ first, last }) => ({
    kind,
    start: tokens[first]!.start,
    end: tokens[last]!.end,
    likelihood: mean(likely.slice(first, last + 1)),
  }));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The word of a stretch that hangs on none of its others; null where the stretch has no whole word. */
export function headOf({ start, end }: Span, { tokens }: SentenceView): Token | null {
  const inside = tokens.filter((token) => token.start >= start && token.end <= end);
  return inside.find(({ head }) => !inside.some(({ index }) => index === head)) ?? inside[0] ?? null;
}
