/**
 * Persons whom a report knows only by their office come in; who held it then goes out, as far as the record's own reports
 * tell: whoever has that office of that side in reports of the same days. Looks at the reports that name a holder of the
 * same office, and at no list of who held what.
 *
 *     "Norland's president" in March 2024; "President Ada Okoro" of Norland in February and May 2024   ->  one actor
 *     "President Ada Okoro" in February, "President Tomas Lind" in April: nobody can tell                ->  two
 */
import { numbersOf } from "../kinds/compare-days.ts";
import type { Actor } from "../model/actor.ts";
import { folded } from "../model/folded-words.ts";
import { lettersOf, type Mention } from "./actor-forms.ts";
import { isOfficeWord, officeWords } from "./actor-names.ts";
import { byCodeUnits } from "./in-order.ts";
import { keyHash } from "./key-hash.ts";

/** Offices change hands; a report further away says nothing. */
export const FEW_DAYS = 270;
/** Reports of one day that name a holder; more of them tell no more. */
export const MOST_OF_A_DAY = 20;

/** That a report names somebody who holds an office. */
export interface Holder {
  readonly office: number;
  readonly day: number;
  readonly report: string;
  /** Id of the form. */
  readonly form: string;
}

/** That a report knows somebody by an office alone; without office and day nobody can tell who it was. */
export interface OfficeMention {
  readonly form: string;
  readonly report: string;
  readonly office: number | null;
  readonly day: number | null;
}

/** The holder that it is told of, and reports that name him so. */
export interface HeldBy {
  readonly holder: string;
  readonly nearest: readonly string[];
}

export interface OfficesInReport {
  readonly holders: readonly Holder[];
  readonly offices: readonly OfficeMention[];
}

export function dayOf(published: string | null): number | null {
  const day = numbersOf(published)?.first;
  return day !== undefined && Number.isFinite(day) ? day : null;
}

/** The offices told of in one report, each once. */
export function officesIn(report: string, day: number | null, mentions: Iterable<Mention>): OfficesInReport {
  const holders = new Map<string, Holder>();
  const offices = new Map<string, OfficeMention>();
  for (const { actor, form } of [...mentions].sort((a, b) => byCodeUnits(lettersOf(a.actor), lettersOf(b.actor)))) {
    if (actor.type !== "person") continue;
    const office = officeOf(actor.role ?? (form.isOffice ? actor.name : null), actor.of);
    if (form.isOffice) {
      if ((offices.get(form.id)?.office ?? null) === null) offices.set(form.id, { form: form.id, report, office, day });
    } else if (office !== null && day !== null) {
      holders.set(`${office} ${form.id}`, { office, day, report, form: form.id });
    }
  }
  return { holders: [...holders.values()], offices: [...offices.values()] };
}

/** By day, then report, then form. */
export function byDay(a: Holder, b: Holder): number {
  return a.day - b.day || byCodeUnits(a.report, b.report) || byCodeUnits(a.form, b.form);
}

/**
 * `before`: the last `MOST_OF_A_DAY` holders of days before this one, the nearest first; `from`: as many from this day on.
 * Whoever held it last before and first after: one and the same, or it may have changed hands in between.
 */
export function heldBy(
  day: number,
  { before, from }: { readonly before: readonly Holder[]; readonly from: readonly Holder[] },
  rootOf: (form: string) => string,
  isBarred: (root: string) => boolean,
): HeldBy | null {
  const ofDay = (all: readonly Holder[]): readonly Holder[] =>
    all[0] === undefined || Math.abs(all[0].day - day) > FEW_DAYS ? [] : all.filter((one) => one.day === all[0]!.day);
  const sides = from[0]?.day === day ? [ofDay(from)] : [ofDay(before), ofDay(from)];
  const nearest = sides.flat();
  const roots = new Set(nearest.map(({ form }) => rootOf(form)));
  if (roots.size !== 1 || roots.values().some(isBarred)) return null;
  const [first] = [...nearest].sort(byDay);
  const told = sides.flatMap((side) => [...side].sort(byDay).slice(0, 1));
  return { holder: first!.form, nearest: told.map(({ report }) => report) };
}

/** The same where all holders of an office are at hand, in order. */
export function around(
  holders: readonly Holder[],
  day: number,
): { before: readonly Holder[]; from: readonly Holder[] } {
  let [from, to] = [0, holders.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holders[middle]!.day < day) from = middle + 1;
    else to = middle;
  }
  return {
    before: holders.slice(Math.max(0, from - MOST_OF_A_DAY), from).reverse(),
    from: holders.slice(from, from + MOST_OF_A_DAY),
  };
}

/** "Norland's president", "Norland president" and "President" of Norland are one office; "former president" is none. */
export function officeOf(role: Actor["role"], side: Actor["of"]): number | null {
  if (role === null || side === null) return null;
  const words = officeWords(role, side);
  if (words.length === 0 || !words.every(isOfficeWord)) return null;
  return keyHash(`${folded(side)}|${[...new Set(words)].sort().join(" ")}`);
}
