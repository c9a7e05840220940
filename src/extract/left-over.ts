/**
 * The sentences that should have given something and gave nothing. In: what every rule did in a report, and its claims;
 * out: one doubt for each sentence left over, with what was wanting.
 *
 *     Lind met the delegation.     names Tomas Lind, says "met", gave no claim: left over
 *     It was a cold morning.       nobody, no number of people: not left over
 *     MR. LIND:                    whose turn it is: not left over
 *
 * A sentence is left over where an actor is named and some rule started and gave up, or where people are counted.
 */
import type { Claim, KindId } from "../model/claim.ts";
import { type Doubt, LEFT_OVER } from "../model/doubt.ts";
import { idOf } from "../model/id.ts";
import type { Context } from "./rule.ts";
import { isStop, type Trace } from "./run-rules.ts";

interface GaveUp {
  readonly isCount: boolean;
  readonly word: string;
  readonly wanted: string;
}

/** What rules gave up on, the first for each sentence; `trace` is to be handed to runRules. */
export class GivenUp {
  readonly #bySentence = new Map<number, GaveUp>();
  readonly #isCount: (kind: KindId) => boolean;

  /** `isCount`: whether the claims of a kind count something. */
  constructor(isCount: (kind: KindId) => boolean) {
    this.#isCount = isCount;
  }

  readonly trace: Trace = ({ rule, anchor, view, outcome }) => {
    // The words that start those of a later round may mean anything, or be any words.
    if (rule.round > 1) return;
    const known = this.#bySentence.get(view.sentence.index);
    // What a verb wanted tells more than that a number counts nothing.
    if (!isStop(outcome) || (known && !known.isCount)) return;
    this.#bySentence.set(view.sentence.index, {
      isCount: this.#isCount(rule.kind),
      word: anchor.text,
      wanted: outcome.wanted,
    });
  };

  in(sentence: number): GaveUp | null {
    return this.#bySentence.get(sentence) ?? null;
  }
}

export function leftOver(report: string, context: Context, givenUp: GivenUp, claims: readonly Claim[]): Doubt[] {
  const taken = claims.flatMap((claim) => claim.spans).sort((a, b) => a.start - b.start);
  const doubts: Doubt[] = [];
  let next = 0;
  let takenUpTo = 0;
  for (const { index, start, end, role } of context.analysis.sentences) {
    for (; next < taken.length && taken[next]!.start < end; next++) takenUpTo = Math.max(takenUpTo, taken[next]!.end);
    if (takenUpTo > start || role === "title" || role === "speaker") continue;
    const { actors, numbers } = context.view(index);
    const people = numbers.find(({ unit }) => unit === "people");
    const gaveUp = givenUp.in(index);
    const [actor] = actors;
    if (!people && !(actor && gaveUp)) continue;
    const why = gaveUp
      ? `"${gaveUp.word}" wants ${gaveUp.wanted}`
      : `"${context.report.text.slice(people!.start, people!.end)}" counts people, and no rule took it up`;
    doubts.push({
      id: idOf("d", report, LEFT_OVER, `${start}:${end}`),
      report,
      code: LEFT_OVER,
      message: `Nothing was read out of this sentence: ${why}.`,
      span: { start, end },
    });
  }
  return doubts;
}
