/**
 * Where it happened. In: the word of the event; out: the place told with it, or null.
 *
 *     a raid on Lakeside · the Lakeside bombing · Lakeside was shelled · rockets fired from Lakeside
 */
import { placeBeforeWhere } from "../../extract/circumstances/where-told.ts";
import { childrenBy, isRelation, objectsOfPreposition, subjectsOf, subtree } from "../../extract/clauses.ts";
import type { Party } from "../../extract/parties.ts";
import { placeNear } from "../../extract/place-near.ts";
import { placesTogether } from "../../extract/places-together.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { PlaceMention } from "../../notice/noticed.ts";
import { isCountry } from "../../notice/places/is-country.ts";
import { HITTING } from "./incident-words.ts";
import { isLandOf } from "./land-of-war.ts";

/** "raids on Lakeside", "fired into Lakeside". */
const ALSO = new Set([
  "on",
  "into",
  "against",
  "of",
  "over",
  "targeting",
  "along",
  "through",
  "across",
  "toward",
  "towards",
]);
/** "the battle for Lakeside" */
const FOR = new Set([...ALSO, "for"]);
const FROM = new Set(["from", "of"]);

export function placeOfEvent(anchor: Token, doers: readonly Party[], view: SentenceView): PlaceMention | null {
  const found =
    placeBehind(anchor, view) ??
    placeBeforeWhere({ token: anchor, view }) ??
    placeSwept(anchor, view) ??
    placeOfScene(anchor, view) ??
    landBefore(anchor, view) ??
    townHit(anchor, view) ??
    placeNear(anchor, view, /^(?:battle|fight|fighting)$/.test(anchor.lemma) ? FOR : ALSO) ??
    placeBefore(anchor, view) ??
    placeHit(anchor, view) ??
    placeOfWitness(anchor, view) ??
    placeFrom(anchor, view);
  if (found && (isOfTalks(found, view) || isWhereHeardOf(found, anchor, view))) return null;
  // "Norland's strikes" are by Norland, not in it.
  return found && doers.every(({ name }) => name !== found.name) ? placesTogether(found, view) : null;
}

/** "After talks in Port Sel, the army shelled the town": where they talked, not where the shells fell. */
function isOfTalks(place: PlaceMention, view: SentenceView): boolean {
  const noun = view.tokens[view.tokens[place.last]!.head];
  return (
    noun?.upos === "NOUN" &&
    TALKS.test(noun.lemma) &&
    childrenBy(view.sentence, noun.index, "case").some(({ text }) => BESIDE.test(text))
  );
}

/** "Crowds cheered in Lakeside when word of the raid came": there the news is, wherever the attack was. */
function isWhereHeardOf(place: PlaceMention, anchor: Token, view: SentenceView): boolean {
  const news = view.tokens[anchor.head];
  if (!isRelation(anchor, "nmod") || !/^(?:news|word|rumou?r)$/.test(news?.lemma ?? "")) return false;
  return !subtree(view.sentence, anchor.index).includes(place.last);
}

const TALKS =
  /^(?:talk|negotiation|meeting|summit|conference|round|discussion|consultation|agreement|accord|deal|truce|pact)$/;
const BESIDE = /^(?:after|before|ahead|since|until|till|following|behind)$/i;

/** "a bombing in Lakeside": right behind the word, whatever the tree hangs it on. */
function placeBehind(anchor: Token, view: SentenceView): PlaceMention | null {
  const next = view.tokens[anchor.index + 1];
  if (!next || !RIGHT_BEHIND.test(next.text)) return null;
  const from = next.index + (/^(?:the|an?)$/i.test(view.tokens[next.index + 1]?.text ?? "") ? 2 : 1);
  return view.places.find(({ first }) => first === from) ?? null;
}

const RIGHT_BEHIND = /^(?:in|on|at|near|off|outside|inside|around|across|over|throughout)$/i;

/** "the Lakeside bombing", "a Lakeside attack". */
function placeBefore(anchor: Token, view: SentenceView): PlaceMention | null {
  return ownerAt(anchor, view, (p) => !isCountry(p));
}

/** "the Kenya war", "Kenya's uprising": there, wherever else the sentence goes, or at a place told with what it did. */
function landBefore(anchor: Token, view: SentenceView): PlaceMention | null {
  const land = ownerAt(anchor, view, (p, i) => isCountry(p) && isLandOf(i, anchor, view));
  if (!land) return null;
  // "Kenya's riots left nine dead in Mombasa": a town of it.
  const town = placeNear(anchor, view, ALSO);
  return town?.country === land.name ? town : (placeOfDeed(anchor, view) ?? land);
}

/** "The US war began in May and killed hundreds in Mombasa": there, as the war itself did it. */
function placeOfDeed(anchor: Token, view: SentenceView): PlaceMention | null {
  const verbs = isRelation(anchor, "nsubj") ? [anchor.head, ...sharedBy(anchor.head, view)] : [];
  const there = verbs.flatMap((i) => objectsOfPreposition(view.sentence, i, OF_OR_IN));
  return view.places.find((p) => there.some((i) => p.first <= i && i <= p.last)) ?? null;
}

/** The verbs joined to one whose subject they share. */
function sharedBy(verb: number, { sentence }: SentenceView): number[] {
  return childrenBy(sentence, verb, "conj")
    .filter(({ index, upos }) => upos === "VERB" && childrenBy(sentence, index, "nsubj").length === 0)
    .map(({ index }) => index);
}

function ownerAt(
  anchor: Token,
  view: SentenceView,
  willDo: (place: PlaceMention, at: number) => boolean,
): PlaceMention | null {
  const before = childrenBy(view.sentence, anchor.index, "compound", "nmod:poss").map(({ index }) => index);
  return view.places.find((p) => before.some((i) => p.first <= i && i <= p.last && willDo(p, i))) ?? null;
}

/** "shelled Lakeside in reply to a raid in Port Sel": the town itself, whatever else is told where. */
function townHit(anchor: Token, view: SentenceView): PlaceMention | null {
  if (anchor.upos !== "VERB" || OF_PEOPLE.test(anchor.lemma)) return null;
  const hit = childrenBy(view.sentence, anchor.index, "obj", "nsubj:pass");
  const isTown = (p: PlaceMention): boolean => !isCountry(p) && /^\p{Lu}/u.test(p.name);
  return view.places.find((p) => isTown(p) && hit.some(({ index }) => p.first <= index && index <= p.last)) ?? null;
}

/** Done to somebody, whatever else his name may be the name of. */
const OF_PEOPLE =
  /^(?:kill|murder|assassinate|execute|slay|behead|hang|lynch|shoot|wound|injure|kidnap|abduct|seize|arrest|detain|torture|rape|poison|stab|hurt|maim|beat)$/;

/** "bombed Lakeside", "Lakeside was shelled", "a blast rocked Lakeside": the place itself is hit, or "the Lakeside office". */
function placeHit(anchor: Token, view: SentenceView): PlaceMention | null {
  const above = view.tokens[anchor.head];
  const verb =
    anchor.upos === "NOUN" && anchor.relation === "nsubj" && above && HITTING.test(above.lemma) ? above : anchor;
  const hit = childrenBy(view.sentence, verb.index, "obj", "nsubj:pass").map(({ index }) => index);
  const isAt = ({ first, last }: PlaceMention, words: readonly number[]): boolean =>
    words.some((i) => first <= i && i <= last);
  const there = view.places.find((p) => isAt(p, hit));
  if (there) return there;
  const named = hit.flatMap((i) => childrenBy(view.sentence, i, "compound").map(({ index }) => index));
  return view.places.find((p) => !isCountry(p) && isAt(p, named)) ?? null;
}

/** "protests sweeping Norland", "unrest that has spread across Norland": what it does tells where. */
function placeSwept(anchor: Token, view: SentenceView): PlaceMention | null {
  if (anchor.upos !== "NOUN") return null;
  const there = childrenBy(view.sentence, anchor.index, "acl")
    .filter(({ lemma }) => SWEEPING.test(lemma))
    .flatMap(({ index }) => [
      ...childrenBy(view.sentence, index, "obj").map((token) => token.index),
      ...objectsOfPreposition(view.sentence, index, ACROSS),
    ]);
  return view.places.find((p) => there.some((i) => p.first <= i && i <= p.last)) ?? null;
}

const SWEEPING = /^(?:sweep|spread|engulf|grip|rock|shake|roil|convulse|ravage|paralyze|paralyse|rage|erupt)$/;
const ACROSS = new Set(["across", "through", "throughout", "over", "in", "to"]);

/** "Lakeside was a scene of fierce battles": there. */
function placeOfScene(anchor: Token, view: SentenceView): PlaceMention | null {
  const scene = view.tokens[anchor.head];
  if (!isRelation(anchor, "nmod") || scene?.lemma !== "scene") return null;
  let there = subjectsOf(view.sentence, scene.index);
  // "Lakeside is a town, once the scene of battles": the town that Lakeside is.
  for (let steps = 0; steps < STEPS; steps++) {
    const place = view.places.find((p) => there.some((i) => p.first <= i && i <= p.last));
    if (place) return place;
    there = there.flatMap((i) => subjectsOf(view.sentence, i));
  }
  return null;
}

/** "A resident of Lakeside said planes had hit a school": there. "A farmer from Lakeside" may be anywhere. */
function placeOfWitness(anchor: Token, view: SentenceView): PlaceMention | null {
  let at: Token | undefined = anchor;
  for (let steps = 0; at && steps < STEPS; steps++) {
    const above: Token | undefined = view.tokens[at.head];
    if (above && isRelation(at, "ccomp")) {
      const [witness] = childrenBy(view.sentence, above.index, "nsubj").filter(({ lemma }) => WITNESS.test(lemma));
      const there = witness ? objectsOfPreposition(view.sentence, witness.index, OF_OR_IN) : [];
      return view.places.find((p) => !isCountry(p) && there.some((i) => p.first <= i && i <= p.last)) ?? null;
    }
    at = above;
  }
  return null;
}

const STEPS = 4;
const OF_OR_IN = new Set(["of", "in", "at", "near"]);
const WITNESS = /^(?:resident|villager|witness|eyewitness|inhabitant)$/;

/** "rocket fire from Lakeside": where nothing tells where it came down. */
function placeFrom(anchor: Token, view: SentenceView): PlaceMention | null {
  const above = anchor.upos === "VERB" ? [] : [anchor.head].filter((i) => view.tokens[i]?.upos === "VERB");
  const from = [anchor.index, ...above].flatMap((i) => objectsOfPreposition(view.sentence, i, FROM));
  return view.places.find((p) => from.some((i) => p.first <= i && i <= p.last)) ?? null;
}
