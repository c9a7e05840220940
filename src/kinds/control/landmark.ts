/** A place that changed hands. */
import type { Claim } from "../../model/claim.ts";
import type { ToldOnce } from "../kind.ts";
import { lastWordOfPlace } from "../landmark.ts";

const CHANGED: ReadonlySet<unknown> = new Set(["captured", "lost", "withdrawn", "siege-lifted"]);

export function landmark(claim: Claim): ToldOnce | null {
  const place = lastWordOfPlace(claim);
  if (place === null || !CHANGED.has(claim.fields.change)) return null;
  return { keys: [`taken|${place}`], title: `${claim.fields.place} changing hands` };
}
