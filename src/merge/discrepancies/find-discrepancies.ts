/**
 * The claims of all reports come in, with the entries that merging made of them; what they tell in different ways of one
 * and the same thing goes out. Looks only at claims of one kind that share a key of a question of that kind, and at
 * those of one entry; nothing is compared across the record.
 *
 *     at least 34 (the monitor, two reports), 41 (residents, one report)   ->  people killed in Ravna: two sides
 */
import type { Kind } from "../../kinds/kind.ts";
import type { Question } from "../../kinds/question.ts";
import { DISCREPANCY_KINDS, type Discrepancy, type DiscrepancyKind } from "../../model/discrepancy.ts";
import { idOf } from "../../model/id.ts";
import { cluster } from "../cluster.ts";
import { byCodeUnits } from "../in-order.ts";
import { type Candidate, findSameClaims, type Likeness, type SameClaims } from "../same-claims.ts";
import { settleWhen } from "../settle-when.ts";
import { type Account, sidesOf } from "./sides-of.ts";

/** The gravest first. */
export const GRAVITY: ReadonlyMap<DiscrepancyKind, number> = new Map(
  DISCREPANCY_KINDS.map((kind, index) => [kind, index]),
);

/** The claims of one entry, in the order in which they were learned. */
export interface Told {
  readonly entry: string;
  readonly accounts: readonly Account[];
}

/** Pairs of claims that answer one question. */
export type SameOf = (likeness: Likeness, candidates: readonly Candidate[]) => readonly SameClaims[];

/** `sameOf` finds the pairs anew, or knows them. */
export function findDiscrepancies(
  told: readonly Told[],
  kinds: Readonly<Record<string, Kind>>,
  notSame: readonly (readonly [string, string])[],
  originsOf: (accounts: readonly Account[]) => number,
  sameOf: SameOf = (likeness, candidates) => findSameClaims(candidates, () => likeness),
): readonly Discrepancy[] {
  const byKind = Map.groupBy(told, ({ accounts }) => accounts[0]!.claim.kind);
  const found = [...byKind].flatMap(([kind, entries]) =>
    (kinds[kind]!.questions ?? []).flatMap((question) => askedOf(question, entries, notSame, originsOf, sameOf)),
  );
  return found.sort(
    (a, b) =>
      GRAVITY.get(a.kind)! - GRAVITY.get(b.kind)! ||
      byCodeUnits(b.when ?? "", a.when ?? "") ||
      byCodeUnits(a.of, b.of) ||
      byCodeUnits(a.id, b.id),
  );
}

function askedOf(
  question: Question,
  entries: readonly Told[],
  notSame: readonly (readonly [string, string])[],
  originsOf: (accounts: readonly Account[]) => number,
  sameOf: SameOf,
): readonly Discrepancy[] {
  const accounts = new Map<string, Account>();
  const entryOf = new Map<string, string>();
  const same: [string, string][] = [];
  for (const { entry, accounts: all } of entries) {
    const answering = all.filter(({ claim }) => question.keys(claim).length > 0);
    for (const [at, account] of answering.entries()) {
      accounts.set(account.claim.id, account);
      entryOf.set(account.claim.id, entry);
      // One entry is one thing, whatever the question: its claims answer the same one.
      if (at > 0) same.push([answering[0]!.claim.id, account.claim.id]);
    }
  }
  const candidates = [...accounts.values()].map(({ claim }) => ({ claim, sentence: null }));
  const kind = [...accounts.values()][0]?.claim.kind;
  if (kind === undefined) return [];
  const likeness = likenessOf(kind, question);
  const found = sameOf(likeness, candidates);
  return cluster(candidates, { [kind]: likeness }, { same, notSame }, found).flatMap((group) =>
    discrepancyOf(
      question,
      group.map(({ id }) => accounts.get(id)!),
      entryOf,
      originsOf,
    ),
  );
}

/** Questions of two kinds may have one name. */
export function likenessOf(kind: string, { id, keys, same }: Question): Likeness {
  return { id: `${kind}/${id}`, keys, same };
}

function discrepancyOf(
  question: Question,
  group: readonly Account[],
  entryOf: ReadonlyMap<string, string>,
  originsOf: (accounts: readonly Account[]) => number,
): readonly Discrepancy[] {
  if (group.length < 2) return [];
  const learned = [...group].sort(byLearned);
  const told = sidesOf(question, learned, originsOf);
  if (told === null) return [];
  const first = learned.find(({ claim }) => told.sides[0]!.claims.includes(claim.id))!.claim;
  return [
    {
      id: idOf("x", question.id, learned[0]!.claim.id),
      kind: told.kind,
      of: first.kind,
      question: question.id,
      about: usual(learned.map(({ claim }) => question.about(claim))),
      when: settleWhen(learned.map(({ source }) => source)),
      sides: told.sides,
      entries: [...new Set(learned.map(({ claim }) => entryOf.get(claim.id)!))],
    },
  ];
}

/** What most of them say; of several the one learned first. */
function usual(texts: readonly string[]): string {
  const counts = Map.groupBy(texts, (text) => text);
  return [...counts].reduce((best, one) => (one[1].length > best[1].length ? one : best))[0];
}

function byLearned(a: Account, b: Account): number {
  return byCodeUnits(a.source.published ?? "~", b.source.published ?? "~") || byCodeUnits(a.claim.id, b.claim.id);
}
