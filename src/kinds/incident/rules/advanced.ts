import { actorType } from "../../../extract/actor-named.ts";
import { isNegated, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import { incidentDraft } from "../incident-draft.ts";
import { isArmed, named } from "../named-sides.ts";

/**
 *     Government troops advanced on Ravna on Wednesday.
 *     └─────who───────┘ ^^^^^^^^    └place
 *     rebels pushed into the northern suburbs · tanks rolled into the city · soldiers crossed the border
 */
export const advanced = rule({
  id: "incident/advanced",
  kind: "incident",
  starts: "verb of advancing",
  after: ["incident/attack", "incident/attacked"],
  word: ({ upos, lemma }) => upos === "VERB" && (ADVANCING.has(lemma) || MOVING.has(lemma)),
  build(anchor, view, context) {
    const { sentence } = view;
    // "attacked a border crossing into Ravna": a place, by which nobody went.
    if (isCrossing(anchor, view)) return stop(anchor, "troops who advance");
    const doers = subjectsOf(sentence, anchor.index);
    const isHostile = doers.some(
      (i) => isOfArms(i, view) || (ADVANCING.has(anchor.lemma) && isGroup(i, view, context)),
    );
    if (!isHostile) return stop(anchor, "troops or an armed group");
    const into = objectsOfPreposition(sentence, anchor.index, INTO);
    const place = view.places.find(({ first, last }) => into.some((i) => first <= i && i <= last)) ?? null;
    if (!place && !into.some((i) => LAND.test(view.tokens[i]!.lemma))) return stop(anchor, "a place they advance on");
    const unreal = unrealAt(anchor, view);
    if (unreal || isNegated(sentence, anchor.index))
      return stop(unreal ?? anchor, "an event that took place, not one that may");
    const sides = { actors: named(doers, view, context.report.text, { isDoer: true }), targets: [] };
    const draft = incidentDraft(anchor, view, context, { sides, type: "battle", place });
    return draft ? [draft] : stop(anchor, "troops or an armed group");
  },
});

const ADVANCING = new Set("advance push thrust".split(" "));
/** Troops that do so to a place attack it; anybody else travels. */
const MOVING = new Set("march roll sweep drive pour cross press".split(" "));
const INTO = new Set(["on", "toward", "towards", "into", "against", "through", "across"]);
const LAND =
  /^(?:town|city|village|suburb|border|frontier|province|capital|stronghold|district|valley|peninsula|territory|outskirts|region|enclave)$/;

function isCrossing({ text, index }: { text: string; index: number }, { tokens }: SentenceView): boolean {
  return /^crossing$/i.test(text) && /^(?:border|frontier|river|road|rail)$/i.test(tokens[index - 1]?.text ?? "");
}

function isOfArms(index: number, view: SentenceView): boolean {
  const token = view.tokens[index]!;
  return isArmed(token) || /^(?:tank|column|convoy|battalion|brigade|division)$/.test(token.lemma);
}

function isGroup(index: number, view: SentenceView, context: Context): boolean {
  const mention = actorAt(index, view.sentence, view.actors);
  return mention !== null && actorType(mention.actor, context) === "armed-group";
}
