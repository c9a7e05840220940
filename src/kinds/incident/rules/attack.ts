import { rule, stop } from "../../../extract/rule.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import { incidentDraft } from "../incident-draft.ts";
import { EVENTS } from "../incident-words.ts";
import { isOnlySpokenOf } from "../only-spoken-of.ts";
import { otherThanEvent } from "../other-than-event.ts";

/**
 *     An Eastmark air strike on the camp killed 12 people.
 *        └──who─┘ ^^^^^^^^^^    └whom┘
 *     clashes between the army and rebels · the bombing of Lakeside
 */
export const attack = rule({
  id: "incident/attack",
  kind: "incident",
  starts: "noun for a violent event",
  word: (token) =>
    token.upos === "NOUN" && (EVENTS.has(token.lemma.toLowerCase()) || EVENTS.has(token.text.toLowerCase())),
  build(anchor, view, context) {
    const missing = otherThanEvent(anchor, view);
    if (missing) return stop(anchor, missing);
    const draft = incidentDraft(anchor, view, context);
    if (!draft) return stop(anchor, "somebody who did it, somebody hit, or a place");
    const unreal = unrealAt(anchor, view);
    if (unreal) return stop(unreal, "an event that took place, not one that may");
    if (isOnlySpokenOf(anchor, draft, view)) return stop(anchor, "somebody who did it and somebody hit, or a place");
    return [draft];
  },
});
