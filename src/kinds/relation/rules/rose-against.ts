import { childrenBy, isNegated, objectsOf, objectsOfPreposition } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { doersOf } from "../doers.ts";
import { relationDrafts } from "../relation-draft.ts";
import { tiedParties } from "../tied-party.ts";

/**
 *     The Hadd Front took up arms against the government.
 *     └──subject───┘ └──type────┘         └──object───┘
 *     rebelled against · rose up against
 */
export const roseAgainst = rule({
  id: "relation/rose-against",
  kind: "relation",
  starts: 'verb of rising "against"',
  word: (token) => token.upos === "VERB" && (RISING.test(token.lemma) || TAKING.test(token.lemma)),
  build(anchor, view, context) {
    const { sentence } = view;
    const things = objectsOf(sentence, anchor.index);
    if (TAKING.test(anchor.lemma) && !things.some((i) => ARMS.test(view.tokens[i]!.lemma)))
      return stop(anchor, "arms that are taken up");
    if (isNegated(sentence, anchor.index) || unrealAt(anchor, view)) return stop(anchor, "a fight that is");
    const objects = tiedParties(against(anchor, things, view), view, context);
    const subjects = tiedParties(doersOf(anchor, view), view, context).filter(
      ({ name }) => !objects.some((object) => object.name === name),
    );
    const drafts = relationDrafts(anchor, "fights", subjects, objects, view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "a party on either side");
  },
});

const RISING = /^(?:rebel|revolt|rise|mutiny|mutinied)$/;
const TAKING = /^(?:take|bear|raise|turn)$/;
const ARMS = /^(?:arm|weapon|gun)$/;
const AGAINST = new Set(["against"]);

/** The parser may hang "against" on what stands before it. */
function against(verb: Token, things: readonly number[], view: SentenceView): number[] {
  const { sentence } = view;
  const adverbs = childrenBy(sentence, verb.index, "advmod", "compound").map(({ index }) => index);
  return [verb.index, ...things, ...adverbs].flatMap((i) => objectsOfPreposition(sentence, i, AGAINST));
}
