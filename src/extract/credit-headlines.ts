/**
 * A headline leaves out who says so. In: the claims of one report; out: the same, a headline's with the source that its
 * body names for the same thing.
 *
 *     12 killed in raid on Ravna       Ada Okoro: the body says it only by her
 *     Twelve people were killed in a raid on Ravna, Ada Okoro said.
 *
 * What the body also tells in its own voice stays the report's own.
 */
import type { Claim, KindId } from "../model/claim.ts";
import { sentenceAt } from "./circumstances/words-of.ts";
import type { Context } from "./rule.ts";
import { PlacesByKey, type Within } from "./within.ts";

export function creditHeadlines(
  claims: readonly Claim[],
  within: (kind: KindId) => Within | null,
  context: Context,
): readonly Claim[] {
  const { headline = [], body = [] } = Object.groupBy(claims, ({ spans }) =>
    spans.every(({ start }) => sentenceAt(start, context.analysis.sentences)?.role === "title") ? "headline" : "body",
  );
  const open = headline.filter(({ by }) => by === null);
  if (open.length === 0) return claims;
  const places = new PlacesByKey();
  for (const [place, claim] of body.entries()) places.put(claim, within(claim.kind)?.keys(claim) ?? [], place);
  const credited = new Map<Claim, Claim>();
  // A headline is a line: it holds few claims, however many the body has.
  for (const claim of open) {
    const of = within(claim.kind);
    if (!of) continue;
    const near = places.find(claim, of.keys(claim)).map((place) => body[place]!);
    const told = near.filter((other) => of.isSame({ ...claim, by: other.by }, other));
    const source = told.find(({ by }) => by !== null);
    if (!source || told.some(({ by }) => by === null)) continue;
    const spans = source.fieldSpans.by;
    credited.set(claim, {
      ...claim,
      by: source.by,
      fieldSpans: spans ? { ...claim.fieldSpans, by: spans } : claim.fieldSpans,
    });
  }
  return claims.map((claim) => credited.get(claim) ?? claim);
}
