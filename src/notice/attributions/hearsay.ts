/**
 * Words that leave open who says it. In: a sentence; out: drafts without a source.
 *
 *     [Kenya has] reportedly [left the talks].
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import type { AttributionDraft } from "./draft.ts";
import { extentOf, without } from "./tree.ts";

const HEARSAY = new Set("reportedly allegedly supposedly purportedly".split(" "));

export function* hearsay(sentence: Sentence): Iterable<AttributionDraft> {
  for (const token of sentence.tokens) {
    if (token.upos === "ADV" && HEARSAY.has(token.text.toLowerCase())) yield* byAdverb(sentence, token);
  }
}

function* byAdverb(sentence: Sentence, adverb: Token): Iterable<AttributionDraft> {
  const cue = { first: adverb.index, last: adverb.index };
  if (adverb.head < 0) return;
  const content = without(extentOf(sentence, adverb.head), cue);
  if (content.length > 0)
    yield { sentence: sentence.index, head: adverb.index, kind: "speech", source: null, cue, content };
}
