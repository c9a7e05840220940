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
  word: (token) =>
    (token.upos === "NOUN" && (FIGHTS.has(token.lemma) || BETWEEN_ONLY.has(token.lemma) || BLOWS.test(token.lemma))) ||
    // "days of fighting between Eastmark and Norland": the parser may take it for a verb.
    /^(?:fighting|battling|clashes)$/i.test(token.text),
  build(anchor, view, context) {
    const { sentence } = view;
    const isEnded = endedAt(anchor, view);
    // "the fight against them" is on, whoever may join it; "a conflict with them" may only be feared.
    const isKnown = childrenBy(sentence, anchor.index, "nmod:poss", "det").some(
      ({ text }) => !/^(?:an?|any)$/i.test(text),
    );
    if (!isEnded && (isHypothetical(anchor, view) || (!isKnown && unrealAt(anchor, view))))
      return stop(anchor, "a fight that is");
    const between = tiedParties(pairBetween(anchor, view), view, context);
    if (BETWEEN_ONLY.has(anchor.lemma) || anchor.upos === "VERB") {
      const fighters = relationDrafts(anchor, "fights", between.slice(0, 1), between.slice(1, 2), view, context);
      return fighters.length > 0 ? fighters : stop(anchor, "two parties that fight");
    }
    const verb = view.tokens[anchor.head];
    const isWaged = verb?.upos === "VERB" && /^(?:obj|obl)/.test(anchor.relation);
    const against = tiedParties(
      [
        ...objectsOfPreposition(sentence, anchor.index, BLOWS.test(anchor.lemma) ? STRUCK : AGAINST),
        ...(isWaged ? objectsOfPreposition(sentence, verb.index, AGAINST_ONLY) : []),
      ],
      view,
      context,
    );
    const own = [...ownersOf(anchor.index, view, context), ...leadersOf(anchor, view)];
    // "defended the bombing of the Front": whoever does, it is another's.
    const wagers = own.length > 0 || BLOWS.test(anchor.lemma) ? own : wagersOf(anchor, view, context);
    const pair = between.length > 1 ? between : joinedBefore(anchor, view);
    // "Eastmark and Norland have fought two wars": with each other.
    const isMutual =
      pair.length < 2 && against.length === 0 && wagers.length === 2 && isWaged && WAGING.test(verb.lemma);
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

/** "its bombing of the Front": blows that go on. One blow is an incident. */
const BLOWS = /^(?:bombing|bombardment|shelling)$/;

const BETWEEN = new Set(["between"]);
const AGAINST = new Set(["against", "with", "on"]);

/** "the bombing of the Front" */
const STRUCK = new Set(["of", "on", "against"]);
const AGAINST_ONLY = new Set(["against"]);

function isAt(noun: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, noun.index, "case").some(({ text }) => /^at$/i.test(text));
}

const WAGING = /^(?:fight|wage|lock|embroil|engage|entangle|mire|bog|go|start|resume)$/;

/** "the war between Eastmark and Norland", where the tree may list the second with the war. */
function pairBetween(noun: Token, view: SentenceView): number[] {
  const { sentence } = view;
  const two = [...objectsOfPreposition(sentence, noun.index, BETWEEN), ...betweenBehind(noun, view)];
  if (two.length !== 1) return two;
  const second = childrenBy(sentence, noun.index, "conj").find(({ index }) => index > two[0]!);
  return second && second.upos !== "VERB" ? [...two, second.index] : two;
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

/** "the Eastmark-led campaign against the rebels" */
function leadersOf(noun: Token, view: SentenceView): Party[] {
  const led = childrenBy(view.sentence, noun.index, "amod", "compound").find(({ text }) => /^led$/i.test(text));
  const named = led && view.actors.find(({ last }) => last === led.index - 2);
  return named && /^[-–]$/.test(view.tokens[led.index - 1]!.text) ? [partyOf(named)] : [];
}

/** "would end the war between", "a halt to hostilities": it is on, whatever may come of it. */
function endedAt(noun: Token, view: SentenceView): boolean {
  let at: Token | undefined = noun;
  for (let steps = 0; at && steps < 4; steps++) {
    if (at !== noun && ENDING.test(at.lemma)) return true;
    if (!/^(?:obj|nmod|obl|acl|conj)/.test(at.relation)) return false;
    at = view.tokens[at.head];
  }
  return false;
}

const ENDING =
  /^(?:end|ending|halt|stop|pause|cease|suspend|suspension|cessation|conclude|settle|resolve|resolution|defuse|quell|escalate|escalation|mediate|mediation|freeze|lull|truce|ceasefire|interrupt)$/;
/** Of two that fight, where both are named. */
const BETWEEN_ONLY = new Set("violence warfare combat truce ceasefire cease-fire armistice".split(" "));

/** "Eastmark wages war against them", "has been an ally in the fight against them", "is at war with them". */
function wagersOf(noun: Token, view: SentenceView, context: Context): Party[] {
  const { sentence } = view;
  if (childrenBy(sentence, noun.index, "cop").length > 0)
    return tiedParties(subjectsOf(sentence, noun.index), view, context);
  const above = view.tokens[noun.head];
  if (!above || !/^(?:obj|obl|nmod)/.test(noun.relation)) return [];
  if (above.upos === "VERB" || childrenBy(sentence, above.index, "cop").length > 0)
    return tiedParties(subjectsOf(sentence, above.index), view, context);
  // "took the port after a night of fighting with the army": whoever took it.
  const verb = /^nmod/.test(noun.relation) && SPAN.test(above.lemma) ? view.tokens[above.head] : undefined;
  return verb?.upos === "VERB" ? tiedParties(subjectsOf(sentence, verb.index), view, context) : [];
}

/** Lengths of time that fighting lasts. */
const SPAN = /^(?:hour|day|night|week|month|year|decade|weekend|bout|spell)$/;
