/**
 * Attributions that nouns and adjectives make. In: a sentence; out: drafts, one for each with words it attributes.
 *
 *     [Okoro's] claim [that the road was open]      [Lind] voiced support for [the pact]      [Kenya] is wary of [a pause]
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import { canIntend } from "./can-intend.ts";
import { CUE_ADJECTIVES, CUE_NOUNS, LIGHT_VERBS } from "./cue-nouns.ts";
import { cueRange } from "./cue-span.ts";
import type { AttributionDraft } from "./draft.ts";
import { findSource, nounPhrase } from "./find-source.ts";
import { childrenBy, extentOf, isRelation, type Range } from "./tree.ts";

export function* nounAttributions(sentence: Sentence): Iterable<AttributionDraft> {
  for (const token of sentence.tokens) {
    const draft =
      token.upos === "NOUN"
        ? ofNoun(sentence, token)
        : token.upos === "ADJ" || token.xpos === "VBN"
          ? ofAdjective(sentence, token)
          : null;
    if (draft) yield draft;
  }
}

interface Complement {
  readonly range: Range;
  readonly preposition: number | null;
  readonly isClause: boolean;
}

function complementOf(sentence: Sentence, word: Token, prepositions: ReadonlySet<string>): Complement | null {
  for (const clause of childrenBy(sentence, word.index, "acl", "ccomp", "xcomp", "advcl")) {
    if (clause.index < word.index) continue;
    const [mark] = childrenBy(sentence, clause.index, "mark", "case");
    const lead = mark?.text.toLowerCase();
    const range = extentOf(sentence, clause.index);
    if (lead === "that" || lead === "whether") {
      if (prepositions.has("that") || prepositions.has("to") || prepositions.has("about"))
        return { range, preposition: null, isClause: true };
    } else if (lead === "to" && mark!.upos === "PART") {
      if (prepositions.has("to") && range.first > word.index) return { range, preposition: null, isClause: true };
    } else if (isRelation(clause, "ccomp") && prepositions.has("that"))
      return { range, preposition: null, isClause: true };
  }
  for (const noun of childrenBy(sentence, word.index, "nmod", "obl", "acl", "advcl")) {
    if (noun.relation === "nmod:poss" || noun.index < word.index) continue;
    const lead = childrenBy(sentence, noun.index, "case", "mark").find(
      ({ text, index }) => index > word.index && prepositions.has(text.toLowerCase()),
    );
    if (!lead) continue;
    const { last } = extentOf(sentence, noun.index);
    if (last > lead.index) return { range: { first: lead.index + 1, last }, preposition: lead.index, isClause: false };
  }
  return null;
}

function ofNoun(sentence: Sentence, noun: Token): AttributionDraft | null {
  const frame = CUE_NOUNS.get(noun.lemma);
  const complement = frame && complementOf(sentence, noun, frame.prepositions);
  if (!complement) return null;
  const last = complement.preposition === null ? noun.index : Math.max(noun.index, complement.preposition);
  const content = [complement.range];
  const made = { sentence: sentence.index, head: noun.index, kind: frame.kind, content };
  const [owner] = childrenBy(sentence, noun.index, "nmod:poss");
  if (owner && (canIntend(sentence, owner.index) || owner.upos === "PRON")) {
    const source = possessor(sentence, owner.index);
    return { ...made, source, cue: { first: Math.min(extentOf(sentence, owner.index).last + 1, noun.index), last } };
  }
  const verb = sentence.tokens[noun.head];
  if (
    verb?.upos === "VERB" &&
    isRelation(noun, "obj", "obl") &&
    LIGHT_VERBS.has(verb.lemma) &&
    verb.index < noun.index
  ) {
    const source = findSource(sentence, verb.index, verb.index, false);
    if (source.head < 0 || !canIntend(sentence, source.head) || source.isPassive) return null;
    return { ...made, source: source.words, cue: { first: cueRange(sentence, verb.index).first, last } };
  }
  const from = childrenBy(sentence, noun.index, "nmod").find(({ index }) =>
    childrenBy(sentence, index, "case").some(({ text }) => /^(?:by|from|among)$/i.test(text)),
  );
  if (from && canIntend(sentence, from.index)) {
    return { ...made, source: nounPhrase(sentence, from.index, noun.index), cue: { first: noun.index, last } };
  }
  if (!complement.isClause || frame.kind === "intention") return null;
  return { ...made, source: null, cue: { first: noun.index, last } };
}

/** "the envoy's": without the 's. */
function possessor(sentence: Sentence, owner: number): Range {
  const { first, last } = extentOf(sentence, owner);
  const isMark = /^['’]s?$/.test(sentence.tokens[last]!.text);
  return { first, last: isMark && last > first ? last - 1 : last };
}

/** "made (it) clear that the truce was over". */
function madeClear(sentence: Sentence, word: Token): AttributionDraft | null {
  const verb = sentence.tokens[word.head];
  if (!/^(?:clear|plain|known|public)$/i.test(word.text) || verb?.lemma !== "make" || !isRelation(word, "xcomp"))
    return null;
  const [clause] = [
    ...childrenBy(sentence, word.index, "ccomp", "csubj"),
    ...childrenBy(sentence, verb.index, "ccomp"),
  ];
  const source = findSource(sentence, verb.index, verb.index, true);
  if (!clause || clause.index < word.index || source.head < 0 || source.isPassive) return null;
  const cue = { first: cueRange(sentence, verb.index).first, last: word.index };
  const content = [extentOf(sentence, clause.index)];
  return { sentence: sentence.index, head: word.index, kind: "speech", source: source.words, cue, content };
}

function ofAdjective(sentence: Sentence, word: Token): AttributionDraft | null {
  const made = madeClear(sentence, word);
  if (made) return made;
  const frame = CUE_ADJECTIVES.get(word.upos === "VERB" ? word.text.toLowerCase() : word.lemma);
  const complement = frame && complementOf(sentence, word, frame.prepositions);
  if (!complement) return null;
  const [subject] = childrenBy(sentence, word.index, "nsubj", "nsubj:pass");
  const source = subject
    ? { words: nounPhrase(sentence, subject.index, word.index), head: subject.index }
    : findSource(sentence, word.index, word.index, false);
  if (source.head < 0 || !canIntend(sentence, source.head) || /^it$/i.test(sentence.tokens[source.head]!.text))
    return null;
  const cue = cueRange(sentence, word.index);
  const last = complement.preposition === null ? cue.last : Math.max(cue.last, complement.preposition);
  return {
    sentence: sentence.index,
    head: word.index,
    kind: frame.kind,
    source: source.words,
    cue: { first: cue.first, last },
    content: [complement.range],
  };
}
