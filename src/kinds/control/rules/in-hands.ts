import {
  childrenBy,
  isNegated,
  objectsOf,
  objectsOfPreposition,
  subjectsOf,
  subtree,
} from "../../../extract/clauses.ts";
import { nounPhrase } from "../../../extract/noun-phrase.ts";
import type { Party } from "../../../extract/parties.ts";
import { modifiersOf, partyOf } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { controlDrafts } from "../control-draft.ts";
import { type Change, SHARES, TERRITORY } from "../control-words.ts";
import { type HeldPlace, heldPlaces, placed } from "../held-place.ts";
import { asMany, holdersAt } from "../holder-at.ts";
import { landTold } from "../land-told.ts";
import { controlAmong, isOver, OF_CONTROL } from "../loose-taking.ts";
import { isToldAsFact } from "../told-as-fact.ts";
import { isNamed } from "../within.ts";

/**
 *     Ravna has been in rebel hands since 2012.
 *     └place           └who─┘ ^^^^^
 *     the town fell to the army · is under the control of the front · under siege by troops
 */
export const inHands = rule({
  id: "control/in-hands",
  kind: "control",
  starts: '"in the hands", "under control", "under siege" or "fell to"',
  word: (token) =>
    (token.upos === "NOUN" &&
      /^(?:hand|control|charge|command|possession|siege|blockade|rule|occupation|authority|encirclement|sway)s?$/.test(
        token.lemma,
      )) ||
    (token.upos === "VERB" && /^(?:fall|pass|revert)$/.test(token.lemma)),
  build(anchor, view, context) {
    if (anchor.upos === "VERB") return fell(anchor, view, context);
    const { sentence } = view;
    const joint = childrenBy(sentence, anchor.index, "case")[0];
    const before = joint?.text.toLowerCase() ?? "";
    // "is no longer under army control", "the one town not under rebel control"
    const isDenied =
      joint && (isOver(joint, view) || /^(?:not|never|hardly)$/i.test(view.tokens[joint.index - 1]?.text ?? ""));
    if (isDenied || isNegated(sentence, anchor.index)) return stop(anchor, "what is so now");
    if (before === "in" && /^(?:control|charge|command|possession|occupation)$/.test(anchor.lemma))
      return inControl(anchor, view, context);
    // "a gun in his hand" is no land.
    const isHands = /^hands$/i.test(anchor.text);
    if (!(isHands ? /^(?:in|into)$/ : /^(?:under)$/).test(before)) return stop(anchor, '"in" or "under" before it');
    const verb = view.tokens[anchor.head];
    // "Ravna is under siege" has the noun for its root; "Ravna remains under siege", "came under siege" a verb.
    const isRoot = childrenBy(sentence, anchor.index, "cop").length > 0;
    const governing = isRoot ? anchor : verb;
    if (!governing || !isToldAsFact(governing, view)) return stop(anchor, "what is so, not what may be");
    const isPlaced = governing.upos === "VERB" && /^(?:put|place|bring|leave|keep|have)$/.test(governing.lemma);
    const heads = isRoot
      ? subjectsOf(sentence, anchor.index)
      : governing.upos === "VERB" || isBack(governing)
        ? [
            ...(isPlaced ? objectsOf(sentence, governing.index) : subjectsOf(sentence, governing.index)),
            ...(isPlaced ? objectsOfPreposition(sentence, governing.index, new Set(["in"])) : []),
          ]
        : [landOver(governing.index, view)];
    const inside = heads.flatMap((i) => [i, ...objectsOfPreposition(sentence, i, new Set(["in", "of"]))]);
    // "Ravna is back in rebel hands": the tree may hang the town on the hands.
    const own = childrenBy(sentence, anchor.index, "nsubj").map(({ index }) => index);
    const told = [...heldPlaces([...inside, ...own], view, context), ...setOff(anchor, view)];
    // "We have entered the port, and it is under our control"
    const it = told.length > 0 ? null : landTold(view.tokens[heads[0] ?? anchor.index]!, governing, view, context);
    const nearby = it ? [it] : besideJoint(joint, isPlaced ? heads : [], view, context);
    const found = told.length > 0 ? told : nearby;
    // "people in the valley, which is under army rule": the valley is.
    const place =
      it ??
      found.find(({ span }) => view.places.some(({ start, end }) => span.start <= start && end <= span.end)) ??
      found[0];
    if (!place) return stop(anchor, "a place it is said of");
    const holders = holdersOf(anchor, view, context).filter(({ name }) => name !== place.name);
    const change: Change = /^(?:siege|blockade|encirclement)$/.test(anchor.lemma)
      ? "besieged"
      : before === "into" || /^(?:fall|come|pass)$/.test(governing.lemma)
        ? "captured"
        : "held";
    if (holders.length === 0 && change !== "besieged") return stop(anchor, "somebody who holds it");
    // "cities under siege": which, nobody knows.
    // "the mountain towns under siege by the army": told well enough where it is told by whom.
    const isTold = holders.length > 0 && /\s/.test(place.name);
    if (change === "besieged" && !isNamed(place.name) && !isTold) return stop(anchor, "a place by name");
    return controlDrafts(anchor, change, [place], holders, null, view, context);
  },
});

/**
 * "sent it to a town | under rebel control", "put thousands of people in Ravna | under siege": the land that ends where
 * the words begin, though the tree hangs them on the verb.
 */
function besideJoint(joint: Token | undefined, heads: readonly number[], view: SentenceView, context: Context) {
  const { sentence, tokens } = view;
  const last = joint && tokens[joint.index - 1];
  if (!last || !/^(?:NOUN|PROPN)$/.test(last.upos)) return [];
  const isInside = heads.length === 0 || heads.some((head) => subtree(sentence, head).includes(last.index));
  return isInside ? heldPlaces([landOver(last.index, view)], view, context) : [];
}

/** "a region of Kenya under rebel control", "Ravna, a port on the Adriatic under rebel control": the region, and Ravna. */
function landOver(noun: number, view: SentenceView): number {
  const { tokens, places } = view;
  let at = tokens[noun]!;
  for (let above = tokens[at.head]; above && /^nmod/.test(at.relation); above = tokens[at.head]) {
    if (above.index > at.index || !(TERRITORY.test(above.text) || SHARES.test(above.text))) break;
    at = above;
  }
  // "in Ravna, a street under rebel control was shelled": the street.
  if (at.index === noun && at.relation !== "appos") return noun;
  const { start } = nounPhrase(at.index, view.sentence);
  const comma = tokens.findLast(({ end, upos }) => end <= start && upos !== "DET");
  const named = comma?.text === "," ? places.find(({ last }) => last === comma.index - 1) : undefined;
  return named?.last ?? at.index;
}

/** "Ravna, still in rebel hands, was quiet": the place before the comma. */
function setOff(noun: Token, { tokens, places, sentence }: SentenceView): HeldPlace[] {
  let at = childrenBy(sentence, noun.index, "case")[0]?.index ?? noun.index;
  while (/^(?:still|now|long|once|again|back|firmly)$/i.test(tokens[at - 1]?.text ?? "")) at--;
  if (tokens[at - 1]?.text !== ",") return [];
  return places.filter(({ last }) => last === at - 2).map(placed);
}

/** "Ravna is back in rebel hands": the tree makes "back" what it is. */
function isBack({ text }: Token): boolean {
  return /^back$/i.test(text);
}

/** "The rebels are in control of Ravna": who is so holds it. */
function inControl(noun: Token, view: SentenceView, context: Context) {
  const { sentence } = view;
  const isRoot = childrenBy(sentence, noun.index, "cop").length > 0;
  const verb = isRoot ? noun : view.tokens[noun.head];
  if (!verb || !isToldAsFact(verb, view)) return stop(noun, "what is so, not what may be");
  const places = heldPlaces(objectsOfPreposition(sentence, noun.index, OF), view, context);
  // "the Front, in control of the north, said", "rebels in charge of the town"
  const isBeside = verb.upos !== "VERB" && !isRoot && !isBack(verb);
  const holders = holdersAt(isBeside ? [verb.index] : subjectsOf(sentence, verb.index), view, context);
  if (places.length === 0 || holders.length === 0) return stop(noun, "somebody in control, and a place");
  return controlDrafts(noun, "held", places, holders, null, view, context);
}
const OF = new Set(["of"]);

/** "in rebel hands", "under the control of the front", "under siege by troops", "under Kenyan rule". */
function holdersOf(noun: Token, view: SentenceView, context: Context): Party[] {
  const own: Party[] = modifiersOf(noun.index, view).map(partyOf);
  if (own.length > 0) return own;
  const many = childrenBy(view.sentence, noun.index, "compound", "amod").flatMap((word) => asMany(word, context) ?? []);
  if (many.length > 0) return many;
  const behind = [
    ...objectsOfPreposition(view.sentence, noun.index, new Set(["of", "by", "from"])),
    ...childrenBy(view.sentence, noun.index, "nmod:poss").map(({ index }) => index),
  ];
  return holdersAt(behind, view, context);
}

/** "Ravna fell to the rebels", "fell into rebel hands" (told at "hands"). */
function fell(verb: Token, view: SentenceView, context: Context) {
  if (!isToldAsFact(verb, view)) return stop(verb, "what has happened, not what may");
  const holders = holdersAt(objectsOfPreposition(view.sentence, verb.index, new Set(["to"])), view, context);
  const subjects = subjectsOf(view.sentence, verb.index);
  // "Control of Ravna has passed to the Front"
  const control = controlAmong(subjects, view).flatMap((i) => objectsOfPreposition(view.sentence, i, OF_CONTROL));
  const places = heldPlaces(control.length > 0 ? control : subjects, view, context);
  if (verb.lemma === "fall" && isAlone(verb, view) && holders.length === 0 && places.some(({ name }) => isNamed(name)))
    return controlDrafts(verb, "captured", places, [], null, view, context);
  if (holders.length === 0 || places.length === 0) return stop(verb, "a place, and whom it fell to");
  return controlDrafts(verb, "captured", places, holders.slice(0, 1), null, view, context);
}

/** "The town fell on Monday": to whom is not told; "fell silent" is another matter. */
function isAlone(verb: Token, view: SentenceView): boolean {
  const { sentence, tokens } = view;
  const next = tokens[verb.index + 1];
  const isEnd =
    !next ||
    /^[.,;]$/.test(next.text) ||
    view.isTime(next) ||
    /^(?:on|in|at|after|within|without|last|this|when|during|before|early|late)$/i.test(next.text);
  const others = childrenBy(sentence, verb.index, "obj", "xcomp", "obl").filter((word) => !view.isTime(word));
  return (
    isEnd &&
    others.every(({ index }) =>
      childrenBy(sentence, index, "case").some(({ text }) => /^(?:after|within|without|during|before)$/i.test(text)),
    )
  );
}
