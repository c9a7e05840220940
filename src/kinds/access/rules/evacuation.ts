import { childrenBy } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { accessDraft } from "../access-draft.ts";
import { accessStatus } from "../access-status.ts";
import { EVACUATING } from "../access-words.ts";

/**
 *     Civilians were evacuated from Ravna on Monday.
 *                    └─type──┘      └place
 */
export const evacuation = rule({
  id: "access/evacuation",
  kind: "access",
  starts: '"evacuate" or "evacuation"',
  anchor: (token) => /^(?:NOUN|VERB)$/.test(token.upos) && EVACUATING.test(token.lemma),
  build(anchor, view, context) {
    const found = accessStatus(anchor, view);
    if (!found) return stop(anchor, "a word that tells how far it is");
    // "the troops will evacuate the base": they leave by themselves.
    const leaving = childrenBy(view.sentence, anchor.index, "nsubj").map(({ lemma }) => lemma);
    if (
      anchor.upos === "VERB" &&
      !isPassive(anchor, view) &&
      leaving.some((lemma) => /^(?:troop|force|soldier|army|fighter|unit)$/.test(lemma))
    )
      return stop(anchor, "people who are brought out");
    const draft = accessDraft(anchor, "evacuation", found.status, view, context);
    if (draft.fields.place === null) return stop(anchor, "a place that people leave");
    return [draft];
  },
});

function isPassive(verb: Token, view: SentenceView): boolean {
  return childrenBy(view.sentence, verb.index, "nsubj:pass", "aux:pass").length > 0;
}
