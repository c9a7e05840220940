import { childrenBy, isNegated, runAround, subjectsOf, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import type { Token } from "../../../language/analysis.ts";
import { isOnlooker } from "../onlooker.ts";
import { positionDraft } from "../position-draft.ts";
import { missingFor } from "../taken.ts";
import { whoseStance } from "../whose.ts";

/**
 *     "We do not negotiate with kidnappers," Okoro said.
 *      who       └──────content──────────┘
 *     Kenya does not deal with the junta · "We never surrender," she said
 *
 * What a party does not do, as a rule, it is against. What it did not do once is only told.
 */
export const doesNot = rule({
  id: "position/does-not",
  kind: "position",
  inTalksOnly: true,
  after: ["position/wants", "position/will"],
  starts: 'verb of dealing with others behind "do not" or "never"',
  word: ({ upos, lemma, xpos }) => upos === "VERB" && /^VBP?$|^VBZ$/.test(xpos) && DEALS.test(lemma),
  anchor: (token, { sentence }) => isNegated(sentence, token.index),
  build(anchor, view, context) {
    const { sentence } = view;
    if (!/^(?:root|ccomp|conj|parataxis)/.test(anchor.relation)) return stop(anchor, "a clause of its own");
    if (childrenBy(sentence, anchor.index, "aux").some((token) => !isOfNow(token)))
      return stop(anchor, "what it does not do as a rule");
    const missing = missingFor(anchor, view);
    if (missing) return stop(anchor, missing);
    const subjects = subjectsOf(sentence, anchor.index);
    const speaker = creditFor(anchor, view, context);
    if (speaker && isOnlooker(speaker, context)) return stop(anchor, "a speaker who is a party");
    // What others do not do is told of them: only of oneself it is a stance.
    const isOwn = subjects.some((i) => /^(?:we|i)$/i.test(view.tokens[i]!.text));
    if (speaker && !isOwn) return stop(anchor, "the speaker's side as the one who does not");
    const actors = whoseStance(subjects, view, context);
    if (actors.length !== 1) return stop(anchor, "one party that is named");
    const { last } = runAround(subtree(sentence, anchor.index, ["parataxis"]), anchor.index);
    const span = trimmedSpan(sentence, anchor.index, last);
    if (!span) return stop(anchor, "what it does not do");
    return actors.map((actor) => positionDraft(anchor, actor, "oppose", span, view, context, 0.55));
  },
});

const DEALS = /^(?:negotiate|bargain|haggle|surrender|capitulate|compromise|parley|deal|talk|recogni[sz]e)$/;

/** "do", "does" and "will never" are for good; "did" and "has" tell what was. */
function isOfNow({ text }: Token): boolean {
  return /^(?:do|does)$/i.test(text);
}
