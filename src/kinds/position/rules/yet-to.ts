import { childrenBy, runAround, subjectsOf, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { positionDraft } from "../position-draft.ts";
import { missingFor } from "../taken.ts";
import { whoseStance } from "../whose.ts";

/**
 *     The Front has yet to respond to the plan.
 *     └─who───┘     ^^^    └──────content─────┘
 *     Kenya is yet to endorse the accord · the council had not yet decided on the plan
 *
 * Whoever has not answered yet is undecided.
 */
export const yetTo = rule({
  id: "position/yet-to",
  kind: "position",
  inTalksOnly: true,
  after: ["position/wants"],
  starts: '"yet"',
  word: ({ text }) => /^yet$/i.test(text),
  anchor: ({ relation }) => /^advmod/.test(relation),
  build(anchor, view, context) {
    const { sentence, tokens } = view;
    const above = tokens[anchor.head]!;
    const below = childrenBy(sentence, above.index, "xcomp").find(({ xpos }) => xpos === "VB");
    const verb = below ?? above;
    const isLeftOpen =
      below !== undefined
        ? /^(?:have|be)$/.test(above.lemma)
        : childrenBy(sentence, above.index, "advmod").some(({ text }) => /^(?:not|n['’]t)$/i.test(text));
    if (verb.upos !== "VERB" || !ANSWERS.test(verb.lemma) || !isLeftOpen)
      return stop(anchor, "an answer that is still to come");
    const missing = missingFor(verb, view);
    if (missing) return stop(anchor, missing);
    const actors = whoseStance(subjectsOf(sentence, above.index), view, context);
    // Two who have yet to agree, do so with each other: their issue is open.
    if (actors.length !== 1) return stop(anchor, "a party that is named");
    const { first, last } = runAround(subtree(sentence, verb.index), verb.index);
    const span = trimmedSpan(sentence, Math.max(first, verb.index), last);
    if (!span) return stop(anchor, "what it has not answered");
    return actors.map((actor) => positionDraft(anchor, actor, "undecided", span, view, context, 0.55));
  },
});

const ANSWERS = /^(?:make|give|say|respond|reply|answer|decide|endorse|accept|approve|ratify|commit|react|confirm)$/;
