/**
 * When two statements of one report are one: the same speaker in nearly the same words, as a headline repeats them. In:
 * two claims; out: yes or no. The fuller words count.
 *
 *     Lind says army broke its own truce          Lind said the army was already breaking its own truce.
 */
import { agree, type Within } from "../../extract/within.ts";
import type { Claim } from "../../model/claim.ts";
import { tellingWords, wordsInOrder } from "../../model/folded-words.ts";

/** Of the telling words of the shorter, so many stand in the longer in the same order. */
const SHARE = 0.75;
const LEAST = 3;
/** Words looked at: headlines are short, and long turns that agree so far are the same. */
const MOST = 40;

export const within: Within = {
  keys: (claim) => {
    const words = wordsOf(claim);
    const pairs = words.slice(1).map((word, i) => `${claim.fields.speaker} ${words[i]} ${word}`);
    return [JSON.stringify(claim.fields), ...new Set(pairs)];
  },
  isSame: (first, second) => {
    if (first.fields.speaker !== second.fields.speaker || !agree(first.by, second.by)) return false;
    if (first.fields.content === second.fields.content) return true;
    const [few, many] = [wordsOf(first), wordsOf(second)].sort((a, b) => a.length - b.length) as [string[], string[]];
    return few.length >= LEAST && wordsInOrder(few, many) >= Math.max(LEAST, SHARE * few.length);
  },
  isBetter: (second, first) => String(second.fields.content).length > String(first.fields.content).length,
};

function wordsOf({ fields }: Claim): string[] {
  return tellingWords(String(fields.content ?? "").slice(0, MOST * 12)).slice(0, MOST);
}
