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
 *     Lind made plain he would not sign · the Front made it known that it was ready
 *     Okoro let it be known that she would stay
 */
export const madeClear = rule({
  id: "statement/made-clear",
  kind: "statement",
  after: ["statement/said", "statement/attributed"],
  starts: '"made clear", "made it plain", "made known", "let it be known"',
  word: ({ upos, lemma }) => upos === "VERB" && /^(?:make|let)$/.test(lemma),
  build(anchor, view, context) {
    const clear =
      anchor.lemma === "let"
        ? view.tokens.slice(anchor.index, anchor.index + NEAR).find(({ text }) => /^known$/i.test(text))
        : childrenBy(view.sentence, anchor.index, "xcomp").find(({ text }) => CLEAR.test(text));
    if (!clear) return stop(anchor, '"clear", "plain" or "known"');
    const refusal = refusesStatement(anchor, view);
    if (refusal) return stop(anchor, refusal);
    if (anchor.lemma === "let") {
      const clause = clauseBehind(clear, view);
      return clause
        ? reportedDrafts(anchor, view, context, speakersIn(anchor, view, context), [clause])
        : stop(anchor, "what is known");
    }
    const attribution = attributionAt(clear, view, context);
    const speakers = attribution ? attributedSpeakers(attribution, anchor, view, context) : [];
    if (!attribution || speakers.length === 0) return stop(anchor, "someone who says it");
    return reportedDrafts(
      anchor,
      view,
      context,
      speakers,
      attribution.content.flatMap((span) => withoutOpening(span, view) ?? []),
    );
  },
});

/** "let it be known | that she would stay" */
function clauseBehind(known: Token, { sentence, tokens }: SentenceView): Span | null {
  const mark = tokens[known.index + 1];
  if (!mark || !/^that$/i.test(mark.text) || !/^mark/.test(mark.relation)) return null;
  const { last } = runAround(subtree(sentence, mark.head), mark.head);
  return trimmedSpan(sentence, mark.index + 1, last);
}

/** Words from "let" to its "known". */
const NEAR = 4;
const CLEAR = /^(?:clear|plain|known|public)$/i;
