/**
 * What a number counts. In: the first and last word of a number; out: the noun, and the words for it.
 *
 *     34 people were killed        people
 *     12 of them children          children
 *     dozens of people             people
 *     killed 34                    the number itself stands for them
 *     a 48-hour pause              pause, through "hour"
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import { children } from "../../language/tree.ts";
import type { Span } from "../../model/span.ts";
import { countedElsewhere } from "./counted-elsewhere.ts";
import { isPercent } from "./unit-of.ts";
import { areVictims } from "./victims-before-hours.ts";
import { MONEY } from "./vocabulary.ts";

export interface Counted {
  /** Index of the noun, or of the number where it stands alone. */
  readonly token: number;
  readonly noun: Token | null;
  readonly of: Span | null;
}

const FAR = 4;
/** Words behind "of": "the aid convoy's 22 lorries". */
const FAR_BEHIND_OF = 6;
const MORE = /^(?:-|more|other|others|additional|further|or|so|odd|plus|strong|fewer|less|\+)$/;
const FATE = /^(?:dead|injured|wounded|displaced|missing|killed|homeless|hurt)$/;

/** `before`: what the number before it in the sentence counts. */
export function whatIsCounted(first: number, last: number, sentence: Sentence, before: Token | null): Counted {
  const words = sentence.tokens;
  if (areVictims(first, last, words)) return { token: last, noun: null, of: null };
  const end = isPercent(last, lowered(sentence)) ? afterPercent(last, words) : last;
  const noun = nounOf(first, end, sentence);
  if (!noun) {
    const far = countedElsewhere(last, sentence, before);
    return far
      ? { token: far.index, noun: far, of: { start: withOwner(far, sentence).start, end: far.end } }
      : { token: last, noun: null, of: null };
  }
  return { token: noun.index, noun, of: wordsFor(noun, end, sentence) };
}

/** "put the [army's dead] at 40": whose they are tells who is counted. */
function withOwner(noun: Token, sentence: Sentence): Token {
  const { tokens } = sentence;
  const owner = children(sentence, noun.index).find(
    (i) => tokens[i]!.relation === "nmod:poss" && tokens[i]!.upos !== "PRON" && FATE.test(noun.text.toLowerCase()),
  );
  if (owner === undefined) return noun;
  const before = children(sentence, owner).filter((i) => i < owner && !/^(?:det|case|punct)/.test(tokens[i]!.relation));
  return tokens[Math.min(owner, ...before)]!;
}

const known = new WeakMap<Sentence, readonly string[]>();

function lowered(sentence: Sentence): readonly string[] {
  const made = known.get(sentence) ?? sentence.tokens.map((token) => token.text.toLowerCase());
  known.set(sentence, made);
  return made;
}

/** The last word of "percent", "- percent" or "per cent". */
function afterPercent(last: number, tokens: readonly Token[]): number {
  const at = tokens[last + 1]!.text === "-" ? last + 2 : last + 1;
  return tokens[at]!.text.toLowerCase() === "per" ? at + 1 : at;
}

function nounOf(first: number, last: number, sentence: Sentence): Token | null {
  const { tokens } = sentence;
  // "dozens of people", "thousands of the displaced", "45 percent of voters"
  if (tokens[last + 1]?.text.toLowerCase() === "of") return nounAfterOf(last + 2, tokens);
  const isInside = (i: number): boolean => i >= first && i <= last;
  for (let i = first; i <= last; i++) {
    const token = tokens[i]!;
    const head = tokens[token.head];
    if (!head || isInside(token.head) || token.head <= last) continue;
    if (!/^(?:nummod|compound|amod|nmod|det)/.test(token.relation) || !/^(?:NOUN|PROPN|ADJ|SYM)$/.test(head.upos))
      continue;
    // "a 5,000-strong force": the force has them.
    if (head.lemma !== "strong") return head;
    if (tokens[head.index + 1]?.upos === "NOUN") return tokens[head.index + 1]!;
  }
  // "34 dead", "24 wounded", and what the tree has lost: the noun right behind.
  for (let i = last + 1; i < Math.min(tokens.length, last + 1 + FAR); i++) {
    const { upos, lemma, xpos, text } = tokens[i]!;
    if (upos === "NOUN" || FATE.test(lemma))
      return tokens[i + 1]?.upos === "NOUN" && xpos !== "NNS" ? tokens[i + 1]! : tokens[i]!;
    if (!/^(?:ADJ|PROPN|HYPH)$/.test(upos) && !MORE.test(text.toLowerCase())) break;
  }
  const head = tokens[tokens[last]!.head];
  return head && head.upos === "NOUN" && head.index > last && head.index - last < FAR ? head : null;
}

function nounAfterOf(from: number, tokens: readonly Token[]): Token | null {
  // "12 of them children", "three of whom women": who they were stands behind.
  const isPronoun = /^(?:them|whom|us|these|those)$/i.test(tokens[from]?.text ?? "");
  for (let i = isPronoun ? from + 1 : from; i < Math.min(tokens.length, from + FAR_BEHIND_OF); i++) {
    // "hundreds of millions of dollars worth of arms"
    if (MONEY.has(tokens[i]!.lemma)) return tokens[i]!;
    // "306 of these are children"
    if (isPronoun && i === from + 1 && /^(?:are|were)$/i.test(tokens[i]!.text)) continue;
    // "9 of the convoy's 22 lorries": whose they are is not counted.
    const isOwner = tokens[i + 1]?.upos === "PART";
    if (tokens[i]!.upos === "NOUN" && tokens[i + 1]?.upos !== "NOUN" && !isOwner) return tokens[i]!;
    if (!/^(?:DET|ADJ|NOUN|PRON|PROPN|NUM|PART)$/.test(tokens[i]!.upos)) break;
  }
  return null;
}

/** The noun with what stands before it, without the number; and the noun behind a preposition that says of whom. */
function wordsFor(noun: Token, last: number, sentence: Sentence): Span {
  const { tokens } = sentence;
  let start = noun.index;
  for (let i = noun.index - 1; i > last; i--) {
    const { upos, text } = tokens[i]!;
    if (!/^(?:ADJ|NOUN|PROPN|PART|PUNCT)$/.test(upos) || /^(?:[,;:]|strong)$/.test(text)) break;
    if (MORE.test(text.toLowerCase()) && text !== "other") break;
    if (text !== "-") start = i;
  }
  let end = noun.index;
  const of = children(sentence, noun.index).find(
    (i) => i > noun.index && tokens[i]!.relation === "nmod" && tokens[i - 1]?.text === "of",
  );
  if (of !== undefined && of - noun.index < FAR) end = of;
  return { start: tokens[start]!.start, end: tokens[end]!.end };
}
