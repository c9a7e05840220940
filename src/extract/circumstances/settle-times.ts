/** When what a report claims happened. In: the claims of one report; out: the same, with the days worked out. */
import type { Claim, KindId } from "../../model/claim.ts";
import type { EventTime } from "../event-time.ts";
import type { Context } from "../rule.ts";
import { withId } from "../to-claim.ts";
import type { Happening } from "./happening.ts";
import { isBeginning } from "./lasting.ts";
import { isDayWithin, SameThings } from "./same-things.ts";
import { whenTold } from "./when-told.ts";
import { wordsOf } from "./words-of.ts";

export function settleTimes(
  claims: readonly Claim[],
  context: Context,
  happeningOf: (kind: KindId) => Happening | null,
): Claim[] {
  const published = context.report.published?.value ?? null;
  const canBe = (claim: Claim, when: string): boolean =>
    happeningOf(claim.kind)?.fits?.(claim, when, published) ?? true;
  const timed = claims.map((one) => {
    const claim = one.when === null || canBe(one, one.when) ? one : undated(one);
    const happening = happeningOf(claim.kind);
    if (!happening) return claim;
    if (claim.when !== null) return startsThen(claim, happening, context) ? lasting(claim) : claim;
    const time = whenTold(claim, happening, wordsOf(claim, happening.told, context), context);
    return time && canBe(claim, time.value) ? dated(claim, time) : claim;
  });
  const same = new SameThings(timed, happeningOf, ({ when }) => when !== null);
  return timed.map((claim) => {
    if (claim.when?.length === 10) return claim;
    // A week or a month takes the day within it.
    const other = same.nearest(claim, ({ when }) => claim.when === null || isDayWithin(when!, claim.when));
    if (!other || !canBe(claim, other.when!)) return claim;
    return dated(claim, { value: other.when!, basis: "inferred", span: other.fieldSpans.when?.[0] ?? null });
  });
}

function dated(claim: Claim, time: EventTime): Claim {
  const { when: _, ...fieldSpans } = claim.fieldSpans;
  return withId({
    ...claim,
    when: time.value,
    whenBasis: time.basis,
    fieldSpans: time.span ? { ...fieldSpans, when: [time.span] } : fieldSpans,
  });
}

function undated(claim: Claim): Claim {
  const { when: _, ...fieldSpans } = claim.fieldSpans;
  return withId({ ...claim, when: null, whenBasis: null, fieldSpans });
}

function lasting(claim: Claim): Claim {
  return withId({ ...claim, when: `${claim.when}/..` });
}

/** "launched its offensive on Monday": it goes on from Monday. */
function startsThen(claim: Claim, happening: Happening, context: Context): boolean {
  if (!happening.canLast || !/^[\d-]+$/.test(claim.when ?? "")) return false;
  return wordsOf(claim, happening.told, context).some(({ token, view }) => isBeginning(token, view));
}
