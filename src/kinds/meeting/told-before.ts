/**
 * The parties of an encounter whose sentence names none. In: its word, its place and the report; out: those of the
 * encounter the report most likely goes on about, or nobody.
 *
 *     Meridian and the North opened talks in Lakeside. … The Lakeside talks resumed on Friday.      → both
 *
 * First an encounter at the same place, nearest first; then one told shortly before; then the parties that the report
 * names together most often as meeting. What is taken over so has no words of its own: the field is marked as inferred.
 */
import { childrenBy, objectsOf, objectsOfPreposition, subjectsOf } from "../../extract/clauses.ts";
import { oncePerReport } from "../../extract/once-per-report.ts";
import { modifiersOf, namedPartiesAt, partiesAt } from "../../extract/parties.ts";
import { placeNear } from "../../extract/place-near.ts";
import type { Context } from "../../extract/rule.ts";
import { pairTold } from "../../extract/sides/pair-told.ts";
import { sideOf } from "../../extract/sides/side-of.ts";
import { mostTold, sidesOfReport } from "../../extract/sides/sides-of-report.ts";
import type { Token } from "../../language/analysis.ts";
import { withCounterparts } from "./counterpart.ts";
import { governingVerb } from "./governing-verb.ts";
import { BETWEEN, ENCOUNTERS, WITH } from "./meeting-words.ts";
import { withoutOwnState } from "./own-state.ts";
import { partiesOfTalks } from "./parties-of-talks.ts";
import { isPerson } from "./the-two.ts";

interface Told {
  readonly sentence: number;
  readonly place: string | null;
  readonly names: readonly string[];
  /** They "met"; of those who "attended the opening" it is open. */
  readonly isMet: boolean;
}

/** Those who meet, though not both have a name; they count within their own sentence alone. */
interface Described {
  readonly token: Token;
  readonly names: readonly string[];
}

interface Tellings {
  readonly told: readonly Told[];
  /** By sentence. */
  readonly described: ReadonlyMap<number, readonly Described[]>;
}

/** Of several: "a further round". */
const FURTHER =
  /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|new|next|further|fresh|another|final|last)$/i;

/** The confidence of claims whose parties another sentence names. */
export const TAKEN_OVER = 0.55;

/** Sentences within which "the talks" are still those told before. */
const NEAR = 4;

export function toldBefore(word: Token, sentence: number, place: string | null, context: Context): readonly string[] {
  const told = tellings(context);
  const nearest = (list: readonly Told[]): Told | undefined =>
    [...list].sort((a, b) => Math.abs(a.sentence - sentence) - Math.abs(b.sentence - sentence))[0];
  if (place !== null) {
    const there = nearest(told.filter((one) => one.place === place));
    if (there) return there.names;
  }
  const before = told.findLast((one) => one.sentence <= sentence && one.sentence >= sentence - NEAR);
  if (before && (place === null || before.place === null)) return before.names;
  // "rebel leaders were to come for talks with Lind, but the meeting was called off"
  const here = allTellings(context)
    .described.get(sentence)
    ?.findLast(({ token }) => token.index < word.index);
  if (here) return here.names;
  if (!/^(?:talk|negotiation|summit|discussion|round|process)s?$/.test(word.lemma)) return [];
  // "A summit in Lakeside": another than those told of so far; "a third round" is one of the same talks.
  const beside = childrenBy(context.view(sentence).sentence, word.index, "det", "amod");
  const isNew = beside.some(({ text }) => /^an?$/i.test(text)) && !beside.some(({ text }) => FURTHER.test(text));
  if (isNew && /^(?:summit|round)$/.test(word.lemma)) return [];
  const usual = usualParties(sentence, word.lemma === "round", context);
  // "A summit in Lakeside": those who are told to have met elsewhere, and there alone, are others.
  const theirs = told.filter(
    ({ names }) => names.length === usual.length && usual.every((name) => names.includes(name)),
  );
  const isElsewhere =
    place !== null && theirs.length > 0 && theirs.every((one) => one.place !== null && one.place !== place);
  return isElsewhere ? [] : usual;
}

/** The two whom the report tells of as meeting, if it has such: "the two sides", "both delegations". */
export function theTwoTold(sentence: number, context: Context): readonly string[] {
  const before = tellings(context).findLast(
    (one) => one.sentence < sentence && one.sentence >= sentence - NEAR && one.names.length === 2,
  );
  if (before) return before.names;
  const pair = pairTold(sentence, context);
  return pair.length > 0 ? pair : usualParties(sentence, true, context);
}

/**
 * Those whom the report most often tells of as meeting. Where it tells of one meeting alone, the sides that it sets
 * against each other go before two who met on its edge: "observers from Kenya and Chad attended".
 */
function usualParties(sentence: number, areOfSides: boolean, context: Context): readonly string[] {
  const told = tellings(context);
  const most = mostMet(context);
  // "Monday's talks", after one meeting that was told: that one, though not "the third round", nor "the two sides".
  // "Talks in Tripoli ended on Monday. Okoro and Lind met for an hour": so is the one that the next sentence tells.
  const [one] = told;
  const isOne = one && !areOfSides && (one.sentence < sentence || (one.isMet && one.sentence <= sentence + 1));
  if (told.length !== 1 || isOne) return most.length > 0 ? most : sidesOfReport(context);
  const side = sideOf(context);
  const sides = sidesOfReport(context);
  const isOfThem = sides.every((name) => most.some((other) => other === name || side(other) === name));
  if (sides.length > 0 && !isOfThem) return sides;
  // Two persons who are told far below to have met are not those of every meeting before.
  const isApart = told[0]!.sentence > sentence + AHEAD && most.every((name) => isPerson(name, context));
  return isApart ? [] : most;
}

const mostMet = oncePerReport((context) => mostTold(tellings(context).map(({ names }) => names)));

/** Sentences within which a report may go on to say who met. */
const AHEAD = 8;

/** Every encounter of the report whose own words name two parties. */
const allTellings = oncePerReport((context): Tellings => {
  const told: Told[] = [];
  const described = new Map<number, Described[]>();
  for (const { index } of context.analysis.sentences) {
    const view = context.view(index);
    for (const token of view.tokens) {
      const isNoun = token.upos === "NOUN" && ENCOUNTERS.has(token.lemma);
      const isVerb = token.upos === "VERB" && /^(?:meet|negotiate|talk)$/.test(token.lemma);
      if (!isNoun && !isVerb) continue;
      const verb = isVerb ? token : governingVerb(token, view);
      const heads = [
        ...(verb ? subjectsOf(view.sentence, verb.index) : []),
        ...objectsOfPreposition(view.sentence, token.index, isNoun ? BETWEEN : WITH),
        ...(isVerb ? objectsOf(view.sentence, token.index) : []),
        ...(isNoun ? modifiersOf(token.index, view).map(({ head }) => head) : []),
      ];
      const plain = withCounterparts(namedPartiesAt(heads, view), heads, view, context).map(({ name }) => name);
      const names =
        plain.length > 1 || verb !== null
          ? plain
          : partiesOfTalks(token, verb, view, context).inWords.map(({ name }) => name);
      const place = placeNear(token, view)?.name ?? null;
      if (names.length > 1) told.push({ sentence: index, place, names, isMet: isVerb });
      else {
        const parties = partiesAt(heads, view, context.report.text).map(({ name }) => name);
        const list = described.get(index);
        if (parties.length > 1 && list) list.push({ token, names: parties });
        else if (parties.length > 1) described.set(index, [{ token, names: parties }]);
      }
    }
  }
  return { told: ofOthers(told, context), described };
});

/** "Lind said Kenya held up a deal at talks with the Kenyan minister": nobody meets his own state, where others meet. */
function ofOthers(told: readonly Told[], context: Context): readonly Told[] {
  const others = told.filter(
    ({ names }) =>
      withoutOwnState(
        names.map((name) => ({ name })),
        context,
      ).length > 1,
  );
  return others.length > 0 ? others : told;
}

const tellings = (context: Context): readonly Told[] => allTellings(context).told;
