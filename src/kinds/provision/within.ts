/**
 * When two claims of one report tell one term: of the same issue, and the words of the shorter stand in the longer.
 *
 *     As part of the deal, Kenya agreed to free 200 prisoners.
 *                          └──────told under the deal────────┘
 *                                          └─told by the verb┘
 *     Kenya to free 200 prisoners … Kenya will free 200 prisoners within a week.      a headline, and the text
 */
import { contentWords, pairKeys, sharedWords } from "../../extract/nearly-same-words.ts";
import { agree, type Within } from "../../extract/within.ts";
import type { Claim } from "../../model/claim.ts";
import { overlaps } from "../../model/span.ts";

/** In other sentences, so many telling words of the shorter, and so much of it, stand in the longer. */
const LEAST = 3;
const SHARE = 0.8;
/** Words looked at: terms are short, and long ones that agree so far are the same. */
const MOST = 30;

export const within: Within = {
  keys: ({ fields }) => [
    JSON.stringify([fields.issue, fields.content]),
    ...pairKeys(fields.issue, contentWords(fields.content, MOST)),
  ],
  isSame: (first, second) => {
    if (first.fields.issue !== second.fields.issue || !agree(first.by, second.by)) return false;
    const { shorter, shared } = sharedWords(
      contentWords(first.fields.content, MOST),
      contentWords(second.fields.content, MOST),
    );
    if (overlap(first, second)) return shared === shorter;
    return first.fields.status === second.fields.status && shared >= Math.max(LEAST, SHARE * shorter);
  },
};

function overlap(first: Claim, second: Claim): boolean {
  const [a, b] = [first.fieldSpans.content ?? [], second.fieldSpans.content ?? []];
  return a.some((one) => b.some((other) => overlaps(one, other)));
}
