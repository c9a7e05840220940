/**
 * Attributions that verbs make. In: a sentence; out: drafts, one for each verb that attributes something. A verb
 * without content is given too where it may introduce a quotation.
 *
 *     Okoro [said] the road was open and [praised] the mediators.
 */
import type { Sentence } from "../../language/analysis.ts";
import { canIntend } from "./can-intend.ts";
import { cueRange, topOfChain } from "./cue-span.ts";
import { CUE_VERBS, type CueVerb } from "./cue-verbs.ts";
import type { AttributionDraft } from "./draft.ts";
import { findSource, type Source } from "./find-source.ts";
import { childrenBy, isRelation, type Range } from "./tree.ts";
import { verbContent, withoutHoles } from "./verb-content.ts";

export function* verbAttributions(sentence: Sentence): Iterable<AttributionDraft> {
  for (const token of sentence.tokens) {
    if (token.upos !== "VERB") continue;
    const frames = CUE_VERBS.get(token.lemma);
    if (!frames) continue;
    const verb = token.index;
    const top = topOfChain(sentence, verb);
    const source = findSource(sentence, verb, top, frames.clause);
    const content = verbContent(sentence, verb, top, frames, source.isPassive);
    const isRefused = content.isClause ? false : refuses(sentence, verb, top, frames, source);
    const bare = cueRange(sentence, verb, top);
    const cue: Range = content.preposition === bare.last + 1 ? { first: bare.first, last: bare.last + 1 } : bare;
    yield {
      sentence: sentence.index,
      head: verb,
      kind: frames.kind,
      source: source.words,
      cue,
      content: isRefused ? [] : withoutHoles(content.ranges, [source.words, cue]),
    };
  }
}

/** Wishes and stances need somebody who can have them, and are not those of a purpose: "a plan to ban cars". */
function refuses(sentence: Sentence, verb: number, top: number, frames: CueVerb, source: Source): boolean {
  const token = sentence.tokens[top]!;
  if (source.head >= 0) {
    if (/^(?:I|we|you|us|me|'s|’s)$/i.test(sentence.tokens[source.head]!.text)) return true;
    if (frames.kind !== "evidence" && !canIntend(sentence, source.head)) return true;
  } else if (!source.isPassive) return true;
  const isPurpose =
    isRelation(token, "acl", "advcl") && childrenBy(sentence, top, "mark").some(({ upos }) => upos === "PART");
  if (isPurpose) return true;
  const isBare = source.isPassive && source.head < 0;
  return isBare && childrenBy(sentence, verb, "xcomp").length === 0 && !frames.judges;
}
