/**
 * Words into sentences. In: the words of one paragraph; out: runs of words.
 *
 *     He met Gen. Okoro of the U.N. | The talks failed. | “We tried,” he said.
 *
 * A full stop, question or exclamation mark ends a sentence when a gap and then a capital, digit or opening mark
 * follow; closing marks go with the sentence they close. A full stop that belongs to an abbreviation ends one only
 * before a word that commonly begins sentences.
 */
import type { Span } from "../../model/span.ts";
import { NEVER_LAST } from "./abbreviations.ts";

const END = /^(?:[.!?]+|…)$/;
/** “ closes where it stands right behind a word: „so it is written“. */
const CLOSING = /^[”“"’'»›)\]}]+$/;
const OPENS = /^[A-Z0-9“"‘'«([—–\-•*#@\p{Lu}]/u;
const OPENER_WORDS = new Set(
  (
    "The A An In On At He She It They We I But And This That These Those His Her Their Its If When While As For After " +
    "Before However There What Some Many More Most With By From To Our You Now Last Since So Then Even Both Mr Mr. Mrs. Ms. " +
    "Under Although Asked Earlier Later Meanwhile Officials Talks Another One Two Three"
  ).split(" "),
);

/** A run of words without an end is cut here, so that the parser's memory stays bounded. */
export const LONGEST_SENTENCE = 250;

export function splitSentences(text: string, words: readonly Span[]): Span[][] {
  const sentences: Span[][] = [];
  let current: Span[] = [];
  const form = (i: number): string => text.slice(words[i]!.start, words[i]!.end);
  for (let i = 0; i < words.length; i++) {
    current.push(words[i]!);
    let isEnd = current.length >= LONGEST_SENTENCE;
    const word = form(i);
    if (END.test(word) || (word.length > 1 && word.endsWith("."))) {
      let next = i + 1;
      while (next < words.length && words[next]!.start === words[next - 1]!.end && CLOSING.test(form(next))) next++;
      if (
        next === words.length ||
        endsBefore(word, next > i + 1, form(next), words[next]!.start > words[next - 1]!.end)
      ) {
        while (i + 1 < next) current.push(words[++i]!);
        isEnd = true;
      }
    }
    if (isEnd) {
      sentences.push(current);
      current = [];
    }
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

/** Whether a sentence ends at `mark` when `next` follows after a gap, with closing marks between or not. */
function endsBefore(mark: string, isClosed: boolean, next: string, hasGap: boolean): boolean {
  if (!hasGap) return false;
  if (!END.test(mark)) {
    const abbreviation = mark.slice(0, -1).toLowerCase();
    if (NEVER_LAST.has(abbreviation) || /^[a-z]$/.test(abbreviation)) return false;
    return /^[“"‘«]/.test(next) || OPENER_WORDS.has(next);
  }
  if (/^(?:\.{2,}|…)$/.test(mark)) return /^[A-Z“"\p{Lu}]/u.test(next);
  // “Will you sign?” he was asked.
  if (/^[!?]/.test(mark) && isClosed) return /^[A-Z“"\p{Lu}]/u.test(next);
  return OPENS.test(next);
}
