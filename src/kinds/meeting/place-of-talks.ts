/**
 * Where talks or a visit took place, as told beside its noun. In: the noun; out: the place, or null where none is told.
 *
 *     talks in Lakeside · a visit to Lakeside · the Lakeside talks · flew to Lakeside for talks      Lakeside
 *     a meeting on the situation in Kenya                                                          null: its topic
 */
import { childrenBy, isRelation, objectsOfPreposition } from "../../extract/clauses.ts";
import { placeNear } from "../../extract/place-near.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { PlaceMention } from "../../notice/noticed.ts";
import { isCountry } from "../../notice/places/is-country.ts";
import { placesNamed } from "../../notice/places/known-places.ts";
import { governingVerb } from "./governing-verb.ts";
import { ENCOUNTERS, TRAVEL } from "./meeting-words.ts";
import { wholeOf } from "./whole-of.ts";

/** Encounters that somebody travels for: their place is where the journey goes. */
export const JOURNEYS = new Set(["visit", "trip", "tour", "journey"]);

/** What stands before the place of a journey, besides "in" and its like. */
const OF_A_JOURNEY = new Set(["to", "of", "through", "across", "around"]);

export function placeOfTalks(anchor: Token, view: SentenceView): PlaceMention | null {
  const near = placeNear(anchor, view, JOURNEYS.has(anchor.lemma) ? OF_A_JOURNEY : undefined);
  // "joined in the Kenya talks": what they are about.
  const isAbout = near !== null && near.name === near.country && near.last === anchor.index - 1;
  // "his visit was the first since the road to Lakeside was cut"
  const isElsewhere = near !== null && JOURNEYS.has(anchor.lemma) && !isItsGoal(near, anchor, view);
  if (near && !isAbout && !isElsewhere && !isOfTopic(near, view) && !isOfOthers(near, anchor, view)) return near;
  const words = childrenBy(view.sentence, anchor.index, "compound", "nmod:poss", "amod").map(({ index }) => index);
  // "Kenya talks" may be held anywhere, and "Okoro's talks" are not held in a town of that name.
  const isTown = (p: PlaceMention): boolean =>
    p.name !== p.country && !view.actors.some(({ first, last }) => first <= p.first && p.last <= last);
  const before = view.places.find((p) => isTown(p) && words.some((i) => p.first <= i && i <= p.last));
  return before ?? goalOf(anchor, view);
}

/** The place of a journey hangs on its noun or on its verb, at most by a noun between. */
function isItsGoal(place: PlaceMention, journey: Token, view: SentenceView): boolean {
  let at = view.tokens[place.last]!;
  const verb = governingVerb(journey, view)?.index ?? journey.index;
  for (let steps = 0; steps < 3 && at.head >= 0; steps++) {
    at = view.tokens[at.head]!;
    if (at.index === journey.index || at.index === verb) return true;
    if (at.upos === "VERB") return false;
  }
  return false;
}

/** "a meeting on the situation in Kenya", "met to discuss aid for refugees in Kenya": what it is about. */
export function isOfTopic(place: PlaceMention, view: SentenceView): boolean {
  const above = view.tokens[view.tokens[place.last]!.head];
  // "to bring peace in Kenya", "to reach a deal in Kenya", "for ending the war in the north": where the war is.
  // "talks on ending the war in Geneva on Monday": a town may be where they are held.
  const isTown = placesNamed(place.name).some(({ kind }) => kind === "town");
  const brought =
    above && !isTown && ENDING.test(above.lemma) ? childrenBy(view.sentence, above.index, "obj")[0] : undefined;
  const isBrought =
    brought && (TOPICS.test(brought.lemma) || DEALS.test(brought.lemma) || STATE_OF_A_LAND.test(brought.lemma));
  const noun = isBrought && place.first > brought.index ? brought : above;
  if (noun === undefined) return false;
  if (isBrought && DEALS.test(noun.lemma)) return isCountry(place);
  return TOPICS.test(noun.lemma) || (isCountry(place) && STATE_OF_A_LAND.test(noun.lemma) && !isMetThere(noun, view));
}

/** "met rebels in Kenya", "talks with the government in Kenya", "met at the base of the mission in Kenya": there. */
function isMetThere(noun: Token, { sentence, tokens }: SentenceView): boolean {
  for (let at: Token | undefined = noun; at; at = tokens[at.head]) {
    const before = childrenBy(sentence, at.index, "case").map(({ text }) => text.toLowerCase());
    // "talks with Lind on the rebuilding of Kenya": the tree may hang it on Lind.
    if (before.some((word) => /^(?:on|over|about|regarding|concerning)$/.test(word))) return false;
    if (isRelation(at, "obj") && /^(?:meet|see|visit|receive|host)$/.test(tokens[at.head]?.lemma ?? "")) return true;
    if (before.some((word) => /^(?:with|at|by)$/.test(word))) return true;
    if (!isRelation(at, "nmod", "obl")) return false;
  }
  return false;
}

const ENDING =
  /^(?:end|bring|restore|secure|resolve|settle|stop|achieve|halt|keep|establish|build|broker|negotiate|solve|defuse|maintain|preserve|consolidate|cement|reach|strike|clinch|forge|find)$/;
const TOPICS = /^(?:situation|crisis|conflict|war|development|fighting|violence|unrest|peace|ceasefire|truce)$/;
/** What talks are about where a whole land stands behind it, though a town would be where they are held. */
const STATE_OF_A_LAND =
  /^(?:deadlock|stalemate|impasse|transition|reconstruction|election|vote|refugee|civilian|troop|force|mission|interest|reform|famine|drought|genocide|atrocity|insurgency|rebellion|uprising|protest|massacre|democracy|stability|security|government|rights?|presence|role|future|campaign|operation|strike|rebel|militant)$/;
/** What is reached in a land; "talks on a deal in Switzerland" are held there. */
const DEALS = /^(?:deal|settlement|agreement|accord|pact|solution)$/;

/** "flew to Lakeside for talks", "invited Lind to Lakeside for talks": they are held where the journey goes. */
function goalOf(anchor: Token, view: SentenceView): PlaceMention | null {
  const isFor = childrenBy(view.sentence, wholeOf(anchor, view).index, "case").some(({ text }) => /^for$/i.test(text));
  const verb = isFor ? governingVerb(anchor, view) : null;
  if (
    !verb ||
    !(TRAVEL.has(verb.lemma) || /^(?:invite|summon|bring|call|go|come|host|gather|expect|due)$/.test(verb.lemma))
  )
    return null;
  const goals = objectsOfPreposition(view.sentence, verb.index, TO_OR_IN);
  return view.places.find((p) => goals.some((i) => p.first <= i && i <= p.last)) ?? null;
}
const TO_OR_IN = new Set(["to", "in", "at"]);

/** "talks with Okoro to save a round of negotiations in Lakeside": the place is where the others are held. */
function isOfOthers(place: PlaceMention, anchor: Token, view: SentenceView): boolean {
  return view.tokens.slice(anchor.index + 1, place.first).some(
    (noun) =>
      noun.upos === "NOUN" &&
      ENCOUNTERS.has(noun.lemma) &&
      wholeOf(noun, view) !== anchor &&
      // "a meeting at a conference in Lakeside", "on the sidelines of one": in the same place.
      !childrenBy(view.sentence, noun.index, "case").some(({ text }) => /^(?:at|during|of|in)$/i.test(text)),
  );
}
