import { actorType } from "../../../extract/actor-named.ts";
import { objectsOf, objectsOfPreposition, subjectsOf, withConjuncts } from "../../../extract/clauses.ts";
import { type Party, partyOf } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import { isDoubtedTie } from "../doubted-tie.ts";
import { groupAt, UNIONS } from "../group-told.ts";
import { relationDrafts } from "../relation-draft.ts";
import { nounOf, tiedParties } from "../tied-party.ts";

/**
 *     The Norland delegation also includes members of the Hadd Front.
 *     └──────object────────┘      └─type─┘               └─subject─┘
 *     the alliance in the north groups the Front and the Brigade · a bloc that brings both together
 */
export const includes = rule({
  id: "relation/includes",
  kind: "relation",
  after: ["relation/made-up-of"],
  starts: "verb of including",
  word: ({ upos, lemma }) => upos === "VERB" && /^(?:include|comprise|group|unite|bring)$/.test(lemma),
  build(anchor, view, context) {
    if (isDoubtedTie(anchor, view)) return stop(anchor, "a union that is");
    if (anchor.lemma === "bring" && view.tokens[anchor.index + 1]?.text !== "together")
      return stop(anchor, "a union that is");
    const union = subjectsOf(view.sentence, anchor.index)[0];
    const noun = union === undefined ? undefined : view.tokens[union];
    const told = noun && UNIONS.test(noun.lemma) ? groupAt(noun, view, context) : null;
    const army = noun && !told ? armyAt(noun.index, view, context) : null;
    const group = told ?? army;
    if (!group) return stop(anchor, "a delegation or alliance");
    const members = tiedParties(membersAt(anchor, view), view, context).filter(
      ({ span, name }) => span.start > anchor.start && (told || actorType(name, context) === "armed-group"),
    );
    const drafts = relationDrafts(anchor, "member-of", members, [group], view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "those who are in it");
  },
});

/** "the Front, which includes the Hadd Brigade": one group in arms may hold others. */
function armyAt(head: number, view: SentenceView, context: Context): Party | null {
  const noun = nounOf(view.tokens[head]!, view) ?? head;
  const mention = actorAt(noun, view.sentence, view.actors);
  const isArmed =
    mention && /^(?:name|acronym)$/.test(mention.form) && actorType(mention.actor, context) === "armed-group";
  return isArmed ? partyOf(mention) : null;
}

/** "Norland and Eastmark", "members of the Front", "composed of negotiators from the Front" */
function membersAt(verb: Token, view: SentenceView): number[] {
  const { sentence, tokens } = view;
  const direct = [...objectsOf(sentence, verb.index), ...objectsOfPreposition(sentence, verb.index, OF)];
  return direct.flatMap((i) => {
    const of = PEOPLE.test(tokens[i]!.lemma) ? objectsOfPreposition(sentence, i, OF_OR_FROM) : [];
    return of.length > 0 ? of.flatMap((one) => withConjuncts(sentence, one)) : [i];
  });
}

const OF = new Set(["of"]);
const OF_OR_FROM = new Set(["of", "from"]);
const PEOPLE = /^(?:member|representative|delegate|negotiator|official|envoy|figure|fighter|leader)$/;
