import { childrenBy } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { accessDraft } from "../access-draft.ts";
import { accessStatus } from "../access-status.ts";
import { AID, HUMANITARIAN } from "../access-words.ts";

/**
 *     An aid convoy reached Ravna on Monday.
 *        └──type──┘ └done──┘└place
 *     food was kept from the town · humanitarian access was denied
 */
export const aid = rule({
  id: "access/aid",
  kind: "access",
  starts: "noun for relief, or for a way to bring it",
  anchor: (token) => token.upos === "NOUN" && (AID.test(token.lemma) || token.lemma === "access"),
  build(anchor, view, context) {
    const { sentence } = view;
    const head = view.tokens[anchor.head];
    if (anchor.relation === "compound" && head?.upos === "NOUN")
      return stop(anchor, "relief, not a word before another noun");
    const around = [anchor, ...childrenBy(sentence, anchor.index, "amod", "compound", "nmod")];
    if (!around.some(({ lemma }) => HUMANITARIAN.test(lemma.toLowerCase())))
      return stop(anchor, "relief for people in need");
    const status = accessStatus(anchor, view);
    if (!status) return stop(anchor, "a word that tells whether it arrives");
    return [accessDraft(anchor, status === "blocked" ? "aid-blocked" : "aid-delivery", status, view, context)];
  },
});
