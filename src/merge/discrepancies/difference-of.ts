/**
 * Two sides of one question come in; the kind of their difference goes out, with its reasons, or null where there is
 * none: how the answers stand to each other, then who gives them, then when.
 *
 *     34 (the monitor, Monday), 41 (the monitor, Wednesday)      update: told two days later
 *     34 (the monitor), 41 (residents)                           source: the monitor and residents
 */
import { numbersOf } from "../../kinds/compare-days.ts";
import { listed } from "../../kinds/phrase.ts";
import type { Question } from "../../kinds/question.ts";
import type { DiscrepancyKind } from "../../model/discrepancy.ts";
import { byCodeUnits } from "../in-order.ts";
import type { Account } from "./sides-of.ts";

export interface Difference {
  readonly kind: DiscrepancyKind;
  readonly because: readonly string[];
}

export function differenceOf(question: Question, a: readonly Account[], b: readonly Account[]): Difference | null {
  const days = daysBetween(a, b);
  const [earlier, later] = days < 0 ? [b, a] : [a, b];
  const { as, because } = question.compare(earlier[0]!.claim, later[0]!.claim);
  if (as === "agree" || isOneVoice(a, b) || isOneText(a, b)) return null;
  if (as === "vaguer") return { kind: "vagueness", because };
  if (as === "wider") return { kind: "scope", because };
  const apart = Math.abs(days);
  if (as === "becomes" && apart > 0) {
    return { kind: "update", because: [...because, `told ${apart} ${apart === 1 ? "day" : "days"} later`] };
  }
  // Told by two on one day, nothing has grown or moved on in between.
  const why = as === "becomes" ? ["told in the same days"] : because;
  const [one, two] = [creditedIn(a), creditedIn(b)];
  if ((one.length > 0 || two.length > 0) && !one.some((name) => two.includes(name))) {
    const names = [one, two].map((all) => (all.length > 0 ? listed(all) : "a report in its own voice"));
    return { kind: "source", because: [...why, names.join(" and ")] };
  }
  return { kind: "conflict", because: why };
}

/** Days from the last telling of the one to the first of the other, as far as they are known: below zero where `b` was told first, 0 where neither. */
function daysBetween(a: readonly Account[], b: readonly Account[]): number {
  const [one, two] = [a, b].map((accounts) => accounts.flatMap(({ claim }) => numbersOf(claim.published) ?? []));
  if (one!.length === 0 || two!.length === 0) return 0;
  const from = (days: typeof one): number => Math.min(...days!.map(({ first }) => first));
  const to = (days: typeof one): number => Math.max(...days!.map(({ last }) => last));
  if (to(one) < from(two)) return from(two) - to(one);
  if (to(two) < from(one)) return to(two) - from(one);
  return 0;
}

/** Whether a report gives both answers in one voice: it then tells of two things, or of two moments. */
function isOneVoice(a: readonly Account[], b: readonly Account[]): boolean {
  const voices = new Set(a.map(({ claim }) => `${claim.report} ${claim.by}`));
  return b.some(({ claim }) => voices.has(`${claim.report} ${claim.by}`));
}

/**
 * Whether all of it stands in one text, which does not name two for it: what it says in its own voice beside the word of
 * somebody else it has put together itself, and it knows of no difference. A copy that gives only the other answer has
 * changed it.
 */
function isOneText(a: readonly Account[], b: readonly Account[]): boolean {
  if (new Set([...a, ...b].map(({ source }) => source.origin)).size > 1) return false;
  const [one, two] = [a, b].map((accounts) => new Set(accounts.map(({ claim }) => claim.report)));
  if (!one!.isSubsetOf(two!) && !two!.isSubsetOf(one!)) return false;
  return [a, b].some((accounts) => creditedIn(accounts).length === 0);
}

function creditedIn(accounts: readonly Account[]): readonly string[] {
  return [...new Set(accounts.flatMap(({ claim }) => claim.by ?? []))].sort(byCodeUnits);
}
