/**
 * The actors of all reports come in; one list of actors goes out, and for each report which of its names is which.
 * Joined are equal names, spellings of one name, names a report gives as aliases, acronyms, and a surname that only one
 * person of the record can be meant by. Two names that merely look alike stay two actors.
 *
 *     Ada Okoro (report 1), Okoro (report 2), Amara Okoro (report 3)  ->  Okoro stays apart: it could be either
 */
import type { Actor, ActorType } from "../model/actor.ts";
import { folded } from "../model/folded-words.ts";
import type { RecordContents } from "../model/record-contents.ts";
import {
  groupWords,
  initialsOf,
  isAcronym,
  isName,
  isTellingName,
  personWords,
  soundOf,
  withoutSort,
} from "./actor-names.ts";
import { areOnOtherSides, compareRoles, type Roles, rolesOf, withRoles } from "./actor-roles.ts";
import { Groups } from "./groups.ts";
import { byCodeUnits } from "./in-order.ts";

export interface NamedActors {
  readonly actors: readonly Actor[];
  /** The name in the record of what a report calls `name`; the name itself where it is no actor of that report. */
  readonly nameOf: (report: string, name: string) => string;
  /** How an actor is called for short where it is clear who is meant: "Okoro". */
  readonly shortOf: (name: string) => string;
}

/** One spelling of one actor, with all that the reports say of it. */
interface Form {
  readonly sort: "person" | "state" | "group";
  readonly words: readonly string[];
  readonly members: { readonly report: string; readonly actor: Actor }[];
  roles: Roles;
}

export function nameActors(reports: RecordContents["reports"]): NamedActors {
  const { forms, formOf } = collectForms(reports);
  const groups = new Groups(forms.length);
  joinSpellings(forms, groups);
  joinAliases(forms, groups);
  joinSharedAliases(forms, groups);
  joinAcronyms(forms, groups);
  joinSurnames(forms, groups);
  return giveNames(forms, groups, formOf);
}

/** Equal names are one form. A bare surname is one form for each office, since two people may share it. */
function collectForms(reports: RecordContents["reports"]): { forms: Form[]; formOf: Map<string, Map<string, number>> } {
  const drafts = new Map<string, Form>();
  const keys = new Map<string, Map<string, string>>();
  for (const report of [...reports].sort((a, b) => byCodeUnits(a.id, b.id))) {
    const names = new Map<string, string>();
    keys.set(report.id, names);
    for (const actor of report.actors) {
      const sort = actor.type === "person" ? "person" : actor.type === "state" ? "state" : "group";
      const words = sort === "person" ? personWords(actor.name) : groupWords(actor.name);
      const spelled = words.join(" ") || actor.name;
      const isBare = sort === "person" && words.length < 2;
      const key = [sort, spelled, isBare ? `${folded(actor.role ?? "")}|${folded(actor.of ?? "")}` : ""].join("\n");
      const form = drafts.get(key) ?? { sort, words, members: [], roles: rolesOf(null, null) };
      form.members.push({ report: report.id, actor });
      form.roles = withRoles(form.roles, rolesOf(actor.role, actor.of));
      drafts.set(key, form);
      names.set(actor.name, key);
    }
  }
  const order = new Map([...drafts.keys()].sort(byCodeUnits).map((key, index) => [key, index]));
  const forms = [...order.keys()].map((key) => drafts.get(key)!);
  const formOf = new Map<string, Map<string, number>>();
  for (const [report, names] of keys) {
    formOf.set(report, new Map([...names].map(([name, key]) => [name, order.get(key)!])));
  }
  return { forms, formOf };
}

/** Sergei and Sergey Lavrov; John F. and John Kerry; the Dawn and the Dawn Front. */
function joinSpellings(forms: readonly Form[], groups: Groups): void {
  const sounds = new Map<string, number>();
  const middles = new Map<string, number[]>();
  const names = new Map(forms.map((form, index) => [`${form.sort}\n${form.words.join(" ")}`, index]));
  const sorts = new Map<string, number[]>();
  for (const [index, form] of forms.entries()) {
    if (form.sort !== "person") {
      const bare = withoutSort(form.words);
      if (bare !== null) push(sorts, `${form.sort}\n${bare}`, index);
      continue;
    }
    if (form.words.length < 2) continue;
    const sound = soundOf(form.words);
    const other = sounds.get(sound);
    if (other === undefined) sounds.set(sound, index);
    else if (!areOnOtherSides(forms[other]!.roles, form.roles)) groups.join(other, index);
    push(middles, soundOf([form.words[0]!, form.words.at(-1)!]), index);
  }
  for (const indexes of middles.values()) {
    const plain = indexes.filter((index) => forms[index]!.words.length === 2);
    if (new Set(plain.map((index) => groups.find(index))).size !== 1) continue;
    for (const index of indexes) {
      if (compareRoles(forms[plain[0]!]!.roles, forms[index]!.roles) === "alike") groups.join(plain[0]!, index);
    }
  }
  for (const [bare, indexes] of sorts) {
    const plain = names.get(bare);
    if (plain !== undefined && indexes.length === 1) groups.join(plain, indexes[0]!);
  }
}

/** A report that gives another name for an actor says that the two are one. A name two actors share says nothing. */
function joinAliases(forms: readonly Form[], groups: Groups): void {
  const names = new Map<string, number>();
  for (const [index, form] of forms.entries()) {
    if (form.sort === "person" && form.words.length < 2) continue;
    if (form.members.some(({ actor }) => isName(actor.name))) names.set(`${form.sort}\n${form.words.join(" ")}`, index);
  }
  const claimed = new Map<number, Set<number>>();
  for (const [index, form] of forms.entries()) {
    for (const { actor } of form.members) {
      if (!isName(actor.name)) continue;
      for (const alias of actor.aliases) {
        if (!isName(alias)) continue;
        const words = form.sort === "person" ? personWords(alias) : groupWords(alias);
        const named = names.get(`${form.sort}\n${words.join(" ")}`);
        if (named !== undefined && named !== index) claimed.set(named, (claimed.get(named) ?? new Set()).add(index));
      }
    }
  }
  for (const [named, owners] of claimed) {
    const roots = new Set([...owners].map((owner) => groups.find(owner)));
    if (roots.size !== 1) continue;
    const owner = [...owners][0]!;
    if (forms[named]!.sort === "person" && compareRoles(forms[named]!.roles, forms[owner]!.roles) === "apart") continue;
    groups.join(named, owner);
  }
}

/** Two groups that reports give one telling name besides: both were "formerly the Hill Guard", so they are one. */
function joinSharedAliases(forms: readonly Form[], groups: Groups): void {
  const owners = new Map<string, number[]>();
  for (const [index, form] of forms.entries()) {
    if (form.sort !== "group") continue;
    const named = form.members.filter(({ actor }) => isName(actor.name));
    const names = named.flatMap(({ actor }) => actor.aliases.filter(isName).map(groupWords));
    for (const words of names) if (isTellingName(words)) push(owners, words.join(" "), index);
  }
  for (const [first, ...others] of owners.values()) for (const other of others) groups.join(first!, other);
}

/** LMO, where one organisation alone has these initials. */
function joinAcronyms(forms: readonly Form[], groups: Groups): void {
  const initials = new Map<string, number[]>();
  for (const [index, form] of forms.entries()) {
    if (form.sort === "person") continue;
    const made = initialsOf(form.members[0]!.actor.name);
    if (made !== null) push(initials, `${form.sort}\n${made}`, index);
  }
  for (const [index, form] of forms.entries()) {
    const name = form.members[0]!.actor.name.replaceAll(".", "");
    if (form.sort === "person" || !isAcronym(name)) continue;
    const fits = initials.get(`${form.sort}\n${name.toLowerCase()}`) ?? [];
    if (new Set(fits.map((fit) => groups.find(fit))).size === 1) groups.join(fits[0]!, index);
  }
}

/** A bare surname joins the one person it can mean: by office or side where several have it, else the only one. */
function joinSurnames(forms: readonly Form[], groups: Groups): void {
  const persons = new Map<string, Set<number>>();
  for (const [index, form] of forms.entries()) {
    if (form.sort !== "person" || form.words.length < 2) continue;
    const short = form.members.flatMap(({ actor }) =>
      actor.aliases.map(personWords).filter((words) => words.length === 1),
    );
    for (const surname of [form.words.at(-1)!, ...short.flat()]) {
      persons.set(surname, (persons.get(surname) ?? new Set()).add(groups.find(index)));
    }
  }
  const roles = new Map<number, Roles>();
  for (const [index, form] of forms.entries()) {
    const root = groups.find(index);
    roles.set(root, withRoles(roles.get(root) ?? rolesOf(null, null), form.roles));
  }
  for (const [index, form] of forms.entries()) {
    if (form.sort !== "person" || form.words.length !== 1 || groups.find(index) !== index) continue;
    const bearers = [...new Set([...(persons.get(form.words[0]!) ?? [])].map((one) => groups.find(one)))];
    const compared = bearers.map((bearer) => ({ bearer, as: compareRoles(roles.get(bearer)!, form.roles) }));
    const alike = compared.filter((one) => one.as === "alike");
    if (alike.length === 1) groups.join(alike[0]!.bearer, index);
    else if (compared.length === 1 && compared[0]!.as === "open") groups.join(compared[0]!.bearer, index);
  }
}

function giveNames(forms: readonly Form[], groups: Groups, formOf: Map<string, Map<string, number>>): NamedActors {
  const drafts = [...groups.all()].map(([root, indexes]) => ({
    root,
    ...describe(indexes.flatMap((index) => forms[index]!.members)),
  }));
  const taken = new Map<string, number>();
  const nameOfRoot = new Map<number, string>();
  for (const draft of drafts) {
    const wanted = [draft.name, `${draft.name} (${draft.role ?? draft.of ?? draft.type})`];
    let name = wanted.find((one) => !taken.has(folded(one)));
    for (let number = 2; name === undefined; number++) {
      const numbered = `${draft.name} (${number})`;
      if (!taken.has(folded(numbered))) name = numbered;
    }
    taken.set(folded(name), draft.root);
    nameOfRoot.set(draft.root, name);
  }
  const nameOf = (report: string, name: string): string => {
    const form = formOf.get(report)?.get(name);
    return form === undefined ? name : nameOfRoot.get(groups.find(form))!;
  };
  const actors = drafts
    .map(({ root, ofReport, ...actor }) => ({
      ...actor,
      name: nameOfRoot.get(root)!,
      of: actor.of === null ? null : nameOf(ofReport, actor.of),
    }))
    .sort((a, b) => byCodeUnits(a.name, b.name));
  const shorts = shortNames(actors);
  return { actors, nameOf, shortOf: (name) => shorts.get(name) ?? name };
}

/** What most reports say of an actor; the fullest name they use. */
function describe(members: Form["members"]): Actor & { readonly ofReport: string } {
  const names = ranked(members.map(({ actor }) => actor.name));
  const isFull = (name: string): boolean => name.includes(" ");
  const name = names.find(isFull) ?? names[0]!;
  const aliases = new Set(members.flatMap(({ actor }) => [actor.name, ...actor.aliases]));
  aliases.delete(name);
  const of = ranked(members.flatMap(({ actor }) => (actor.of === null ? [] : [actor.of])))[0] ?? null;
  return {
    name,
    type: ranked(members.map(({ actor }) => actor.type))[0] as ActorType,
    aliases: [...aliases].sort(byCodeUnits),
    role: ranked(members.flatMap(({ actor }) => (actor.role === null ? [] : [actor.role])))[0] ?? null,
    of,
    ofReport: of === null ? "" : members.find(({ actor }) => actor.of === of)!.report,
  };
}

/** Values by how often they stand there; then the longer, then by code units. */
function ranked(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
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

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
