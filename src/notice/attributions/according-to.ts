/**
 * Sources named by a preposition. In: a sentence; out: drafts whose content is the clause beside it.
 *
 *     [Twelve people died], according to [the monitor].      Per [the ministry], [the road is open].
 */
import type { Sentence } from "../../language/analysis.ts";
import { cueVerb } from "./cue-verbs.ts";
import type { AttributionDraft } from "./draft.ts";
import { nounPhrase } from "./find-source.ts";
import { childrenBy, extentOf, isRelation, type Range, trimmed, without } from "./tree.ts";

/** "went according to plan": no source. */
const NO_SOURCE = new Set(["plan", "need", "size", "custom", "law", "schedule", "rule", "taste"]);

export function* accordingToSources(sentence: Sentence): Iterable<AttributionDraft> {
  const { tokens } = sentence;
  for (const token of tokens) {
    const to = tokens[token.index + 1];
    if (token.text.toLowerCase() !== "according" || to?.text.toLowerCase() !== "to") continue;
    const noun = nounBehind(sentence, token.index);
    if (noun === null || NO_SOURCE.has(tokens[noun]!.lemma)) continue;
    const phrase = phraseFrom(sentence, noun, token.index);
    if (!phrase) continue;
    const words = { first: token.index, last: phrase.last };
    const content = clauseBeside(sentence, words, noun, token.index);
    if (!content) continue;
    const cue = { first: token.index, last: token.index + 1 };
    yield {
      sentence: sentence.index,
      head: token.index,
      kind: "speech",
      source: phrase,
      cue,
      content,
    };
  }
}

const DOCUMENTS =
  /^(?:poll|survey|study|report|statement|interview|speech|letter|memo|email|e-mail|tweet|filing|testimony|op-ed|editorial|article|essay|memoir|book|post|release|affidavit|lawsuit|complaint|analysis|review|census)s?$/;

/** "In a poll released Monday, [seven in ten …]": a document that opens a sentence is its source. */
export function* inDocuments(sentence: Sentence): Iterable<AttributionDraft> {
  const { tokens } = sentence;
  const [lead] = tokens;
  if (!lead || !/^(?:in|per)$/i.test(lead.text)) return;
  const noun = tokens[lead.head];
  if (!noun || !DOCUMENTS.test(noun.text.toLowerCase())) return;
  const last = trimmed(sentence, extentOf(sentence, noun.index))?.last ?? noun.index;
  if (tokens[last + 1]?.text !== "," || last + 2 >= tokens.length) return;
  // "In a poll, seven in ten said …": they say it.
  if (tokens.some(({ index, upos, lemma }) => index > last && upos === "VERB" && cueVerb(lemma))) return;
  yield {
    sentence: sentence.index,
    head: 0,
    kind: "evidence",
    source: { first: 1, last },
    cue: { first: 0, last: 0 },
    content: [{ first: last + 2, last: tokens.length - 1 }],
  };
}

function nounBehind(sentence: Sentence, according: number): number | null {
  const token = sentence.tokens[according]!;
  if (isRelation(token, "case") && token.head > according) return token.head;
  const below = childrenBy(sentence, according, "obl", "nmod").find(({ index }) => index > according);
  return below ? below.index : null;
}

/** The noun phrase behind "to", up to a comma that ends it where the sentence goes on. */
function phraseFrom(sentence: Sentence, noun: number, according: number): Range | null {
  const range = nounPhrase(sentence, noun, according);
  if (!range) return null;
  const first = Math.max(range.first, according + 2);
  return range.last < first ? null : trimmed(sentence, { first, last: range.last });
}

/** At the end: all before it. At the start: all behind it. Between: the clause it hangs on. */
function clauseBeside(sentence: Sentence, words: Range, noun: number, according: number): Range[] | null {
  const { tokens } = sentence;
  const hasWords = (range: Range): boolean =>
    tokens.slice(range.first, range.last + 1).filter(({ upos }) => upos !== "PUNCT").length > 1;
  const before = { first: 0, last: words.first - 1 };
  const behind = { first: words.last + 1, last: tokens.length - 1 };
  const top = tokens[noun]!.head === according ? tokens[according]!.head : tokens[noun]!.head;
  if (!hasWords(before)) return hasWords(behind) ? [behind] : null;
  if (!hasWords(behind)) return [before];
  if (top < 0) return [before];
  let host = top;
  while (tokens[host]!.head >= 0 && !/^(?:VERB|AUX)$/.test(tokens[host]!.upos)) host = tokens[host]!.head;
  return without(extentOf(sentence, host), words).filter(hasWords);
}
