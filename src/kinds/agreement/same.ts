import { canBeOneParty } from "../can-be-one-party.ts";
import { compareDays, eachDay } from "../compare-days.ts";
import type { ComparableClaim, Comparison } from "../kind.ts";
import { namesIn } from "../names-in.ts";
import { listed } from "../phrase.ts";
import { different, same as isSame, unsure } from "../verdicts.ts";
import { sortOfName, yearInName } from "./sort.ts";

/** A time longer than this does not say which deal is meant. */
const CLOSE_DAYS = 10;
/** Reports tell of a deal's last state for so many days. */
const FEW_DAYS = 7;

/** Deals meet under their sort and party, in the days told or in those of the report. */
export function keys(claim: ComparableClaim): readonly string[] {
  const days = eachDay(claim.when ?? claim.published, CLOSE_DAYS);
  const weeks = new Set(days.map((day) => Math.floor(day / FEW_DAYS)));
  const sort = sortOfName(claim.fields.name ?? null);
  return [...weeks].flatMap((week) =>
    [week, week + 1].flatMap((near) => partiesOf(claim).map((name) => `${sort} ${near}|${name}`)),
  );
}

/**
 *     Kenya and Ethiopia reached a truce on Monday.        (one report)
 *     The ceasefire between Kenya and Ethiopia of Monday   (another)      -> same: two parties in common, same day
 */
export function same(a: ComparableClaim, b: ComparableClaim): Comparison {
  const [one, two] = [partiesOf(a), partiesOf(b)];
  const shared = one.filter((name) => two.includes(name));
  if (sortOfName(a.fields.name ?? null) !== sortOfName(b.fields.name ?? null))
    return different("a truce and another deal");
  if (one.length > 0 && two.length > 0 && shared.length === 0) return different("no party in common");
  const years = [a, b].map(({ fields }) => yearInName(fields.name ?? null));
  if (years[0] !== null && years[1] !== null && years[0] !== years[1]) return different(`${years[0]} and ${years[1]}`);
  const days = compareDays(a.when ?? a.published, b.when ?? b.published);
  // "Norland and rebels" are Norland and the Dawn Front only where both sign on one day.
  const isDescribed = days?.isSameDay === true && sharedParties(one, two) >= 2;
  if (shared.length < 2 && !isDescribed) return unsure("fewer than two parties stand in both");
  if (!days) return unsure("the day is not known");
  if (days.longest > CLOSE_DAYS) return unsure("the day is not certain");
  if (days.apart > FEW_DAYS) return unsure(`${days.apart} days apart`);
  return isSame(`shares ${listed(shared)}`, days.apart === 0 ? "same day" : "within the same days");
}

/** Parties that stand in both, by name or, of two, the other one as "the rebels". */
export function sharedParties(one: readonly string[], two: readonly string[]): number {
  const shared = one.filter((name) => two.includes(name)).length;
  if (shared !== 1 || one.length !== 2 || two.length !== 2) return shared;
  const [a, b] = [one, two].map((names, at) => names.find((name) => ![one, two][1 - at]!.includes(name))!);
  return canBeOneParty(a!, b!) ? 2 : 1;
}

export function partiesOf(claim: ComparableClaim): readonly string[] {
  return namesIn(claim, "parties");
}
