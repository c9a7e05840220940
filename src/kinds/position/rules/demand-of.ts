import { childrenBy } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { nounContent } from "../noun-content.ts";
import { positionDraft } from "../position-draft.ts";
import { STANCE_NOUNS } from "../position-words.ts";
import { missingFor } from "../taken.ts";
import { holdersOf } from "../whose-noun.ts";

/**
 *     Kenya's demand for a truce was ignored.
 *     └who─┘  └dem─┘ └─content─┘
 *     Okoro voiced support for the plan · pleas from Kenya to stop · our goal is a truce
 */
export const demandOf = rule({
  id: "position/demand-of",
  kind: "position",
  inTalksOnly: true,
  starts: "noun of a stance",
  word: (token) => token.upos === "NOUN" && STANCE_NOUNS.has(token.lemma),
  build(anchor, view, context) {
    if (anchor.lemma === "line" && view.tokens[anchor.index - 1]?.lemma.toLowerCase() !== "red")
      return stop(anchor, "a red line");
    const content = nounContent(anchor, view);
    if (!content) return stop(anchor, "what is wanted");
    // "the armed opposition in the north" is a party, "opposition to the plan" a stance; so with decisions.
    const next = view.tokens[anchor.index + 1]?.text.toLowerCase();
    if (/^(?:opposition|decision|resistance)$/.test(anchor.lemma) && next !== "to")
      return stop(anchor, 'a stance "to" something');
    // "lowered expectations of a quick victory"
    if (anchor.lemma === "expectation" && /^(?:of|for|on|about)$/.test(next ?? ""))
      return stop(anchor, "an expectation that something is done");
    // "the position of the army on the hill"
    if (anchor.lemma === "position" && next !== "that" && !/^nsubj/.test(anchor.relation))
      return stop(anchor, "what the position is");
    const missing = missingFor(anchor, view);
    if (missing) return stop(anchor, missing);
    const verb = view.tokens[anchor.head];
    if (verb && anchor.relation === "obj" && GIVEN_UP.test(verb.lemma))
      return stop(anchor, "a stance that is still taken");
    const actors = holdersOf(anchor, view, context);
    if (actors.length === 0) return stop(anchor, "a party whose stance it is");
    if (childrenBy(view.sentence, anchor.index, "det", "case").some(({ text }) => /^(?:no|any|without)$/i.test(text)))
      return stop(anchor, "a stance that is taken");
    const stance = STANCE_NOUNS.get(anchor.lemma)!;
    return actors.slice(0, 3).map((actor) => positionDraft(anchor, actor, stance, content, view, context, 0.6));
  },
});

/** "dropped its demand": it is taken no more. */
const GIVEN_UP = /^(?:drop|abandon|withdraw|waive|relinquish|lift|renounce|overcome|forgo|shelve)$/;
