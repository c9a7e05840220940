/**
 * Different names come in; those that one actor goes by are joined. Each way of joining is a function of its own, and
 * none goes by names that merely look alike.
 *
 *     Sergei Marlov, Sergey Marlov, Marlov; Dawn Front "formerly the Hill Guard", Hill Guard; LMO
 */
import type { Form } from "./actor-forms.ts";
import {
  groupWords,
  initialsOf,
  isAcronym,
  isName,
  isTellingName,
  looseSoundOf,
  personWords,
  soundOf,
  withoutSort,
} from "./actor-names.ts";
import { areOnOtherSides, compareRoles, type Roles, rolesOf, withRoles } from "./actor-roles.ts";
import type { Groups } from "./groups.ts";

/** Letters from which on two names of groups that differ in e and i, o and u are one. */
const LONG_NAME = 8;

export function joinActors(forms: readonly Form[], groups: Groups): void {
  joinSpellings(forms, groups);
  joinAliases(forms, groups);
  joinSharedAliases(forms, groups);
  joinAcronyms(forms, groups);
  joinSurnames(forms, groups);
}

/** Sergei and Sergey; Ada and Ada Grace Okoro; the Dawn and the Dawn Front. */
function joinSpellings(forms: readonly Form[], groups: Groups): void {
  const sounds = new Map<string, number>();
  const looseSounds = new Map<string, number>();
  const middles = new Map<string, number[]>();
  const names = new Map(forms.map((form, index) => [`${form.sort}\n${form.words.join(" ")}`, index]));
  const sorts = new Map<string, number[]>();
  for (const [index, form] of forms.entries()) {
    const isPerson = form.sort === "person";
    const bare = isPerson ? null : withoutSort(form.words);
    if (bare !== null) push(sorts, `${form.sort}\n${bare}`, index);
    if (isPerson && form.words.length < 2) continue;
    joinFirst(sounds, `${form.sort}\n${soundOf(form.words)}`, index, groups, (other) => {
      return !areOnOtherSides(forms[other]!.roles, form.roles);
    });
    const loose = looseSoundOf(form.words);
    joinFirst(looseSounds, `${form.sort}\n${loose}`, index, groups, (other) => {
      return isPerson ? compareRoles(forms[other]!.roles, form.roles) === "alike" : loose.length >= LONG_NAME;
    });
    if (isPerson) push(middles, soundOf([form.words[0]!, form.words.at(-1)!]), index);
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

function joinFirst(
  firsts: Map<string, number>,
  key: string,
  index: number,
  groups: Groups,
  isOne: (other: number) => boolean,
): void {
  const other = firsts.get(key);
  if (other === undefined) firsts.set(key, index);
  else if (isOne(other)) groups.join(other, index);
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

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
