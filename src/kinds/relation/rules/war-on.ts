import { objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { modifiersOf, type Party } from "../../../extract/parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { relationDrafts } from "../relation-draft.ts";
import { FIGHTS } from "../relation-words.ts";
import { tiedParty } from "../tied-party.ts";

/**
 *     Eastmark's war against the rebels is in its fourth year.
 *     └subject┘  └type┘       └object┘
 *     the war between Eastmark and Norland
 */
export const warOn = rule({
  id: "relation/war-on",
  kind: "relation",
  starts: "noun for a fight",
  anchor: (token) => token.upos === "NOUN" && FIGHTS.has(token.lemma),
  build(anchor, view, context) {
    const { sentence } = view;
    const party = (i: number): Party[] => {
      const found = tiedParty(i, view, context);
      return found ? [found] : [];
    };
    const between = objectsOfPreposition(sentence, anchor.index, new Set(["between"])).flatMap(party);
    const against = objectsOfPreposition(sentence, anchor.index, new Set(["against", "with", "on"])).flatMap(party);
    const own = modifiersOf(anchor.index, view).map(({ actor, start, end }) => ({ name: actor, span: { start, end } }));
    const verb = view.tokens[anchor.head];
    const isWaged = verb?.upos === "VERB" && /^(?:obj|obl)/.test(anchor.relation);
    const waging = isWaged ? subjectsOf(sentence, verb.index).flatMap(party) : [];
    const [subjects, objects] =
      between.length > 1 ? [between.slice(0, 1), between.slice(1, 2)] : [[...own, ...waging], against];
    const drafts = relationDrafts(anchor, "fights", subjects!, objects!, view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "two parties that fight");
  },
});
