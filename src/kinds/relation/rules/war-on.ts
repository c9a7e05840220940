import { childrenBy, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { isHypothetical } from "../../../extract/deals/settled.ts";
import type { Party } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { relationDrafts } from "../relation-draft.ts";
import { FIGHTS } from "../relation-words.ts";
import { ownersOf, tiedParties } from "../tied-party.ts";

/**
 *     Eastmark's war against the rebels is in its fourth year.
 *     └subject┘  └type┘       └object┘
 *     the war between Eastmark and Norland · the Eastmark-Norland war · Eastmark is at war with Norland
 */
export const warOn = rule({
  id: "relation/war-on",
  kind: "relation",
  starts: "noun for a fight",
  anchor: (token) => token.upos === "NOUN" && FIGHTS.has(token.lemma),
  build(anchor, view, context) {
    const { sentence } = view;
    if (isHypothetical(anchor, view)) return stop(anchor, "a fight that is");
    const between = tiedParties(objectsOfPreposition(sentence, anchor.index, BETWEEN), view, context);
    const against = tiedParties(objectsOfPreposition(sentence, anchor.index, AGAINST), view, context);
    const own = ownersOf(anchor.index, view, context);
    const isTwo = own.length === 2 && against.length === 0 && isJoined(anchor, view);
    const [subjects, objects] =
      between.length > 1
        ? [between.slice(0, 1), between.slice(1, 2)]
        : isTwo
          ? [own.slice(0, 1), own.slice(1)]
          : [own.length > 0 ? own : wagersOf(anchor, view, context), against];
    const drafts = relationDrafts(anchor, "fights", subjects!, objects!, view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "two parties that fight");
  },
});

const BETWEEN = new Set(["between"]);
const AGAINST = new Set(["against", "with", "on"]);

/** "the Eastmark-Norland war" */
function isJoined(noun: Token, view: SentenceView): boolean {
  return view.tokens.slice(Math.max(0, noun.index - 6), noun.index).some(({ text }) => /^[-–—]$/.test(text));
}

/** "Eastmark wages war against them", "has been an ally in the fight against them", "is at war with them". */
function wagersOf(noun: Token, view: SentenceView, context: Context): Party[] {
  const { sentence } = view;
  if (childrenBy(sentence, noun.index, "cop").length > 0)
    return tiedParties(subjectsOf(sentence, noun.index), view, context);
  const above = view.tokens[noun.head];
  if (!above || !/^(?:obj|obl|nmod)/.test(noun.relation)) return [];
  if (above.upos === "VERB" || childrenBy(sentence, above.index, "cop").length > 0)
    return tiedParties(subjectsOf(sentence, above.index), view, context);
  return [];
}
