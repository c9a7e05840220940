import { childrenBy, isNegated, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { dealAt } from "../../../extract/deals/deal-at.ts";
import { partiesAt } from "../../../extract/parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { provisionDraft } from "../provision-draft.ts";
import { termsOf } from "../terms-of.ts";

/**
 *     Kenya and Ethiopia agreed to reopen the border and to exchange prisoners.
 *     └───parties────┘          └────term─────┘         └─────term──────┘
 *     They have yet to agree on a date (open)
 */
export const agreedTo = rule({
  id: "provision/agreed-to",
  kind: "provision",
  starts: 'verb "agree" or "commit"',
  anchor: (token) => token.upos === "VERB" && /^(?:agree|commit|undertake)$/.test(token.lemma),
  build(anchor, view, context) {
    const { sentence } = view;
    const what = [
      ...childrenBy(sentence, anchor.index, "xcomp", "ccomp").map(({ index }) => index),
      ...objectsOfPreposition(sentence, anchor.index, ON).slice(0, 1),
    ].filter((i) => i > anchor.index);
    // "agreed to a truce" is an agreement, not a term of one.
    if (what[0] !== undefined && dealAt(view.tokens[what[0]]!, view)) return stop(anchor, "a term, not a deal");
    const spans = termsOf(what.slice(0, 1), view).filter(({ start, end }) =>
      /\s/.test(context.report.text.slice(start, end)),
    );
    if (spans.length === 0) return stop(anchor, "what is agreed");
    const under = childrenBy(sentence, anchor.index, "aux", "mark", "advmod");
    if (under.some(({ text }) => /^(?:if|unless|whether)$/i.test(text)))
      return stop(anchor, "something agreed, or open");
    const isOpen = isNegated(sentence, anchor.index) || under.some(({ text }) => /^(?:yet|to)$/i.test(text));
    const isMaybe = under.some((token) => token.xpos === "MD");
    const parties = partiesAt(subjectsOf(sentence, anchor.index), view, context.report.text);
    if (parties.length === 0) return stop(anchor, "a party that agrees");
    const status = isOpen ? "open" : isMaybe ? "proposed" : "agreed";
    return spans.map((span) => provisionDraft(anchor, span, parties, status, view, context));
  },
});

const ON = new Set(["on", "to", "upon"]);
