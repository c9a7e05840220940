/**
 * Who takes part, by name, as described, or as a word that means somebody told before. In: heads of noun phrases; out:
 * actors, each once.
 *
 *     Okoro received “me”                   me → whoever speaks
 *     The two sides met                     two sides → those the report tells of as meeting
 *     Kenya sent envoys. They met Lind      They → Kenya
 */
import { antecedentOf } from "../../extract/antecedent.ts";
import { childrenBy } from "../../extract/clauses.ts";
import { type Party, partiesAt } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { listTold, pairTold, statesTold } from "../../extract/sides/pair-told.ts";
import { sideOf } from "../../extract/sides/side-of.ts";
import { creditFor } from "../../extract/speech/credit.ts";
import type { Token } from "../../language/analysis.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";
import { holdersOf, withCounterparts } from "./counterpart.ts";
import { includedIn } from "./included-in.ts";
import { DELEGATES } from "./meeting-words.ts";
import { isOfThePress } from "./of-the-press.ts";
import { officesOfBoth } from "./offices-of-both.ts";
import { isPerson, theTwo } from "./the-two.ts";
import { theTwoTold } from "./told-before.ts";

/** Those with a name, a description or a voice. */
export function whoMeets(heads: readonly number[], view: SentenceView, context: Context): Party[] {
  const parties = partiesAt([...heads, ...includedIn(heads, view)], view, context.report.text).filter(
    ({ name }) => !OF_BOTH.test(name),
  );
  const both = heads.length === 1 && parties.length < 2 ? officesOfBoth(heads[0]!, view, context) : [];
  if (both.length > 0) return [...both];
  const owned = heads.flatMap((head) => theirs(head, view, context));
  const named = owned.length > 0 ? owned : withCounterparts(parties, heads, view, context);
  const meant = heads.flatMap((head) => pronounMeant(view.tokens[head]!, view, context) ?? []);
  const all = [...new Map([...named, ...meant].map((party) => [party.name, party])).values()];
  return withoutMedia(all, context);
}

/** "Their foreign ministers met": of those told side by side before. */
function theirs(head: number, view: SentenceView, context: Context): Party[] {
  const noun = view.tokens[head]!;
  const their = childrenBy(view.sentence, head, "nmod:poss").find(({ text }) => /^their$/i.test(text));
  if (!their || !DELEGATES.test(noun.lemma) || !/^NNP?S$/.test(noun.xpos)) return [];
  const span = { start: their.start, end: noun.end };
  return listTold(view.sentence.index, context).map((name) => ({ name, span }));
}

/** "delegations of both countries", "the two countries' ministers": those told before. */
const OF_BOTH = /\b(?:of|from) (?:both|the two|each|either)\b|^(?:both|two) \p{Ll}+['’] /iu;

/** A newspaper or a reporter that speaks to somebody asks questions. */
export function withoutMedia(parties: readonly Party[], context: Context): Party[] {
  return parties.filter(({ name }) => !isOfThePress(name, context));
}

/** The same, or, where nobody is found, the two persons or sides that "they", "both" and their like stand for. */
export function whoMeet(heads: readonly number[], view: SentenceView, context: Context): Party[] {
  const found = whoMeets(heads, view, context);
  // "Kenya and the Front are at war. They met": not the Front alone.
  const isThey = heads.length === 1 && /^they$/i.test(view.tokens[heads[0]!]!.text) && found.length === 1;
  const pair = isThey ? pairTold(view.sentence.index, context) : [];
  if (pair.includes(found[0]?.name ?? "")) return pair.map((name) => ({ name, span: found[0]!.span }));
  if (found.length > 0) return found;
  return theTwoOrSides(heads, view, context);
}

/**
 * "the two", "the ministers": two persons told before, or the sides of the report. Delegations stand for sides first: "Lind,
 * who mediates for Okoro, said the two teams would meet".
 */
export function theTwoOrSides(heads: readonly number[], view: SentenceView, context: Context): Party[] {
  const areSides = heads.length === 1 && OF_SIDES.test(view.tokens[heads[0]!]!.text);
  const sides = areSides ? sidesTold(heads, view, context) : [];
  if (sides.length > 0) return sides;
  const two = theTwo(heads, view, context);
  // Two of whom the sentence itself tells speak of the delegations.
  const areHere = areSides && two.some(({ span }) => span.start >= view.sentence.start);
  return two.length > 0 || areSides ? (areHere ? [] : two) : sidesTold(heads, view, context);
}

const OF_SIDES = /^(?:sides|parties|delegations|teams|camps|factions|panels|belligerents|adversaries)$/i;

/** “I have just met Lind,” Okoro said: "I" and "me" are who speaks; "it" and "him" are told before. */
function pronounMeant(token: Token, view: SentenceView, context: Context): Party | null {
  if (/^(?:I|me)$/i.test(token.text) && token.upos === "PRON") {
    const speaker = creditFor(token, view, context);
    return speaker ? { name: speaker.name, span: speaker.span } : null;
  }
  const isOpen =
    token.upos === "PRON" &&
    /^(?:it|he|she|him|her)$/i.test(token.text) &&
    actorAt(token.index, view.sentence, view.actors) === null;
  return isOpen ? antecedentOf(token, view, context) : null;
}

/** "the two sides met", "both delegations will sit down": whom the report tells of as meeting. */
export function sidesTold(heads: readonly number[], view: SentenceView, context: Context): Party[] {
  const head = heads.map((i) => view.tokens[i]!).find(({ text, lemma }) => SIDES.test(text) || DELEGATES.test(lemma));
  if (!head) return [];
  const owners = childrenBy(view.sentence, head.index, "nmod:poss").filter(({ upos }) => upos === "NOUN");
  const behind = [
    ...childrenBy(view.sentence, head.index, "nmod").filter(({ index }) => index > head.index),
    ...owners,
  ];
  // "union leaders": those of a union.
  if (/^leaders$/i.test(head.text) && childrenBy(view.sentence, head.index, "compound").length > 0) return [];
  // "envoys will meet": whose they are, nothing says.
  if (!SIDES.test(head.text) && behind.length === 0) return [];
  // "Union ministers", "two presidents": not those told before; "the ministers" are.
  const isOffice = OFFICES.test(head.lemma) && head.lemma !== "leader";
  if (
    isOffice &&
    owners.length === 0 &&
    !childrenBy(view.sentence, head.index, "det").some(({ text }) => /^(?:the|both|these)$/i.test(text))
  )
    return [];
  // "both sides of the border", "the parties of the left": others; "delegations of both countries": theirs.
  if (behind.some(({ index, text }) => !SIDES.test(text) || !isBoth(index, view))) return [];
  const span = { start: head.start, end: head.end };
  const areStates = [head, ...behind].some(({ text }) => STATES.test(text));
  const states = areStates ? statesTold(view.sentence.index, context) : [];
  const two = states.length > 0 ? states : theTwoTold(view.sentence.index, context);
  // "experts from both sides", where two ministers met: those they act for, and not the two again.
  const sides = areStates || behind.length > 0 ? two.map(sideOf(context)) : two;
  const areTold = new Set(sides).size === two.length && !sides.some((name) => isPerson(name, context));
  const told = areTold ? sides : two;
  const holders = OFFICES.test(head.lemma) && behind.length === 0 ? holdersOf(told, head.lemma, context) : [];
  return (holders.length > 1 ? holders : told).map((name) => ({ name, span }));
}

/** Who comes in person, and is told of by office. */
const OFFICES = /^(?:leader|president|premier|minister)$/;

/** "both countries", "the two sides" */
function isBoth(noun: number, view: SentenceView): boolean {
  return childrenBy(view.sentence, noun, "det", "nummod").some(({ text }) => /^(?:both|two|the)$/i.test(text));
}

const STATES = /^(?:countries|governments|states|nations|neighbou?rs|capitals)$/i;
const SIDES =
  /^(?:two|countries|governments|states|nations|neighbou?rs|capitals|both|sides|parties|delegations|negotiators|teams|they|rivals|foes|leaders|ministers|presidents|premiers|panels|envoys|camps|enemies|adversaries|belligerents)$/i;

/** People, or whoever is sent for others; a council only where it is one that is told of. */
export function isOfPeople(
  heads: readonly number[],
  met: readonly Party[],
  view: SentenceView,
  context: Context,
): boolean {
  return met.some(({ name }) => isPerson(name, context)) || heads.some((i) => DELEGATES.test(view.tokens[i]!.lemma));
}
