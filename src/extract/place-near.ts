/**
 * Where a thing happened. In: the word of the event; out: the place nearest to it in the tree, or null.
 *
 *     34 people were killed in Ravna, the ministry in Port Sel said.      "killed" → Ravna
 */

import type { Token } from "../language/analysis.ts";
import type { PlaceMention } from "../notice/noticed.ts";
import { isCountry } from "../notice/places/is-country.ts";
import { childrenBy, isInfinitive, isRelation } from "./clauses.ts";
import type { SentenceView } from "./sentence-view.ts";
import { CLAUSE_VERBS } from "./speech/speech-verbs.ts";

/** What stands before the place of an event. "talks on Syria" and "the war over Ravna" are about a place, not in it. */
const IN = new Set(["in", "at", "near", "outside", "around", "inside", "across", "throughout"]);
/** "the town of Ravna": the noun before "of" is the place. */
const PLACE_NOUN =
  /^(?:city|town|village|suburb|district|neighbou?rhood|province|region|capital|port|camp|valley|island|outskirts|state|area|enclave|city|side|south|north|east|west|center|centre|streets?)$/i;

const NOTHING: ReadonlySet<string> = new Set();

/** Steps that a place within the subject counts for more. */
const ASIDE = 2;
/** Steps in the tree beyond which a place belongs to another event. */
const FAR = 5;

/** `also`: further words before a place that will do, and "'s" for a possessive: "Ravna's dead", "evacuated from Ravna". */
export function placeNear(word: Token, view: SentenceView, also: ReadonlySet<string> = NOTHING): PlaceMention | null {
  const depth = ancestors(word, view);
  let best: PlaceMention | null = null;
  let bestSteps = FAR + 1;
  for (const place of view.places) {
    const [before = "", beforeThat = ""] = [1, 2].map(
      (back) => view.tokens[place.first - back]?.text.toLowerCase() ?? "",
    );
    const isIn = (preposition: string): boolean => IN.has(preposition) || also.has(preposition);
    const isLocated =
      isIn(before) ||
      (isIn(beforeThat) && before !== "of" && !isWhose(place, view)) ||
      (before === "of" && PLACE_NOUN.test(beforeThat)) ||
      isIn(beforeItsNoun(place, view)) ||
      (also.has("'s") && isPossessive(view.tokens[place.last + 1]) && view.tokens[place.last]!.head === word.index);
    if (!isLocated || isWhereItIsSaid(place, word, view)) continue;
    const steps = stepsTo(place.last, depth, view);
    if (steps < bestSteps) {
      best = place;
      bestSteps = steps;
    }
  }
  return best;
}

/** Words between a preposition and the noun of a place: "in the besieged Kenyan capital, Nairobi". */
const FEW = 4;

/** "in the Kenyan capital Nairobi", "in the capital, Nairobi": the word before the noun that says what the place is. */
function beforeItsNoun({ first }: PlaceMention, { tokens }: SentenceView): string {
  const noun = tokens[first - 1]?.text === "," ? first - 2 : first - 1;
  if (!PLACE_NOUN.test(tokens[noun]?.text ?? "")) return "";
  for (let i = noun - 1; i >= Math.max(0, noun - FEW); i--) {
    const { upos, text } = tokens[i]!;
    if (upos === "ADP") return text.toLowerCase();
    if (!/^(?:DET|ADJ|PROPN|NOUN|PART|VERB)$/.test(upos)) return "";
  }
  return "";
}

/** "a series of mistaken Kenyan raids", "after Kenya raids": whose they are. */
function isWhose(place: PlaceMention, view: SentenceView): boolean {
  return isCountry(place) && /^(?:compound|amod)$/.test(view.tokens[place.last]!.relation);
}

/** "In Port Sel, Okoro predicted progress in the talks": a place before a clause of saying is where the speaker is. */
function isWhereItIsSaid(place: PlaceMention, word: Token, view: SentenceView): boolean {
  const noun = view.tokens[place.last]!.relation.startsWith("flat") ? view.tokens[place.last]!.head : place.last;
  const verb = view.tokens[view.tokens[noun]!.head];
  if (place.first > 2 || !verb || verb.index === word.index || !CLAUSE_VERBS.has(verb.lemma)) return false;
  const subject = childrenBy(view.sentence, verb.index, "nsubj")[0];
  return subject !== undefined && subject.index > place.last && word.index > verb.index;
}

/** What is held at a place of its own. "talks to discuss a truce in Lakeside" may be there. */
const ENCOUNTER = /^(?:talk|meeting|negotiation|summit|conference|round|session|rally|election|ceremony)$/;

function isPurpose(index: number, view: SentenceView): boolean {
  return (
    isRelation(view.tokens[index], "advcl", "acl") &&
    childrenBy(view.sentence, index, "obj").some(({ lemma }) => ENCOUNTER.test(lemma)) &&
    isInfinitive(view.sentence, index)
  );
}

function isMeetingAhead(index: number, view: SentenceView): boolean {
  const { lemma } = view.tokens[index]!;
  return (
    isRelation(view.tokens[index], "acl") &&
    /^(?:meet|reconvene|convene|gather|resume|return|talk|sign)$/.test(lemma) &&
    isInfinitive(view.sentence, index)
  );
}

function isPossessive(token: Token | undefined): boolean {
  return token?.upos === "PART" && /^['’]s?$/.test(token.text);
}

/** Distance upwards from a word to each word above it. */
function ancestors(word: Token, view: SentenceView): Map<number, number> {
  const depth = new Map<number, number>();
  let at = word.index;
  for (let steps = 0; at >= 0 && steps <= FAR; steps++) {
    depth.set(at, steps);
    // "A strike in Ravna killed 12, days before the envoys meet": they meet elsewhere.
    const isClause = isRelation(view.tokens[at], "advcl") && childrenBy(view.sentence, at, "mark").length > 0;
    if (isClause && childrenBy(view.sentence, at, "nsubj").length > 0) break;
    // "In Port Sel, Okoro said twelve had died": she said it there.
    const above = view.tokens[view.tokens[at]!.head];
    if (isRelation(view.tokens[at], "ccomp") && above && CLAUSE_VERBS.has(above.lemma)) break;
    at = view.tokens[at]!.head;
  }
  return depth;
}

/** Steps in the tree from the word whose ancestors are given to another, up and down. */
function stepsTo(index: number, depth: ReadonlyMap<number, number>, view: SentenceView): number {
  let at = index;
  // "Rebels in Ravna fired rockets into Tarn": where the doers are is no place of what they do, if there is a better one.
  let aside = 0;
  for (let steps = 0; at >= 0 && steps <= FAR; steps++) {
    const up = depth.get(at);
    if (up !== undefined) return Math.max(up + steps, Math.min(FAR, up + steps + aside));
    // "They talked but failed to agree on a pause in Ravna": the place is that of another verb.
    if (view.tokens[at]!.upos === "VERB" && isRelation(view.tokens[at], "conj", "xcomp", "ccomp", "parataxis")) break;
    // "an attack claimed by the rebels, who hold talks in Lakeside": they talk there.
    if (isRelation(view.tokens[at], "acl:relcl") && depth.get(view.tokens[at]!.head) !== 0) break;
    // "talks after an incident when guards were shot near Lakeside": they were shot there.
    const isHappening =
      isRelation(view.tokens[at], "acl") && childrenBy(view.sentence, at, "nsubj", "nsubj:pass").length > 0;
    if (isHappening && depth.get(view.tokens[at]!.head) !== 0) break;
    // "ended the talks with a promise to meet in Lakeside": they will meet there.
    if (isMeetingAhead(at, view)) break;
    // "called off the talks after rebels struck in Ravna": the strike was there.
    if (isRelation(view.tokens[at], "advcl") && childrenBy(view.sentence, at, "nsubj").length > 0) break;
    // "staged the blasts to wreck talks in Lakeside": the talks are there.
    if (isPurpose(at, view)) break;
    if (view.tokens[at]!.relation === "nsubj") aside = ASIDE;
    at = view.tokens[at]!.head;
  }
  return FAR + 1;
}
