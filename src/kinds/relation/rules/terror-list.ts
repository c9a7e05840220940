import { childrenBy, isNegated, isRelation, subjectsOf, subtree } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { doersOf, doneTo, isPassive } from "../doers.ts";
import { relationDrafts } from "../relation-draft.ts";
import { ownersOf, tiedParties } from "../tied-party.ts";

/**
 *     Eastmark put the Hadd Front on its list of terrorist organisations in 2003.
 *     └subject┘     └─object───┘        └──────type──────┘
 *     the Front is on Eastmark's terror list · was added to the Norland list of banned terrorist groups
 */
export const terrorList = rule({
  id: "relation/terror-list",
  kind: "relation",
  starts: '"list" or "blacklist" of terrorists',
  after: ["relation/called-terrorist"],
  word: ({ upos, lemma }) => upos === "NOUN" && /^(?:list|blacklist|register)$/.test(lemma),
  anchor: (token, view) => isOfTerror(token, view),
  build(anchor, view, context) {
    const { sentence } = view;
    const into = childrenBy(sentence, anchor.index, "case").map(({ text }) => text.toLowerCase());
    if (!into.some((word) => /^(?:on|onto|to|in)$/.test(word))) return stop(anchor, "somebody who is put on it");
    // "the Front, a network on Norland's list of terrorist groups"
    const listed = view.tokens[anchor.head];
    if (listed?.upos === "NOUN" && /^nmod/.test(anchor.relation)) {
      const named = isRelation(listed, "appos") && listed.head >= 0 ? listed.head : listed.index;
      const owned = ownersOf(anchor.index, view, context);
      const known = relationDrafts(
        anchor,
        "designates-terrorist",
        owned,
        tiedParties([named], view, context),
        view,
        context,
      );
      return known.length > 0 ? known : stop(anchor, "one who lists another as terrorist");
    }
    const isHere = childrenBy(sentence, anchor.index, "cop").length > 0;
    const verb = isHere ? anchor : view.tokens[anchor.head];
    if (!verb || (!isHere && !PUTTING.test(verb.lemma))) return stop(anchor, "a verb of putting");
    const isOpen = childrenBy(sentence, verb.index, "aux").some(({ xpos }) => xpos === "MD") || verb.xpos === "VB";
    if (isNegated(sentence, verb.index) || isOpen) return stop(verb, "a list that holds it");
    const owners = ownersOf(anchor.index, view, context);
    const isTurned = isHere || isPassive(verb, view) || verb.lemma === "be" || verb.lemma === "remain";
    const doers = isHere ? [] : tiedParties(doersOf(verb, view), view, context);
    const subjects = isTurned ? (owners.length > 0 ? owners : isHere ? [] : doers) : doers;
    const objects = tiedParties(isTurned ? subjectsOf(sentence, verb.index) : doneTo(verb, view), view, context);
    const drafts = relationDrafts(anchor, "designates-terrorist", subjects, objects, view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "one who lists another as terrorist");
  },
});

const PUTTING = /^(?:put|add|place|include|name|keep|list|be|remain|stay|enter|designate|maintain)$/;
/** Words behind a list within which it is told of what. */
const NEAR = 6;

function isOfTerror(list: Token, view: SentenceView): boolean {
  return subtree(view.sentence, list.index).some(
    (i) => Math.abs(i - list.index) <= NEAR && /^(?:terror|terrorists?|terrorism)$/i.test(view.tokens[i]!.text),
  );
}
