import { childrenBy, objectsOfPreposition } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { provisionDraft } from "../provision-draft.ts";
import { termsOf } from "../terms-of.ts";

/**
 *     … in exchange for the lifting of all sanctions
 *     └──────────────┘ └──────────term─────────────┘
 */
export const inReturn = rule({
  id: "provision/in-return",
  kind: "provision",
  starts: '"in return for" or "in exchange for"',
  anchor: (token) => token.upos === "NOUN" && /^(?:return|exchange)$/.test(token.lemma),
  build(anchor, view, context) {
    const isIn = childrenBy(view.sentence, anchor.index, "case").some(({ text }) => /^in$/i.test(text));
    if (!isIn) return stop(anchor, '"in return for"');
    const verb = view.tokens[anchor.head];
    const behind = objectsOfPreposition(view.sentence, anchor.index, new Set(["for"]));
    const beside = verb
      ? objectsOfPreposition(view.sentence, verb.index, new Set(["for"])).filter(
          (i) => i === anchor.index + 2 || i > anchor.index,
        )
      : [];
    const spans = termsOf((behind.length > 0 ? behind : beside).slice(0, 1), view);
    if (spans.length === 0) return stop(anchor, "what is given in return");
    return spans.map((span) => provisionDraft(anchor, span, [], "proposed", view, context));
  },
});
