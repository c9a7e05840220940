import { childrenBy } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { attributedSpeakers } from "../../../extract/speech/antecedent.ts";
import { attributionAt } from "../../../extract/speech/attributed.ts";
import { refusesStatement } from "../../../extract/speech/made-or-not.ts";
import { reportedDrafts, withoutOpening } from "../reported-drafts.ts";

/**
 *     Okoro made it clear that the army would stay.
 *     speaker   └─anchor       └─────content──────┘
 *     Lind made plain he would not sign · the Front made it known that it was ready
 */
export const madeClear = rule({
  id: "statement/made-clear",
  kind: "statement",
  after: ["statement/said", "statement/attributed"],
  starts: '"made clear", "made it plain", "made known"',
  word: ({ upos, lemma }) => upos === "VERB" && lemma === "make",
  build(anchor, view, context) {
    const clear = childrenBy(view.sentence, anchor.index, "xcomp").find(({ text }) => CLEAR.test(text));
    if (!clear) return stop(anchor, '"clear", "plain" or "known"');
    const refusal = refusesStatement(anchor, view);
    if (refusal) return stop(anchor, refusal);
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

const CLEAR = /^(?:clear|plain|known|public)$/i;
