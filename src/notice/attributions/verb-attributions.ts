/** Attributions that verbs make. In: a sentence; out: drafts, one for each verb that attributes something. */
import type { Sentence } from "../../language/analysis.ts";
import { cueRange, topOfChain } from "./cue-span.ts";
import { CUE_VERBS } from "./cue-verbs.ts";
import type { AttributionDraft } from "./draft.ts";
import { findSource } from "./find-source.ts";
import type { Range } from "./tree.ts";
import { verbContent, withoutHoles } from "./verb-content.ts";

export function* verbAttributions(sentence: Sentence): Iterable<AttributionDraft> {
  for (const token of sentence.tokens) {
    if (token.upos !== "VERB") continue;
    const frames = CUE_VERBS.get(token.lemma);
    if (!frames) continue;
    const verb = token.index;
    const top = topOfChain(sentence, verb);
    const { words: source, isPassive } = findSource(sentence, verb, top, frames.clause);
    const content = verbContent(sentence, verb, top, frames, isPassive);
    const bare = cueRange(sentence, verb, top);
    const cue: Range = content.preposition === bare.last + 1 ? { first: bare.first, last: bare.last + 1 } : bare;
    yield {
      sentence: sentence.index,
      head: verb,
      kind: frames.kind,
      source,
      cue,
      content: withoutHoles(content.ranges, [source, cue]),
    };
  }
}
