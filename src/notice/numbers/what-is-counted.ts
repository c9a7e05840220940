/**
 * What a number counts. In: the last word of a number; out: the noun, and the words for it.
 *
 *     34 people were killed        people
 *     34 of them · killed 34       the number itself stands for them
 *     a 48-hour pause              pause, through "hour"
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import { children } from "../../language/tree.ts";
import type { Span } from "../../model/span.ts";

export interface Counted {
  /** Index of the noun, or of the number where it stands alone. */
  readonly token: number;
  readonly noun: Token | null;
  readonly of: Span | null;
}

const FAR = 4;

export function whatIsCounted(first: number, last: number, sentence: Sentence): Counted {
  const noun = nounOf(first, last, sentence);
  if (!noun) return { token: last, noun: null, of: null };
  return { token: noun.index, noun, of: wordsFor(noun, last, sentence) };
}

function nounOf(first: number, last: number, sentence: Sentence): Token | null {
  const { tokens } = sentence;
  // "dozens of people", "thousands of the displaced"
  if (tokens[last + 1]?.text.toLowerCase() === "of") {
    for (let i = last + 2; i < Math.min(tokens.length, last + 2 + FAR); i++) {
      if (tokens[i]!.upos === "NOUN" && tokens[i + 1]?.upos !== "NOUN") return tokens[i]!;
      if (!/^(?:DET|ADJ|NOUN|PRON|PROPN|NUM)$/.test(tokens[i]!.upos)) break;
    }
    return null;
  }
  const head = tokens[last]!.head;
  const isInside = (i: number): boolean => i >= first && i <= last;
  for (let i = first; i <= last; i++) {
    const token = tokens[i]!;
    if (
      !isInside(token.head) &&
      token.head > last &&
      /^(?:nummod|compound|amod|nmod|det)/.test(token.relation) &&
      /^(?:NOUN|PROPN|ADJ|SYM)$/.test(tokens[token.head]!.upos)
    ) {
      return tokens[token.head]!;
    }
  }
  // "34 dead", "24 wounded", and what the tree has lost: the noun right behind.
  for (let i = last + 1; i < Math.min(tokens.length, last + 1 + FAR); i++) {
    const { upos, lemma, xpos } = tokens[i]!;
    if (upos === "NOUN" || /^(?:dead|injured|wounded|displaced|missing)$/.test(lemma))
      return tokens[i + 1]?.upos === "NOUN" && xpos !== "NNS" ? tokens[i + 1]! : tokens[i]!;
    if (
      !/^(?:ADJ|PROPN|HYPH)$/.test(upos) &&
      tokens[i]!.text !== "-" &&
      tokens[i]!.text !== "more" &&
      tokens[i]!.text !== "other"
    )
      break;
  }
  return head >= 0 && tokens[head]!.upos === "NOUN" && head > last && head - last < FAR ? tokens[head]! : null;
}

/** The noun with what stands before it, without the number; and the noun behind a preposition that says of whom. */
function wordsFor(noun: Token, last: number, sentence: Sentence): Span {
  const { tokens } = sentence;
  let start = noun.index;
  for (let i = noun.index - 1; i > last; i--) {
    if (!/^(?:ADJ|NOUN|PROPN|PART|PUNCT)$/.test(tokens[i]!.upos) || /^[,;:]$/.test(tokens[i]!.text)) break;
    if (tokens[i]!.text !== "-") start = i;
  }
  let end = noun.index;
  const of = children(sentence, noun.index).find(
    (i) => i > noun.index && tokens[i]!.relation === "nmod" && tokens[i - 1]?.text === "of",
  );
  if (of !== undefined && of - noun.index < FAR) end = of;
  return { start: tokens[start]!.start, end: tokens[end]!.end };
}
