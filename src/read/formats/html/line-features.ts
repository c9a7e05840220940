import { isFurnitureLine } from "../../segments/furniture.ts";
import type { PageBlock } from "./page-blocks.ts";
import { PHRASE_NAMES, phrasesIn } from "./page-phrases.ts";
import { isSmallWord } from "./small-words.ts";

/** A block in, what its own words show out: how long it is, how much of it is links, whether it reads as prose. */
export interface LineFeatures {
  readonly values: readonly number[];
  readonly length: number;
  readonly linked: number;
  readonly small: number;
  readonly smallWords: number;
  readonly words: number;
  readonly isFurniture: number;
  readonly ends: number;
  readonly isParagraph: boolean;
}

/** What a longer block is shows in its beginning. */
const LOOKED_AT = 4_000;
/** Prose this long is a paragraph. */
const PARAGRAPH = 80;

export function lineFeatures({ text, linked, links, slanted }: PageBlock): LineFeatures {
  const looked = text.slice(0, LOOKED_AT);
  const words = looked.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
  let small = 0;
  let capital = 0;
  let letters = 0;
  for (const word of words) {
    if (isSmallWord(word.toLowerCase())) small++;
    if (/^\p{Lu}/u.test(word)) capital++;
    letters += word.length;
  }
  const sentences = looked.match(/[.!?。！？।؟…]["”’»)\]]?(?=\s|$)|[。！？]/gu)?.length ?? 0;
  const count = Math.max(1, words.length);
  const share = linked / text.length;
  const ends = /[.!?。！？।؟…]["”’»)\]]{0,2}$/u.test(text) ? 2 : /[:;,]$/.test(text) ? 1 : 0;
  const isFurniture = isFurnitureLine(looked) ? 1 : 0;
  const isProse = text.length >= PARAGRAPH && share < 0.5 && (sentences > 0 || text.length >= 3 * PARAGRAPH);
  const values = [
    Math.log2(text.length + 1),
    Math.log2(words.length + 1),
    share,
    links,
    Math.min(1, slanted / text.length),
    sentences,
    count / Math.max(1, sentences),
    small / count,
    capital / count,
    letters / count,
    (looked.match(/[\d]/g)?.length ?? 0) / looked.length,
    (looked.match(/[,،、，;]/g)?.length ?? 0) / count,
    (looked.match(/[|•·»›/→<>{}=_]/g)?.length ?? 0) / looked.length,
    /^\p{Lu}/u.test(text) ? 2 : /^\p{Ll}/u.test(text) ? 1 : 0,
    ends,
    isFurniture,
    /[©®]|\b(?:19|20)\d\d\b/.test(looked) ? (text.includes("©") ? 2 : 1) : 0,
    /["“”«»„]/.test(looked) ? 1 : 0,
    (looked.match(/\b(?:you|your|us|our|we)\b/gi)?.length ?? 0) / count,
    text.includes("\t") ? 1 : 0,
    /^[[(]?\d{1,3}[.)\]]?\s|^[•–—*-]\s/.test(text) ? 1 : 0,
    ...phrasesIn(looked),
  ];
  return {
    values,
    length: Math.log2(text.length + 1),
    linked: share,
    small: small / count,
    smallWords: small,
    words: words.length,
    isFurniture,
    ends,
    isParagraph: isProse,
  };
}

export const LINE_NAMES: readonly string[] = [
  ..."length words linked links slanted sentences sentence-words small capital word-length digits commas marks opens ends furniture sign quotes appeal tab item".split(
    " ",
  ),
  ...PHRASE_NAMES,
];
