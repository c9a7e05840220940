/**
 * What a term or a position is about, as learnt from many: weights for its words, for those around it and before it, for
 * the mean of its words' vectors and for the issue that the table of words gives (`extract/issues/`). In: its words; out:
 * the issue.
 *
 *     leave the valley by March      withdrawal: leave +1.4, the table +1.1, …
 */
import type { Span } from "../../model/span.ts";
import { onlyPoints } from "../issues/issue-in.ts";
import type { Issue } from "../issues/issues.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { meanVector } from "./mean-vector.ts";
import { SignWeights } from "./sign-weights.ts";
import { formOf, isMasked } from "./word-form.ts";
import { wordSigns } from "./word-signs.ts";

/** What a word of the sentences before counts, beside one of the content. */
const BEFORE = 0.15;
/** Sentences back that still count. */
const NEAR = 2;
/** By so much (logarithm of odds) another issue must be likelier than the one of the table. */
const LEAST_BY = 0.5;

const KIND_SIGN = { provision: "k:prov", position: "k:pos" } as const;

let weights: SignWeights<Issue> | null = null;

/** `table`: the issue that the table of words gives for the content. */
export function likelyIssue(
  kind: "provision" | "position",
  table: Issue,
  content: Span,
  view: SentenceView,
  context: Context,
): Issue {
  // The table looked up what is pointed to.
  if (table !== "other" && onlyPoints(content, view)) return table;
  weights ??= new SignWeights(new URL("../../../weights/issues.bin", import.meta.url));
  const { signs, mean } = signsOf(content, view, context);
  signs.set(KIND_SIGN[kind], 1).set(`T:${table}`, 1);
  const sums = weights.sums(signs, mean);
  const most = Math.max(...sums);
  const ofTable = sums[weights.classes.indexOf(table)] ?? Number.NEGATIVE_INFINITY;
  return most - ofTable >= LEAST_BY ? weights.classes[sums.indexOf(most)]! : table;
}

function signsOf(
  content: Span,
  view: SentenceView,
  context: Context,
): { readonly signs: Map<string, number>; readonly mean: Float32Array } {
  const signs = wordSigns(content, view, context);
  for (let back = 1; back <= NEAR && view.sentence.index >= back; back++) {
    const before = context.view(view.sentence.index - back);
    for (const token of before.tokens)
      if ((token.upos === "NOUN" || token.upos === "VERB") && !isMasked(formOf(token, before, context)))
        signs.set(`p:${token.lemma.toLowerCase()}`, BEFORE);
  }
  return { signs, mean: meanVector(content, view, context) };
}
