/**
 * Forms that are an office and no name come in, with who held the office in which report; the reasons for an actor's having
 * been meant by it go out, one for each two of its names. What a person judged bars a holder as it bars any other way.
 */
import type { ActorJoin } from "../model/actor.ts";
import { calledIn, FEW_REPORTS, type Form, firstOf } from "./actor-forms.ts";
import type { HeldBy } from "./actor-offices.ts";
import { byCodeUnits } from "./in-order.ts";
import type { Judged } from "./judged.ts";

/** A form that a judgement calls by a name. */
export interface CalledForm {
  readonly id: string;
  /** The first form of its actor. */
  readonly root: string;
  /** An office that no judgement has joined with any name. */
  readonly isOpenOffice: boolean;
}

/** Whether the holder of an office may not be this actor. */
export function barsOf(
  office: Form,
  { notSameActor }: Pick<Judged, "notSameActor">,
  called: (name: string) => readonly CalledForm[],
): (root: string) => boolean {
  if (notSameActor.length === 0) return () => false;
  const own = calledIn(office);
  const barred = new Set<string>();
  let isBarredFromAll = false;
  for (const [one, two] of notSameActor) {
    for (const [mine, other] of [
      [one, two],
      [two, one],
    ] as const) {
      if (!own.has(mine)) continue;
      for (const { id, root, isOpenOffice } of called(other)) {
        if (!isOpenOffice) barred.add(root);
        // Two offices that are not one: both might be found to be one holder's, so the later by letters is nobody's.
        else if (id !== office.id && other < mine) isBarredFromAll = true;
      }
    }
  }
  return (root) => isBarredFromAll || barred.has(root);
}

/** The first reports by id that know one holder by one office. */
export interface HeldOffice {
  readonly holder: Form;
  readonly office: Form;
  readonly reports: readonly string[];
  /** Of the first of these reports. */
  readonly nearest: HeldBy["nearest"];
}

export function officeReasons(held: readonly HeldOffice[]): readonly ActorJoin[] {
  return [...held]
    .sort((a, b) => byCodeUnits(a.holder.key, b.holder.key) || byCodeUnits(a.office.key, b.office.key))
    .map(({ holder, office, reports, nearest }) => ({
      names: [firstOf(holder).actor.name, firstOf(office).actor.name],
      rule: OFFICE_RULE,
      because: "held this office when it was written",
      reports: [...new Set([...nearest, ...reports])].slice(0, FEW_REPORTS).sort(byCodeUnits),
      claims: [],
      when: null,
    }));
}

export const OFFICE_RULE = "office";
