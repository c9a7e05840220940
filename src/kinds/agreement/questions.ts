/**
 * What accounts of a deal can differ on: how far it is, and on which day it got there.
 *
 *     Kenya and Ethiopia agreed on a truce on Friday.      The deal that Kenya and Ethiopia announced on Saturday …
 */

import { foldedWords } from "../../model/folded-words.ts";
import { canBeOneParty } from "../can-be-one-party.ts";
import { compareDays, numbersOf } from "../compare-days.ts";
import type { ComparableClaim, Comparison } from "../kind.ts";
import { pairsOf } from "../names-in.ts";
import { tellOneStory } from "../one-story.ts";
import { listed } from "../phrase.ts";
import type { AnswersCompared, Question } from "../question.ts";
import { different, same as isSame, unsure } from "../verdicts.ts";
import { partiesOf, sharedParties } from "./same.ts";
import { isPlainName, sortOfName } from "./sort.ts";

/** What is told so many days apart can be of one deal; told longer apart, it has moved on. */
const FEW_DAYS = 3;
/** A deal has few parties; a long list is one of signatories. */
const MOST_PARTIES = 6;
/** Actors of a report that a deal without parties is looked for under. */
const MOST_NAMED = 16;
/** A day of the deal itself; longer times say less. */
const CLOSE_DAYS = 2;

/** What a deal is at one time. One that is proposed, or refused by somebody, may be another than the one that stands. */
const STATES: Readonly<Record<string, "sought" | "none" | "made" | "standing" | "over">> = {
  negotiating: "sought",
  "not-reached": "none",
  reached: "made",
  signed: "made",
  adopted: "made",
  "in-force": "standing",
  implemented: "standing",
  collapsed: "over",
};
/** A deal that is sought is not there; while one stands, a longer one can be sought. */
const BOTH_RIGHT = [
  ["sought", "none"],
  ["made", "standing"],
  ["sought", "standing"],
];
const MADE = new Set(["reached", "signed", "adopted"]);

export const status: Question = {
  id: "status",
  fields: ["status"],
  keys: (claim) => (stateOf(claim) in STATES && !isOfSeveral(claim) ? dealKeys(claim) : []),
  same: isOneDeal,
  answer: (claim) => STATES[stateOf(claim)]!,
  compare: compareStates,
  text: told,
  about: (claim) => `State of the ${sortOfName(claim.fields.name ?? null)}${ofParties(claim)}`,
};

/** "The last two truces" are none of them. */
function isOfSeveral({ fields }: ComparableClaim): boolean {
  return foldedWords(String(fields.name ?? "")).some((word) => SEVERAL.has(word));
}

const SEVERAL = new Set(
  "deals agreements accords pacts plans understandings arrangements treaties truces ceasefires announcements promises".split(
    " ",
  ),
);

export const day: Question = {
  id: "day",
  fields: ["when"],
  keys: (claim) => (MADE.has(stateOf(claim)) && isDay(claim) ? dealKeys(claim) : []),
  same: (a, b) => {
    const days = compareDays(a.when, b.when);
    return days === null || days.apart > CLOSE_DAYS ? different("different days") : isOneDeal(a, b);
  },
  answer: (claim) => String(claim.when),
  compare: () => ({ as: "differ", because: ["different days"] }),
  text: (claim) => String(claim.when),
  about: (claim) => `Day of the ${sortOfName(claim.fields.name ?? null)}${ofParties(claim)}`,
};

/** Deals meet under each two of their parties, in the weeks about the day of which their state is told. */
function dealKeys(claim: ComparableClaim): readonly string[] {
  const told = dayOf(claim);
  if (told === null || claim.modality === "denied") return [];
  const week = Math.floor(told / 7);
  const parties = partiesOf(claim);
  const names = parties.length > 1 ? parties.slice(0, MOST_PARTIES) : claim.named.slice(0, MOST_NAMED);
  const met = [...pairsOf(parties, MOST_PARTIES), ...names.map((name) => `of ${name}`)];
  return [week, week + 1].flatMap((near) => met.map((one) => `${near}|${one}`));
}

/** The day of which the claim tells: that of the deal, or the last of a longer time, but none behind its report. */
function dayOf({ when, published }: ComparableClaim): number | null {
  const ends = [when, published].flatMap((date) => numbersOf(date)?.last ?? []).filter(Number.isFinite);
  return ends.length > 0 ? Math.min(...ends) : null;
}

function isOneDeal(a: ComparableClaim, b: ComparableClaim): Comparison {
  const [one, two] = [partiesOf(a), partiesOf(b)];
  const names = [a, b].map(({ fields }) => fields.name ?? null);
  if (sortOfName(names[0]!) !== sortOfName(names[1]!) && !names.some(isPlainName))
    return different("a truce and a deal");
  const apart = Math.abs(dayOf(a)! - dayOf(b)!);
  if (apart > FEW_DAYS) return different(`${apart} days apart`);
  if (sharedParties(one, two) >= 2) return isSame("the same parties", "the same days");
  const isOpen = isOneOpen(a, b) || isOneOpen(b, a);
  return isOpen && a.report !== b.report && tellOneStory(a, b, FEW_DAYS)
    ? isSame("one report does not say between whom, and names the parties of the other", "the same days")
    : unsure("fewer than two parties stand in both");
}

/** Whether the one leaves open between whom, and its report names both parties of the other. */
function isOneOpen(open: ComparableClaim, told: ComparableClaim): boolean {
  const [own, parties] = [partiesOf(open), partiesOf(told)];
  return (
    own.length < 2 &&
    parties.length > 1 &&
    own.every((name) => parties.some((party) => canBeOneParty(name, party))) &&
    parties.every((name) => open.named.includes(name))
  );
}

function compareStates(earlier: ComparableClaim, later: ComparableClaim): AnswersCompared {
  const [one, two] = [status.answer(earlier), status.answer(later)];
  if (one === two || BOTH_RIGHT.some((pair) => pair.includes(one) && pair.includes(two)))
    return { as: "agree", because: [] };
  return { as: "becomes", because: [`${told(earlier)}, then ${told(later)}`] };
}

function told(claim: ComparableClaim): string {
  return stateOf(claim).replaceAll("-", " ");
}

/** " of Kenya and Ethiopia"; nothing where it does not say. */
function ofParties(claim: ComparableClaim): string {
  const parties = partiesOf(claim);
  return parties.length === 0 ? "" : ` of ${listed(parties)}`;
}

function stateOf({ fields }: ComparableClaim): string {
  return String(fields.status ?? "");
}

function isDay({ when }: ComparableClaim): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(when ?? "");
}
