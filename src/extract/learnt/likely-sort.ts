/**
 * How far what a stretch tells is, of what type, or which stance it takes, as learnt from many: weights for its words, two
 * by two as well, for those around and before it, for the word it hangs on, for how its own head is used, and for the mean
 * vectors of its words and of the sentence's. In: the stretch; out: the likeliest value.
 *
 *     is prepared | to free the detainees      position stance: offer 0.7, …
 *     will sit down | in Lakeside              meeting status: planned 0.9, …
 */
import type { Span } from "../../model/span.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { headOf } from "./likely-spans.ts";
import { meanVector } from "./mean-vector.ts";
import { SignWeights } from "./sign-weights.ts";
import { formOf, isMasked, isQuoted } from "./word-form.ts";
import { wordSigns } from "./word-signs.ts";
import { VECTOR } from "./word-vectors.ts";

/** A kind and the field of its claims; weights/sorts/ has a file for each. */
export type Sorting =
  | "position-stance"
  | "meeting-status"
  | "agreement-status"
  | "incident-type"
  | "relation-type"
  | "control-change"
  | "access-type"
  | "access-status";

export interface LikelyValue<Value> {
  readonly value: Value;
  /** From 0 to 1. */
  readonly likelihood: number;
}

/** Words before the stretch that count. */
const NEAR = 5;

const loaded = new Map<Sorting, SignWeights<string>>();

export function likelySort<Value extends string>(
  sorting: Sorting,
  stretch: Span,
  view: SentenceView,
  context: Context,
): LikelyValue<Value> {
  const known = loaded.get(sorting);
  const weights = known ?? new SignWeights<string>(new URL(`../../../weights/sorts/${sorting}.bin`, import.meta.url));
  if (!known) loaded.set(sorting, weights);
  const sums = weights.sums(signsOf(stretch, view, context), vectorOf(stretch, view, context));
  const most = Math.max(...sums);
  const total = sums.reduce((sum, each) => sum + Math.exp(each - most), 0);
  return { value: weights.classes[sums.indexOf(most)] as Value, likelihood: 1 / total };
}

function vectorOf(stretch: Span, view: SentenceView, context: Context): Float32Array {
  const both = new Float32Array(2 * VECTOR);
  both.set(meanVector(stretch, view, context));
  both.set(meanVector(view.sentence, view, context), VECTOR);
  return both;
}

function signsOf(stretch: Span, view: SentenceView, context: Context): Map<string, number> {
  const signs = wordSigns(stretch, view, context);
  signs.set(`role:${view.sentence.role}`, 1);
  const words = view.tokens.map((token) => {
    const form = formOf(token, view, context);
    return { token, form, lemma: isMasked(form) ? form : token.lemma.toLowerCase() };
  });
  const inside = words.filter(({ token }) => token.start >= stretch.start && token.end <= stretch.end);
  for (const [i, { form, lemma }] of inside.entries()) {
    signs.set(`w:${form}`, 1);
    if (i > 0) signs.set(`2:${inside[i - 1]!.lemma}_${lemma}`, 1);
  }
  const before = words.filter(({ token, form }) => token.end <= stretch.start && !isMasked(form));
  for (const { lemma } of before.slice(-NEAR)) signs.set(`b:${lemma}`, 1);
  const head = headOf(stretch, view);
  if (!head) return signs;
  const above = words[head.head];
  if (above) signs.set(`h:${above.lemma}`, 1);
  signs
    .set(`r:${head.relation}`, 1)
    .set(`x:${head.xpos}`, 1)
    .set(`q:${isQuoted(head, view) ? 1 : 0}`, 1);
  return signs;
}
