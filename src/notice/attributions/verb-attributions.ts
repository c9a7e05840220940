/**
 * Attributions that verbs make. In: a sentence; out: drafts, one for each verb that attributes something. A verb
 * without content is given too where it may introduce a quotation.
 *
 *     Okoro [said] the road was open and [praised] the mediators.
 */

import type { Sentence } from "../../language/analysis.ts";
import { isBeyondBreak } from "../../language/tree.ts";
import { withoutAsides } from "./asides.ts";
import { canIntend } from "./can-intend.ts";
import { clauseByPlace } from "./clause-by-place.ts";
import { cueRange, topOfChain } from "./cue-span.ts";
import { type CueVerb, cueVerb } from "./cue-verbs.ts";
import type { AttributionDraft } from "./draft.ts";
import { findSource, type Source } from "./find-source.ts";
import { phrasalVerb } from "./phrasal-verbs.ts";
import { childrenBy, extentOf, isRelation, type Range } from "./tree.ts";
import { PHASES, type VerbContent, verbContent, withoutHoles } from "./verb-content.ts";

const DOCUMENTS = new Set(
  "poll polling survey study report paper analysis research estimate figure finding result average census audit index review letter memo article story".split(
    " ",
  ),
);

/** What is done, when nobody is named: "money was pledged", "a clause was added", "a cache was found". */
const DONE = new Set(
  "focus find pledge add reveal disclose estimate offer list point repeat release include grant promise leak expose introduce publicise publicize".split(
    " ",
  ),
);

export function verbAttributions(sentence: Sentence): AttributionDraft[] {
  const drafts = [...byVerb(sentence)];
  // "declined to say who": the cue of "say" has taken in "declined".
  return drafts.filter(
    ({ head }) =>
      !drafts.some(
        (other) => other.head !== head && other.content.length > 0 && other.cue.first <= head && head < other.head,
      ),
  );
}

function* byVerb(sentence: Sentence): Iterable<AttributionDraft> {
  for (const token of sentence.tokens) {
    if (token.upos !== "VERB") continue;
    const verb = token.index;
    const phrasal = phrasalVerb(sentence, verb);
    const frames = phrasal?.frames ?? cueVerb(token.lemma);
    if (!frames) continue;
    const top = topOfChain(sentence, verb);
    const source = findSource(sentence, verb, top, frames.clause);
    // "<tweet id=…": mark-up that was left in the text.
    if (sentence.tokens[verb - 1]?.text === "<") continue;
    if (frames.raises && !looksTo(sentence, verb, frames)) {
      const draft = raising(sentence, verb);
      if (draft) yield draft;
      continue;
    }
    const content = orByPlace(
      verbContent(sentence, verb, top, asUsed(frames, sentence, source), source.isPassive),
      sentence,
      verb,
      top,
      frames,
      source,
    );
    // "Kenya agreed; Sudan has yet to reply": what stands behind a semicolon is told by itself.
    const isBeyond = isBeyondBreak(sentence, verb, (content.ranges[0]?.first ?? -1) + 1);
    const isRefused = content.frame === "clause" ? false : refuses(sentence, verb, top, frames, source);
    const own = cueRange(sentence, verb, top);
    const bare = { first: own.first, last: Math.max(own.last, phrasal?.last ?? 0) };
    const cue: Range = content.preposition === bare.last + 1 ? { first: bare.first, last: bare.last + 1 } : bare;
    yield {
      sentence: sentence.index,
      head: verb,
      kind: frames.kinds[content.frame] ?? frames.kind,
      source: source.words,
      cue,
      canQuote: frames.clause,
      content:
        isRefused || isBeyond ? [] : withoutHoles(withoutAsides(sentence, verb, content.ranges), [source.words, cue]),
    };
  }
}

/** "The poll puts support at a half": documents take objects that people do not. */
function asUsed(frames: CueVerb, sentence: Sentence, source: Source): CueVerb {
  if (!frames.documents || frames.object || source.head < 0) return frames;
  return DOCUMENTS.has(sentence.tokens[source.head]!.lemma) ? { ...frames, object: true } : frames;
}

/** Where the tree shows no content of a verb that can have a clause, what stands where a clause would. */
function orByPlace(
  content: VerbContent,
  sentence: Sentence,
  verb: number,
  top: number,
  frames: CueVerb,
  source: Source,
): VerbContent {
  if (
    content.ranges.length > 0 ||
    !frames.clause ||
    frames.kind === "belief" ||
    PHASES.has(sentence.tokens[verb]!.lemma)
  )
    return content;
  const words = clauseByPlace(sentence, verb, top, source.words);
  return words ? { ranges: [words], preposition: null, frame: "clause" } : content;
}

/** "looks to end the siege" is a wish; "looks to be over" and "seems to end" are not. */
function looksTo(sentence: Sentence, verb: number, frames: CueVerb): boolean {
  const [to, next] = [sentence.tokens[verb + 1], sentence.tokens[verb + 2]];
  if (frames.prepositions.has(to?.text.toLowerCase() ?? "")) return true;
  return frames.infinitive && to?.text.toLowerCase() === "to" && !/^(?:be|have)$/i.test(next?.text ?? "be");
}

/** "The truce seems to hold", "it appears that the road is open". */
function raising(sentence: Sentence, verb: number): AttributionDraft | null {
  const below = childrenBy(sentence, verb, "xcomp", "ccomp", "advcl").find(
    (clause) => clause.index > verb && (!isRelation(clause, "advcl") || clause.xpos !== "VBG"),
  );
  if (!below || childrenBy(sentence, verb, "obj", "compound:prt").length > 0) return null;
  const subjects = childrenBy(sentence, verb, "nsubj").filter(({ text }) => !/^(?:it|there)$/i.test(text));
  const ranges = [...subjects, below].map(({ index }) => extentOf(sentence, index));
  const cue = cueRange(sentence, verb);
  return {
    sentence: sentence.index,
    head: verb,
    kind: "belief",
    source: null,
    cue,
    content: withoutAsides(sentence, verb, withoutHoles(ranges, [cue])),
  };
}

/** Wishes and stances need somebody who can have them, and are not those of a purpose: "a plan to ban cars". */
function refuses(sentence: Sentence, verb: number, top: number, frames: CueVerb, source: Source): boolean {
  const token = sentence.tokens[top]!;
  if (source.head >= 0) {
    if (/^(?:you|'s|’s)$/i.test(sentence.tokens[source.head]!.text)) return true;
    if (frames.kind !== "evidence" && !canIntend(sentence, source.head)) return true;
  } else if (!source.isPassive) return !(frames.judges || frames.clause) || token.xpos !== "VBG";
  const isBare = source.isPassive && source.head < 0;
  if (!isBare || frames.judges || childrenBy(sentence, verb, "xcomp").length > 0) return false;
  if (DONE.has(sentence.tokens[verb]!.lemma)) return true;
  // "was asked about", "was announced", "is seen as": words and views, though nobody is named.
  return frames.kind !== "speech" && !frames.objectAs;
}
