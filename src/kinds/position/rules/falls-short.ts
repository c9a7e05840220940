import { childrenBy, isNegated, runAround, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import { rule, stop, type Word } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import type { Token } from "../../../language/analysis.ts";
import { MAY, WOULD } from "../../../language/modals.ts";
import { DEALS } from "../judging-words.ts";
import { isOnlooker } from "../onlooker.ts";
import { positionDraft } from "../position-draft.ts";
import { whoSpeak } from "../spoken-for.ts";
import { missingFor } from "../taken.ts";

/**
 *     Okoro said the plan did not go far enough.
 *     └who┘      └────────content──────────────┘
 *     "The offer falls short," Lind said · she said it was not enough · the draft goes too far, Norland said
 *
 * What a speaker of a party finds too little or too much in a deal is opposed.
 */
export const fallsShort = rule({
  id: "position/falls-short",
  kind: "position",
  inTalksOnly: true,
  after: ["position/wants", "position/judges-deal", "position/must"],
  starts: '"falls short", "goes too far", "not enough"',
  word: ({ text }: Word) => /^(?:short|far|enough)$/i.test(text),
  anchor: (token, view) => verdictOver(token, view) !== null,
  build(anchor, view, context) {
    const { sentence } = view;
    const verdict = verdictOver(anchor, view)!;
    const missing = missingFor(verdict, view);
    if (missing) return stop(anchor, missing);
    const thing = childrenBy(sentence, verdict.index, "nsubj")[0];
    if (!thing || !DEALS.test(thing.lemma) || /^(?:it|this|that)$/i.test(thing.text))
      return stop(anchor, "a deal or a step");
    if (childrenBy(sentence, verdict.index, "aux").some(({ text }) => MAY.test(text) || WOULD.test(text)))
      return stop(anchor, "a judgement that is sure");
    const speaker = creditFor(anchor, view, context);
    if (!speaker || isOnlooker(speaker, context)) return stop(anchor, "a speaker who is a party");
    const { first, last } = runAround(subtree(sentence, verdict.index), verdict.index);
    const span = trimmedSpan(sentence, first, last);
    if (!span) return stop(anchor, "what falls short");
    return whoSpeak(anchor, undefined, view, context).map((actor) =>
      positionDraft(anchor, actor, "oppose", span, view, context, 0.5),
    );
  },
});

/** "falls | short", "goes too | far", "did not go | far enough", "is not | enough": the word that judges. */
function verdictOver({ index, text, head }: Token, { sentence, tokens }: SentenceView): Token | null {
  const above = tokens[head];
  if (/^short$/i.test(text)) return above && /^(?:fall|come|stop)$/.test(above.lemma) ? above : null;
  if (/^far$/i.test(text)) {
    const isTooFar = /^too$/i.test(tokens[index - 1]?.text ?? "");
    const isNotFar = /^enough$/i.test(tokens[index + 1]?.text ?? "");
    if (above?.lemma !== "go") return null;
    return isTooFar || (isNotFar && isNegated(sentence, above.index)) ? above : null;
  }
  const isSo = childrenBy(sentence, index, "cop").length > 0 && isNegated(sentence, index);
  return isSo ? tokens[index]! : null;
}
