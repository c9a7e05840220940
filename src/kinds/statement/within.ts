/**
 * When two statements of one report are one: the same speaker in nearly the same words, as a headline repeats them. In:
 * two claims; out: yes or no. The fuller words count.
 *
 *     Lind says army broke its own truce          Lind said the army was already breaking its own truce.
 */
import { contentWords, pairKeys, sharedWords } from "../../extract/nearly-same-words.ts";
import { agree, type Within } from "../../extract/within.ts";

/** Of the telling words of the shorter, so many stand in the longer in the same order. */
const SHARE = 0.75;
const LEAST = 3;
/** Words looked at: headlines are short, and long turns that agree so far are the same. */
const MOST = 40;

export const within: Within = {
  keys: ({ fields }) => [JSON.stringify(fields), ...pairKeys(fields.speaker, contentWords(fields.content, MOST))],
  isSame: (first, second) => {
    if (first.fields.speaker !== second.fields.speaker || !agree(first.by, second.by)) return false;
    if (first.fields.content === second.fields.content) return true;
    const { shorter, shared } = sharedWords(
      contentWords(first.fields.content, MOST),
      contentWords(second.fields.content, MOST),
    );
    return shorter >= LEAST && shared >= Math.max(LEAST, SHARE * shorter);
  },
  isBetter: (second, first) => String(second.fields.content).length > String(first.fields.content).length,
};
