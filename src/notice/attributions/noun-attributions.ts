/**
 * Attributions that nouns and adjectives make. In: a sentence; out: drafts, one for each with words it attributes.
 *
 *     [Okoro's] claim [that the road was open]      [Lind] voiced support for [the pact]      [Kenya] is wary of [a pause]
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import { canIntend } from "./can-intend.ts";
import { CUE_ADJECTIVES, CUE_NOUNS, type CueNoun, LIGHT_VERBS } from "./cue-nouns.ts";
import { cueRange } from "./cue-span.ts";
import type { AttributionDraft } from "./draft.ts";
import { findSource, nounPhrase } from "./find-source.ts";
import { phrasalVerb } from "./phrasal-verbs.ts";
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
  if (!frame) return null;
  const complement = complementOf(sentence, noun, frame.prepositions);
  const received = receivedFrom(sentence, noun, frame, complement);
  if (received) return received;
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
    !phrasalVerb(sentence, verb.index)?.frames.object &&
    verb.index < noun.index
  ) {
    const source = findSource(sentence, verb.index, verb.index, false);
    if (source.head < 0 || !canIntend(sentence, source.head) || source.isPassive) return null;
    return { ...made, source: source.words, cue: { first: cueRange(sentence, verb.index).first, last } };
  }
  const favoured = inFavour(sentence, noun, complement);
  if (favoured) return { ...made, ...favoured };
  const from =
    childrenBy(sentence, noun.index, "nmod").find(({ index }) => isFrom(sentence, index)) ?? fromBehind(sentence, noun);
  if (from && canIntend(sentence, from.index)) {
    return { ...made, source: nounPhrase(sentence, from.index, noun.index), cue: { first: noun.index, last } };
  }
  const modifier = childrenBy(sentence, noun.index, "compound", "amod").find(
    (token) => token.index < noun.index && /^\p{Lu}/u.test(token.text) && /^(?:PROPN|ADJ)$/.test(token.upos),
  );
  if (modifier && modifier.index > 0)
    return { ...made, source: extentOf(sentence, modifier.index), cue: { first: modifier.index + 1, last } };
  if (!complement.isClause && (!UNSIGNED.has(noun.lemma) || holdsAnother(sentence, complement.range))) return null;
  if (frame.kind === "intention") return null;
  return { ...made, source: null, cue: { first: noun.index, last } };
}

function isFrom(sentence: Sentence, index: number): boolean {
  return childrenBy(sentence, index, "case").some(({ text }) => /^(?:by|from|among)$/i.test(text));
}

/** "That followed claims | by envoys | over the weekend that …": right behind the noun, wherever the tree has hung it. */
function fromBehind(sentence: Sentence, noun: Token): Token | undefined {
  return childrenBy(sentence, noun.head, "obl", "obl:agent").find(
    ({ index }) =>
      isFrom(sentence, index) && childrenBy(sentence, index, "case").some((word) => word.index === noun.index + 1),
  );
}

/** What is also heard where nobody is named: "calls for a boycott", "accusations of bias". */
const UNSIGNED = new Set(
  (
    "criticism accusation allegation call support opposition warning question speculation concern fear doubt " +
    "endorsement praise denial condemnation chatter rumor rumour talk anger anxiety outrage hope claim suggestion " +
    "complaint discussion resistance worry enthusiasm disagreement backing criticism mention disclosure prediction joke view perception"
  ).split(" "),
);

/** "anger over Okoro's claim that …": somebody is named there. */
function holdsAnother({ tokens }: Sentence, { first, last }: Range): boolean {
  return tokens.slice(first, last + 1).some(({ upos, lemma }) => upos === "NOUN" && CUE_NOUNS.has(lemma));
}

const REACTIONS = new Set(
  (
    "criticism praise support endorsement backing condemnation opposition anger objection rebuke complaint warning " +
    "applause scorn ridicule mockery derision sympathy approval disapproval blame outrage skepticism scepticism " +
    "resistance enthusiasm denunciation rejection"
  ).split(" "),
);

const RECEIVING = new Set(
  (
    "draw face win receive get have earn garner attract gain provoke prompt spark trigger invite meet elicit generate " +
    "secure lose enjoy stir suffer need seek court bring"
  ).split(" "),
);

/** "The plan drew criticism from envoys": what drew it is what they speak of. */
function receivedFrom(
  sentence: Sentence,
  noun: Token,
  frame: CueNoun,
  complement: Complement | null,
): AttributionDraft | null {
  const verb = sentence.tokens[noun.head];
  if (!verb || !REACTIONS.has(noun.lemma) || !RECEIVING.has(verb.lemma) || !isRelation(noun, "obj", "obl")) return null;
  const isFrom = (token: Token): boolean =>
    childrenBy(sentence, token.index, "case").some(({ text }) => /^(?:from|among)$/i.test(text));
  const from = [...childrenBy(sentence, noun.index, "nmod"), ...childrenBy(sentence, verb.index, "obl")].find(isFrom);
  if (!from || from.index < noun.index || !canIntend(sentence, from.index)) return null;
  const subject = findSource(sentence, verb.index, verb.index, false).words;
  const content = complement && complement.preposition !== null ? complement.range : subject;
  const lead = childrenBy(sentence, from.index, "case")[0]!.index;
  if (!content) return null;
  return {
    sentence: sentence.index,
    head: noun.index,
    kind: frame.kind,
    source: nounPhrase(sentence, from.index, noun.index),
    cue: { first: cueRange(sentence, verb.index).first, last: lead === noun.index + 1 ? lead : noun.index },
    content: [content],
  };
}

/** "marched in support of the pact", "spoke in defence of Lind". */
function inFavour(
  sentence: Sentence,
  noun: Token,
  complement: Complement,
): Pick<AttributionDraft, "source" | "cue"> | null {
  const verb = sentence.tokens[noun.head];
  if (verb?.upos !== "VERB" || verb.index > noun.index || complement.preposition === null) return null;
  if (sentence.tokens[noun.index - 1]?.text.toLowerCase() !== "in") return null;
  const source = findSource(sentence, verb.index, verb.index, false);
  if (source.head < 0 || !canIntend(sentence, source.head)) return null;
  const isNear = noun.index - verb.index <= 4;
  return {
    source: source.words,
    cue: { first: isNear ? cueRange(sentence, verb.index).first : noun.index - 1, last: complement.preposition },
  };
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

/** "It is unclear [whether the truce holds]": nobody is named to whom it is. */
function openToAll(sentence: Sentence, word: Token, complement: Complement | null): AttributionDraft | null {
  if (!/^(?:clear|unclear|obvious|apparent|evident|certain|uncertain|doubtful|plain|unknown)$/i.test(word.text))
    return null;
  const subjects = childrenBy(sentence, word.index, "nsubj", "expl");
  if (!subjects.some(({ text }) => /^it$/i.test(text))) return null;
  const clause = childrenBy(sentence, word.index, "csubj", "ccomp", "advcl").find(({ index }) => index > word.index);
  const range = complement?.isClause ? complement.range : clause && extentOf(sentence, clause.index);
  if (!range) return null;
  const cue = cueRange(sentence, word.index);
  return { sentence: sentence.index, head: word.index, kind: "belief", source: null, cue, content: [range] };
}

function ofAdjective(sentence: Sentence, word: Token): AttributionDraft | null {
  const made = madeClear(sentence, word);
  if (made) return made;
  const frame = CUE_ADJECTIVES.get(word.upos === "VERB" ? word.text.toLowerCase() : word.lemma);
  const complement = frame ? complementOf(sentence, word, frame.prepositions) : null;
  const open = openToAll(sentence, word, complement);
  if (open) return open;
  if (!frame || !complement) return null;
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
