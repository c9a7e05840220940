import { childrenBy, isNegated, objectsOfPreposition } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import { PEOPLE } from "../../../notice/numbers/vocabulary.ts";
import { isCountry } from "../../../notice/places/is-country.ts";
import { isAttempted } from "../attempted.ts";
import { placeOfEvent } from "../event-place.ts";
import { hitsNobody, hitsNothing } from "../hits-nobody.ts";
import { incidentDraft } from "../incident-draft.ts";
import { AMBIGUOUS_VERBS, DYING, EVENTS, VIOLENT_VERBS } from "../incident-words.ts";
import { isArmed } from "../named-sides.ts";
import { isAccident, isByForce, isNatural, isOfDisaster } from "../natural-death.ts";
import { ofOneEvent } from "../of-one-event.ts";
import { toldByAnother } from "../told-by-another.ts";
import { turned } from "../turned.ts";
import { WEAPONS } from "../weapons.ts";

/**
 *     Rebels shelled the market in Lakeside on Monday.
 *     └who─┘ ^^^^^^^ └─whom──┘    └place─┘
 *     Twelve people were killed by gunmen · warplanes hit a hospital · tried to assassinate Okoro
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
    const isAttempt = unreal !== null && isAttempted(anchor, view);
    if (unreal && !isAttempt) return stop(unreal, "an event that took place, not one that may");
    const another = toldByAnother(anchor, view);
    if (another) return stop(anchor, another);
    const isNobodys = isByForce(anchor, view) || (DYING.has(anchor.lemma) && isNatural(anchor, view));
    if (isNobodys || isAccident(anchor, view)) return stop(anchor, "a violent death");
    const nobody = hitsNobody(anchor, view);
    if (nobody) return stop(anchor, nobody);
    // "tried to assassinate Okoro": nobody was killed.
    const isSpared = isAttempt && KILLING.test(anchor.lemma);
    const draft = incidentDraft(anchor, view, context, isSpared ? { type: "other" } : {});
    if (!draft) return stop(anchor, "somebody who did it, somebody hit, or a place");
    const [actors, targets] = [draft.fields.actors, draft.fields.targets] as [readonly string[], readonly string[]];
    const nothing = targets.length === 0 ? hitsNothing(anchor, view) : null;
    if (nothing) return stop(anchor, nothing);
    if (actors.length === 0 && isOfDisaster(anchor, view, context)) return stop(anchor, "a violent death");
    const many = actors.length === 0 ? ofOneEvent(anchor, draft, view, context) : null;
    if (many) return stop(anchor, many);
    const isViolent =
      targets.length > 0
        ? actors.length > 0 || (draft.fields.place !== null && !isByThing(anchor, view))
        : isPlaceHit(anchor, view);
    // "Thousands protested in Ravna": a protest hits nobody.
    const isProtest =
      anchor.lemma === "protest" &&
      childrenBy(sentence, anchor.index, "nsubj").length > 0 &&
      childrenBy(sentence, anchor.index, "obj").length === 0 &&
      placeOfEvent(anchor, [], view) !== null;
    // "The army and the rebels have been fighting around Ravna"
    const isBetween = /^(?:fight|battle)$/.test(anchor.lemma) && actors.length > 1 && draft.fields.place !== null;
    const isForPlace =
      /^(?:fight|battle)$/.test(anchor.lemma) && draft.fields.place !== null && isOverPlace(anchor, view);
    if (AMBIGUOUS_VERBS.has(anchor.lemma) && !isViolent && !isProtest && !isBetween && !isForPlace)
      return stop(anchor, "an armed doer and somebody hit");
    return [draft];
  },
});

/** "The two sides fought for the town of Ravna", "for control of it": armed men do, whoever they are. */
function isOverPlace(verb: Token, view: SentenceView): boolean {
  const isArmy = ({ lemma }: Token): boolean =>
    /^(?:side|army|force|troop|soldier|fighter|militia|rebel)s?$/.test(lemma);
  const subjects = childrenBy(view.sentence, verb.index, "nsubj");
  return (
    subjects.length > 0 &&
    subjects.every(isArmy) &&
    objectsOfPreposition(view.sentence, verb.index, OVER).some(
      (i) =>
        // "fought for Kenya in the war": on its side.
        (isAtPlace(i, view) && !view.places.some((place) => place.last === i && isCountry(place))) ||
        (/^control$/.test(view.tokens[i]!.lemma) &&
          objectsOfPreposition(view.sentence, i, OVER_OR_OF).some((j) => isAtPlace(j, view))),
    )
  );
}

const OVER = new Set(["for", "over"]);
const OVER_OR_OF = new Set(["of", "over"]);
const KILLING = /^(?:kill|assassinate|murder|slaughter|massacre|slay|execute|behead)$/;

/** "Warplanes hit Ravna", "jets pounded the town of Ravna": it is hit by arms, though nobody is told of there. */
function isPlaceHit(verb: Token, view: SentenceView): boolean {
  if (!/^(?:hit|strike|pound|target|pummel|fire|destroy|burn)$/.test(verb.lemma)) return false;
  const { doers, hit } = turned(verb, view);
  // What a rocket hit is told with the rocket.
  return doers.some((i) => isArmed(view.tokens[i]!)) && hit.some((i) => isAtPlace(i, view));
}

/** "Inflation hit Kenya", "sanctions struck the port": neither somebody nor a weapon. */
function isByThing(verb: Token, view: SentenceView): boolean {
  if (!/^(?:hit|strike|target|launch|destroy|burn|pound|fire|wreck|sink)$/.test(verb.lemma)) return false;
  const { isPassive, doers } = turned(verb, view);
  return (
    !isPassive &&
    doers.length > 0 &&
    doers.every((i) => {
      const token = view.tokens[i]!;
      const isSomebody = isArmed(token) || PEOPLE.has(token.lemma) || actorAt(i, view.sentence, view.actors) !== null;
      return token.upos === "NOUN" && !isSomebody && !isStriking(token);
    })
  );
}

/** What hits somebody as a weapon does, and those who stand for somebody. */
function isStriking({ lemma }: Token): boolean {
  return WEAPONS.has(lemma) || EVENTS.has(lemma) || STRIKING.test(lemma);
}

const STRIKING =
  /^(?:shot|car|truck|lorry|van|vehicle|jeep|explosive|splinter|fragment|round|ied|salvo|volley|charge|debris|torpedo|enemy|alliance|camp|side|aggression|aggressor|ally|country|nation|neighbou?r|state|wing|cell|network|movement|tank|bulldozer|hardliner|vandal|pilot|crew)s?$/;

function isAtPlace(index: number, view: SentenceView): boolean {
  const named = [
    index,
    ...objectsOfPreposition(view.sentence, index, new Set(["of"])),
    // "fought for Ravna airport"
    ...childrenBy(view.sentence, index, "compound").map((token) => token.index),
  ];
  return view.places.some(({ first, last }) => named.some((i) => first <= i && i <= last));
}
