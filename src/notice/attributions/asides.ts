/**
 * What stands among the words of a content and is not part of it. In: ranges of a sentence; out: the same without the
 * clauses in which somebody goes on speaking.
 *
 *     said he would go, [adding that time was short]      said he was ready [and promised to wait]
 *     said they would keep to the pact[, which Okoro said was signed in haste]
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
    else if (
      isAddedVerb(sentence, token, verb, frames) ||
      isAddedClause(sentence, token, frames) ||
      isOthersWord(sentence, token, frames)
    )
      left = left.flatMap((range) => without(range, extentOf(sentence, token.index)));
  }
  return left
    .flatMap((range) => beforeCredit(sentence, range))
    .flatMap((range) => beforeTag(sentence, range))
    .flatMap((range) => withoutOutcome(sentence, range));
}

/** "…, saying that", "…, accusing him of". */
function isAddedParticiple(sentence: Sentence, token: Token, frames: CueVerb): boolean {
  if (isAddingThat(sentence, token)) return true;
  if (token.xpos !== "VBG" || !isRelation(token, "advcl", "conj") || !(frames.clause || frames.judges)) return false;
  const { first } = extentOf(sentence, token.index);
  return (
    /^(?:,|and|-|—|–)$/.test(sentence.tokens[first - 1]?.text ?? "") ||
    (first > 0 && /^(?:,)$/.test(sentence.tokens[first]!.text))
  );
}

/** "said the road was open adding that time was short", in a text without commas: what it adds to is what was said. */
export function isAddingThat(sentence: Sentence, { index, lemma, xpos }: Token): boolean {
  return lemma === "add" && xpos === "VBG" && /^that$/i.test(sentence.tokens[index + 1]?.text ?? "");
}

/** "said he was ready and promised to wait": past beside past, no subject of its own, and words of its own. */
function isAddedVerb(sentence: Sentence, token: Token, verb: number, frames: CueVerb): boolean {
  if (!isRelation(token, "conj") || !/^VB[DZ]$/.test(token.xpos) || token.head <= verb) return false;
  if (sentence.tokens[verb]!.xpos !== token.xpos) return false;
  if (childrenBy(sentence, token.index, "nsubj", "aux").length > 0) return false;
  return (
    (frames.clause || frames.infinitive || frames.judges) &&
    childrenBy(sentence, token.index, "ccomp", "xcomp", "obj").length > 0
  );
}

/** "met Lind that day, as the Ledger reported", "would go ahead, though he wrote that …": the text goes on. */
function isAddedClause(sentence: Sentence, token: Token, frames: CueVerb): boolean {
  if (!isRelation(token, "advcl") || !/^VB[DZP]$/.test(token.xpos) || !(frames.clause || frames.judges)) return false;
  const goesOn = frames.clause ? /^(?:as|although|though|while)$/i : /^while$/i;
  return childrenBy(sentence, token.index, "mark", "advmod").some(
    ({ text, index }) => index < token.index && goesOn.test(text) && sentence.tokens[index - 1]?.text === ",",
  );
}

/** "the pact[, which Okoro said was signed in haste]": what somebody else says of it. */
function isOthersWord(sentence: Sentence, token: Token, frames: CueVerb): boolean {
  if (!isRelation(token, "acl:relcl") || !/^VB[DZP]$/.test(token.xpos) || !frames.clause) return false;
  const { first } = extentOf(sentence, token.index);
  const [opener, next] = sentence.tokens[first]!.text === "," ? [first + 1, first] : [first, first - 1];
  const speaks = childrenBy(sentence, token.index, "nsubj").some(({ index }) => index > opener && index < token.index);
  return sentence.tokens[next]?.text === "," && /^(?:which|who|whom)$/i.test(sentence.tokens[opener]!.text) && speaks;
}

/** "showed a narrow lead[, according to the Ledger]": whoever is credited at the end is credited for all of it. */
function beforeCredit(sentence: Sentence, { first, last }: Range): Range[] {
  for (let i = first + 1; i < last; i++) {
    if (/^according$/i.test(sentence.tokens[i]!.text) && sentence.tokens[i - 1]!.text === ",")
      return i - 2 < first ? [] : [{ first, last: i - 2 }];
  }
  return [{ first, last }];
}

/** "said he had spoken to them[, making him the first]": what came of it, to its end, is told by the text. */
function withoutOutcome({ tokens }: Sentence, range: Range): Range[] {
  const { first, last } = range;
  const at = tokens.findIndex(
    ({ index, text }) => index > first + 2 && index < last && text === "," && /^making$/i.test(tokens[index + 1]!.text),
  );
  const whom = tokens[at + 2];
  if (at < 0 || !/^(?:him|her|it|them)$/i.test(whom?.text ?? "") || !/^the$/i.test(tokens[at + 3]?.text ?? ""))
    return [range];
  const end = tokens.findIndex(({ index, text }) => index > at + 1 && index <= last && text === ",");
  return without(range, { first: at, last: end < 0 ? last : end });
}

/** "They have said so before, | haven't they?": the question asks about what was said. */
function beforeTag({ tokens }: Sentence, { first, last }: Range): Range[] {
  const at = tokens.findLastIndex(({ text, index }) => text === "," && index <= last);
  const [helper, ...rest] = tokens.slice(at + 1, last + 1).filter(({ upos }) => upos !== "PUNCT");
  const isTag =
    helper?.upos === "AUX" &&
    rest.length <= 2 &&
    rest.at(-1)?.upos === "PRON" &&
    tokens.slice(last).some(({ text }) => text === "?");
  if (!isTag || at < 0) return [{ first, last }];
  return at - 1 < first ? [] : [{ first, last: at - 1 }];
}
