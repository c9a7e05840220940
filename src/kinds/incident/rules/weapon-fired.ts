import { isNegated } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import { placeOfEvent } from "../event-place.ts";
import { incidentDraft } from "../incident-draft.ts";
import { typeOf } from "../type-of.ts";
import { useOf, WEAPONS } from "../weapons.ts";

/**
 *     Rebels fired dozens of rockets at Lakeside on Monday.
 *     └who─┘            ^^^^^^^    └whom──┘ └──when──┘
 *     a shell slammed into a school · homes hit by mortar rounds · Norland test-fired a missile
 */
export const weaponFired = rule({
  id: "incident/weapon-fired",
  kind: "incident",
  starts: "a rocket, shell or bomb",
  word: (token) => /^(?:NOUN|PROPN)$/.test(token.upos) && WEAPONS.has(token.lemma.toLowerCase()),
  build(anchor, view, context) {
    const use = useOf(anchor, view, context.report.text);
    if (!use) return stop(anchor, "a weapon that is fired or hits");
    const { verb, isTest, ...sides } = use;
    const unreal = unrealAt(verb, view);
    if (unreal || isNegated(view.sentence, verb.index))
      return stop(unreal ?? verb, "an event that took place, not one that may");
    // "fired rockets into Lakeside": somewhere was hit.
    const ofWeapon = anchor.lemma === "bomb" ? "bombing" : typeOf(anchor, view, false);
    const type = isTest && !placeOfEvent(verb, [], view) ? "other" : ofWeapon;
    const draft = incidentDraft(verb, view, context, { sides, type });
    return draft ? [draft] : stop(anchor, "somebody who fired it, somebody hit, or a place");
  },
});
