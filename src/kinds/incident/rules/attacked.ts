import { entryDay } from "../../../extract/circumstances/entry-day.ts";
import { childrenBy, isNegated, isRelation, subtree } from "../../../extract/clauses.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { placeOfEvent } from "../event-place.ts";
import { incidentDraft } from "../incident-draft.ts";
import { AMBIGUOUS_VERBS, DYING, EVENTS, VAGUE_EVENTS, VIOLENT_VERBS } from "../incident-words.ts";
import { isHuman } from "../is-human.ts";
import { NO_TARGET } from "../named-sides.ts";
import { isNatural } from "../natural-death.ts";
import { turned } from "../turned.ts";
import { LANDING, WEAPONS } from "../weapons.ts";

/**
 *     Rebels shelled the market in Lakeside on Monday.
 *     └who─┘ ^^^^^^^ └─whom──┘    └place─┘
 *     Twelve people were killed by gunmen · warplanes hit a hospital
 *
 * Where a noun of the event hangs on the verb ("killed in an air strike"), the noun tells it.
 */
export const attacked = rule({
  id: "incident/attacked",
  kind: "incident",
  starts: "verb of violence",
  word: (token) => token.upos === "VERB" && (VIOLENT_VERBS.has(token.lemma) || DYING.has(token.lemma)),
  build(anchor, view, context) {
    const { sentence } = view;
    if (isNegated(sentence, anchor.index)) return stop(anchor, "an event that took place");
    const unreal = unrealAt(anchor, view);
    if (unreal) return stop(unreal, "an event that took place, not one that may");
    if (firesWeapon(anchor, view)) return stop(anchor, "a blow; the weapon is told of by itself");
    if (isNounTaken(anchor, view)) return stop(anchor, "a verb; fighting between two is told of by itself");
    if (isOutcome(anchor, view)) return stop(anchor, "a blow; what it did is told with it");
    if (!OUSTING.test(anchor.lemma) && eventBeside(anchor, view))
      return stop(anchor, "a verb that tells the event by itself");
    if (DYING.has(anchor.lemma) && isNatural(anchor, view)) return stop(anchor, "a violent death");
    if (isFigure(anchor, view)) return stop(anchor, "a blow, not a figure of speech");
    if (hitsNobody(anchor, view)) return stop(anchor, "somebody or something that can be hit");
    const draft = incidentDraft(anchor, view, context);
    if (!draft) return stop(anchor, "somebody who did it, somebody hit, or a place");
    const [actors, targets] = [draft.fields.actors, draft.fields.targets] as [readonly string[], readonly string[]];
    // "killed all hope": what it hit is nothing that can be hurt.
    const objects = childrenBy(sentence, anchor.index, "obj");
    const isFigurative = objects.length > 0 && objects.every(({ lemma }) => NO_TARGET.test(lemma));
    if (isFigurative && targets.length === 0) return stop(anchor, "somebody or something that can be hit");
    const isViolent = targets.length > 0 && (actors.length > 0 || draft.fields.place !== null);
    // "More than 900 were killed in all": a count of the dead is no event.
    const isBound =
      placeOfEvent(anchor, [], view) !== null ||
      draft.when !== null ||
      entryDay(sentence, context) !== null ||
      isAsItHappened(anchor, view);
    const killed = Number(draft.fields.killed ?? 0);
    if (actors.length === 0 && isCountSince(anchor, view)) return stop(anchor, "an event, not a count of the dead");
    const isKnown = draft.fields.place !== null && killed > 0 && killed < MANY;
    const isPlain = killed < MANY && isPlainlyTold(anchor, view, context);
    if (actors.length === 0 && !isBound && !isKnown && !isPlain)
      return stop(anchor, "somebody who did it, a place or a day");
    // "Thousands protested in Ravna": a protest hits nobody.
    const isProtest =
      anchor.lemma === "protest" &&
      childrenBy(sentence, anchor.index, "nsubj").length > 0 &&
      childrenBy(sentence, anchor.index, "obj").length === 0 &&
      placeOfEvent(anchor, [], view) !== null;
    // "The army and the rebels have been fighting around Ravna"
    const isBetween = /^(?:fight|battle)$/.test(anchor.lemma) && actors.length > 1 && draft.fields.place !== null;
    if (AMBIGUOUS_VERBS.has(anchor.lemma) && !isViolent && !isProtest && !isBetween)
      return stop(anchor, "an armed doer and somebody hit");
    return [draft];
  },
});

/** "Two were killed when soldiers stormed the camp": what else went on tells that it was one event. */
function isAsItHappened(verb: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, verb.index, "advcl").some(
    ({ index }) =>
      childrenBy(sentence, index, "mark", "advmod").some(({ text }) => /^(?:when|as|while)$/i.test(text)) &&
      childrenBy(sentence, index, "nsubj", "nsubj:pass").length > 0,
  );
}

/** "shot back that …", "struck down by a court", "a bombed-out bridge", "shot himself": nobody is attacked. */
function isFigure({ index, lemma, xpos }: Token, { sentence, tokens, quotations }: SentenceView): boolean {
  const next = tokens[index + 1]?.text.toLowerCase() ?? "";
  const behind = tokens[index + 2]?.text.toLowerCase() ?? "";
  if (xpos === "VBN" && next === "-" && behind === "out") return true;
  // "blew himself up" is an attack.
  const isAlone = /^(?:shoot|kill|wound|injure|hurt|stab|hang|strike|hit)$/.test(lemma);
  if (isAlone && childrenBy(sentence, index, "obj").some(({ text }) => /^(?:him|her|them|it)sel(?:f|ves)$/i.test(text)))
    return true;
  // "shot back that nobody had been asked"
  if (/^(?:shoot|fire|hit|strike)$/.test(lemma) && next === "back")
    return quotations.length > 0 || childrenBy(sentence, index, "ccomp", "parataxis").length > 0;
  return lemma === "strike" && next === "down" && tokens.some((token) => COURTS.test(token.lemma));
}

const COURTS =
  /^(?:court|tribunal|judge|justice|law|bill|pact|treaty|agreement|accord|decree|clause|ban|act|amendment|ruling|unconstitutional|legislation|veto|rule|provision|verdict|sentence)$/i;

/** "fired into the air" */
function hitsNobody({ index, lemma }: Token, { sentence }: SentenceView): boolean {
  return (
    /^(?:fire|shoot|launch)$/.test(lemma) &&
    childrenBy(sentence, index, "obl").some((token) => /^(?:air|sky)$/.test(token.lemma)) &&
    childrenBy(sentence, index, "obl").every((token) => !/^(?:crowd|protester|demonstrator|people)$/.test(token.lemma))
  );
}

/** "was deposed in a coup": the coup by itself hits nobody. */
const OUSTING = /^(?:depose|overthrow|topple|oust|dethrone)$/;

/** "The driver was shot dead": told in its own clause of people who are no mere number. */
function isPlainlyTold(verb: Token, view: SentenceView, context: Context): boolean {
  if (AMBIGUOUS_VERBS.has(verb.lemma) || DYING.has(verb.lemma)) return false;
  const { isPassive, hit } = turned(verb, view);
  const hasAux = childrenBy(view.sentence, verb.index, "aux").length > 0 && !isRelation(verb, "acl", "amod");
  if (!isPassive || !hasAux || hit.length === 0) return false;
  return hit.every((i) => isHuman(i, view, context) && !/^(?:person|people|dead|other)$/.test(view.tokens[i]!.lemma));
}

/** "Hundreds have been killed since May", "40 so far this year": counted over many events. */
function isCountSince(verb: Token, view: SentenceView): boolean {
  if (!/^(?:kill|die|wound|injure)$/.test(verb.lemma)) return false;
  const isPerfect = childrenBy(view.sentence, verb.index, "aux").some(({ lemma }) => lemma === "have");
  const isSoFar = view.tokens.some(
    ({ text, index }) =>
      /^since$/i.test(text) || (/^so$/i.test(text) && /^far$/i.test(view.tokens[index + 1]?.text ?? "")),
  );
  return isPerfect && isSoFar && view.numbers.some(({ unit }) => unit === "people");
}

/** So many dead, with no place or day of their own, are those of a war. */
const MANY = 200;

/** "killed in an air strike", "raids killed 12": the noun of the event is subject or hangs on the verb. */
function eventBeside(verb: Token, view: SentenceView): boolean {
  const beside = childrenBy(view.sentence, verb.index, "nsubj", "obl", "obj");
  return beside.some((token) => {
    const near = [token, ...subtree(view.sentence, token.index).map((i) => view.tokens[i]!)].slice(0, 3);
    return near.some(
      ({ lemma, upos }) => upos === "NOUN" && EVENTS.has(lemma) && (lemma === "strike" || !VAGUE_EVENTS.has(lemma)),
    );
  });
}

/** "shelled the town, killing four", "opened fire, killing nine", "an ambush that killed five": one event. */
function isOutcome(verb: Token, view: SentenceView): boolean {
  const above = view.tokens[verb.head];
  if (!/^(?:kill|slay)$/.test(verb.lemma) || !above) return false;
  const isBlow = (noun: Token): boolean => EVENTS.has(noun.lemma) && !VAGUE_EVENTS.has(noun.lemma);
  // "under a bombardment that killed forty": there the bombardment has no doer to tell it by.
  const isUnder = childrenBy(view.sentence, above.index, "case").some(({ text }) => /^under$/i.test(text));
  if (verb.relation === "acl:relcl" && above.upos === "NOUN")
    return (
      !isUnder &&
      isBlow(above) &&
      childrenBy(view.sentence, verb.index, "nsubj").every(({ text }) => /^(?:which|that)$/i.test(text))
    );
  if (verb.xpos !== "VBG" || !isRelation(verb, "advcl") || above.upos !== "VERB") return false;
  // "struck a car, killing two": so a verb that means other things as often is meant in earnest.
  const isMeant = childrenBy(view.sentence, above.index, "obj").length > 0 || /^(?:blow|explode)$/.test(above.lemma);
  // "shells landed on the camp, killing six": the shells are told of by themselves.
  const isOfWeapon =
    LANDING.test(above.lemma) &&
    childrenBy(view.sentence, above.index, "nsubj").some(({ lemma }) => WEAPONS.has(lemma.toLowerCase()));
  if (isOfWeapon) return true;
  const isVerb =
    VIOLENT_VERBS.has(above.lemma) && (!AMBIGUOUS_VERBS.has(above.lemma) || isMeant) && above.lemma !== "kill";
  return isVerb || childrenBy(view.sentence, above.index, "obj").some((noun) => isBlow(noun) || noun.lemma === "fire");
}

/** "fired dozens of rockets" */
function firesWeapon(verb: Token, view: SentenceView): boolean {
  if (!/^(?:fire|launch|shoot)$/.test(verb.lemma)) return false;
  const objects = childrenBy(view.sentence, verb.index, "obj", "nsubj:pass");
  const below = objects.flatMap(({ index }) => childrenBy(view.sentence, index, "nmod"));
  return [...objects, ...below].some(({ lemma }) => WEAPONS.has(lemma));
}

/** "Fighting between the army and rebels": the parser takes the noun for a verb. */
function isNounTaken({ index, lemma }: Token, view: SentenceView): boolean {
  return (
    lemma === "fight" &&
    childrenBy(view.sentence, index, "nsubj").length === 0 &&
    childrenBy(view.sentence, index, "obl").some((token) =>
      childrenBy(view.sentence, token.index, "case").some(({ text }) => text === "between"),
    )
  );
}
