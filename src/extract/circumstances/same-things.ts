/**
 * What one report tells of one thing in several claims. In: the claims of a report; out: for a claim that leaves
 * something open the nearest other that tells of the same thing and has it.
 *
 *     The envoys meet in Ravna next week. … The talks in Ravna open on Wednesday.       next week → Wednesday
 */
import type { Claim, KindId } from "../../model/claim.ts";
import type { Edtf } from "../../model/edtf.ts";
import { daysOf } from "../../model/edtf-days.ts";
import type { Happening } from "./happening.ts";

/** Claims looked at for one key on either side: a report that repeats one name for ever is read in linear time. */
const MOST = 12;

/** So many times as far off as the nearest, another event is out of the question. */
const FARTHER = 2;

export class SameThings {
  readonly #byKey = new Map<string, Claim[]>();
  readonly #happeningOf: (kind: KindId) => Happening | null;

  /** Claims come in the order of the text; `lends`: those that have what others lack. */
  constructor(
    claims: readonly Claim[],
    happeningOf: (kind: KindId) => Happening | null,
    lends: (claim: Claim) => boolean,
  ) {
    this.#happeningOf = happeningOf;
    for (const claim of claims.filter(lends)) {
      for (const key of this.#keysOf(claim)) {
        const list = this.#byKey.get(key);
        if (list) list.push(claim);
        else this.#byKey.set(key, [claim]);
      }
    }
  }

  /**
   * The claim nearest in the text that tells of the same thing and will do. Null where others hardly farther off that
   * may tell of it as well `contradict` it, and nothing but the place makes them one: raids on Ravna, of Monday and of Friday.
   */
  nearest(
    claim: Claim,
    willDo: (other: Claim) => boolean,
    contradict: (one: Claim, other: Claim) => boolean = () => false,
  ): Claim | null {
    const happening = this.#happeningOf(claim.kind);
    let best: Claim | null = null;
    const found = new Set<Claim>();
    for (const key of happening ? this.#keysOf(claim) : []) {
      for (const other of around(this.#byKey.get(key) ?? [], placeOf(claim))) {
        if (other === claim || found.has(other) || !willDo(other) || !happening!.isSame(claim, other)) continue;
        found.add(other);
        if (!best || distance(other, claim) < distance(best, claim)) best = other;
      }
    }
    if (!best || (happening!.isPlain?.(claim, best) ?? true)) return best;
    const reach = FARTHER * distance(best, claim);
    return [...found].some((other) => distance(other, claim) < reach && contradict(best, other)) ? null : best;
  }

  #keysOf(claim: Claim): string[] {
    return (this.#happeningOf(claim.kind)?.keys(claim) ?? []).map((key) => `${claim.kind} ${key}`);
  }
}

/** Where a claim stands in the text: its first passage. */
export function placeOf(claim: Claim): number {
  return claim.spans[0]?.start ?? 0;
}

function distance(a: Claim, b: Claim): number {
  return Math.abs(placeOf(a) - placeOf(b));
}

/** Of claims in text order those next to a place, at most so many on either side. */
export function around(claims: readonly Claim[], place: number): readonly Claim[] {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(claims[middle]!) < place) low = middle + 1;
    else high = middle;
  }
  return claims.slice(Math.max(0, low - MOST), low + MOST);
}

/** Of a month or a week its day, and of a year its month. */
export function isDayWithin(day: Edtf, time: Edtf): boolean {
  const days = daysOf(time);
  if (day.length === 7) return time.length === 4 && day.startsWith(`${time}-`);
  return day.length === 10 && (days?.first ?? "~") <= day && day <= (days?.last ?? "");
}
