/**
 * The actors of all reports come in; one list of actors goes out, and for each report which of its names is which.
 * Joined are equal names, spellings of one name, names a report gives as aliases, acronyms, and a surname that only one
 * person of the record can be meant by. Two names that merely look alike stay two actors.
 *
 *     Ada Okoro (report 1), Okoro (report 2), Amara Okoro (report 3)  ->  Okoro stays apart: it could be either
 */
import type { Actor, ActorJoin, ActorType, RecordActor } from "../model/actor.ts";
import type { Claim } from "../model/claim.ts";
import { folded } from "../model/folded-words.ts";
import type { RecordContents } from "../model/record-contents.ts";
import { collectForms, type Form, type Variant } from "./actor-forms.ts";
import { isName } from "./actor-names.ts";
import { byCodeUnits } from "./in-order.ts";
import { joinActors } from "./join-actors.ts";
import { joinOffices } from "./join-offices.ts";
import { joinToldNames } from "./join-told-names.ts";
import { JoinedActors } from "./joined-actors.ts";
import type { Judged } from "./judged.ts";

export interface NamedActors {
  readonly actors: readonly RecordActor[];
  /** The name in the record of what a report calls `name`; the name itself where it is no actor of that report. */
  readonly nameOf: (report: string, name: string) => string;
  /** Whether a report names somebody so: "residents" is nobody in particular. */
  readonly isActor: (report: string, name: string) => boolean;
  /** How an actor is called for short where it is clear who is meant: "Okoro". */
  readonly shortOf: (name: string) => string;
}

/** What naming needs of a report. */
export type NamingReport = Pick<RecordContents["reports"][number], "id" | "published" | "actors">;

export function nameActors(
  reports: readonly NamingReport[],
  claims: readonly Claim[],
  judged: Pick<Judged, "sameActor" | "notSameActor">,
): NamedActors {
  const { forms, formOf } = collectForms(reports);
  const isJudged = judged.sameActor.length + judged.notSameActor.length > 0;
  const named = isJudged ? formsByName(forms) : new Map<string, readonly number[]>();
  const pairsOf = (pairs: Judged["sameActor"]): readonly (readonly [number, number])[] =>
    pairs.flatMap(([one, two]) =>
      (named.get(one) ?? []).flatMap((a) => (named.get(two) ?? []).map((b): [number, number] => [a, b])),
    );
  const joined = new JoinedActors(forms.length, pairsOf(judged.notSameActor));
  for (const [a, b] of pairsOf(judged.sameActor)) {
    joined.join(a, b, { rule: "judged", because: "judged to be one", reports: [], claims: [], when: null });
  }
  joinActors(forms, joined);
  const sorted = [...claims].sort((a, b) => byCodeUnits(a.id, b.id));
  joinToldNames(forms, formOf, sorted, joined);
  joinOffices(forms, new Map(reports.map(({ id, published }) => [id, published?.value ?? null])), joined);
  return giveNames(forms, joined, formOf);
}

/** Every form by each of its names, folded: what a person who judges two names may call it. */
function formsByName(forms: readonly Form[]): ReadonlyMap<string, readonly number[]> {
  const named = new Map<string, Set<number>>();
  for (const [index, { variants }] of forms.entries()) {
    for (const { actor } of variants) {
      const name = folded(actor.name);
      named.set(name, (named.get(name) ?? new Set()).add(index));
    }
  }
  return new Map([...named].map(([name, all]) => [name, [...all]]));
}

function giveNames(
  forms: readonly Form[],
  joined: JoinedActors,
  formOf: Map<string, Map<string, number>>,
): NamedActors {
  const reasons = joined.reasons();
  const nameOfForm = (form: number): string => forms[form]!.members[0]!.actor.name;
  const drafts = [...joined.all()].map(([root, indexes]) => ({
    root,
    ...describe(namedBy(indexes.map((index) => forms[index]!))),
    joins: (reasons.get(root) ?? []).map(
      ({ a, b, reason }): ActorJoin => ({ names: [nameOfForm(a), nameOfForm(b)], ...reason }),
    ),
  }));
  const taken = new Set<string>();
  /** The next number for a name that several have. */
  const numbers = new Map<string, number>();
  const nameOfRoot = new Map<number, string>();
  // A state goes by its plain name, whoever else is called so.
  const statesFirst = [...drafts].sort((a, b) => Number(b.type === "state") - Number(a.type === "state"));
  for (const draft of statesFirst) {
    const wanted = [draft.name, `${draft.name} (${draft.role ?? draft.of ?? draft.type})`];
    let name = wanted.find((one) => !taken.has(folded(one)));
    for (let number = numbers.get(draft.name) ?? 2; name === undefined; number++) {
      const numbered = `${draft.name} (${number})`;
      if (!taken.has(folded(numbered))) name = numbered;
      numbers.set(draft.name, number + 1);
    }
    taken.add(folded(name));
    nameOfRoot.set(draft.root, name);
  }
  const nameOf = (report: string, name: string): string => {
    const form = formOf.get(report)?.get(name);
    return form === undefined ? name : nameOfRoot.get(joined.find(form))!;
  };
  const actors = drafts
    .map(({ root, ofReport, ...actor }) => ({
      ...actor,
      name: nameOfRoot.get(root)!,
      of: actor.of === null ? null : nameOf(ofReport, actor.of),
    }))
    .sort((a, b) => byCodeUnits(a.name, b.name));
  const shorts = shortNames(actors);
  const isActor = (report: string, name: string): boolean => formOf.get(report)?.has(name) ?? false;
  return { actors, nameOf, isActor, shortOf: (name) => shorts.get(name) ?? name };
}

/** A name goes before an office: who only held it is called by it where nobody says more. */
function namedBy(forms: readonly Form[]): readonly Variant[] {
  const named = forms.filter(({ isOffice }) => !isOffice);
  return (named.length > 0 ? named : forms).flatMap(({ variants }) => variants);
}

/** What most reports say of an actor; the fullest name they use. */
function describe(variants: readonly Variant[]): Actor & { readonly ofReport: string } {
  const names = ranked(variants, ({ name }) => name);
  const isFull = (name: string): boolean => name.includes(" ") && !/^the /i.test(name);
  const name = names.find(isFull) ?? names[0]!;
  const aliases = new Set(variants.flatMap(({ actor }) => [actor.name, ...actor.aliases]));
  aliases.delete(name);
  const of = ranked(variants, (actor) => actor.of)[0] ?? null;
  return {
    name,
    type: ranked(variants, ({ type }) => type)[0] as ActorType,
    aliases: [...aliases].sort(byCodeUnits),
    role: ranked(variants, ({ role }) => role)[0] ?? null,
    of,
    ofReport: of === null ? "" : variants.find(({ actor }) => actor.of === of)!.report,
  };
}

/** Values by how many reports give them; then the longer, then by code units. */
function ranked(variants: readonly Variant[], told: (actor: Actor) => string | null): string[] {
  const counts = new Map<string, number>();
  for (const { actor, reports } of variants) {
    const value = told(actor);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + reports);
  }
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || b.length - a.length || byCodeUnits(a, b));
}

/** A part of a person's name by which a report calls them, if no other actor goes by it. */
export function shortNames(actors: readonly Actor[]): Map<string, string> {
  const bearers = new Map<string, number>();
  const parts = actors.map((actor) => {
    if (actor.type !== "person") return [];
    const own = actor.aliases.filter((alias) => actor.name !== alias && ` ${actor.name} `.includes(` ${alias} `));
    const last = actor.name.split(" ").at(-1)!;
    for (const part of new Set([...own, last])) bearers.set(part, (bearers.get(part) ?? 0) + 1);
    return own.filter((part) => isName(part));
  });
  const shorts = new Map<string, string>();
  for (const [index, actor] of actors.entries()) {
    const clear = parts[index]!.filter((part) => bearers.get(part) === 1);
    const short = clear.sort(
      (a, b) => endsIn(actor.name, b) - endsIn(actor.name, a) || a.length - b.length || byCodeUnits(a, b),
    )[0];
    if (short !== undefined) shorts.set(actor.name, short);
  }
  return shorts;
}

/** Most surnames stand last; "Kim Jong-un" is short "Kim" because reports say so. */
function endsIn(name: string, part: string): number {
  return name.endsWith(` ${part}`) ? 1 : 0;
}
