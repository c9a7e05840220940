/** The mean of the vectors of the words of a stretch that say something; zeros where none of them has a vector. */
import type { Span } from "../../model/span.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { formOf, isMasked, tellsNothing } from "./word-form.ts";
import { VECTOR, wordVectors } from "./word-vectors.ts";

export function meanVector(stretch: Span, view: SentenceView, context: Context): Float32Array {
  const vectors = view.tokens.flatMap((token) => {
    if (token.start < stretch.start || token.end > stretch.end || tellsNothing(token.lemma.toLowerCase())) return [];
    const form = formOf(token, view, context);
    return isMasked(form) ? [] : (wordVectors().of(form) ?? []);
  });
  const mean = new Float32Array(VECTOR);
  for (const vector of vectors) for (let k = 0; k < VECTOR; k++) mean[k] = mean[k]! + vector[k]! / vectors.length;
  return mean;
}
