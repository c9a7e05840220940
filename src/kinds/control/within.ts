/**
 * Two sentences of one report tell of one thing when place, holder and change are those of the other, or left open.
 *
 *     rebel-held Ravna … the rebel-held areas … eastern Ravna, held by rebels      one claim
 */
import { agree, type Within } from "../../extract/within.ts";
import type { Claim } from "../../model/claim.ts";

export const within: Within = {
  keys: ({ fields }) => [`${fields.change}`],
  isSame: (a, b) =>
    a.fields.change === b.fields.change &&
    isOnePlace(a, b) &&
    agree(a.fields.holder ?? null, b.fields.holder ?? null) &&
    agree(a.fields.from ?? null, b.fields.from ?? null) &&
    agree(a.when, b.when),
  isBetter: (second, first) => plainness(placeOf(second)) > plainness(placeOf(first)),
};

function isOnePlace(a: Claim, b: Claim): boolean {
  const [one, other] = [placeOf(a), placeOf(b)];
  if (one === other) return true;
  const isOneHolder = a.fields.holder !== null && a.fields.holder === b.fields.holder;
  if (!isOneHolder || a.fields.change !== "held") return false;
  if (!isNamed(one) || !isNamed(other)) return true;
  const names = new Set(namesIn(one));
  return namesIn(other).some((name) => names.has(name));
}

/** Words with a capital, without those that only say which side of it. */
function namesIn(place: string): string[] {
  return (place.match(/\p{Lu}[\p{L}-]*/gu) ?? []).filter((word) => !/^(?:North|South|East|West|Central)/.test(word));
}

function placeOf({ fields }: Claim): string {
  return String(fields.place ?? "");
}

/** A name alone is the best way to tell a place: "eastern Ravna", "areas of Ravna", "rebel-held areas". */
function plainness(place: string): number {
  if (/^(?:(?:north|south|east|west)\p{L}*\s|central\s)?\p{Lu}/u.test(place)) return 2;
  return isNamed(place) ? 1 : 0;
}

/** "rebel-held areas" are not told by a name. */
export function isNamed(place: string): boolean {
  return /\p{Lu}/u.test(place);
}
