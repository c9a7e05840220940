import { childrenBy, isNegated, objectsOf, subjectsOf } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { accessDraft } from "../access-draft.ts";
import { accessStatus } from "../access-status.ts";
import { ALLOWING, PEOPLE } from "../access-words.ts";

/**
 *     The army let women and children leave Ravna on Monday.
 *              └─────who──────────┘ └type┘ └place
 *     civilians were allowed to leave the besieged town · families are free to get out
 */
export const letLeave = rule({
  id: "access/let-leave",
  kind: "access",
  starts: '"leave", "flee" or "get out" of people who are let',
  word: (token) => token.upos === "VERB" && /^(?:leave|exit|depart|flee|get|pass)$/.test(token.lemma),
  build(anchor, view, context) {
    const { sentence } = view;
    const above = view.tokens[anchor.head];
    if (!above || !/^(?:xcomp|ccomp|advcl)/.test(anchor.relation)) return stop(anchor, "somebody who lets them");
    const isLet = ALLOWING.test(above.lemma) || /^(?:free|able|welcome)$/.test(above.lemma);
    if (!isLet) return stop(anchor, "somebody who lets them");
    if (
      anchor.lemma === "get" &&
      childrenBy(sentence, anchor.index, "compound:prt", "advmod", "obl").every(({ text }) => text !== "out")
    )
      return stop(anchor, "a way out");
    const who = [
      ...objectsOf(sentence, above.index),
      ...subjectsOf(sentence, anchor.index),
      ...subjectsOf(sentence, above.index),
    ];
    if (!who.some((i) => PEOPLE.test(view.tokens[i]!.lemma))) return stop(anchor, "people who leave");
    const status = isNegated(sentence, above.index) ? "blocked" : (accessStatus(above, view)?.status ?? "agreed");
    const draft = accessDraft(anchor, "evacuation", status, view, context);
    if (draft.fields.place === null) return stop(anchor, "a place that people leave");
    return [draft];
  },
});
