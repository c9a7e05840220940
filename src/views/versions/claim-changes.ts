import { headlineOf } from "../../kinds/headline-of.ts";
import type { Claim } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import { wordsAt } from "../../model/span.ts";
import type { ClaimChange, ToldClaim } from "../shapes.ts";
import { isAlike } from "./changed-passages.ts";

/**
 * The readings of two versions of a report in, what became of its claims out: those that came, those that went, and
 * those that now say something else in the place of the same words.
 *
 *     40 prisoners held  ->  14 prisoners held
 */
/** Of one kind; in more everything was changed, and who became who tells nobody anything. */
const MOST_PAIRED = 100;

export function claimChanges(before: Reading, after: Reading): ClaimChange[] {
  const [went, came] = [unlike(before.claims, after.claims), unlike(after.claims, before.claims)];
  const changes: (ClaimChange & { readonly at: number })[] = [];
  const taken = new Set<Claim>();
  for (const claim of went) {
    const words = wordsOf(before, claim);
    const near = came
      .filter((one) => one.kind === claim.kind && !taken.has(one))
      .slice(0, MOST_PAIRED)
      .filter((one) => isAlike(words, wordsOf(after, one)));
    const best = near.reduce<Claim | null>(
      (kept, one) => (kept !== null && sharedFields(claim, kept) >= sharedFields(claim, one) ? kept : one),
      null,
    );
    if (best !== null) taken.add(best);
    const [earlier, later] = [told(claim), best === null ? null : told(best)];
    const what = best === null ? "went" : "changed";
    changes.push({ what, kind: claim.kind, before: earlier, after: later, at: earlier.span.start });
  }
  for (const claim of came) {
    const later = told(claim);
    if (!taken.has(claim))
      changes.push({ what: "came", kind: claim.kind, before: null, after: later, at: later.span.start });
  }
  return changes.sort((a, b) => a.at - b.at).map(({ at: _, ...change }) => change);
}

/** The claims that the others do not say, each as often as it stands there more. */
function unlike(claims: readonly Claim[], others: readonly Claim[]): Claim[] {
  const counts = new Map<string, number>();
  for (const claim of others) counts.set(saidBy(claim), (counts.get(saidBy(claim)) ?? 0) + 1);
  return claims.filter((claim) => {
    const left = counts.get(saidBy(claim)) ?? 0;
    counts.set(saidBy(claim), left - 1);
    return left <= 0;
  });
}

function saidBy({ kind, fields, by, when, modality }: Claim): string {
  return JSON.stringify([kind, fields, by, when, modality]);
}

function wordsOf({ report }: Reading, { spans }: Claim): string {
  return spans.map((span) => wordsAt(report.text, span)).join(" ");
}

function sharedFields(a: Claim, b: Claim): number {
  return Object.keys(a.fields).filter((name) => JSON.stringify(a.fields[name]) === JSON.stringify(b.fields[name]))
    .length;
}

function told(claim: Claim): ToldClaim {
  return { id: claim.id, headline: headlineOf(claim.kind, claim), span: claim.spans[0] ?? { start: 0, end: 0 } };
}
