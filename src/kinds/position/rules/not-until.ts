import { childrenBy, trimmedSpan } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import type { Token } from "../../../language/analysis.ts";
import { isOnlooker } from "../onlooker.ts";
import { positionDraft } from "../position-draft.ts";
import { spokenFor } from "../spoken-for.ts";
import { missingFor } from "../taken.ts";

/**
 *     "Not until the siege is lifted," Okoro said.
 *      └──────────content──────────┘   └who┘
 *     MS. OKORO: Not as long as a gun stands there · "Not before the pilots are home," Lind said
 *
 * An answer that is only a condition: what was asked for is bound to it.
 */
export const notUntil = rule({
  id: "position/not-until",
  kind: "position",
  inTalksOnly: true,
  after: ["position/only-if", "position/will", "position/no-place"],
  starts: '"not until", "not before", "not as long as", "not unless"',
  word: ({ text }) => /^not$/i.test(text),
  anchor: (token, { tokens }) =>
    FOLLOWS.test(`${tokens[token.index + 1]?.text ?? ""} ${tokens[token.index + 2]?.text ?? ""}`) &&
    (token.index === 0 || /^["“‘':]$/.test(tokens[token.index - 1]!.text)),
  build(anchor, view, context) {
    const missing = missingFor(anchor, view);
    if (missing) return stop(anchor, missing);
    const last = lastOf(anchor, view);
    const inside = view.tokens.slice(anchor.index + 1, last + 1);
    if (!inside.some(({ upos }) => /^(?:VERB|AUX)$/.test(upos))) return stop(anchor, "a clause that has to come true");
    // "Not until May did the war end": a main clause, and no answer.
    if (inside.some((token) => isTurned(token, view))) return stop(anchor, "an answer that is only a condition");
    const speaker = creditFor(anchor, view, context);
    if (!speaker || isOnlooker(speaker, context)) return stop(anchor, "a speaker who is a party");
    const span = trimmedSpan(view.sentence, anchor.index, last);
    if (!span) return stop(anchor, "what has to come true");
    return [positionDraft(anchor, spokenFor(speaker, view, context), "conditional", span, view, context, 0.55)];
  },
});

const FOLLOWS = /^(?:until |till |before |unless |as long|so long|while |without |if )/i;

/** To the end of what is said in one go. */
function lastOf(anchor: Token, { tokens }: SentenceView): number {
  const mark = tokens.find(({ text, index }) => index > anchor.index && /^["”;]$/.test(text));
  return (mark?.index ?? tokens.length) - 1;
}

function isTurned({ upos, index, head }: Token, { sentence }: SentenceView): boolean {
  return upos === "AUX" && head > index && childrenBy(sentence, head, "nsubj").some((subject) => subject.index > index);
}
