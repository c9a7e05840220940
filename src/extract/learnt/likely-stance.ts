/**
 * Which stance words take, as learnt from many: weights for the words of the content, two by two as well, for those
 * before it, for the word it hangs on and for how its own head is used. In: the content; out: the stance.
 *
 *     is prepared | to free the detainees      offer: the word above is "prepared", "to free", …
 */
import type { Span } from "../../model/span.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { headOf } from "./likely-spans.ts";
import { SignWeights } from "./sign-weights.ts";
import { formOf, isMasked, isQuoted } from "./word-form.ts";
import { wordSigns } from "./word-signs.ts";

export type LikelyStance = "support" | "oppose" | "demand" | "offer" | "conditional" | "undecided";

/** Words before the content that count. */
const NEAR = 5;

let weights: SignWeights<LikelyStance> | null = null;

export function likelyStance(content: Span, view: SentenceView, context: Context): LikelyStance {
  weights ??= new SignWeights(new URL("../../../weights/stances.bin", import.meta.url));
  const sums = weights.sums(signsOf(content, view, context));
  return weights.classes[sums.indexOf(Math.max(...sums))]!;
}

function signsOf(content: Span, view: SentenceView, context: Context): Map<string, number> {
  const signs = new Map([["k:pos", 1], ...wordSigns(content, view, context)]);
  const words = view.tokens.map((token) => {
    const form = formOf(token, view, context);
    return { token, form, lemma: isMasked(form) ? form : token.lemma.toLowerCase() };
  });
  const inside = words.filter(({ token }) => token.start >= content.start && token.end <= content.end);
  for (const [i, { form, lemma }] of inside.entries()) {
    signs.set(`w:${form}`, 1);
    if (i > 0) signs.set(`2:${inside[i - 1]!.lemma}_${lemma}`, 1);
  }
  const before = words.filter(({ token, form }) => token.end <= content.start && !isMasked(form));
  for (const { lemma } of before.slice(-NEAR)) signs.set(`b:${lemma}`, 1);
  const head = headOf(content, view);
  if (!head) return signs;
  const above = words[head.head];
  if (above) signs.set(`h:${above.lemma}`, 1);
  signs
    .set(`r:${head.relation}`, 1)
    .set(`x:${head.xpos}`, 1)
    .set(`q:${isQuoted(head, view) ? 1 : 0}`, 1);
  return signs;
}
