/**
 * Between whom a deal is, as far as its own sentences leave it open and the report tells it elsewhere. In: the claims of
 * one report; out: the same claims, with the parties that can be worked out.
 *
 *     Okoro and Lind signed a truce.            the sides for which they sign: Kenya and Norland
 *     … The truce was broken within hours.      the parties of the truce told nearest
 *     Norland and the Front fought on. … A truce is near.      the two that the report sets against each other
 *
 * Parties found so have the words of the passage that they come from. Where a report tells of several pairs that could
 * be meant, the parties stay open.
 */
import type { Claim, KindId } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import { around, placeOf } from "../circumstances/same-things.ts";
import type { Sort } from "../deals/deal-at.ts";
import type { Context } from "../rule.ts";
import { tidy, withId } from "../to-claim.ts";
import type { Between } from "./between.ts";
import { facingPairs, leadingPair, type Pair } from "./facing-pairs.ts";
import { partiesOf } from "./parties-of.ts";
import { sideOf } from "./side-of.ts";

export function settleParties(
  claims: readonly Claim[],
  context: Context,
  betweenOf: (kind: KindId) => Between | null,
): Claim[] {
  const side = sideOf(context);
  const own = claims.map((claim) =>
    betweenOf(claim.kind)?.dealOf
      ? withParties(claim, withoutMediator([...new Set(partiesOf(claim.fields).map(side))]))
      : claim,
  );
  const sortOf = (claim: Claim): Sort | null => betweenOf(claim.kind)?.dealOf?.(claim) ?? null;
  const told = own
    .filter((claim) => sortOf(claim) !== null && partiesOf(claim.fields).filter(isTold).length > 1)
    .sort((a, b) => placeOf(a) - placeOf(b));
  const toldOf = {
    truce: told.filter((claim) => sortOf(claim) === "truce"),
    deal: told.filter((claim) => sortOf(claim) === "deal"),
  };
  const pairOf = facingPairs(own, side, betweenOf);
  const leading = leadingPair(context);
  return own.map((claim) => {
    const sort = sortOf(claim);
    const known = partiesOf(claim.fields).filter(isTold);
    if (sort === null || known.length > 1) return claim;
    const other = nearest(claim, known[0] ?? null, toldOf[sort]);
    if (other) return withParties(claim, partiesOf(other.fields), other.fieldSpans.parties);
    const pair = pairOf(sort, known[0] ?? null) ?? withKnown(leading, known[0] ?? null);
    return pair ? withParties(claim, pair) : claim;
  });
}

/** The envoy of the United Nations sits at the table and is no party. */
function withoutMediator(parties: readonly string[]): readonly string[] {
  const others = parties.filter((party) => party !== "United Nations");
  return others.length > 1 ? others : parties;
}

function withKnown(pair: Pair | null, known: string | null): Pair | null {
  return pair && (known === null || pair.includes(known)) ? pair : null;
}

/** Of the deals told next to it, the nearest whose parties include the one that is known. */
function nearest(claim: Claim, known: string | null, told: readonly Claim[]): Claim | null {
  const place = placeOf(claim);
  const away = (other: Claim): number => Math.abs(placeOf(other) - place);
  return around(told, place)
    .filter((other) => known === null || partiesOf(other.fields).includes(known))
    .reduce<Claim | null>((best, other) => (best && away(best) <= away(other) ? best : other), null);
}

function withParties(claim: Claim, parties: readonly string[], spans: readonly Span[] = []): Claim {
  const before = partiesOf(claim.fields);
  if (before.length === parties.length && before.every((name, i) => name === parties[i])) return claim;
  const words = tidy([...(claim.fieldSpans.parties ?? []), ...spans]);
  return withId({
    ...claim,
    fields: { ...claim.fields, parties },
    fieldSpans: words.length > 0 ? { ...claim.fieldSpans, parties: words } : claim.fieldSpans,
  });
}

/** "the other side", "a militant group" and "both leaders" may be any of those that are named; "rebels" are a side. */
function isTold(party: string): boolean {
  return /\p{Lu}/u.test(party) || SIDES.test(party);
}

const SIDES = /\b(?:rebels|opposition|separatists|guerrillas|government|army|junta|factions)\b/i;
