import { childrenBy } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { accessDraft } from "../access-draft.ts";
import { accessStatus } from "../access-status.ts";
import { AID, HUMANITARIAN, NOT_RELIEF } from "../access-words.ts";

/**
 *     An aid convoy reached Ravna on Monday.
 *        └──type──┘ └done──┘└place
 *     food was kept from the town · humanitarian access was denied
 */
export const aid = rule({
  id: "access/aid",
  kind: "access",
  starts: "noun for relief, or for a way to bring it",
  anchor: (token) =>
    token.upos === "NOUN" && (AID.test(token.lemma) || token.lemma === "access") && !/^aides?$/i.test(token.text),
  build(anchor, view, context) {
    const { sentence } = view;
    const head = view.tokens[anchor.head];
    if (anchor.relation === "compound" && head?.upos === "NOUN")
      return stop(anchor, "relief, not a word before another noun");
    if (head && /^(?:dollar|euro|pound|million|billion|package|budget|worth)$/.test(head.lemma))
      return stop(anchor, "relief, not money");
    const around = [anchor, ...childrenBy(sentence, anchor.index, "amod", "compound", "nmod")];
    // "denied aid agencies access to the camps"
    const asked = head?.upos === "VERB" ? childrenBy(sentence, head.index, "iobj", "nsubj", "obj") : [];
    const isForRelief = asked
      .flatMap(({ index }) => childrenBy(sentence, index, "compound", "amod"))
      .some(({ lemma }) => /^(?:aid|relief|humanitarian)$/i.test(lemma));
    if (
      !around.some(({ lemma }) => HUMANITARIAN.test(lemma.toLowerCase())) &&
      !(anchor.lemma === "access" && isForRelief)
    )
      return stop(anchor, "relief for people in need");
    if (around.some(({ lemma }) => NOT_RELIEF.test(lemma.toLowerCase())))
      return stop(anchor, "relief for people in need");
    const found = accessStatus(anchor, view);
    if (!found) return stop(anchor, "a word that tells whether it arrives");
    const { status, isAttacked } = found;
    const type = status === "blocked" && !isAttacked ? "aid-blocked" : "aid-delivery";
    return [accessDraft(anchor, type, status, view, context)];
  },
});
