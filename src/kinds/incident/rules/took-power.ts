import { childrenBy, isNegated, objectsOf, subjectsOf } from "../../../extract/clauses.ts";
import { placeNear } from "../../../extract/place-near.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { incidentDraft } from "../incident-draft.ts";
import { isHuman } from "../is-human.ts";
import { isArmed, named } from "../named-sides.ts";

/**
 *     Officers seized power in Norland on Monday.        the garrison at Ravna mutinied
 *     └─who──┘ ^^^^^^ └──────place┘                      └──who───┘          ^^^^^^^^
 *
 * A party that wins an election takes power too: only arms and force seize it.
 */
export const tookPower = rule({
  id: "incident/took-power",
  kind: "incident",
  starts: "seizing power, or a mutiny",
  after: ["incident/attack", "incident/attacked"],
  word: ({ upos, lemma }) => upos === "VERB" && (SEIZING.test(lemma) || MUTINYING.test(lemma)),
  build(anchor, view, context) {
    const { sentence, tokens } = view;
    const isMutiny = MUTINYING.test(anchor.lemma);
    const power = objectsOf(sentence, anchor.index).some((i) => tokens[i]!.lemma === "power");
    if (!isMutiny && !power) return stop(anchor, "power that is seized");
    const doers = subjectsOf(sentence, anchor.index);
    const isOfArms = doers.some((i) => isArmed(tokens[i]!) || UNIT.test(tokens[i]!.lemma));
    const isForce = /^(?:seize|usurp|grab)$/.test(anchor.lemma) || isByForce(anchor, view);
    if (isMutiny ? !isOfArms : !isForce) return stop(anchor, "arms or force");
    const unreal = unrealAt(anchor, view);
    if (unreal || isNegated(sentence, anchor.index))
      return stop(unreal ?? anchor, "an event that took place, not one that may");
    const text = context.report.text;
    const people = doers.filter((i) => isHuman(i, view, context) || isOfArms);
    const own = named(people, view, text, { isDoer: true });
    const at = doers.map((i) => placeNear(tokens[i]!, view, AT)).find((found) => found !== null) ?? null;
    const draft = incidentDraft(anchor, view, context, {
      type: "other",
      sides: { actors: own, targets: [] },
      place: at,
    });
    return draft ? [draft] : stop(anchor, "somebody who did it, or a place");
  },
});

const AT = new Set(["at", "in"]);
const SEIZING = /^(?:seize|take|grab|usurp|assume|win)$/;
const MUTINYING = /^(?:mutiny|mutinied)$/;
const UNIT =
  /^(?:garrison|brigade|battalion|regiment|division|crew|guard|cadet|sailor|conscript|officer|recruit|squadron|corps)s?$/;

/** "took power in a coup", "by force" */
function isByForce(verb: Token, view: SentenceView): boolean {
  return childrenBy(view.sentence, verb.index, "obl").some(({ lemma }) =>
    /^(?:coup|putsch|force|revolution|arm)s?$/.test(lemma),
  );
}
