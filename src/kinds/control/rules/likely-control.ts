import { likeliest, likelyRule, takingPart } from "../../../extract/learnt/likely-rule.ts";
import { likelySort } from "../../../extract/learnt/likely-sort.ts";
import { controlDrafts } from "../control-draft.ts";
import type { Change } from "../control-words.ts";

/**
 *     By nightfall the Dawn Front was master of Nairobi.
 *                     └─holder─┘               └place─┘
 *
 * The words that most likely tell who holds a place, takes it, loses it or surrounds it.
 */
export const likelyControl = likelyRule({
  id: "control/likely-control",
  kind: "control",
  least: 0.7,
  words: "tell who holds a place",
  wanted: "the place, and who holds or loses it",
  draftsOf(span, sign, view, context) {
    const change = likelySort<Change>("control-change", span, view, context).value;
    const places = takingPart(span, "control place", view, context);
    const holders = takingPart(span, "control holder", view, context);
    const from = likeliest(span, "control from", view, context);
    return holders.length > 0 || from ? controlDrafts(sign, change, places, holders, from, view, context) : [];
  },
});
