import { actorType } from "../../../extract/actor-named.ts";
import { childrenBy, isRelation, objectsOfPreposition, subjectsOf, withConjuncts } from "../../../extract/clauses.ts";
import { modifiersOf, type Party, partyOf } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { controlDrafts } from "../control-draft.ts";
import { STRONGHOLDS } from "../control-words.ts";
import { type HeldPlace, heldPlaces } from "../held-place.ts";
import { asMany, holdersAt } from "../holder-at.ts";
import { isNamed } from "../within.ts";

/**
 *     Ravna, the last rebel stronghold in the north, was shelled.
 *     └place          └who─┘ ^^^^^^^^^^
 *     a highway within rebel territory · a city split between an army and a rebel sector
 */
export const stronghold = rule({
  id: "control/stronghold",
  kind: "control",
  starts: 'noun for land that a party holds, a capital in fact, or "split between"',
  word: ({ upos, lemma }) =>
    (upos === "NOUN" && (STRONGHOLDS.test(lemma) || lemma === "capital" || SEATS.test(lemma))) ||
    (upos === "VERB" && /^(?:split|divide)$/.test(lemma)),
  anchor: (token, view) =>
    SEATS.test(token.lemma) ? isRelation(token, "appos") : token.lemma !== "capital" || isCapitalInFact(token, view),
  build(anchor, view, context) {
    if (anchor.upos === "VERB") return divided(anchor, view, context);
    const isBastion = /^(?:stronghold|bastion|enclave|redoubt|holdout|territory|fiefdom|heartland|capital)$/.test(
      anchor.lemma,
    );
    if (childrenBy(view.sentence, anchor.index, "amod", "compound").some(({ text }) => PAST.test(text)))
      return stop(anchor, "what is one now");
    const who = SEATS.test(anchor.lemma)
      ? seatedAt(anchor, view, context)
      : holdersBefore(anchor, view, context, isBastion);
    if (who.length === 0) return stop(anchor, "a party whose it is");
    const places = placesOf(anchor, view, context);
    const isWithin = places.some(({ span }) => span.start < anchor.start);
    if (!places.some(({ name }) => isNamed(name) || isWithin)) return stop(anchor, "a place by name");
    return controlDrafts(anchor, "held", places, who, null, view, context);
  },
});

/** "Ravna, the Front's headquarters": a group in arms holds the town it is led from. */
function seatedAt(noun: Token, view: SentenceView, context: Context): Party[] {
  const owners = childrenBy(view.sentence, noun.index, "nmod:poss", "compound").map(({ index }) => index);
  const behind = objectsOfPreposition(view.sentence, noun.index, new Set(["of"]));
  return holdersAt([...owners, ...behind], view, context)
    .filter(({ name }) => actorType(name, context) === "armed-group" || NO_STATE.test(name.replace(/s$/, "")))
    .slice(0, 1);
}

const SEATS = /^(?:headquarters?|base)$/;

const PAST = /^(?:former|onetime|one-time|erstwhile|past|ex-|old|time)$/i;

/** Words between a stronghold and whose it is. */
const NEAR = 6;

/** "the front's de facto capital", "the rebels' capital": whose it is holds it. */
function isCapitalInFact({ index }: Token, { sentence, tokens }: SentenceView): boolean {
  const before = [1, 2].map((back) => tokens[index - back]?.text.toLowerCase() ?? "");
  return (
    before.some((text) => /^(?:facto|de-facto|self-(?:declared|styled|proclaimed))$/.test(text)) ||
    childrenBy(sentence, index, "compound", "amod", "nmod:poss").some(({ lemma }) => NO_STATE.test(lemma))
  );
}

/** Those who have no capital but the one they hold. */
const NO_STATE = /^(?:rebel|insurgent|separatist|opposition|guerrilla)$/;

/** "a rebel enclave", "a Highland Front stronghold", "a stronghold of the front"; never "Kenyan territory". */
function holdersBefore(noun: Token, view: SentenceView, context: Context, isBastion: boolean): Party[] {
  const many = childrenBy(view.sentence, noun.index, "compound", "amod").flatMap((word) => asMany(word, context) ?? []);
  // "military areas", "the state sector" are for the army and the state.
  const isKept = ({ name }: Party): boolean => /^(?:military|state|army|police|marine|authority)$/.test(name);
  if (many.length > 0) return isBastion ? many : many.filter((party) => !isKept(party));
  if (!isBastion || noun.lemma === "territory" || noun.lemma === "enclave") return [];
  const isArmed = ({ name }: Party): boolean => /^(?:armed-group|organisation)$/.test(actorType(name, context) ?? "");
  // "the rebels' last stronghold", "Okoro's base": whose it is.
  const beside = isRelation(noun, "appos") ? [noun.index, noun.head] : [noun.index];
  const owners = holdersAt(
    beside.flatMap((i) =>
      childrenBy(view.sentence, i, "nmod:poss").flatMap(({ index }) =>
        index < noun.index && noun.index - index < NEAR ? [index] : [],
      ),
    ),
    view,
    context,
  );
  const isBase = /^(?:stronghold|bastion|redoubt|fiefdom|heartland|holdout|capital)$/.test(noun.lemma);
  if (isBase && owners.length > 0) return owners.slice(0, 1);
  const own = modifiersOf(noun.index, view).map(partyOf);
  const behind = holdersAt(objectsOfPreposition(view.sentence, noun.index, new Set(["of", "for"])), view, context);
  // "a stronghold of Lind": a leader's, told like "Lind's stronghold".
  if (isBase && behind[0] && actorType(behind[0].name, context) === "person") return behind.slice(0, 1);
  return [...own, ...behind].filter((party) => isArmed(party) || !/^\p{Lu}/u.test(party.name)).slice(0, 1);
}

/** What is a stronghold: the noun it is set beside, its subject, its name, or what lies within it. */
function placesOf(noun: Token, view: SentenceView, context: Context): HeldPlace[] {
  const { sentence } = view;
  const above = view.tokens[noun.head];
  const isWithin = childrenBy(sentence, noun.index, "case").some(({ text }) =>
    /^(?:in|within|inside|through)$/i.test(text),
  );
  const heads = [
    ...(isRelation(noun, "appos") ? [noun.head] : []),
    // "the rebel capital Ravna"
    ...(isRelation(noun, "compound", "nmod:desc") && above?.index === noun.index + 1 ? [noun.head] : []),
    ...childrenBy(sentence, noun.index, "appos", "nsubj", "flat").map(({ index }) => index),
    ...objectsOfPreposition(sentence, noun.index, new Set(["of", "in", "at"])),
    ...(isWithin && above && isRelation(noun, "nmod") ? [noun.head] : []),
  ];
  const own = heldPlaces(heads, view, context).slice(0, 1);
  return own.length > 0 ? own : heldPlaces(heads.length > 0 ? [] : [noun.index], view, context);
}

/** "the city, split between rebels and the army": part of it is held by each. */
function divided(verb: Token, view: SentenceView, context: Context) {
  const { sentence } = view;
  const behind = objectsOfPreposition(sentence, verb.index, new Set(["between", "among"]));
  const parties = holdersAt(behind, view, context);
  const before = behind.flatMap((i) => {
    if (!STRONGHOLDS.test(view.tokens[i]!.lemma)) return [];
    return childrenBy(sentence, i, "compound", "amod")
      .flatMap(({ index }) => withConjuncts(sentence, index))
      .flatMap((j) => asMany(view.tokens[j]!, context) ?? []);
  });
  const isBehind = /^acl$/.test(verb.relation) && verb.head >= 0;
  const [place] = heldPlaces(isBehind ? [verb.head] : subjectsOf(sentence, verb.index), view, context);
  const who = before.length > 1 ? before : parties;
  if (!place || who.length < 2) return stop(verb, "a place and the two who hold it");
  return controlDrafts(verb, "held", [place], who, null, view, context);
}
