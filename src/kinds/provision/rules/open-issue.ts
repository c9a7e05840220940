import { childrenBy, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { partiesAt } from "../../../extract/parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { provisionDraft } from "../provision-draft.ts";
import { termsOf } from "../terms-of.ts";

/**
 *     The two sides still differ over the fate of the prisoners.
 *     └──parties──┘ └open┘      └──────────term──────────┘
 *     differences remain on the border · discussing how to divide the city
 */
export const openIssue = rule({
  id: "provision/open-issue",
  kind: "provision",
  starts: "verb or noun of disagreement, or of talking something over",
  anchor: (token) =>
    (token.upos === "VERB" &&
      /^(?:differ|disagree|wrangle|haggle|discuss|negotiate|argue|clash|bicker)$/.test(token.lemma)) ||
    (token.upos === "NOUN" &&
      /^(?:difference|disagreement|dispute|gap|sticking|obstacle|stumbling)$/.test(token.lemma)),
  build(anchor, view, context) {
    const { sentence } = view;
    const isVerb = anchor.upos === "VERB";
    const talks = /^(?:discuss|negotiate)$/.test(anchor.lemma);
    const what = talks
      ? [...childrenBy(sentence, anchor.index, "ccomp").map(({ index }) => index), ...objectsOf(sentence, anchor.index)]
      : objectsOfPreposition(sentence, anchor.index, OVER);
    const spans = termsOf(what.slice(0, 1), view);
    if (spans.length === 0) return stop(anchor, "what is open");
    const isNow = childrenBy(sentence, anchor.index, "aux").some(({ lemma }) => lemma === "be");
    if (talks && !isNow) return stop(anchor, "what is being talked over");
    const parties = isVerb ? partiesAt(subjectsOf(sentence, anchor.index), view, context.report.text) : [];
    if (isVerb && parties.length === 0) return stop(anchor, "parties that differ");
    return spans.map((span) => provisionDraft(anchor, span, parties, "open", view, context));
  },
});

const OVER = new Set(["over", "on", "about", "regarding", "concerning"]);
