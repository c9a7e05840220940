import { childrenBy, runAround, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import { dealAt, isDealNoun } from "../../../extract/deals/deal-at.ts";
import { dealParties } from "../../../extract/deals/deal-parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { provisionDraft } from "../provision-draft.ts";

/**
 *     Under the deal, the army will leave the city.
 *           ^^^^^^^^  └──────────term────────────┘
 *     as part of the agreement, prisoners are to be freed
 */
export const underDeal = rule({
  id: "provision/under-deal",
  kind: "provision",
  starts: "noun for a deal",
  anchor: isDealNoun,
  build(anchor, view, context) {
    const { sentence } = view;
    if (!dealAt(anchor, view)) return stop(anchor, "a deal of parties");
    const above = view.tokens[anchor.head];
    const whole = above && /^(?:term|part|provision)$/.test(above.lemma) ? above : anchor;
    const before = childrenBy(sentence, whole.index, "case").map(({ text }) => text.toLowerCase());
    if (!before.some((text) => /^(?:under|as|by)$/.test(text)) || !whole.relation.startsWith("obl"))
      return stop(anchor, '"under" the deal');
    if (before.includes("by") && whole === anchor) return stop(anchor, '"under" the deal');
    const verb = view.tokens[whole.head];
    if (verb?.upos !== "VERB") return stop(anchor, "a clause that is the term");
    // "said that under the deal": the clause, not what is said around it.
    const inside = subtree(sentence, verb.index).filter((i) => !subtree(sentence, whole.index).includes(i));
    const { first, last } = runAround(inside, verb.index);
    const span = trimmedSpan(sentence, first, last);
    if (!span || last - first < 2) return stop(anchor, "a clause that is the term");
    return [provisionDraft(anchor, span, dealParties(anchor, view, context), "agreed", view, context)];
  },
});
