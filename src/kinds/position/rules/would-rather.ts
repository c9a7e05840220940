import { childrenBy, isNegated, runAround, subjectsOf, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { WOULD } from "../../../language/modals.ts";
import { positionDraft } from "../position-draft.ts";
import { missingFor } from "../taken.ts";
import { whoseStance } from "../whose.ts";

/**
 *     Kenya would rather see the conference put off.
 *     └who┘       ^^^^^^ └────────content────────┘
 *     the rebels would sooner fight on than sign · Okoro would rather not sign
 *
 * What a party would rather do it wants; what it would rather see others have to do.
 */
export const wouldRather = rule({
  id: "position/would-rather",
  kind: "position",
  inTalksOnly: true,
  after: ["position/wants", "position/will"],
  starts: '"rather" or "sooner" behind "would"',
  word: ({ text }) => /^(?:rather|sooner)$/i.test(text),
  build(anchor, view, context) {
    const { sentence, tokens } = view;
    const verb = tokens[anchor.head];
    const isWish =
      verb?.upos === "VERB" &&
      verb.index > anchor.index &&
      childrenBy(sentence, verb.index, "aux").some(({ text, index }) => index < anchor.index && WOULD.test(text));
    if (!verb || !isWish) return stop(anchor, "something that a party would rather do");
    // "would rather not say": silence.
    if (/^(?:say|comment|discuss|speculate|name|answer)$/.test(verb.lemma))
      return stop(anchor, "a stance, not silence");
    const missing = missingFor(verb, view);
    if (missing) return stop(anchor, missing);
    const actors = whoseStance(subjectsOf(sentence, verb.index), view, context);
    if (actors.length === 0) return stop(anchor, "a party that is named");
    const { last } = runAround(subtree(sentence, verb.index, ["parataxis"]), verb.index);
    const span = trimmedSpan(sentence, anchor.index + 1, last);
    if (!span) return stop(anchor, "what it would rather do");
    const others = /^(?:see|have)$/.test(verb.lemma) ? "demand" : "support";
    const stance = isNegated(sentence, verb.index) ? "oppose" : others;
    return actors.map((actor) => positionDraft(anchor, actor, stance, span, view, context, 0.55));
  },
});
