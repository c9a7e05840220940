/**
 * Persons whom a report knows only by their office come in; they are joined with the one who held it then, as far as the
 * record's own reports tell: whoever has that office of that side in reports of the same days. Looks at the reports that
 * name a holder of the same office, and at no list of who held what.
 *
 *     "Norland's president" in March 2024; "President Ada Okoro" of Norland in February and May 2024   ->  one actor
 *     "President Ada Okoro" in February, "President Tomas Lind" in April: nobody can tell                ->  two
 */
import { numbersOf } from "../kinds/compare-days.ts";
import { folded, tellingWords } from "../model/folded-words.ts";
import type { Form } from "./actor-forms.ts";
import { isOfficeWord } from "./actor-names.ts";
import type { JoinedActors } from "./joined-actors.ts";

/** Offices change hands; a report further away says nothing. */
const FEW_DAYS = 270;

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
  const dayOf = (report: string): number | null => {
    const day = numbersOf(published.get(report) ?? null)?.first;
    return day !== undefined && Number.isFinite(day) ? day : null;
  };
  const holders = new Map<string, Holder[]>();
  const vacant: (Holder & { readonly office: string })[] = [];
  for (const [index, form] of forms.entries()) {
    if (form.sort !== "person") continue;
    for (const { report, actor } of form.members) {
      const day = dayOf(report);
      const office = officeOf(actor.role ?? (form.isOffice ? actor.name : null), actor.of);
      if (day === null || office === null) continue;
      const holder = { form: index, day, report };
      if (form.isOffice) vacant.push({ ...holder, office });
      else holders.set(office, [...(holders.get(office) ?? []), holder]);
    }
  }
  for (const { form, day, report, office } of vacant) {
    const near = (holders.get(office) ?? []).filter((holder) => Math.abs(holder.day - day) <= FEW_DAYS);
    const sides = [near.filter((one) => one.day <= day), near.filter((one) => one.day >= day)].map((all) => {
      const closest = Math.min(...all.map((one) => Math.abs(one.day - day)));
      return all.filter((one) => Math.abs(one.day - day) === closest);
    });
    // Whoever held it last before and first after: one and the same, or it may have changed hands in between.
    const bearers = new Map(sides.flat().map((holder) => [joined.find(holder.form), holder]));
    const [only, ...others] = [...bearers.values()];
    if (only === undefined || others.length > 0) continue;
    joined.join(only.form, form, {
      rule: "office",
      because: "held this office when it was written",
      reports: [...new Set([report, ...near.map((one) => one.report)])].sort(),
      claims: [],
      when: null,
    });
  }
}

/** "Norland's president", "Norland president" and "President" of Norland are one office; "former president" is none. */
function officeOf(role: string | null, side: string | null): string | null {
  if (role === null || side === null) return null;
  const own = tellingWords(side);
  const words = tellingWords(role).filter((word) => !own.some((one) => word.startsWith(one.slice(0, 4))));
  if (words.length === 0 || !words.every(isOfficeWord)) return null;
  return `${folded(side)}|${[...new Set(words)].sort().join(" ")}`;
}
