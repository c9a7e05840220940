import { actorNamed, actorType } from "../../../extract/actor-named.ts";
import {
  childrenBy,
  isNegated,
  isRelation,
  objectsOfPreposition,
  subjectsOf,
  subtree,
} from "../../../extract/clauses.ts";
import type { Party } from "../../../extract/parties.ts";
import { type Context, type Draft, rule, type Stop, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { doersOf, doneTo, isPassive } from "../doers.ts";
import { relationDrafts } from "../relation-draft.ts";
import { ownersOf, tiedParties } from "../tied-party.ts";

/**
 *     Eastmark put the Hadd Front on its list of terrorist organisations in 2003.
 *     └subject┘     └─object───┘        └──────type──────┘
 *     the Front is on Eastmark's terror list · was added to the Norland list of banned terrorist groups
 *     Eastmark is to take the Front off its terror list: until then it is on it
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
    if (into.some((word) => /^(?:off|from|out)$/.test(word))) return stillListed(anchor, view, context);
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

/** "wants to be removed from the list", "will take Norland off its list": it is on it as yet. */
function stillListed(list: Token, view: SentenceView, context: Context): readonly Draft[] | Stop {
  const { sentence } = view;
  const above = view.tokens[list.head];
  // "will take Norland | off its list": the tree may hang the list on whoever is listed.
  const verb =
    above && /^(?:obj|nmod|nsubj:pass)$/.test(above.relation) && above.upos !== "VERB" && !REMOVAL.test(above.lemma)
      ? view.tokens[above.head]
      : above;
  const removal = verb?.upos === "NOUN" && REMOVAL.test(verb.lemma);
  if (!verb || !(removal || TAKING_OFF.test(verb.lemma))) return stop(list, "somebody who is to be taken off it");
  if (!unrealAt(verb, view) && verb.xpos !== "VB" && !isYetToBe(verb, view))
    return stop(verb, "a list that still holds it");
  const listed = removal
    ? [
        ...tiedParties(objectsOfPreposition(sentence, verb.index, OF), view, context),
        ...ownersOf(verb.index, view, context),
      ]
    : tiedParties(doneTo(verb, view), view, context);
  // "will take Norland off its list": the list is not that of whoever is on it.
  const owners = ownersOf(list.index, view, context).filter(({ name }) => name !== listed[0]?.name);
  const deed = removal ? view.tokens[verb.head] : verb;
  const isDone = deed?.upos === "VERB" && (removal || !isPassive(verb, view));
  const doers = isDone ? tiedParties(doersOf(deed, view), view, context) : [];
  const subjects = owners.length > 0 ? owners : doers.map((doer) => stateOf(doer, context));
  const drafts = relationDrafts(list, "designates-terrorist", subjects, listed.slice(0, 1), view, context);
  return drafts.length > 0 ? drafts : stop(list, "one who lists another as terrorist");
}

/** "once it is struck off the list", "unless", "until" */
function isYetToBe(verb: Token, { sentence }: SentenceView): boolean {
  return (
    !childrenBy(sentence, verb.index, "aux").some(({ text }) => /^(?:was|were|had)$/i.test(text)) &&
    childrenBy(sentence, verb.index, "mark", "advmod").some(({ text }) =>
      /^(?:once|until|unless|if|when|before)$/i.test(text),
    )
  );
}

/** "President Okoro means to take it off the list": the list is that of the state whose president he is. */
function stateOf(party: Party, context: Context): Party {
  const state = actorType(party.name, context) === "person" ? actorNamed(party.name, context)?.of : null;
  return state ? { ...party, name: state } : party;
}

const REMOVAL = /^(?:removal|delisting|exclusion|deletion)$/;
const TAKING_OFF = /^(?:remove|take|strike|struck|drop|delete|cross|scratch|erase|come|get)$/;
const OF = new Set(["of"]);

const PUTTING = /^(?:put|add|place|include|name|keep|list|be|remain|stay|enter|designate|maintain)$/;
/** Words behind a list within which it is told of what. */
const NEAR = 6;

function isOfTerror(list: Token, view: SentenceView): boolean {
  return subtree(view.sentence, list.index).some(
    (i) => Math.abs(i - list.index) <= NEAR && /^(?:terror|terrorists?|terrorism)$/i.test(view.tokens[i]!.text),
  );
}
