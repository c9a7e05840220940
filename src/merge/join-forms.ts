/**
 * Forms come in, all of a record or all that keys tie to each other; which of them are one actor goes out, with the reasons.
 * First what people judged, then what the names say, then what reports tell.
 */
import type { ActorJoin } from "../model/actor.ts";
import { calledIn, type Form, firstOf } from "./actor-forms.ts";
import type { ActorTie } from "./actor-ties.ts";
import { joinActors } from "./join-actors.ts";
import { type Ends, joinToldNames } from "./join-told-names.ts";
import { JoinedActors } from "./joined-actors.ts";
import type { Judged } from "./judged.ts";

export type JudgedActors = Pick<Judged, "sameActor" | "notSameActor">;

/** `forms` in the order of their keys. */
export function joinForms(
  forms: readonly Form[],
  told: readonly ActorTie[],
  tied: Iterable<Ends>,
  judged: JudgedActors,
): JoinedActors {
  const named = formsCalled(forms, judged);
  const pairsOf = (pairs: Judged["sameActor"]): readonly (readonly [number, number])[] =>
    pairs.flatMap(([one, two]) =>
      (named.get(one) ?? []).flatMap((a) => (named.get(two) ?? []).map((b): [number, number] => [a, b])),
    );
  const joined = new JoinedActors(forms.length, pairsOf(judged.notSameActor));
  for (const [a, b] of pairsOf(judged.sameActor)) {
    joined.join(a, b, { rule: "judged", because: "judged to be one", reports: [], claims: [], when: null });
  }
  joinActors(forms, joined);
  joinToldNames(forms, told, tied, joined);
  return joined;
}

/** By name, folded, the forms that a judgement may mean by it. */
function formsCalled(forms: readonly Form[], judged: JudgedActors): ReadonlyMap<string, readonly number[]> {
  const wanted = new Set([...judged.sameActor, ...judged.notSameActor].flat());
  const named = new Map<string, number[]>();
  if (wanted.size === 0) return named;
  for (const [index, form] of forms.entries()) {
    for (const name of calledIn(form).intersection(wanted)) {
      const list = named.get(name);
      if (list) list.push(index);
      else named.set(name, [index]);
    }
  }
  return named;
}

/** By the number of the group's first form. */
export function reasonsIn(forms: readonly Form[], joined: JoinedActors): ReadonlyMap<number, readonly ActorJoin[]> {
  const nameOf = (index: number): string => firstOf(forms[index]!).actor.name;
  return new Map(
    [...joined.reasons()].map(([root, all]) => [
      root,
      all.map(({ a, b, reason }): ActorJoin => ({ names: [nameOf(a), nameOf(b)], ...reason })),
    ]),
  );
}
