/**
 * What one report tells of one thing in several claims. In: the claims of a report; out: for a claim without a day the
 * day of another that tells of the same thing, the nearest; for one with a week or a month, the day within it.
 *
 *     The envoys meet in Ravna next week. … The talks in Ravna open on Wednesday.       next week → Wednesday
 */
import type { Claim, KindId } from "../../model/claim.ts";
import type { Edtf } from "../../model/edtf.ts";
import { daysOf } from "../../model/edtf-days.ts";
import type { EventTime } from "../event-time.ts";
import type { Happening } from "./happening.ts";

/** Claims looked at for one key on either side: a report that repeats one name for ever is read in linear time. */
const MOST = 12;

export class SameThings {
  readonly #dated = new Map<string, Claim[]>();
  readonly #happeningOf: (kind: KindId) => Happening | null;

  /** Claims come in the order of the text. */
  constructor(claims: readonly Claim[], happeningOf: (kind: KindId) => Happening | null) {
    this.#happeningOf = happeningOf;
    for (const claim of claims) {
      if (claim.when === null) continue;
      for (const key of this.#keysOf(claim)) {
        const list = this.#dated.get(key);
        if (list) list.push(claim);
        else this.#dated.set(key, [claim]);
      }
    }
  }

  timeOf(claim: Claim): EventTime | null {
    const happening = this.#happeningOf(claim.kind);
    if (!happening || claim.when?.length === 10) return null;
    let best: Claim | null = null;
    for (const key of this.#keysOf(claim)) {
      for (const other of around(this.#dated.get(key) ?? [], placeOf(claim))) {
        if (other === claim || (claim.when !== null && !isDayWithin(other.when!, claim.when))) continue;
        if (best && distance(best, claim) <= distance(other, claim)) continue;
        if (happening.isSame(claim, other)) best = other;
      }
    }
    return best && { value: best.when!, basis: "inferred", span: best.fieldSpans.when?.[0] ?? null };
  }

  #keysOf(claim: Claim): string[] {
    return (this.#happeningOf(claim.kind)?.keys(claim) ?? []).map((key) => `${claim.kind} ${key}`);
  }
}

function placeOf(claim: Claim): number {
  return claim.spans[0]?.start ?? 0;
}

function distance(a: Claim, b: Claim): number {
  return Math.abs(placeOf(a) - placeOf(b));
}

function around(claims: readonly Claim[], place: number): readonly Claim[] {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(claims[middle]!) < place) low = middle + 1;
    else high = middle;
  }
  return claims.slice(Math.max(0, low - MOST), low + MOST);
}

function isDayWithin(day: Edtf, time: Edtf): boolean {
  const days = daysOf(time);
  return day.length === 10 && (days?.first ?? "~") <= day && day <= (days?.last ?? "");
}
