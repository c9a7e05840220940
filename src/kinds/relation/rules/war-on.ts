import { childrenBy, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { isHypothetical } from "../../../extract/deals/settled.ts";
import { type Party, partyOf } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
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
    // "the fight against them" is on, whoever may join it; "a conflict with them" may only be feared.
    const isKnown = childrenBy(sentence, anchor.index, "nmod:poss", "det").some(
      ({ text }) => !/^(?:an?|any)$/i.test(text),
    );
    if (isHypothetical(anchor, view) || (!isKnown && unrealAt(anchor, view))) return stop(anchor, "a fight that is");
    const between = tiedParties(
      [...objectsOfPreposition(sentence, anchor.index, BETWEEN), ...betweenBehind(anchor, view)],
      view,
      context,
    );
    const verb = view.tokens[anchor.head];
    const isWaged = verb?.upos === "VERB" && /^(?:obj|obl)/.test(anchor.relation);
    const against = tiedParties(
      [
        ...objectsOfPreposition(sentence, anchor.index, AGAINST),
        ...(isWaged ? objectsOfPreposition(sentence, verb.index, AGAINST_ONLY) : []),
      ],
      view,
      context,
    );
    const own = ownersOf(anchor.index, view, context);
    const wagers = own.length > 0 ? own : wagersOf(anchor, view, context);
    const pair = between.length > 1 ? between : joinedBefore(anchor, view);
    // "Eastmark and Norland have fought two wars": with each other.
    const isMutual =
      pair.length < 2 && against.length === 0 && wagers.length === 2 && isWaged && /^(?:fight|wage)$/.test(verb.lemma);
    // "Eastmark and Norland are at war"
    const isAtWar =
      against.length === 0 &&
      wagers.length === 2 &&
      childrenBy(sentence, anchor.index, "cop").length > 0 &&
      isAt(anchor, view);
    const two = isMutual || isAtWar ? wagers : pair;
    const [subjects, objects] = two.length > 1 ? [two.slice(0, 1), two.slice(1, 2)] : [wagers, against];
    const drafts = relationDrafts(anchor, "fights", subjects, objects, view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "two parties that fight");
  },
});

const BETWEEN = new Set(["between"]);
const AGAINST = new Set(["against", "with", "on"]);

const AGAINST_ONLY = new Set(["against"]);

function isAt(noun: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, noun.index, "case").some(({ text }) => /^at$/i.test(text));
}

/** "the conflict in the south between Eastmark and Norland": the place stands in the way. */
function betweenBehind(noun: Token, view: SentenceView): number[] {
  const place = childrenBy(view.sentence, noun.index, "nmod").find(({ index }) => index > noun.index);
  return place ? objectsOfPreposition(view.sentence, place.index, BETWEEN) : [];
}

/** "the Eastmark-Norland war" */
function joinedBefore(noun: Token, view: SentenceView): Party[] {
  const second = view.actors.find(({ last }) => last === noun.index - 1);
  const first = second && view.actors.find(({ last }) => last === second.first - 2);
  if (!first || !/^[-–—]$/.test(view.tokens[second.first - 1]!.text)) return [];
  return [first, second].map(partyOf);
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
