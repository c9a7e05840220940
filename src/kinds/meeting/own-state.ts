/**
 * Those who sit at a table without the states that some of them speak for. In: names; out: the same without what another
 * of them stands for already.
 *
 *     the United States, Okoro (of the United States), Lind        Okoro, Lind
 *
 * Nobody meets his own state: where the two alone are told, the state is the one whose talks they are.
 */
import type { Context } from "../../extract/rule.ts";
import { sideOf } from "../../extract/sides/side-of.ts";
import { isPerson } from "./the-two.ts";

/** For whom somebody speaks; he himself where that is not known. */
export function speaksFor(name: string, context: Context): string {
  return isPerson(name, context) ? sideOf(context)(name) : name;
}

export function withoutOwnState<T extends { readonly name: string }>(parties: readonly T[], context: Context): T[] {
  const spoken = new Set(
    parties.map(({ name }) => speaksFor(name, context)).filter((side, i) => side !== parties[i]!.name),
  );
  return parties.filter(({ name }) => !spoken.has(name));
}
