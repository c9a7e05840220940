/**
 * Words that look like land and are none. In: the word, and what tells whether another is land; out: so or not.
 *
 *     most of the spare parts · a Norland bank · into town · Kenya Takes Steps to Protect Its Coast
 */

import { actorType } from "../../extract/actor-named.ts";
import { childrenBy, objectsOfPreposition } from "../../extract/clauses.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { PlaceMention } from "../../notice/noticed.ts";
import { isCountry } from "../../notice/places/is-country.ts";
import { SHARES } from "./control-words.ts";

const OF = new Set(["of"]);

export function isThing(token: Token, view: SentenceView, isLand: (index: number) => boolean): boolean {
  return isOfNoLand(token, view, isLand) || isFirm(token, view) || isMoney(token, view) || isInTown(token, view);
}

/** "control of capital" is of money; "the capital" and "its capital" are towns. */
function isMoney({ text, index }: Token, { sentence, tokens }: SentenceView): boolean {
  const isTold = childrenBy(sentence, index, "det", "nmod:poss", "amod").length > 0;
  return text === "capital" && !isTold && !/^\p{Lu}/u.test(tokens[index + 1]?.text ?? "");
}

/** "most of the spare parts", "the purse strings of the ministry": a share of what is no land. */
function isOfNoLand(token: Token, view: SentenceView, isLand: (index: number) => boolean): boolean {
  if (!SHARES.test(token.text) && !/^parts?$/i.test(token.text)) return false;
  const [of] = objectsOfPreposition(view.sentence, token.index, OF);
  if (of !== undefined) return !isLand(of) && !isWhole(of, view) && !isAtPlace(of, view);
  return /^(?:strings?|parts)$/i.test(token.text);
}

/** "half of it", "most of Norland", "much of the Highlands" */
function isWhole(index: number, { tokens, places }: SentenceView): boolean {
  const { upos } = tokens[index]!;
  return upos === "PRON" || upos === "PROPN" || places.some(({ first, last }) => first <= index && index <= last);
}

/** "parts of the old bazaar of Ravna", "half of the farmland around Ravna", but "some of the guns of Norland" */
function isAtPlace(noun: number, { sentence, places }: SentenceView): boolean {
  const under = objectsOfPreposition(sentence, noun, AT);
  return places.some((place) => !isCountry(place) && under.some((i) => place.first <= i && i <= place.last));
}

const AT = new Set(["of", "in", "around", "near", "outside"]);

/** "a Norland bank" keeps money; "the west bank", "the bank of the river" is land. */
function isFirm(token: Token, view: SentenceView): boolean {
  if (!/^banks?$/.test(token.text)) return false;
  const isSide =
    /^(?:west|east|north|south|left|right|far|near|opposite|other|river|western|eastern|northern|southern)$/i;
  return view.tokens[token.index + 1]?.text !== "of" && !isSide.test(view.tokens[token.index - 1]?.text ?? "");
}

/** "rolled into town": which, nobody knows. */
function isInTown({ lemma, xpos, index }: Token, { tokens }: SentenceView): boolean {
  return xpos === "NN" && lemma === "town" && /^(?:into|in|to|from|of)$/i.test(tokens[index - 1]?.text ?? "");
}

/** "an area the size of Kenya" */
export function isMeasure({ first }: PlaceMention, { tokens }: SentenceView): boolean {
  return (
    /^of$/i.test(tokens[first - 1]?.text ?? "") &&
    /^(?:size|length|breadth|width|area)$/i.test(tokens[first - 2]?.text ?? "")
  );
}

/** "Highland" in "Highland Front". */
export function isNameOfParty({ first, last }: PlaceMention, view: SentenceView, context: Context): boolean {
  const around = view.actors.find((actor) => actor.first <= first && last <= actor.last && actor.last > last);
  return around !== undefined && actorType(around.actor, context) !== "state";
}
