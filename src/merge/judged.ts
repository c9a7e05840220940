import type { Claim, FieldValue } from "../model/claim.ts";
import { folded } from "../model/folded-words.ts";
import type { Judgement } from "../model/judgement.ts";
import { byCodeUnits } from "./in-order.ts";

/** What holds of all that people decided. */
export interface Judged {
  readonly rejected: ReadonlySet<string>;
  readonly review: ReadonlyMap<string, "accepted" | "corrected">;
  /** Claim, then field, then the value that holds. */
  readonly corrections: ReadonlyMap<string, ReadonlyMap<string, FieldValue>>;
  /** Pairs of claims in the order in which they were decided. */
  readonly same: readonly (readonly [string, string])[];
  readonly notSame: readonly (readonly [string, string])[];
  /** Pairs of names, folded. */
  readonly sameActor: readonly (readonly [string, string])[];
  readonly notSameActor: readonly (readonly [string, string])[];
}

/**
 * The ledger of judgements comes in; what holds of it goes out. What was undone never happened; of two that contradict
 * each other the later holds.
 *
 *     reject c1, accept c1, correct c2 place to Lakeside, undo that  ->  c1 accepted, nothing about c2
 */
export function judged(judgements: readonly Judgement[], find: FindClaim): Judged {
  const ledger = [...judgements].sort((a, b) => byCodeUnits(a.at, b.at) || byCodeUnits(a.id, b.id));
  const last = new Map<string, Judgement["verdict"]>();
  const corrections = new Map<string, Map<string, FieldValue>>();
  const pairs = new Map<string, { verdict: "same" | "not-same"; pair: readonly [string, string] }>();
  const actors = new Map<string, { verdict: "same-actor" | "not-same-actor"; pair: readonly [string, string] }>();
  for (const judgement of withoutUndone(ledger)) {
    if (judgement.verdict === "same-actor" || judgement.verdict === "not-same-actor") {
      const pair = judgedNames(judgement);
      if (pair === null) continue;
      actors.delete(pair.join("\n"));
      actors.set(pair.join("\n"), { verdict: judgement.verdict, pair });
      continue;
    }
    const claim = find(judgement.claim, judgement.anchor);
    if (claim === null || judgement.verdict === "undo") continue;
    if (judgement.verdict === "same" || judgement.verdict === "not-same") {
      if (judgement.other === null) continue;
      const pair = [claim, judgement.other].sort(byCodeUnits) as [string, string];
      const key = pair.join(" ");
      pairs.delete(key);
      pairs.set(key, { verdict: judgement.verdict, pair });
      continue;
    }
    last.set(claim, judgement.verdict);
    if (judgement.verdict !== "correct" || judgement.field === null) continue;
    const fields = corrections.get(claim) ?? new Map<string, FieldValue>();
    corrections.set(claim, fields.set(judgement.field, judgement.value));
  }
  const rejected = new Set<string>();
  const review = new Map<string, "accepted" | "corrected">();
  for (const [claim, verdict] of last) {
    if (verdict === "reject") rejected.add(claim);
    else review.set(claim, corrections.has(claim) ? "corrected" : "accepted");
  }
  const decided = [...pairs.values()];
  return {
    rejected,
    review,
    corrections,
    same: decided.filter((one) => one.verdict === "same").map((one) => one.pair),
    notSame: decided.filter((one) => one.verdict === "not-same").map((one) => one.pair),
    sameActor: [...actors.values()].filter((one) => one.verdict === "same-actor").map((one) => one.pair),
    notSameActor: [...actors.values()].filter((one) => one.verdict === "not-same-actor").map((one) => one.pair),
  };
}

/** The two names that a judgement of actors is about, folded. */
export function judgedNames({ verdict, value }: Judgement): readonly [string, string] | null {
  if ((verdict !== "same-actor" && verdict !== "not-same-actor") || !Array.isArray(value)) return null;
  // Two actors that go by one name are one pair of names too.
  const [one, two, ...more] = (value as readonly string[]).map(folded).sort(byCodeUnits);
  return one === undefined || two === undefined || more.length > 0 ? null : [one, two];
}

/**
 * An undo names what it takes back, so it holds whatever the clocks of two machines said. One that was itself undone leaves
 * its judgement standing; undos that take one another back in a circle say nothing.
 */
export function withoutUndone(ledger: readonly Judgement[]): readonly Judgement[] {
  const targets = new Map(ledger.map((judgement) => [judgement.id, judgement]));
  const undoes = ({ verdict, undoes: id }: Judgement): Judgement | null =>
    verdict === "undo" && id !== null ? (targets.get(id) ?? null) : null;
  /** By judgement, how many undos of it are not undone themselves, as far as is known. */
  const open = new Map<Judgement, number>();
  for (const target of ledger.map(undoes)) if (target !== null) open.set(target, (open.get(target) ?? 0) + 1);
  const undone = new Set<Judgement>();
  const said = ledger.filter((judgement) => !open.has(judgement));
  for (const judgement of said) {
    const target = undoes(judgement);
    if (target === null || undone.has(target)) continue;
    undone.add(target);
    const next = undoes(target);
    if (next === null) continue;
    open.set(next, open.get(next)! - 1);
    // Nobody is left who takes it back.
    if (open.get(next) === 0 && !undone.has(next)) said.push(next);
  }
  const isHeard = new Set(said);
  return ledger.filter((judgement) => !undone.has(judgement) && (undoes(judgement) === null || isHeard.has(judgement)));
}

/** The claim a judgement is about, by its id and its words; null where nobody can tell. */
export type FindClaim = (id: string, anchor: string) => string | null;

/** Judgements that stand and are of claims, but not of those that are known. */
export function ofClaimsGone(
  judgements: readonly Judgement[],
  known: (claim: string) => boolean,
): readonly Judgement[] {
  return withoutUndone(judgements).filter(({ claim }) => claim !== "" && !isOfReports({ claim }) && !known(claim));
}

export function isOfReports({ claim }: Pick<Judgement, "claim">): boolean {
  return claim.startsWith("r");
}

/** A claim that is gone since its report was read anew is found by its words, if only one claim has them. */
export function claimFinder(
  ledger: readonly Judgement[],
  claims: readonly Claim[],
  wordsOf: (claim: Claim) => string,
): FindClaim {
  const known = new Set(claims.map((claim) => claim.id));
  const isAnyGone = ledger.some((judgement) => judgement.claim !== "" && !known.has(judgement.claim));
  const byWords = new Map<string, string | null>();
  if (isAnyGone) {
    for (const claim of claims) {
      const words = wordsOf(claim);
      byWords.set(words, byWords.has(words) ? null : claim.id);
    }
  }
  return (id, anchor) => (known.has(id) ? id : (byWords.get(anchor) ?? null));
}
