/**
 * Actors who would go by one name come in; each goes out with a name of its own. A state goes by its plain name, whoever
 * else is called so; then whoever is first among those with a name; the others get what tells them apart behind it. Who is
 * known by an office alone, and whom nobody can tell, is told apart by the report: no other name shifts when one more comes.
 *
 *     Norland, Norland (person)        the president, the president (in a report of 2024-03-12)
 */
import { folded } from "../model/folded-words.ts";
import { byCodeUnits } from "./in-order.ts";
import { keyHash } from "./key-hash.ts";

/** An actor before its name is settled. */
export interface Draft {
  /** The first of its forms; of an office in one report, the report and the form. */
  readonly root: string;
  /** What actors of one name are ordered by. */
  readonly key: string;
  readonly rank: "state" | "named" | "office";
  /** The name it would like to have. */
  readonly name: string;
  /** What tells it apart: role, side or type. */
  readonly sign: string;
  /** Of an office: the report, and the day of its publication. */
  readonly report: string | null;
  readonly day: string | null;
}

/** Only actors of one base can want one name. A base is the name up to what stands in brackets. */
export function baseOf(name: string): number {
  const bracket = name.indexOf("(", 1);
  return keyHash(`base\n${folded(bracket < 0 ? name : name.slice(0, bracket))}`);
}

/** What an office is told apart by; nobody else is called so. */
const BY_REPORT = / \(in (?:a report of [^()]*|r[0-9a-f]{16})\)$/;

/** What stands behind a name to tell two actors of the record apart, and is no part of it. */
export function signIn(name: string): string | null {
  return / \((?<sign>[^()]*)\)$/.exec(name)?.groups?.sign ?? null;
}

export function isByReport(name: string): boolean {
  return BY_REPORT.test(name);
}

/**
 * By root, the names of the drafts of one base. Of offices it is enough to have the first by root, and all of the
 * days of those whose names are wanted.
 */
export function giveNames(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  /** The next number for a name that several have. */
  const numbers = new Map<string, number>();
  const others = drafts.filter(({ rank }) => rank !== "office");
  const statesFirst = [...others].sort(
    (a, b) => Number(b.rank === "state") - Number(a.rank === "state") || byCodeUnits(a.key, b.key),
  );
  for (const draft of statesFirst) {
    const wanted = [draft.name, `${draft.name} (${draft.sign})`];
    let name = wanted.find((one) => !taken.has(folded(one)) && !isByReport(one));
    for (let number = numbers.get(draft.name) ?? 2; name === undefined; number++) {
      const numbered = `${draft.name} (${number})`;
      if (!taken.has(folded(numbered))) name = numbered;
      numbers.set(draft.name, number + 1);
    }
    taken.add(folded(name));
    names.set(draft.root, name);
  }
  const offices = drafts.filter(({ rank }) => rank === "office").sort((a, b) => byCodeUnits(a.root, b.root));
  const ofDay = new Map<string | null, number>();
  for (const { day } of offices) ofDay.set(day, (ofDay.get(day) ?? 0) + 1);
  for (const [at, { root, name, report, day }] of offices.entries()) {
    const isPlain = at === 0 && !taken.has(folded(name));
    const isClear = day !== null && ofDay.get(day) === 1;
    names.set(root, isPlain ? name : isClear ? `${name} (in a report of ${day})` : `${name} (in ${report})`);
  }
  return names;
}
