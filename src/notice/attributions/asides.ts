/**
 * What stands among the words of a content and is not part of it. In: ranges of a sentence; out: the same without the
 * clauses in which somebody goes on speaking.
 *
 *     said he would go, [adding that time was short]      said he was ready [and promised to wait]
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import { type CueVerb, cueVerb } from "./cue-verbs.ts";
import { childrenBy, extentOf, isRelation, isWithin, type Range, without } from "./tree.ts";

export function withoutAsides(sentence: Sentence, verb: number, ranges: readonly Range[]): Range[] {
  let left = [...ranges];
  for (const token of sentence.tokens) {
    if (token.index <= verb || token.upos !== "VERB") continue;
    if (!left.some((range) => isWithin(token.index, range))) continue;
    const frames = cueVerb(token.lemma);
    if (!frames || frames.kind === "evidence" || frames.kind === "belief") continue;
    if (isAddedParticiple(sentence, token, frames))
      left = left.flatMap((range) => without(range, extentOf(sentence, token.index)));
    else if (isAddedVerb(sentence, token, verb, frames))
      left = left.flatMap((range) => without(range, withConjunction(sentence, token)));
  }
  return left;
}

/** "…, saying that", "…, accusing him of". */
function isAddedParticiple(sentence: Sentence, token: Token, frames: CueVerb): boolean {
  if (token.xpos !== "VBG" || !isRelation(token, "advcl", "conj") || !(frames.clause || frames.judges)) return false;
  const { first } = extentOf(sentence, token.index);
  return (
    /^(?:,|and|-|—|–)$/.test(sentence.tokens[first - 1]?.text ?? "") ||
    (first > 0 && /^(?:,)$/.test(sentence.tokens[first]!.text))
  );
}

/** "said he was ready and promised to wait": past beside past, no subject of its own, and words of its own. */
function isAddedVerb(sentence: Sentence, token: Token, verb: number, frames: CueVerb): boolean {
  if (!isRelation(token, "conj") || token.xpos !== "VBD" || sentence.tokens[verb]!.xpos !== "VBD" || token.head <= verb)
    return false;
  if (childrenBy(sentence, token.index, "nsubj", "aux").length > 0) return false;
  return (
    (frames.clause || frames.infinitive || frames.judges) &&
    childrenBy(sentence, token.index, "ccomp", "xcomp", "obj").length > 0
  );
}

function withConjunction(sentence: Sentence, token: Token): Range {
  const { first, last } = extentOf(sentence, token.index);
  return { first, last };
}
