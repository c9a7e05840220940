/**
 * What reports tell of names comes in as ties; names that a report says are one actor's are joined, with the report, the
 * claim and the day. Looks at each renaming and alias once, and at the other ties of the same two names.
 *
 *     The Hill Guard renamed itself the Dawn Front in July.     ->  one actor, since July
 *     The Hill Guard, an ally of the Dawn Front, …              ->  nobody is his own ally: no report makes these two one
 */
import type { Form } from "./actor-forms.ts";
import { endsOf } from "./actor-keys.ts";
import { isTellingName } from "./actor-names.ts";
import type { ActorTie } from "./actor-ties.ts";
import { byCodeUnits } from "./in-order.ts";
import type { JoinedActors } from "./joined-actors.ts";

/** The ends of a tie. */
export type Ends = Pick<ActorTie, "one" | "other">;

/** `told`: the ties that say that both are one. `tied`: the ends of all others, at least of those between these forms. */
export function joinToldNames(
  forms: readonly Form[],
  told: readonly ActorTie[],
  tied: Iterable<Ends>,
  joined: JoinedActors,
): void {
  if (told.length === 0) return;
  const formAt = new Map<number, number>();
  for (const [index, form] of forms.entries()) for (const end of endsOf(form)) formAt.set(end, index);
  const between = ({ one, other }: Ends): [number, number] | null => {
    const [a, b] = [formAt.get(one), formAt.get(other)];
    return a === undefined || b === undefined || a === b ? null : [a, b];
  };
  const claims = [...told]
    .sort((a, b) => byCodeUnits(a.claim, b.claim))
    .flatMap((tie) => {
      const ends = between(tie);
      return ends === null ? [] : [{ tie, ends, pair: pairOf(joined, ends) }];
    });
  // Two names in a row are easily read as one actor's: for an alias that nobody calls a renaming it takes two reports.
  const reports = new Map<string, Set<string>>();
  for (const { tie, pair } of claims) reports.set(pair, (reports.get(pair) ?? new Set()).add(tie.report));
  const two = new Set<string>();
  for (const ends of tied) {
    const pair = between(ends);
    if (pair !== null) two.add(pairOf(joined, pair));
  }
  for (const {
    tie: { claim, report, told: how, when },
    ends: [a, b],
    pair,
  } of claims) {
    if (how === "alias" && reports.get(pair)!.size < 2) continue;
    const isOneSort = (forms[a]!.sort === "person") === (forms[b]!.sort === "person");
    if (!isOneSort || two.has(pair)) continue;
    if (![a, b].every((form) => isTellingName(forms[form]!.words) || forms[form]!.sort === "state")) continue;
    joined.join(a, b, {
      rule: how === "renamed" ? "renamed" : "told-alias",
      because:
        how === "renamed" ? "a report says that the one was renamed the other" : "a report says that both are one",
      reports: [report],
      claims: [claim],
      when,
    });
  }
}

function pairOf(joined: JoinedActors, [a, b]: readonly [number, number]): string {
  const [one, two] = [joined.find(a), joined.find(b)];
  return `${Math.min(one, two)} ${Math.max(one, two)}`;
}
