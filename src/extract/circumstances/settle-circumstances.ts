/**
 * When and where what a report claims happened, as far as its own sentence leaves it open and the report tells it
 * elsewhere. In: the claims of one report; out: the same claims, with the days and places that can be worked out.
 *
 *     Warplanes struck a market in Ravna on Monday. … The raid on the market killed twelve.    Monday, in Ravna
 *
 * What is found so is "inferred", and its words are those of the other passage.
 */
import type { Claim, KindId } from "../../model/claim.ts";
import type { Context } from "../rule.ts";
import type { Happening } from "./happening.ts";
import { settlePlaces } from "./settle-places.ts";
import { settleTimes } from "./settle-times.ts";

export function settleCircumstances(
  claims: readonly Claim[],
  context: Context,
  happeningOf: (kind: KindId) => Happening | null,
): Claim[] {
  return settlePlaces(settleTimes(claims, context, happeningOf), context, happeningOf);
}
