/**
 * What accounts of a deal can differ on: how far it is, and on which day it got there.
 *
 *     Kenya and Ethiopia agreed on a truce on Friday.      The deal that Kenya and Ethiopia announced on Saturday …
 */

import { compareDays, numbersOf } from "../compare-days.ts";
import type { ComparableClaim, Comparison } from "../kind.ts";
import { pairsOf } from "../names-in.ts";
import { listed } from "../phrase.ts";
import type { AnswersCompared, Question } from "../question.ts";
import { different, same as isSame, unsure } from "../verdicts.ts";
import { partiesOf } from "./same.ts";
import { isPlainName, sortOfName } from "./sort.ts";

/** What is told so many days apart can be of one deal; told longer apart, it has moved on. */
const FEW_DAYS = 3;
/** A deal has few parties; a long list is one of signatories. */
const MOST_PARTIES = 6;
/** A day of the deal itself; longer times say less. */
const CLOSE_DAYS = 2;

/** What a deal is at one time. One that is proposed, or refused by somebody, may be another than the one that stands. */
const STATES: Readonly<Record<string, "none" | "made" | "over">> = {
  negotiating: "none",
  "not-reached": "none",
  reached: "made",
  signed: "made",
  adopted: "made",
  "in-force": "made",
  implemented: "made",
  collapsed: "over",
};
const MADE = new Set(["reached", "signed", "adopted"]);

export const status: Question = {
  id: "status",
  fields: ["status"],
  keys: (claim) => (stateOf(claim) in STATES ? dealKeys(claim) : []),
  same: isOneDeal,
  answer: (claim) => STATES[stateOf(claim)]!,
  compare: compareStates,
  text: told,
  about: (claim) => `State of the ${sortOfName(claim.fields.name ?? null)} of ${listed(partiesOf(claim))}`,
};

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
  about: (claim) => `Day of the ${sortOfName(claim.fields.name ?? null)} of ${listed(partiesOf(claim))}`,
};

/** Deals meet under each two of their parties, in the weeks about the day of which their state is told. */
function dealKeys(claim: ComparableClaim): readonly string[] {
  const told = dayOf(claim);
  if (told === null || claim.modality === "denied") return [];
  const week = Math.floor(told / 7);
  const pairs = pairsOf(partiesOf(claim), MOST_PARTIES);
  return [week, week + 1].flatMap((near) => pairs.map((pair) => `${near}|${pair}`));
}

/** The day of which the claim tells: that of the deal, or the last of a longer time, but none behind its report. */
function dayOf({ when, published }: ComparableClaim): number | null {
  const ends = [when, published].flatMap((date) => numbersOf(date)?.last ?? []).filter(Number.isFinite);
  return ends.length > 0 ? Math.min(...ends) : null;
}

function isOneDeal(a: ComparableClaim, b: ComparableClaim): Comparison {
  const [one, two] = [partiesOf(a), partiesOf(b)];
  const shared = one.filter((name) => two.includes(name));
  const names = [a, b].map(({ fields }) => fields.name ?? null);
  if (sortOfName(names[0]!) !== sortOfName(names[1]!) && !names.some(isPlainName))
    return different("a truce and a deal");
  if (shared.length < 2) return unsure("fewer than two parties stand in both");
  const apart = Math.abs(dayOf(a)! - dayOf(b)!);
  return apart > FEW_DAYS ? different(`${apart} days apart`) : isSame("the same parties", "the same days");
}

function compareStates(earlier: ComparableClaim, later: ComparableClaim): AnswersCompared {
  const [one, two] = [status.answer(earlier), status.answer(later)];
  if (one === two) return { as: "agree", because: [] };
  return { as: "becomes", because: [`${told(earlier)}, then ${told(later)}`] };
}

function told(claim: ComparableClaim): string {
  return stateOf(claim).replaceAll("-", " ");
}

function stateOf({ fields }: ComparableClaim): string {
  return String(fields.status ?? "");
}

function isDay({ when }: ComparableClaim): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(when ?? "");
}
