import { childrenBy, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { relationDrafts } from "../relation-draft.ts";
import { ALLIANCES, PUPPETS } from "../relation-words.ts";
import { ownersOf, tiedParties } from "../tied-party.ts";

/**
 *     Norland has an alliance with the Hadd Front.
 *     └subject┘      └─type─┘          └─object──┘
 *     its alliance with the Front · the government is a puppet of Eastmark: Eastmark backs it
 */
export const inAlliance = rule({
  id: "relation/in-alliance",
  kind: "relation",
  starts: "noun for an alliance or a puppet",
  anchor: (token) => token.upos === "NOUN" && (ALLIANCES.has(token.lemma) || PUPPETS.has(token.lemma)),
  build(anchor, view, context) {
    const { sentence } = view;
    if (unrealAt(anchor, view)) return stop(anchor, "a tie that is");
    const isPuppet = PUPPETS.has(anchor.lemma);
    const with_ = tiedParties(objectsOfPreposition(sentence, anchor.index, isPuppet ? OF : WITH), view, context);
    const own = ownersOf(anchor.index, view, context);
    const isCopula = childrenBy(sentence, anchor.index, "cop").length > 0;
    const verb = view.tokens[anchor.head];
    const isHeld =
      verb?.upos === "VERB" && /^(?:have|maintain|keep|form|forge|build|strike|make|enter)$/.test(verb.lemma);
    const holders = isCopula
      ? subjectsOf(sentence, anchor.index)
      : isHeld
        ? subjectsOf(sentence, verb.index)
        : /^appos/.test(anchor.relation)
          ? [anchor.head]
          : [];
    const held = tiedParties(isPuppet && holders.length === 0 ? seenAs(anchor, view) : holders, view, context);
    const drafts = isPuppet
      ? relationDrafts(anchor, "backs", [...own, ...with_], held, view, context)
      : relationDrafts(anchor, "allied-with", own.length > 0 ? own : held, with_, view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "two parties that are tied");
  },
});

/** "sees the junta as a puppet of Eastmark", "called them its puppets": those who are seen so. */
function seenAs(noun: Token, { sentence, tokens }: SentenceView): number[] {
  const verb = tokens[noun.head];
  if (!verb || !/^(?:see|regard|view|consider|describe|call|brand|label|denounce|dismiss|portray)$/.test(verb.lemma))
    return [];
  return objectsOf(sentence, verb.index).filter((i) => i < noun.index);
}

const WITH = new Set(["with"]);
const OF = new Set(["of"]);
