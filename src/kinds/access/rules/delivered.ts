import { childrenBy, isNegated, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import { accessDraft } from "../access-draft.ts";

/**
 *     A transport plane dropped 18 tonnes of rice on the hills around Ravna.
 *                       └type─┘               └──────place──────┘
 *     the programme is flying in food · medicine was handed out in the camp
 */
export const delivered = rule({
  id: "access/delivered",
  kind: "access",
  starts: "verb of bringing, with food or medicine",
  after: ["access/aid"],
  round: 2,
  word: (token) => token.upos === "VERB" && (BRINGING.test(token.lemma) || /^air-?dropped$/i.test(token.text)),
  build(anchor, view, context) {
    const { sentence } = view;
    const isPassive = childrenBy(sentence, anchor.index, "nsubj:pass").length > 0;
    // "is flying in rice": the tree takes "in" for a preposition.
    const brought = isPassive
      ? subjectsOf(sentence, anchor.index)
      : [...objectsOf(sentence, anchor.index), ...objectsOfPreposition(sentence, anchor.index, IN)];
    const foods = brought.filter((i) => isFood(i, view));
    if (foods.length === 0) return stop(anchor, "food or medicine");
    // "a plan that provided relief for the region", "supplied aid": help at large, which its own rule tells.
    const isAtLarge = foods.every((i) => /^(?:aid|relief|supply|supplie|provision)s?$/.test(view.tokens[i]!.lemma));
    if (isAtLarge && /^(?:provide|supply|serve)$/.test(anchor.lemma)) return stop(anchor, "food or medicine by name");
    if (isNegated(sentence, anchor.index) || unrealAt(anchor, view))
      return stop(anchor, "what is brought, not what may be");
    const isGoing = anchor.xpos === "VBG";
    const draft = accessDraft(anchor, "aid-delivery", isGoing ? "under-way" : "done", view, context);
    return draft.fields.place === null ? stop(anchor, "a place it goes to") : [draft];
  },
});

const BRINGING =
  /^(?:deliver|distribute|provide|supply|serve|airdrop|air-drop|parachute|drop|fly|ferry|truck|unload|airlift|hand|ship)$/;
const OF = new Set(["of"]);
const IN = new Set(["in"]);
const FOOD =
  /^(?:food|medicine|aid|relief|supply|supplie|flour|rice|wheat|grain|ration|blanket|tent|vaccine|milk|bread|foodstuff|parcel|provision|medication|maize|sorghum|bean|water)s?$/;

/** "18 tonnes of rice", "food and blankets" */
function isFood(index: number, view: SentenceView): boolean {
  const words = [
    index,
    ...objectsOfPreposition(view.sentence, index, OF),
    ...childrenBy(view.sentence, index, "conj").map((t) => t.index),
  ];
  return words.some((i) => FOOD.test(view.tokens[i]!.lemma));
}
