/**
 * When two claims of one report tell one term: of the same issue, and the words of the shorter stand in the longer.
 *
 *     As part of the deal, Kenya agreed to free 200 prisoners.
 *                          └──────told under the deal────────┘
 *                                          └─told by the verb┘
 *     Kenya to free 200 prisoners … Kenya will free 200 prisoners within a week.      a headline, and the text
 */
import { agree, type Within } from "../../extract/within.ts";
import type { Claim } from "../../model/claim.ts";
import { tellingWords, wordsInOrder } from "../../model/folded-words.ts";

/** In other sentences, so many telling words of the shorter, and so much of it, stand in the longer. */
const LEAST = 3;
const SHARE = 0.8;
/** Words looked at: terms are short, and long ones that agree so far are the same. */
const MOST = 30;

export const within: Within = {
  keys: ({ fields }) => {
    const words = wordsOf(fields.content);
    const pairs = words.slice(1).map((word, i) => `${fields.issue} ${words[i]} ${word}`);
    return [JSON.stringify([fields.issue, fields.content]), ...new Set(pairs)];
  },
  isSame: (first, second) => {
    if (first.fields.issue !== second.fields.issue || !agree(first.by, second.by)) return false;
    const [few, many] = [wordsOf(first.fields.content), wordsOf(second.fields.content)].sort(
      (a, b) => a.length - b.length,
    ) as [string[], string[]];
    const shared = wordsInOrder(few, many);
    if (overlap(first, second)) return shared === few.length;
    return first.fields.status === second.fields.status && shared >= Math.max(LEAST, SHARE * few.length);
  },
};

function overlap(first: Claim, second: Claim): boolean {
  const [a, b] = [first.fieldSpans.content ?? [], second.fieldSpans.content ?? []];
  return a.some((one) => b.some((other) => one.start < other.end && other.start < one.end));
}

function wordsOf(content: unknown): string[] {
  return tellingWords(String(content ?? "").slice(0, MOST * 12)).slice(0, MOST);
}
