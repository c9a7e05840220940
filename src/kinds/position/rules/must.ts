import { childrenBy, runAround, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import { positionDraft } from "../position-draft.ts";

/**
 *     "Both sides must lay down their arms," Okoro said.
 *      └──────────content───────────────┘    └who┘
 *     Lind said the army should leave
 *
 * What a speaker says must, should or has to happen is the speaker's demand; "must not", "cannot" is opposition.
 */
export const must = rule({
  id: "position/must",
  kind: "position",
  after: ["position/wants"],
  starts: '"must", "should", "ought to" or "has to"',
  anchor: (token) => token.xpos === "MD" && /^(?:must|should|ought)$/i.test(token.text),
  build(anchor, view, context) {
    const verb = view.tokens[anchor.head];
    if (!verb) return stop(anchor, "what must happen");
    if (view.tokens.at(-1)?.text === "?") return stop(anchor, "a demand, not a question");
    const speaker = creditFor(anchor, view, context);
    if (!speaker) return stop(anchor, "a speaker whose demand it is");
    if (childrenBy(view.sentence, verb.index, "mark").some(({ text }) => /^(?:if|unless|whether)$/i.test(text)))
      return stop(anchor, "a demand, not a condition");
    const { first, last } = runAround(subtree(view.sentence, verb.index), verb.index);
    const span = trimmedSpan(view.sentence, first, last);
    if (!span) return stop(anchor, "what must happen");
    const isDenied = childrenBy(view.sentence, verb.index, "advmod").some(({ text }) =>
      /^(?:not|n['’]t|never)$/i.test(text),
    );
    const actor = { name: speaker.name, span: speaker.span };
    return [positionDraft(anchor, actor, isDenied ? "oppose" : "demand", span, view, context, 0.6)];
  },
});
