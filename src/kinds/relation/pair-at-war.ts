/**
 * The two that a fight is between. In: its noun; out: both, as heads or as parties.
 *
 *     the war between Eastmark and Norland · the conflict in the south between them · the Eastmark-Norland war
 */
import { childrenBy, objectsOfPreposition } from "../../extract/clauses.ts";
import { type Party, partyOf } from "../../extract/parties.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

/** "the war between Eastmark and Norland", where the tree may list the second with the war. */
export function pairBetween(noun: Token, view: SentenceView): number[] {
  const { sentence } = view;
  const two = [...objectsOfPreposition(sentence, noun.index, BETWEEN), ...betweenBehind(noun, view)];
  if (two.length !== 1) return two;
  const second = childrenBy(sentence, noun.index, "conj").find(({ index }) => index > two[0]!);
  return second && second.upos !== "VERB" ? [...two, second.index] : two;
}

const BETWEEN = new Set(["between"]);

/** "the conflict in the south between Eastmark and Norland": the place stands in the way. */
function betweenBehind(noun: Token, view: SentenceView): number[] {
  const place = childrenBy(view.sentence, noun.index, "nmod").find(({ index }) => index > noun.index);
  return place ? objectsOfPreposition(view.sentence, place.index, BETWEEN) : [];
}

/** "the Eastmark-Norland war" */
export function joinedBefore(noun: Token, view: SentenceView): Party[] {
  const second = view.actors.find(({ last }) => last === noun.index - 1);
  const first = second && view.actors.find(({ last }) => last === second.first - 2);
  if (!first || !/^[-–—]$/.test(view.tokens[second.first - 1]!.text)) return [];
  return [first, second].map(partyOf);
}
