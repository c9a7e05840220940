/**
 * When what a report claims happened, as far as its own sentence leaves it open and the report tells it elsewhere. In:
 * the claims of one report; out: the same claims, with the days that can be worked out.
 *
 *     Warplanes struck Ravna on Monday. … The raid killed twelve.        the raid: Monday
 *
 * What is found so is "inferred", and its words are those of the other passage.
 */
import type { Claim, KindId } from "../../model/claim.ts";
import type { EventTime } from "../event-time.ts";
import type { Context } from "../rule.ts";
import { withId } from "../to-claim.ts";
import type { Happening } from "./happening.ts";
import { isBeginning } from "./lasting.ts";
import { SameThings } from "./same-things.ts";
import { whenTold } from "./when-told.ts";
import { wordsOf } from "./words-of.ts";

export function settleCircumstances(
  claims: readonly Claim[],
  context: Context,
  happeningOf: (kind: KindId) => Happening | null,
): Claim[] {
  const published = context.report.published?.value ?? null;
  const canBe = (claim: Claim, when: string): boolean =>
    happeningOf(claim.kind)?.fits?.(claim, when, published) ?? true;
  const fitting = claims.map((claim) => (claim.when === null || canBe(claim, claim.when) ? claim : undated(claim)));
  const timed = fitting.map((claim) => {
    const happening = happeningOf(claim.kind);
    if (!happening) return claim;
    if (claim.when !== null)
      return startsThen(claim, happening, context) ? { ...claim, when: `${claim.when}/..` } : claim;
    const time = whenTold(claim, happening, wordsOf(claim, happening.told, context), context);
    return time && canBe(claim, time.value) ? dated(claim, time) : claim;
  });
  const same = new SameThings(timed, happeningOf);
  return timed.map((claim) => {
    const time = same.timeOf(claim);
    return time && canBe(claim, time.value) ? dated(claim, time) : claim;
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

/** "launched its offensive on Monday": it goes on from Monday. */
function startsThen(claim: Claim, happening: Happening, context: Context): boolean {
  if (!happening.canLast || !/^[\d-]+$/.test(claim.when ?? "")) return false;
  return wordsOf(claim, happening.told, context).some(({ token, view }) => isBeginning(token, view));
}
