/** Two who came to a deal. */
import type { Claim } from "../../model/claim.ts";
import type { ToldOnce } from "../kind.ts";
import { pairsIn } from "../landmark.ts";
import { namesIn } from "../names-in.ts";

const MADE: ReadonlySet<unknown> = new Set(["reached", "signed", "adopted"]);

export function landmark(claim: Claim): ToldOnce | null {
  if (!MADE.has(claim.fields.status)) return null;
  const keys = pairsIn(claim, "parties").map((pair) => `agreed|${pair}`);
  return keys.length === 0 ? null : { keys, title: `the deal of ${namesIn(claim, "parties").join(" and ")}` };
}
