import { childrenBy, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { relationDrafts } from "../relation-draft.ts";
import { ownersOf, tiedParties } from "../tied-party.ts";

/**
 *     rebels fighting for the overthrow of the president
 *     └subj┘                 └──type─┘     └──object───┘
 *     the Front is battling for Okoro's ouster
 */
export const toOust = rule({
  id: "relation/to-oust",
  kind: "relation",
  after: ["relation/backs"],
  starts: '"ouster", "overthrow", "downfall"',
  word: (token) => token.upos === "NOUN" && /^(?:ouster|overthrow|downfall|removal|defeat)$/.test(token.lemma),
  build(anchor, view, context) {
    const verb = view.tokens[anchor.head];
    if (verb?.upos !== "VERB" || !/^(?:fight|battle|struggle|rebel|revolt|rise|war)$/.test(verb.lemma))
      return stop(anchor, "a fight for it");
    // "fought on after the overthrow of the president" is no fight for it.
    if (!childrenBy(view.sentence, anchor.index, "case").some(({ text }) => /^for$/i.test(text)))
      return stop(anchor, "a fight for it");
    const objects = [
      ...tiedParties(objectsOfPreposition(view.sentence, anchor.index, OF), view, context),
      ...ownersOf(anchor.index, view, context),
    ];
    const subjects = tiedParties(subjectsOf(view.sentence, verb.index), view, context);
    const drafts = relationDrafts(anchor, "fights", subjects, objects, view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "a party on either side");
  },
});

const OF = new Set(["of"]);
