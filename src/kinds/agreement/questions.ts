/**
 * What accounts of a deal can differ on: how far it is, and on which day it got there.
 *
 *     Kenya and Ethiopia agreed on a truce on Friday.      The deal that Kenya and Ethiopia announced on Saturday …
 */
import { compareDays } from "../compare-days.ts";
import type { ComparableClaim, Comparison } from "../kind.ts";
import { capitalised, listed } from "../phrase.ts";
import type { AnswersCompared, Question } from "../question.ts";
import { different, same as isSame, unsure } from "../verdicts.ts";
import { keys, partiesOf } from "./same.ts";
import { sortOfName } from "./sort.ts";

/** Reports tell of one deal for so many days. */
const FEW_DAYS = 5;
/** A day of the deal itself; longer times say less. */
const CLOSE_DAYS = 2;

/** States of a deal that exclude each other at one time: it stands, or it does not. */
const STANDS = new Set(["reached", "signed", "adopted", "in-force", "implemented"]);
const FAILED = new Set(["not-reached", "rejected", "collapsed", "violated"]);
const MADE = new Set(["reached", "signed", "adopted"]);

export const status: Question = {
  id: "status",
  fields: ["status"],
  keys: (claim) => (claim.modality === "denied" ? [] : keys(claim)),
  same: isOneDeal,
  answer: (claim) => (STANDS.has(stateOf(claim)) ? "stands" : FAILED.has(stateOf(claim)) ? "failed" : "open"),
  compare: compareStates,
  text: (claim) => stateOf(claim).replaceAll("-", " "),
  about: (claim) => `State of the ${sortOfName(claim.fields.name ?? null)} of ${listed(partiesOf(claim))}`,
};

export const day: Question = {
  id: "day",
  fields: ["when"],
  keys: (claim) => (MADE.has(stateOf(claim)) && isDay(claim) ? status.keys(claim) : []),
  same: (a, b) => {
    const days = compareDays(a.when, b.when);
    return days === null || days.apart > CLOSE_DAYS ? different("different days") : isOneDeal(a, b);
  },
  answer: (claim) => String(claim.when),
  compare: () => ({ as: "differ", because: ["different days"] }),
  text: (claim) => String(claim.when),
  about: (claim) => `Day of the ${sortOfName(claim.fields.name ?? null)} of ${listed(partiesOf(claim))}`,
};

function isOneDeal(a: ComparableClaim, b: ComparableClaim): Comparison {
  const [one, two] = [partiesOf(a), partiesOf(b)];
  const shared = one.filter((name) => two.includes(name));
  if (sortOfName(a.fields.name ?? null) !== sortOfName(b.fields.name ?? null)) return different("a truce and a deal");
  if (shared.length < 2) return unsure("fewer than two parties stand in both");
  const days = compareDays(a.when ?? a.published, b.when ?? b.published);
  if (days === null || days.longest > FEW_DAYS) return unsure("the day is not certain");
  return days.apart > FEW_DAYS ? different("weeks apart") : isSame("the same parties", "the same days");
}

function compareStates(earlier: ComparableClaim, later: ComparableClaim): AnswersCompared {
  const [one, two] = [status.answer(earlier), status.answer(later)];
  if (one === two || [one, two].includes("open")) return { as: "agree", because: [] };
  return { as: "becomes", because: [capitalised(`${stateOf(earlier)}, then ${stateOf(later)}`)] };
}

function stateOf({ fields }: ComparableClaim): string {
  return String(fields.status ?? "");
}

function isDay({ when }: ComparableClaim): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(when ?? "");
}
