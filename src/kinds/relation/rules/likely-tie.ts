import { likelyRule, takingPart } from "../../../extract/learnt/likely-rule.ts";
import { likelySort } from "../../../extract/learnt/likely-sort.ts";
import { relationDrafts } from "../relation-draft.ts";
import type { RelationType } from "../relation-words.ts";

/**
 *     The Hadd Brigade sits in the Dawn Front's council.
 *         └─subject──┘             └─object─┘
 *
 * The words that most likely tell a tie, and who is tied to whom.
 */
export const likelyTie = likelyRule({
  id: "relation/likely-tie",
  kind: "relation",
  least: 0.8,
  words: "tell a tie",
  wanted: "two parties",
  draftsOf(span, sign, view, context) {
    const type = likelySort<RelationType>("relation-type", span, view, context).value;
    const subjects = takingPart(span, "relation subject", view, context);
    const objects = takingPart(span, "relation object", view, context);
    return relationDrafts(sign, type, subjects, objects, view, context);
  },
});
