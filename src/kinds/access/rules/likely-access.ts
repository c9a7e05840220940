import { likeliest, likelyRule, takingPart } from "../../../extract/learnt/likely-rule.ts";
import { likelySort } from "../../../extract/learnt/likely-sort.ts";
import { accessDraft } from "../access-draft.ts";
import { accessStatus } from "../access-status.ts";
import type { AccessStatus, AccessType } from "../access-words.ts";

/**
 *     Food and medicine go by barge to Nairobi.
 *     └──── access ────┘               └place─┘
 *
 * The words that most likely tell whether relief gets through, who lets it and where.
 */
export const likelyAccess = likelyRule({
  id: "access/likely-access",
  kind: "access",
  least: 0.75,
  words: "tell whether relief gets through",
  wanted: "where, or who lets it through or not",
  draftsOf(span, word, view, context) {
    const type = likelySort<AccessType>("access-type", span, view, context).value;
    const found = accessStatus(word, view)?.status;
    const status = found ?? likelySort<AccessStatus>("access-status", span, view, context).value;
    const actors = takingPart(span, "access actor", view, context);
    const there = likeliest(span, "access place", view, context);
    if (actors.length === 0 && !there) return [];
    const place = there ? { name: there.name, ...there.span } : null;
    return [accessDraft(word, type, status, view, context, { place, actors })];
  },
});
