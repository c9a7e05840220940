/** Two who met at a place, or will: the envoys of Kenya and Sudan seldom meet in one town twice. */
import type { Claim } from "../../model/claim.ts";
import type { ToldOnce } from "../kind.ts";
import { lastWordOfPlace, pairsIn } from "../landmark.ts";

const HELD: ReadonlySet<unknown> = new Set(["held", "under-way", "planned"]);

export function landmark(claim: Claim): ToldOnce | null {
  const place = lastWordOfPlace(claim);
  if (place === null || !HELD.has(claim.fields.status)) return null;
  const keys = pairsIn(claim, "participants").map((pair) => `met|${pair}|${place}`);
  return keys.length === 0 ? null : { keys, title: `the meeting in ${claim.fields.place}` };
}
