import { childrenBy, objectsOfPreposition } from "../../../extract/clauses.ts";
import { dealAt } from "../../../extract/deals/deal-at.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { provisionDraft } from "../provision-draft.ts";
import { termsOf } from "../terms-of.ts";
import { toldDeal } from "../told-deal.ts";

/**
 *     The deal sets out a timetable for the withdrawal of all troops.
 *                         ^^^^^^^^^     └────────────term───────────┘
 */
export const timetable = rule({
  id: "provision/timetable",
  kind: "provision",
  inTalksOnly: true,
  after: ["provision/of-deal"],
  starts: "noun for when or how something is to be done",
  word: ({ upos, lemma }) => upos === "NOUN" && /^(?:timetable|timeline|timeframe|deadline|schedule)$/.test(lemma),
  build(anchor, view, context) {
    const deal = toldDeal(anchor, view, context, 1);
    if (!deal) return stop(anchor, "a deal that sets it");
    const heads = objectsOfPreposition(view.sentence, anchor.index, FOR).filter((i) => {
      const noun = view.tokens[i]!;
      // "a deadline for a reply": no step of the deal.
      const isTime = view.isTime(noun) || /^(?:reply|answer|response|talk|negotiation|decision|deal)$/.test(noun.lemma);
      return !isTime && !dealAt(noun, view) && childrenBy(view.sentence, i, "nmod", "compound", "amod").length > 0;
    });
    const spans = termsOf(heads.slice(0, 1), view);
    if (spans.length === 0) return stop(anchor, "what is to be done");
    return spans.map((span) => provisionDraft(anchor, span, [], deal.status, view, context));
  },
});

const FOR = new Set(["for", "of"]);
