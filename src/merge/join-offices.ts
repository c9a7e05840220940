/**
 * Persons whom a report knows only by their office come in; they are joined with the one who held it then, as far as the
 * record's own reports tell: whoever has that office of that side in reports of the same days. Looks at the reports that
 * name a holder of the same office, and at no list of who held what.
 *
 *     "Norland's president" in March 2024; "President Ada Okoro" of Norland in February and May 2024   ->  one actor
 *     "President Ada Okoro" in February, "President Tomas Lind" in April: nobody can tell                ->  two
 */
import { numbersOf } from "../kinds/compare-days.ts";
import { folded } from "../model/folded-words.ts";
import type { Form } from "./actor-forms.ts";
import { isOfficeWord, officeWords } from "./actor-names.ts";
import type { JoinedActors } from "./joined-actors.ts";

/** Offices change hands; a report further away says nothing. */
const FEW_DAYS = 270;
/** Reports of one day that name a holder; more of them tell no more. */
const MOST_OF_A_DAY = 20;

interface Holder {
  readonly form: number;
  readonly day: number;
  readonly report: string;
}

export function joinOffices(
  forms: readonly Form[],
  published: ReadonlyMap<string, string | null>,
  joined: JoinedActors,
): void {
  const days = new Map(
    [...published].map(([report, when]) => {
      const day = numbersOf(when)?.first;
      return [report, day !== undefined && Number.isFinite(day) ? day : null];
    }),
  );
  const holders = new Map<string, Holder[]>();
  const vacant: (Holder & { readonly office: string })[] = [];
  for (const [index, form] of forms.entries()) {
    if (form.sort !== "person") continue;
    const offices = new Map<string, string | null>();
    for (const { report, actor } of form.members) {
      const role = actor.role ?? (form.isOffice ? actor.name : null);
      if (role === null || actor.of === null) continue;
      const told = `${role}\n${actor.of}`;
      if (!offices.has(told)) offices.set(told, officeOf(role, actor.of));
      const [day, office] = [days.get(report) ?? null, offices.get(told)!];
      if (day === null || office === null) continue;
      const holder = { form: index, day, report };
      if (form.isOffice) vacant.push({ ...holder, office });
      else {
        const known = holders.get(office);
        if (known) known.push(holder);
        else holders.set(office, [holder]);
      }
    }
  }
  for (const all of holders.values()) all.sort((a, b) => a.day - b.day);
  for (const { form, day, report, office } of vacant) {
    // Whoever held it last before and first after: one and the same, or it may have changed hands in between.
    const nearest = nearestOf(holders.get(office) ?? [], day);
    const [only, ...others] = [...new Map(nearest.map((holder) => [joined.find(holder.form), holder])).values()];
    if (only === undefined || others.length > 0) continue;
    joined.join(only.form, form, {
      rule: "office",
      because: "held this office when it was written",
      reports: [...new Set([report, ...nearest.map((one) => one.report)])].sort(),
      claims: [],
      when: null,
    });
  }
}

/** Of holders by day, all of the last day up to this one and all of the first day from it on. */
function nearestOf(holders: readonly Holder[], day: number): readonly Holder[] {
  let [from, to] = [0, holders.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holders[middle]!.day < day) from = middle + 1;
    else to = middle;
  }
  const before = holders.slice(Math.max(0, from - MOST_OF_A_DAY), from);
  const after = holders.slice(from, from + MOST_OF_A_DAY);
  const ofDay = (all: readonly Holder[], one: number | undefined): readonly Holder[] =>
    one === undefined || Math.abs(one - day) > FEW_DAYS ? [] : all.filter((holder) => holder.day === one);
  if (after[0]?.day === day) return ofDay(after, day);
  return [...ofDay(before, before.at(-1)?.day), ...ofDay(after, after[0]?.day)];
}

/** "Norland's president", "Norland president" and "President" of Norland are one office; "former president" is none. */
function officeOf(role: string, side: string): string | null {
  const words = officeWords(role, side);
  if (words.length === 0 || !words.every(isOfficeWord)) return null;
  return `${folded(side)}|${[...new Set(words)].sort().join(" ")}`;
}
