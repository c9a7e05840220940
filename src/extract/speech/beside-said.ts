/**
 * What stands beside the words a verb of saying reports, and is none of them.
 *
 *     Okoro said the road was open | , and an envoy said …        what the next one says
 *     Harbourbank, | which was the largest, | said …              told of whoever says it
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import type { Span } from "../../model/span.ts";
import { childrenBy, runAround, subtree, trimmedSpan } from "../clauses.ts";
import type { SentenceView } from "../sentence-view.ts";
import { canSpeak } from "./can-speak.ts";
import { CLAUSE_VERBS } from "./speech-verbs.ts";

/** "said the road was open | , and an envoy close to the talks said …", "| ; the guards spoke of a raid": what the next one says is no part of it. */
export function upToNextSayer(span: Span, verb: Token, { sentence, tokens }: SentenceView): Span | null {
  const words = tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
  const joint = words.find(({ text, index }) => {
    const isJoint = text === ";" || (tokens[index - 1]?.text === "," && /^(?:and|but|while|whereas)$/i.test(text));
    if (index <= verb.index || !isJoint) return false;
    const next = words.find((word) => word.index > index && /^(?:VERB|AUX|SCONJ)$/.test(word.upos));
    // "and said": the same one goes on.
    return (
      next !== undefined &&
      isSaying(next, sentence) &&
      tokens.slice(index + 1, next.index).some((word) => /^(?:NOUN|PROPN)$/.test(word.upos) && canSpeak(word))
    );
  });
  const first = words[0];
  return joint && first && first.index < joint.index - 1
    ? trimmedSpan(sentence, first.index, joint.index - (joint.text === ";" ? 1 : 2))
    : span;
}

/** "speak of a raid", "hold that it was lost", "put the dead at nine"; "hold the town", "put mines on the road" say nothing. */
function isSaying({ upos, xpos, lemma, index }: Token, sentence: Sentence): boolean {
  if (upos !== "VERB" || !/^VB[DZP]$/.test(xpos)) return false;
  if (CLAUSE_VERBS.has(lemma) || /^(?:accuse|speak|blame)$/.test(lemma)) return true;
  const behind = (...relations: string[]): Token[] => childrenBy(sentence, index, ...relations);
  if (lemma === "hold") return behind("ccomp").length > 0;
  if (lemma === "call") return behind("compound:prt").length === 0;
  if (lemma !== "put") return false;
  return behind("obl").some((number) =>
    childrenBy(sentence, number.index, "case").some(({ text }) => /^at$/i.test(text)),
  );
}

/** "Harbourbank, which was the largest, said that …": what is told of whoever speaks. */
export function isRelative(sentence: Sentence, head: number): boolean {
  const { first } = runAround(subtree(sentence, head), head);
  const at = sentence.tokens[first]!.text === "," ? first + 1 : first;
  return /^(?:which|who|whose)$/i.test(sentence.tokens[at]!.text) && sentence.tokens[at - 1]?.text === ",";
}
