import { childrenBy, runAround, subjectsOf, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import { positionDraft } from "../position-draft.ts";
import { whoseStance } from "../whose.ts";

/**
 *     "We will never recognise the election," Okoro said.
 *      └who         └────content────┘
 *     Kenya said it would join the campaign
 *
 * What somebody says a party will or will not do by its own choice. Being somewhere or getting something is no choice.
 */
export const will = rule({
  id: "position/will",
  kind: "position",
  after: ["position/wants", "position/must"],
  starts: '"will", "would" or "cannot" in what is said',
  anchor: (token) => token.xpos === "MD" && /^(?:will|wo|['’]ll|would|can|ca|shall)$/i.test(token.text),
  build(anchor, view, context) {
    const { sentence } = view;
    const verb = view.tokens[anchor.head];
    if (verb?.upos !== "VERB" || !/^VB$/.test(verb.xpos)) return stop(anchor, "what a party will do");
    const isDenied = childrenBy(sentence, verb.index, "advmod").some(({ text }) =>
      /^(?:not|n['’]t|never)$/i.test(text),
    );
    if (/^(?:can|ca)$/i.test(anchor.text) && !isDenied) return stop(anchor, "what a party will or will not do");
    if (NO_CHOICE.has(verb.lemma)) return stop(anchor, "something done by choice");
    if (view.tokens.at(-1)?.text === "?") return stop(anchor, "a stance, not a question");
    if (childrenBy(sentence, verb.index, "mark").some(({ text }) => /^(?:if|unless|whether)$/i.test(text)))
      return stop(anchor, "a stance, not a condition");
    const speaker = creditFor(anchor, view, context);
    if (!speaker) return stop(anchor, "a speaker who says so");
    const actors = whoseStance(subjectsOf(sentence, verb.index), view, context);
    if (actors.length === 0) return stop(anchor, "a party that will do it");
    const { first, last } = runAround(subtree(sentence, verb.index, ["nsubj"]), verb.index);
    const span = trimmedSpan(sentence, first, last);
    if (!span) return stop(anchor, "what a party will do");
    const isConditional = childrenBy(sentence, verb.index, "advcl").some(({ index }) =>
      childrenBy(sentence, index, "mark").some(({ text }) => /^(?:if|unless|until)$/i.test(text)),
    );
    const stance = isConditional ? "conditional" : isDenied ? "oppose" : "support";
    return actors.map((actor) => positionDraft(anchor, actor, stance, span, view, context, 0.55));
  },
});

/** What happens to somebody, or is only foreseen. */
const NO_CHOICE = new Set(
  "be have see know think believe get become happen need say tell die lose find feel hear understand remember mean seem look hope learn suffer expect meet discuss visit travel talk speak arrive attend begin start continue remain".split(
    " ",
  ),
);
