import { actorType } from "../../../extract/actor-named.ts";
import { isNegated, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import { relationDrafts } from "../relation-draft.ts";
import { tiedParties } from "../tied-party.ts";

/**
 *     The Dawn Brigade answers to the Hadd Front.          affiliated with it
 *     └───subject────┘ └type┘         └─object─┘
 *     the Brigade grew out of the Front, emerged from it   split from it
 */
export const answersTo = rule({
  id: "relation/answers-to",
  kind: "relation",
  starts: '"answer to", "report to" or "grow out of"',
  word: ({ upos, lemma }) => upos === "VERB" && (OBEYING.test(lemma) || GROWING.test(lemma)),
  build(anchor, view, context) {
    const { sentence, tokens } = view;
    if (isNegated(sentence, anchor.index) || unrealAt(anchor, view)) return stop(anchor, "a tie that is");
    const isGrowing = GROWING.test(anchor.lemma);
    const at = tokens[anchor.index + 1]?.text ?? "";
    if (isGrowing ? !/^(?:out|from)$/i.test(at) : !/^(?:to|directly|only)$/i.test(at))
      return stop(anchor, isGrowing ? '"out of" or "from" behind it' : '"to" behind it');
    const subjects = tiedParties(subjectsOf(sentence, anchor.index), view, context).filter(
      ({ name }) => actorType(name, context) !== "person",
    );
    const out = isGrowing ? tokens.slice(anchor.index + 1, anchor.index + 2).map(({ index }) => index) : [];
    const heads = [anchor.index, ...out].flatMap((i) => objectsOfPreposition(sentence, i, isGrowing ? OUT_OF : TO));
    const objects = tiedParties(heads, view, context);
    // An office or an army that answers to its own government is no news.
    const isGroup = [...subjects, ...objects].some(({ name }) => actorType(name, context) === "armed-group");
    if (!isGroup) return stop(anchor, "a group on one side");
    const type = isGrowing ? "split-from" : "affiliated-with";
    const drafts = relationDrafts(anchor, type, subjects, objects, view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "two different parties");
  },
});

const OBEYING = /^(?:answer|report|defer)$/;
const GROWING = /^(?:grow|emerge|evolve|spring|develop|arise)$/;
const TO = new Set(["to"]);
const OUT_OF = new Set(["of", "out", "from"]);
