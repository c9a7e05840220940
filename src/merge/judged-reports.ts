/**
 * The ledger of judgements comes in; which pairs of reports people called one source, or two, goes out: "same" and
 * "not-same" whose two ids are those of reports. What was undone never happened, and the last word holds.
 */
import type { Judgement } from "../model/judgement.ts";
import { byCodeUnits } from "./in-order.ts";
import { withoutUndone } from "./judged.ts";

export type PairVerdict = "same" | "not-same";

export interface JudgedReports {
  readonly of: (one: string, other: string) => PairVerdict | null;
  /** Pairs called one source. */
  readonly same: readonly (readonly [string, string])[];
}

export function judgedReports(judgements: readonly Judgement[]): JudgedReports {
  const ledger = [...judgements].sort((a, b) => byCodeUnits(a.at, b.at) || byCodeUnits(a.id, b.id));
  const verdicts = new Map<string, { verdict: PairVerdict; pair: readonly [string, string] }>();
  for (const { verdict, claim, other } of withoutUndone(ledger)) {
    if ((verdict !== "same" && verdict !== "not-same") || !claim.startsWith("r") || !other?.startsWith("r")) continue;
    const pair = [claim, other].sort(byCodeUnits) as [string, string];
    verdicts.set(pair.join(" "), { verdict, pair });
  }
  return {
    of: (one, other) => verdicts.get([one, other].sort(byCodeUnits).join(" "))?.verdict ?? null,
    same: [...verdicts.values()].filter(({ verdict }) => verdict === "same").map(({ pair }) => pair),
  };
}
