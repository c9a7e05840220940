import { childrenBy, isNegated, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { relationDrafts } from "../relation-draft.ts";
import { BY_PREPOSITION, TYING_VERBS } from "../relation-words.ts";
import { tiedParty } from "../tied-party.ts";

/**
 *     Eastmark supports the rebels.
 *     └subject┘└backs┘  └obj─┘
 *     the army is fighting Northern militias · Norland sided with the government
 *
 * Both are parties: supporting a plan is a position.
 */
export const backs = rule({
  id: "relation/backs",
  kind: "relation",
  starts: "verb of backing, fighting or siding with",
  anchor: (token) => token.upos === "VERB" && TYING_VERBS.has(token.lemma),
  build(anchor, view, context) {
    const { sentence } = view;
    if (isNegated(sentence, anchor.index)) return stop(anchor, "a tie that is");
    if (childrenBy(sentence, anchor.index, "aux").some((token) => token.xpos === "MD"))
      return stop(anchor, "a tie that is, not one that may be");
    if (childrenBy(sentence, anchor.index, "nsubj:pass", "aux:pass").length > 0)
      return stop(anchor, "somebody who does it");
    const lexical = TYING_VERBS.get(anchor.lemma)!;
    const beside = BY_PREPOSITION.test(anchor.lemma) ? objectsOfPreposition(sentence, anchor.index, WITH) : [];
    const others = [...objectsOf(sentence, anchor.index), ...beside];
    const isAlongside =
      lexical === "fights" &&
      beside.some((i) => childrenBy(sentence, i, "case").some(({ text }) => text === "alongside"));
    const subjects = subjectsOf(sentence, anchor.index).flatMap((i) => tiedParty(i, view, context) ?? []);
    const objects = others.flatMap((i) => tiedParty(i, view, context) ?? []);
    if (subjects.length === 0 || objects.length === 0) return stop(anchor, "a party on either side");
    const type = isAlongside ? "allied-with" : lexical;
    const drafts = relationDrafts(anchor, type, subjects, objects, view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "two different parties");
  },
});

const WITH = new Set(["with", "against", "alongside"]);
