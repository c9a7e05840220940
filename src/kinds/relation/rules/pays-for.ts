import { childrenBy, isNegated, objectsOf, objectsOfPreposition, withConjuncts } from "../../../extract/clauses.ts";
import type { Party } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { children } from "../../../language/tree.ts";
import { doersOf } from "../doers.ts";
import { relationDrafts } from "../relation-draft.ts";
import { ownersOf, tiedParties } from "../tied-party.ts";

/**
 *     Eastmark, which pays the salaries of the Hadd Front, …        Eastmark backs the Front
 *     └subject┘       └type┘           └────object────┘
 *     pays for a third of the Norland budget · gave Norland 80 million crowns in military aid
 */
export const paysFor = rule({
  id: "relation/pays-for",
  kind: "relation",
  starts: "verb of paying for an army or a budget, or of giving military aid",
  word: ({ upos, lemma }) => upos === "VERB" && (PAYING.test(lemma) || GIVING.test(lemma)),
  build(anchor, view, context) {
    const { sentence } = view;
    if (isNegated(sentence, anchor.index) || unrealAt(anchor, view)) return stop(anchor, "a tie that is");
    const objects = PAYING.test(anchor.lemma) ? paidBy(anchor, view, context) : aidedBy(anchor, view, context);
    if (objects.length === 0) return stop(anchor, "what is paid or given, and whose it is");
    const drafts = relationDrafts(
      anchor,
      "backs",
      tiedParties(doersOf(anchor, view), view, context),
      objects,
      view,
      context,
    );
    return drafts.length > 0 ? drafts : stop(anchor, "one who pays and one who is paid for");
  },
});

const PAYING = /^(?:pay|finance|fund|underwrite|bankroll|subsidi[sz]e)$/;
const GIVING = /^(?:give|grant|provide|lend|send|donate|offer|supply)$/;
const FOR = new Set(["for"]);
const OF = new Set(["of"]);
const TO = new Set(["to"]);
const UPKEEP = /^(?:budget|salary|wage|upkeep|pension|war|army|treasury|payroll|soldier|fighter|police|arms|debt)$/;
const AID = /^(?:aid|assistance|support|arm|weapon|weaponry|arms)$/;
const OF_WAR = /^(?:military|lethal|budgetary|financial|security|covert|economic)$/i;

/** Whose budget or army is paid for: "a third of the Norland budget", "the salaries of the Front". */
function paidBy(verb: Token, view: SentenceView, context: Context): Party[] {
  const { sentence, tokens } = view;
  const paid = [...objectsOf(sentence, verb.index), ...objectsOfPreposition(sentence, verb.index, FOR)];
  const parts = paid.flatMap((i) => [i, ...objectsOfPreposition(sentence, i, OF)]);
  return parts
    .filter((i) => UPKEEP.test(tokens[i]!.lemma))
    .flatMap((i) => [
      ...ownersOf(i, view, context),
      ...tiedParties(objectsOfPreposition(sentence, i, OF), view, context),
    ]);
}

/** "gave Norland 80 million in military aid", "lent 80 million in arms to the rebels" */
function aidedBy(verb: Token, view: SentenceView, context: Context): Party[] {
  const { sentence, tokens } = view;
  const things = [...childrenBy(sentence, verb.index, "obj", "iobj", "obl:unmarked").map(({ index }) => index)];
  const isAid = (i: number): boolean =>
    AID.test(tokens[i]!.lemma) &&
    children(sentence, i).some(
      (at) => OF_WAR.test(tokens[at]!.text) && /^(?:amod|compound)/.test(tokens[at]!.relation),
    );
  const isGiven = things.some((i) => childrenBy(sentence, i, "nmod").some(({ index }) => isAid(index)));
  const isBehind = childrenBy(sentence, verb.index, "obl").some(({ index }) => isAid(index));
  if (!isGiven && !isBehind) return [];
  const whom = things.filter((i) => !isAid(i) && tokens[i]!.upos !== "NUM").flatMap((i) => withConjuncts(sentence, i));
  return tiedParties([...whom, ...objectsOfPreposition(sentence, verb.index, TO)], view, context);
}
