/**
 * The two that a fight is between. In: its noun; out: both, as heads or as parties.
 *
 *     the war between Eastmark and Norland · the conflict in the south between them · the Eastmark-Norland war
 */
import { childrenBy, objectsOfPreposition, withConjuncts } from "../../extract/clauses.ts";
import { type Party, partyOf } from "../../extract/parties.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

/** "the war between Eastmark and Norland", where the tree may list the second with the war. */
export function pairBetween(noun: Token, view: SentenceView): number[] {
  const { sentence } = view;
  const two = [...objectsOfPreposition(sentence, noun.index, BETWEEN), ...betweenBehind(noun, view)];
  if (two.length !== 1) return two;
  const inside = pairWithin(two[0]!, view);
  if (inside.length > 0) return inside;
  const second = childrenBy(sentence, noun.index, "conj").find(({ index }) => index > two[0]!);
  return second && second.upos !== "VERB" ? [...two, second.index] : two;
}

/**
 * "between the government of Norland | and the Front": the tree lists the Front with Norland; "the armies of Norland and
 * Eastmark" are two armies, and both are told behind "of".
 */
function pairWithin(first: number, view: SentenceView): number[] {
  const { sentence, tokens, actors } = view;
  const beside = besideLeader(first, view);
  if (beside !== null) return [first, beside];
  const [owner, ...others] = objectsOfPreposition(sentence, first, OF);
  // "the Workers' | Front": the tree may list the words of one name.
  const listed = others.filter(
    (i) => !actors.some((one) => one.first <= i && i < one.last && others.includes(one.last)),
  );
  if (owner === undefined || listed.length !== 1) return [];
  return tokens[first]!.xpos === "NNS" && !FORCES.test(tokens[first]!.lemma) ? [owner, ...listed] : [first, ...listed];
}

/** "between troops loyal to Okoro | and rebels": the tree lists the rebels with her. */
function besideLeader(first: number, view: SentenceView): number | null {
  const leader = leaderOf(first, view);
  const [second] = leader === null ? [] : childrenBy(view.sentence, leader, "conj");
  return second?.index ?? null;
}

/** "troops loyal to | Okoro": by the order of the words, the tree may hang her on what stands above. */
export function leaderOf(noun: number, { sentence, tokens }: SentenceView): number | null {
  const loyal = childrenBy(sentence, noun, "amod", "acl").find(({ text }) => /^(?:loyal|faithful)$/i.test(text));
  const to = loyal ? tokens[loyal.index + 1] : undefined;
  return to?.text === "to" && to.relation === "case" ? to.head : null;
}

/** Many of one side: "the forces of Norland and the Front". */
const FORCES = /^(?:force|troop|soldier|fighter|rebel|militant|supporter|follower|member|unit|loyalist)$/;
const OF = new Set(["of"]);
const BETWEEN = new Set(["between"]);

/** "the conflict in the south between Eastmark and Norland": the place stands in the way. */
function betweenBehind(noun: Token, view: SentenceView): number[] {
  // "events in the war | between Eastmark and Norland": the tree may hang the two on the events.
  const joint = view.tokens[noun.index + 1];
  const first = joint?.text === "between" && joint.relation === "case" ? view.tokens[joint.head] : undefined;
  if (first && first.head !== noun.index) return withConjuncts(view.sentence, first.index);
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
