/**
 * Whose words or wishes they are. In: a verb and the verb at the top of its chain; out: the noun phrase, or null.
 *
 *     [Okoro, the envoy,] said …      who [he] said      “…,” said [Lind]      was condemned by [Kenya]
 *     [Lind] met Okoro and said …     [Okoro] left, saying …                   a [statement] saying …
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import { children, wordsUnder } from "../../language/tree.ts";
import { cueVerb } from "./cue-verbs.ts";
import { childrenBy, extentOf, isRelation, isWithin, type Range, trimmed, without } from "./tree.ts";

export interface Source {
  readonly words: Range | null;
  /** Its head word, -1 where there is none. */
  readonly head: number;
  /** The verb is passive: its subject belongs to the content. */
  readonly isPassive: boolean;
}

const EXPLETIVE = /^(?:it|there)$/i;

export function findSource(sentence: Sentence, verb: number, top: number, isQuoting: boolean): Source {
  if (isPassive(sentence, verb)) {
    return { ...phraseOf(sentence, agentOf(sentence, verb), verb), isPassive: true };
  }
  return { ...phraseOf(sentence, subjectOf(sentence, verb, top, isQuoting), verb), isPassive: false };
}

function phraseOf(sentence: Sentence, head: number | null, verb: number): { words: Range | null; head: number } {
  const words = head === null ? null : nounPhrase(sentence, head, verb);
  return { words, head: words && head !== null ? head : -1 };
}

export function isPassive(sentence: Sentence, verb: number): boolean {
  const token = sentence.tokens[verb]!;
  const under = wordsUnder(sentence, verb);
  if (under.some(({ relation }) => relation === "aux:pass")) return true;
  if (isAskedByNobody(sentence, verb)) return true;
  // "[asked] about the road, Okoro said", "a pact [condemned] by Kenya": a participle on its own.
  return (
    token.xpos === "VBN" &&
    isRelation(token, "acl", "amod", "advcl") &&
    !under.some((t) => isRelation(t, "aux", "nsubj"))
  );
}

const ASKED = new Set(["ask", "press", "question", "quiz", "query", "grill", "tell", "pressed"]);

/** "[Asked] about the road, Okoro said", "when [asked] why": nobody is named who asks. */
export function isAskedByNobody(sentence: Sentence, verb: number): boolean {
  const token = sentence.tokens[verb]!;
  if (!ASKED.has(token.lemma) || !/^VB[DN]$/.test(token.xpos)) return false;
  const before = sentence.tokens[verb - 1];
  const isFirst = !before || /^(?:when|if|while|once|until|,|["“”(—–-])$/i.test(before.text);
  // "a spokeswoman, Ada Okoro, told VNN that …": a verb with a listener is no participle, wherever its subject hangs.
  const hasListener = childrenBy(sentence, verb, "obj", "iobj").some(({ index }) => index === verb + 1);
  return (
    isFirst &&
    !hasListener &&
    !children(sentence, verb).some((i) => isRelation(sentence.tokens[i], "aux", "nsubj", "cc"))
  );
}

function agentOf(sentence: Sentence, verb: number): number | null {
  const agent = childrenBy(sentence, verb, "obl", "nmod").find(
    (noun) =>
      noun.index > verb &&
      (noun.relation === "obl:agent" ||
        childrenBy(sentence, noun.index, "case").some(({ text }) => /^by$/i.test(text))),
  );
  return agent ? agent.index : null;
}

function subjectOf(sentence: Sentence, verb: number, top: number, isQuoting: boolean): number | null {
  let at = verb;
  for (let steps = 0; steps < 12; steps++) {
    const token = sentence.tokens[at]!;
    const own = childrenBy(sentence, at, "nsubj");
    const subject = own.findLast(({ index }) => index < at) ?? (token.xpos === "VBG" ? undefined : own[0]);
    if (subject) {
      if (EXPLETIVE.test(subject.text) && children(sentence, subject.index).length === 0 && isExpletive(sentence, at))
        return null;
      return subject.index;
    }
    if (at === verb && isQuoting) {
      const beside = invertedSubject(sentence, verb) ?? nounBefore(sentence, top) ?? nounBehind(sentence, verb);
      if (beside !== null) return beside;
    }
    if (isRelation(token, "acl") && token.head >= 0) return token.head;
    if (token.head < 0) return null;
    if (isRelation(token, "xcomp")) {
      const object = childrenBy(sentence, token.head, "obj", "iobj").find(({ index }) => index < at);
      if (object) return object.index;
    } else if (!isRelation(token, "conj", "advcl", "parataxis")) {
      return null;
    }
    at = at === verb && isQuoting && token.xpos === "VBG" ? whoSpokeAbove(sentence, token.head) : token.head;
  }
  return null;
}

/** "Okoro said the road was open, [adding that …]": whoever said it adds it, though the tree hangs it on what was said. */
function whoSpokeAbove(sentence: Sentence, index: number): number {
  for (let at = index; at >= 0; at = sentence.tokens[at]!.head) {
    const token = sentence.tokens[at]!;
    if (!isRelation(token, "ccomp", "conj", "advcl", "xcomp")) return index;
    const above = sentence.tokens[token.head];
    if (above && isRelation(token, "ccomp") && cueVerb(above.lemma)?.kind === "speech") return above.index;
  }
  return index;
}

/** "it seems that", "it is unclear": nobody. "it said" is somebody. */
function isExpletive(sentence: Sentence, verb: number): boolean {
  return childrenBy(sentence, verb, "expl").length > 0;
}

/** `…," said Okoro`: a name or noun right behind the verb that the tree takes for its object. */
function invertedSubject(sentence: Sentence, verb: number): number | null {
  // "…, citing the weather": whoever cites stands before it.
  if (sentence.tokens[verb]!.xpos === "VBG") return null;
  const next = childrenBy(sentence, verb, "obj", "dep", "obl:unmarked", "appos").find(({ index }) => index > verb);
  if (!next || !/^(?:PROPN|NOUN|PRON)$/.test(next.upos)) return null;
  const before = sentence.tokens[verb - 1];
  return before && /^[,”"’'»?!]+$/.test(before.text) ? next.index : null;
}

/** "…, the Lakeside Monitor [reported]": the phrase that ends right before a verb which the tree gives no subject. */
function nounBefore(sentence: Sentence, verb: number): number | null {
  const { tokens } = sentence;
  if (!/^VB[DZP]$/.test(tokens[verb]!.xpos)) return null;
  let last = verb - 1;
  while (last >= 0 && /^(?:ADV|AUX)$/.test(tokens[last]!.upos)) last--;
  const isSetOff = tokens[last]?.text === ",";
  if (isSetOff) last--;
  if (last < 0 || !/^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[last]!.upos)) return null;
  return topOfPhrase(
    sentence,
    last,
    (range, at) => range.last <= verb - 1 && (isSetOff || !isAfterComma(sentence, at)),
  );
}

/** `…” [said] Lind`. */
function nounBehind(sentence: Sentence, verb: number): number | null {
  const { tokens } = sentence;
  const before = tokens[verb - 1];
  const next = tokens[verb + 1];
  if (
    sentence.tokens[verb]!.xpos === "VBG" ||
    !before ||
    !next ||
    !/^[,”"’'»?!]+$/.test(before.text) ||
    !/^(?:NOUN|PROPN|DET|ADJ)$/.test(next.upos)
  )
    return null;
  return topOfPhrase(sentence, verb + 1, ({ first }) => first >= verb + 1);
}

/** The noun at the top of the phrase that a word stands in, as far as the phrase stays on its side of the verb. */
function topOfPhrase(sentence: Sentence, index: number, fits: (range: Range, at: number) => boolean): number | null {
  let found: number | null = null;
  for (let at = index; at >= 0; at = sentence.tokens[at]!.head) {
    const range = extentOf(sentence, at);
    if (!fits(range, at) || hasMark(sentence, range)) break;
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(sentence.tokens[at]!.upos)) found = at;
  }
  return found;
}

/** "The road, witnesses [say], is closed": the phrase before the comma is another's. */
function isAfterComma(sentence: Sentence, at: number): boolean {
  const { first, last } = extentOf(sentence, at);
  return (
    sentence.tokens.slice(first + 1, last).some(({ text }) => text === ",") &&
    childrenBy(sentence, at, "appos").length > 0
  );
}

function hasMark(sentence: Sentence, { first, last }: Range): boolean {
  return sentence.tokens.slice(first, last + 1).some(({ text }) => /^(?:["“”]|''|``)$/.test(text));
}

/** The whole noun phrase, as far as it goes without the verb it stands beside. */
export function nounPhrase(sentence: Sentence, noun: number, verb: number): Range | null {
  let range: Range = extentOf(sentence, noun);
  if (isWithin(verb, range)) {
    // The verb hangs below the noun: "a statement saying …", "Okoro, who said …".
    const branch = extentOf(sentence, branchOf(sentence, noun, verb));
    const rest = without(range, branch).filter((piece) => isWithin(noun, piece))[0];
    if (!rest) return null;
    range = rest;
  }
  for (const token of wordsUnder(sentence, noun)) {
    if (isOutside(token) && isWithin(token.index, range)) {
      range = without(range, extentOf(sentence, token.index)).find((piece) => isWithin(noun, piece)) ?? range;
    }
  }
  return trimmed(sentence, range);
}

/** "by the army" is about the army; a clause in brackets, or "said" itself hung on the name, is not part of it. */
function isOutside(token: Token): boolean {
  return (
    isRelation(token, "case", "parataxis", "mark", "cop") ||
    (isRelation(token, "cc") && token.text.length > 0 && token.head > token.index)
  );
}

/** The child of `noun` below which `verb` stands. */
function branchOf(sentence: Sentence, noun: number, verb: number): number {
  let at = verb;
  while (sentence.tokens[at]!.head !== noun && sentence.tokens[at]!.head >= 0) at = sentence.tokens[at]!.head;
  return at;
}
