import { childrenBy, runAround, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { attributedSpeakers, speakersIn } from "../../../extract/speech/antecedent.ts";
import { attributionAt } from "../../../extract/speech/attributed.ts";
import { refusesStatement } from "../../../extract/speech/made-or-not.ts";
import type { Token } from "../../../language/analysis.ts";
import type { Span } from "../../../model/span.ts";
import { reportedDrafts, withoutOpening } from "../reported-drafts.ts";

/**
 *     Okoro made it clear that the army would stay.
 *     speaker   └─anchor       └─────content──────┘
 *     Lind made plain he would not sign · the Front let it be known that it was ready
 */
export const madeClear = rule({
  id: "statement/made-clear",
  kind: "statement",
  after: ["statement/said", "statement/attributed"],
  starts: '"made clear", "made it plain", "let it be known"',
  word: ({ upos, lemma }) => upos === "VERB" && /^(?:make|let)$/.test(lemma),
  build(anchor, view, context) {
    const clear = childrenBy(view.sentence, anchor.index, "xcomp").find(({ text }) => CLEAR.test(text));
    if (!clear) return stop(anchor, '"clear", "plain" or "known"');
    const refusal = refusesStatement(anchor, view);
    if (refusal) return stop(anchor, refusal);
    const attribution = attributionAt(clear, view, context);
    const attributed = attribution ? attributedSpeakers(attribution, anchor, view, context) : [];
    const speakers = attributed.length > 0 ? attributed : speakersIn(anchor, view, context);
    if (speakers.length === 0) return stop(anchor, "someone who says it");
    const told =
      attribution && attribution.content.length > 0
        ? attribution.content
        : ([clear, anchor].map((over) => clausesUnder(over, view)).find((clauses) => clauses.length > 0) ?? []);
    if (told.length === 0) return stop(anchor, "a clause that is made known");
    return reportedDrafts(
      anchor,
      view,
      context,
      speakers,
      told.flatMap((span) => withoutOpening(span, view) ?? []),
    );
  },
});

/** "let it be known | that she would leave" */
function clausesUnder(clear: Token, { sentence }: SentenceView): Span[] {
  return childrenBy(sentence, clear.index, "ccomp").flatMap(({ index }) => {
    const { first, last } = runAround(subtree(sentence, index), index);
    return trimmedSpan(sentence, first, last) ?? [];
  });
}

const CLEAR = /^(?:clear|plain|known|public)$/i;
