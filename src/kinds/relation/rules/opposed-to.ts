import { isBetween, isInfinitive, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import type { Party } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { relationDrafts } from "../relation-draft.ts";
import type { RelationType } from "../relation-words.ts";
import { tiedParties, tiedParty } from "../tied-party.ts";

/**
 *     rebels opposed to the president took the town.
 *     └subj┘ └type─┘    └───object──┘
 *     militias loyal to Okoro · the Front pledged allegiance to Hadd
 */
export const opposedTo = rule({
  id: "relation/opposed-to",
  kind: "relation",
  starts: '"opposed to" or "loyal to"',
  word: (token) => TIES.has(token.text.toLowerCase()),
  build(anchor, view, context) {
    const type = TIES.get(anchor.text.toLowerCase())!;
    const [subjects, objects] = [said(anchor, view, context), toWhom(anchor, view, context)];
    const drafts = relationDrafts(anchor, type, subjects, objects, view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "a party on either side");
  },
});

const TO = new Set(["to"]);

function toWhom(word: Token, view: SentenceView, context: Context): Party[] {
  const own = objectsOfPreposition(view.sentence, word.index, TO);
  // "between forces loyal to Okoro and the rebels": the rebels are the other side.
  if (own.length > 0 && word.head >= 0 && isBetween(word.head, view.sentence))
    return [tiedParty(own[0]!, view, context)].flatMap((party) => party ?? []);
  const above = word.upos === "NOUN" && word.head >= 0 ? objectsOfPreposition(view.sentence, word.head, TO) : [];
  return tiedParties([...own, ...above], view, context);
}

function said(word: Token, view: SentenceView, context: Context): Party[] {
  if (/^(?:amod|acl)/.test(word.relation) && word.head >= 0) return tiedParties([word.head], view, context);
  const subjects = subjectsOf(view.sentence, word.index);
  const above = view.tokens[word.head];
  // "expects officials to remain loyal": whoever expects it is not loyal by that.
  if (above && isInfinitive(view.sentence, above.index)) return [];
  if (subjects.length === 0 && above?.upos === "VERB")
    return tiedParties(subjectsOf(view.sentence, above.index), view, context);
  return tiedParties(subjects, view, context);
}

const TIES: ReadonlyMap<string, RelationType> = new Map([
  ["opposed", "fights"],
  ["hostile", "fights"],
  ["loyal", "allied-with"],
  ["faithful", "allied-with"],
  ["sympathetic", "allied-with"],
  ["friendly", "allied-with"],
  ["allegiance", "affiliated-with"],
  ["fealty", "affiliated-with"],
  ["loyalty", "affiliated-with"],
]);
