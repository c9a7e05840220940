import { childrenBy, objectsOf, objectsOfPreposition } from "../../../extract/clauses.ts";
import { isHypothetical } from "../../../extract/deals/settled.ts";
import { type Context, type Draft, rule, type Stop, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { hasArms } from "../gifts.ts";
import { joinedBefore, pairBetween } from "../pair-at-war.ts";
import { relationDrafts } from "../relation-draft.ts";
import { FIGHTS } from "../relation-words.ts";
import { ownersOf, tiedParties } from "../tied-party.ts";
import { leadersOf, peaceMakers, wagersOf } from "../who-wages-war.ts";

/**
 *     Eastmark's war against the rebels is in its fourth year.
 *     └subject┘  └type┘       └object┘
 *     the war between Eastmark and Norland · the Eastmark-Norland war · Eastmark is at war with Norland
 *     a war that pits Eastmark against the rebels · Eastmark's government and the Front signed a pact to end the war
 */
export const warOn = rule({
  id: "relation/war-on",
  kind: "relation",
  starts: "noun for a fight",
  word: (token) =>
    (token.upos === "NOUN" && (FIGHTS.has(token.lemma) || BETWEEN_ONLY.has(token.lemma) || BLOWS.test(token.lemma))) ||
    PITTING.test(token.text) ||
    // "days of fighting between Eastmark and Norland": the parser may take it for a verb.
    /^(?:fighting|battling|clashes)$/i.test(token.text),
  build(anchor, view, context) {
    const { sentence } = view;
    if (PITTING.test(anchor.text)) return pitted(anchor, view, context);
    const isEnded = endedAt(anchor, view);
    // "the fight against them" is on, whoever may join it; "a conflict with them" may only be feared.
    const isKnown = childrenBy(sentence, anchor.index, "nmod:poss", "det").some(
      ({ text }) => !/^(?:an?|any)$/i.test(text),
    );
    if (!isEnded && (isHypothetical(anchor, view) || (!isKnown && unrealAt(anchor, view))))
      return stop(anchor, "a fight that is");
    if (isAhead(anchor, view)) return stop(anchor, "a fight that is");
    const isOfWords = objectsOfPreposition(sentence, anchor.index, OF).some((i) => view.tokens[i]!.lemma === "word");
    if (isOfWords || childrenBy(sentence, anchor.index, "amod", "compound").some(({ text }) => WORDY.test(text)))
      return stop(anchor, "a fight with arms");
    const between = tiedParties(pairBetween(anchor, view), view, context);
    if (BETWEEN_ONLY.has(anchor.lemma) || anchor.upos === "VERB") {
      const pair = between.length > 1 || !isEnded ? between : peaceMakers(anchor, view, context);
      const fighters = relationDrafts(anchor, "fights", pair.slice(0, 1), pair.slice(1, 2), view, context);
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
      // "are at war with the south": not with each other.
      objectsOfPreposition(sentence, anchor.index, AGAINST).every((i) =>
        /^(?:each|one|other|another)$/.test(view.tokens[i]!.lemma),
      ) &&
      isAt(anchor, view);
    const makers = isEnded && pair.length < 2 && against.length === 0 ? peaceMakers(anchor, view, context) : [];
    const two = isMutual || isAtWar ? wagers : makers.length > 0 ? makers : pair;
    const [subjects, objects] = two.length > 1 ? [two.slice(0, 1), two.slice(1, 2)] : [wagers, against];
    const drafts = relationDrafts(anchor, "fights", subjects, objects, view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "two parties that fight");
  },
});

const PITTING = /^pit(?:s|ted|ting)$/i;

/** "a war that pits the army against the rebels"; a final pits one team against another. */
function pitted(verb: Token, view: SentenceView, context: Context): readonly Draft[] | Stop {
  const objects = objectsOf(view.sentence, verb.index);
  const foes = [verb.index, ...objects].flatMap((i) => objectsOfPreposition(view.sentence, i, AGAINST_ONLY));
  if (!hasArms(view, context) || unrealAt(verb, view)) return stop(verb, "a fight with arms");
  const drafts = relationDrafts(
    verb,
    "fights",
    tiedParties(objects, view, context),
    tiedParties(foes, view, context),
    view,
    context,
  );
  return drafts.length > 0 ? drafts : stop(verb, "two parties that fight");
}

/** "is going to war with Norland", "closer to war", "on the brink of it": not yet. */
function isAhead(noun: Token, { sentence, tokens }: SentenceView): boolean {
  const above = tokens[noun.head];
  if (!above) return false;
  if (/^(?:brink|verge|threshold|closer|close)$/i.test(above.text)) return true;
  return above.text === "going" && childrenBy(sentence, noun.index, "case").some(({ text }) => /^to$/i.test(text));
}

/** "a legal battle with a firm", "a trade war": no arms. */
const WORDY =
  /^(?:legal|court|judicial|verbal|diplomatic|political|electoral|election|presidential|trade|tariff|price|propaganda|media|advertising|bureaucratic|turf|bidding|custody)$/i;

/** "its bombing of the Front": blows that go on. One blow is an incident. */
const BLOWS = /^(?:bombing|bombardment|shelling)$/;

const AGAINST = new Set(["against", "with", "on"]);

/** "the bombing of the Front" */
const STRUCK = new Set(["of", "on", "against"]);
const OF = new Set(["of"]);
const AGAINST_ONLY = new Set(["against"]);

function isAt(noun: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, noun.index, "case").some(({ text }) => /^at$/i.test(text));
}

const WAGING = /^(?:fight|wage|lock|embroil|engage|entangle|mire|bog|go|start|resume)$/;

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
