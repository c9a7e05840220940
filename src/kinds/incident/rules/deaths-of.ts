import { childrenBy, objectsOfPreposition } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import { incidentDraft } from "../incident-draft.ts";
import { isHuman } from "../is-human.ts";
import { isArmed, named } from "../named-sides.ts";
import { isNatural } from "../natural-death.ts";

/**
 *     The envoy regretted the deaths of nine villagers in Ravna on Sunday.
 *                             ^^^^^^    └────whom────┘    └place   └when┘
 *
 * Nine die together by violence, and so do soldiers and captives; one by name may have died in bed.
 */
export const deathsOf = rule({
  id: "incident/deaths-of",
  kind: "incident",
  starts: 'noun "death"',
  after: ["incident/attack", "incident/attacked", "incident/weapon-fired", "incident/violent-phrase"],
  round: 2,
  word: ({ upos, lemma }) => upos === "NOUN" && lemma === "death",
  build(anchor, view, context) {
    const { sentence, tokens } = view;
    const dead = objectsOfPreposition(sentence, anchor.index, new Set(["of"]));
    const people = dead.filter(
      (i) => isHuman(i, view, context) && (isArmed(tokens[i]!) || childrenBy(sentence, i, "nummod").length > 0),
    );
    if (people.length === 0) return stop(anchor, "soldiers, or a number of people");
    const unreal = unrealAt(anchor, view);
    const verb = tokens[anchor.head];
    const told = [anchor, ...people.map((i) => tokens[i]!), ...(verb ? [verb] : [])];
    if (unreal || told.some((word) => isNatural(word, view))) return stop(unreal ?? anchor, "a violent death");
    const targets = named(people, view, context.report.text);
    const draft = incidentDraft(anchor, view, context, { type: "killing", sides: { actors: [], targets } });
    if (!draft || (draft.fields.place === null && draft.when === null)) return stop(anchor, "a place or a day");
    return [draft];
  },
});
