/**
 * Whose word a side of a field is.
 *
 *     "Lakeside Monitor, in the Harbour Post" for a claim the Post credits; "Harbour Post" in its own voice
 */
import { listed } from "../../kinds/phrase.ts";
import { sourceName } from "../citations.ts";
import type { Known } from "../known.ts";

export function sidesByWhom(claims: readonly string[], known: Known): string {
  const names = new Set<string>();
  for (const id of claims) {
    const claim = known.claims.get(id);
    const head = claim === undefined ? undefined : known.reports.get(claim.report);
    if (claim === undefined || head === undefined) continue;
    names.add(claim.by === null ? sourceName(head) : `${claim.by}, in ${sourceName(head)}`);
  }
  return listed([...names].sort((a, b) => (a < b ? -1 : 1)));
}
