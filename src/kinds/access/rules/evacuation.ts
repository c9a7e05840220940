import { rule, stop } from "../../../extract/rule.ts";
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
    const status = accessStatus(anchor, view);
    if (!status) return stop(anchor, "a word that tells how far it is");
    const draft = accessDraft(anchor, "evacuation", status, view, context);
    if (draft.fields.place === null) return stop(anchor, "a place that people leave");
    return [draft];
  },
});
