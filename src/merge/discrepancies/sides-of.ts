/**
 * All that is told in answer to one question comes in; its sides go out, the one of most origins first, each with how it
 * differs from that one. Null where no two of them differ.
 *
 *     24 (Herald, Post), at least 24 (Radio), 30 (residents)   ->   24 · at least 24, vaguer · 30, another source
 */
import type { ComparableClaim } from "../../kinds/kind.ts";
import type { Question } from "../../kinds/question.ts";
import type { FieldValue } from "../../model/claim.ts";
import { DISCREPANCY_KINDS, type DiscrepancyKind, type DiscrepancySide } from "../../model/discrepancy.ts";
import type { Source } from "../entry-of.ts";
import { byCodeUnits } from "../in-order.ts";
import { type Difference, differenceOf } from "./difference-of.ts";

/** A claim, and what it brings to its entry. */
export interface Account {
  readonly claim: ComparableClaim;
  readonly source: Source;
}

/** A record holds few answers to one question; a question with more of them was put to more than one thing. */
const MOST_SIDES = 12;

export interface Sides {
  readonly kind: DiscrepancyKind;
  readonly sides: readonly DiscrepancySide[];
}

export function sidesOf(
  question: Question,
  learned: readonly Account[],
  originsOf: (accounts: readonly Account[]) => number,
): Sides | null {
  const groups = [...Map.groupBy(learned, ({ claim }) => question.answer(claim)).values()];
  if (groups.length < 2 || groups.length > MOST_SIDES) return null;
  const weighed = groups.map((accounts) => ({ accounts, origins: originsOf(accounts) }));
  weighed.sort(
    (a, b) =>
      b.origins - a.origins ||
      b.accounts.length - a.accounts.length ||
      byCodeUnits(a.accounts[0]!.claim.id, b.accounts[0]!.claim.id),
  );
  const differences = pairwise(
    weighed.map(({ accounts }) => accounts),
    question,
  );
  const standing = weighed.map((_, at) => at).filter((at) => differences[at]!.some((one) => one !== null));
  if (standing.length < 2) return null;
  const first = standing[0]!;
  const kinds = standing.flatMap((a) => standing.flatMap((b) => differences[a]![b]?.kind ?? []));
  return {
    kind: DISCREPANCY_KINDS.find((kind) => kinds.includes(kind))!,
    sides: standing.map((at) =>
      sideOf(question, weighed[at]!.accounts, weighed[at]!.origins, differences[first]![at] ?? null),
    ),
  };
}

/** How each group of accounts differs from each other one; null where both can be right and are told alike. */
function pairwise(
  groups: readonly (readonly Account[])[],
  question: Question,
): readonly (readonly (Difference | null)[])[] {
  const table: (Difference | null)[][] = groups.map(() => groups.map(() => null));
  for (const [a, one] of groups.entries()) {
    for (let b = a + 1; b < groups.length; b++) {
      table[a]![b] = table[b]![a] = differenceOf(question, one, groups[b]!);
    }
  }
  return table;
}

function sideOf(
  question: Question,
  accounts: readonly Account[],
  origins: number,
  difference: Difference | null,
): DiscrepancySide {
  const first = accounts[0]!.claim;
  const days = accounts.flatMap(({ source }) => source.published ?? []);
  const values = question.fields.map((name): [string, FieldValue] => [
    name,
    name === "when" ? first.when : (first.fields[name] ?? null),
  ]);
  return {
    values: Object.fromEntries(values),
    text: question.text(first),
    claims: accounts.map(({ claim }) => claim.id),
    reports: [...new Set(accounts.map(({ claim }) => claim.report))],
    sources: [...new Set(accounts.flatMap(({ claim }) => claim.by ?? []))].sort(byCodeUnits),
    origins,
    firstLearned: days[0] ?? null,
    lastLearned: days.at(-1) ?? null,
    difference: difference?.kind ?? null,
    because: difference?.because ?? [],
  };
}
