import { isNegated } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import { incidentDraft } from "../incident-draft.ts";
import { isHuman } from "../is-human.ts";
import { named } from "../named-sides.ts";
import { canBePhrase, phraseAt } from "../violent-phrases.ts";

/**
 *     Gunmen gunned down two farmers in Ravna on Friday.
 *     └who─┘ ^^^^^^      └──whom───┘    └place
 *     put five captives to death · set the depot ablaze · were hacked to death · a bus ran over a mine
 */
export const violentPhrase = rule({
  id: "incident/violent-phrase",
  kind: "incident",
  starts: "verb that is violent by what stands behind it",
  after: ["incident/attack", "incident/attacked", "incident/weapon-fired"],
  word: canBePhrase,
  anchor: (token, view) => phraseAt(token, view) !== null,
  build(anchor, view, context) {
    const { type, doers, hit, isOnPeople } = phraseAt(anchor, view)!;
    const people = hit.filter((i) => isHuman(i, view, context));
    if (isOnPeople && people.length === 0) return stop(anchor, "people who are hit");
    const unreal = unrealAt(anchor, view);
    if (unreal || isNegated(view.sentence, anchor.index))
      return stop(unreal ?? anchor, "an event that took place, not one that may");
    const text = context.report.text;
    const sides = {
      actors: named(doers, view, text, { isDoer: true }),
      targets: named(isOnPeople ? people : hit, view, text),
    };
    const draft = incidentDraft(anchor, view, context, { sides, type });
    if (!draft || (sides.actors.length === 0 && draft.fields.place === null && draft.when === null))
      return stop(anchor, "somebody who did it, a place or a day");
    return [draft];
  },
});
