/**
 * Different names come in; those that one actor goes by are joined. Each way of joining is a function of its own, and
 * none goes by names that merely look alike.
 *
 *     Sergei Marlov, Sergey Marlov, Marlov; Dawn Front "formerly the Hill Guard", Hill Guard; LMO
 */
import { FEW_REPORTS, type Form, firstOf, firstReports } from "./actor-forms.ts";
import {
  groupWords,
  initialsOf,
  isAcronym,
  isFromOtherScript,
  isName,
  isTellingName,
  looseSoundOf,
  personWords,
  scriptSoundOf,
  soundOf,
  withoutSort,
} from "./actor-names.ts";
import { areOnOtherSides, compareRoles, type Roles, rolesOf, withRoles } from "./actor-roles.ts";
import { fullGivenName } from "./given-names.ts";
import type { JoinedActors, JoinReason } from "./joined-actors.ts";

/** Letters from which on two names of groups that differ in e and i, o and u are one. */
const LONG_NAME = 8;

export function joinActors(forms: readonly Form[], joined: JoinedActors): void {
  joinSpellings(forms, joined);
  joinStates(forms, joined);
  joinGivenNames(forms, joined);
  joinAliases(forms, joined);
  joinSharedAliases(forms, joined);
  joinAcronyms(forms, joined);
  joinSurnames(forms, joined);
}

/** Sergei and Sergey; Qadhari and Gaddari; Ada and Ada Grace Okoro; the Dawn and the Dawn Front. */
function joinSpellings(forms: readonly Form[], joined: JoinedActors): void {
  const sounds = new Map<string, number>();
  const looseSounds = new Map<string, number>();
  const scriptSounds = new Map<string, number>();
  const middles = new Map<string, number[]>();
  const names = new Map(forms.map((form, index) => [`${form.sort}\n${form.words.join(" ")}`, index]));
  const sorts = new Map<string, number[]>();
  for (const [index, form] of forms.entries()) {
    const isPerson = form.sort === "person";
    const bare = isPerson ? null : withoutSort(form.words);
    if (bare !== null) push(sorts, `${form.sort}\n${bare}`, index);
    if (form.isOffice || form.words.length < (isPerson ? 2 : 1)) continue;
    joinFirst(sounds, `${form.sort}\n${soundOf(form.words)}`, index, joined, (other) => {
      return !areOnOtherSides(forms[other]!.roles, form.roles);
    });
    const loose = looseSoundOf(form.words);
    joinFirst(looseSounds, `${form.sort}\n${loose}`, index, joined, (other) => {
      return isPerson ? compareRoles(forms[other]!.roles, form.roles) === "alike" : loose.length >= LONG_NAME;
    });
    if (isPerson) {
      joinFirst(scriptSounds, scriptSoundOf(form.words), index, joined, (other) => {
        const as = compareRoles(forms[other]!.roles, form.roles);
        return as === "alike" || (as === "open" && [forms[other]!, form].some(({ words }) => isFromOtherScript(words)));
      });
    }
    if (isPerson) push(middles, soundOf([form.words[0]!, form.words.at(-1)!]), index);
  }
  for (const indexes of middles.values()) {
    const plain = indexes.filter((index) => forms[index]!.words.length === 2);
    if (new Set(plain.map((index) => joined.find(index))).size !== 1) continue;
    for (const index of indexes) {
      if (compareRoles(forms[plain[0]!]!.roles, forms[index]!.roles) === "alike")
        joined.join(plain[0]!, index, byNames("middle-name", "one name with and without what stands in the middle"));
    }
  }
  for (const [bare, indexes] of sorts) {
    const plain = names.get(bare);
    if (plain !== undefined && indexes.length === 1)
      joined.join(plain, indexes[0]!, byNames("sort", "one name with and without the word for its sort"));
  }
}

/** A state that another report takes for an organisation: of one name there are not both. */
function joinStates(forms: readonly Form[], joined: JoinedActors): void {
  const groups = new Map(
    forms.flatMap(({ sort, words }, index) => (sort === "group" ? [[words.join(" "), index] as const] : [])),
  );
  for (const [index, { sort, words }] of forms.entries()) {
    const group = sort === "state" ? groups.get(words.join(" ")) : undefined;
    if (group !== undefined) joined.join(index, group, byNames("state", "one name, which a report knows as a state"));
  }
}

/** Mike and Michael Okoro, in one office. */
function joinGivenNames(forms: readonly Form[], joined: JoinedActors): void {
  const full = new Map<string, number>();
  for (const [index, form] of forms.entries()) {
    if (form.sort !== "person" || form.isOffice || form.words.length < 2) continue;
    const key = soundOf([fullGivenName(form.words[0]!), ...form.words.slice(1)]);
    const other = full.get(key);
    if (other === undefined) full.set(key, index);
    else if (compareRoles(forms[other]!.roles, form.roles) === "alike")
      joined.join(other, index, byNames("given-name", "one given name, short and in full, in one office"));
  }
}

/** A reason that the names themselves give. */
function byNames(rule: string, because: string): JoinReason {
  return { rule, because, reports: [], claims: [], when: null };
}

/** A reason that reports give by the names they use for one actor: the first of those that do. */
function saidBy(rule: string, because: string, ...forms: readonly Form[]): JoinReason {
  const reports = new Set(forms.flatMap(firstReports));
  return { rule, because, reports: [...reports].sort().slice(0, FEW_REPORTS), claims: [], when: null };
}

function joinFirst(
  firsts: Map<string, number>,
  key: string,
  index: number,
  joined: JoinedActors,
  isOne: (other: number) => boolean,
): void {
  const other = firsts.get(key);
  if (other === undefined) firsts.set(key, index);
  else if (isOne(other)) joined.join(other, index, byNames("spelling", "two spellings of one sound"));
}

/** A report that gives another name for an actor says that the two are one. A name two actors share says nothing. */
function joinAliases(forms: readonly Form[], joined: JoinedActors): void {
  const names = new Map<string, number>();
  for (const [index, form] of forms.entries()) {
    if (form.isOffice || (form.sort === "person" && form.words.length < 2)) continue;
    if (form.variants.some(({ actor }) => isName(actor.name)))
      names.set(`${form.sort}\n${form.words.join(" ")}`, index);
  }
  const claimed = new Map<number, Set<number>>();
  for (const [index, form] of forms.entries()) {
    // Whoever holds an office: what he is called besides is said of another man in the next report.
    if (form.isOffice) continue;
    for (const { actor } of form.variants) {
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
    const roots = new Set([...owners].map((owner) => joined.find(owner)));
    if (roots.size !== 1) continue;
    const owner = [...owners][0]!;
    if (forms[named]!.sort === "person" && compareRoles(forms[named]!.roles, forms[owner]!.roles) === "apart") continue;
    joined.join(named, owner, saidBy("alias", "a report calls the one by the name of the other", forms[owner]!));
  }
}

/** Two groups that reports give one telling name besides: both were "formerly the Hill Guard", so they are one. */
function joinSharedAliases(forms: readonly Form[], joined: JoinedActors): void {
  const owners = new Map<string, number[]>();
  for (const [index, form] of forms.entries()) {
    if (form.sort !== "group") continue;
    const named = form.variants.filter(({ actor }) => isName(actor.name));
    const names = named.flatMap(({ actor }) => actor.aliases.filter(isName).map(groupWords));
    for (const words of names) if (isTellingName(words)) push(owners, words.join(" "), index);
  }
  for (const [first, ...others] of owners.values()) {
    for (const other of others) {
      joined.join(
        first!,
        other,
        saidBy("shared-alias", "reports give both one other name", forms[first!]!, forms[other]!),
      );
    }
  }
}

/** LMO, where one organisation alone has these initials. */
function joinAcronyms(forms: readonly Form[], joined: JoinedActors): void {
  const initials = new Map<string, number[]>();
  for (const [index, form] of forms.entries()) {
    if (form.sort === "person") continue;
    const made = initialsOf(firstOf(form).actor.name);
    if (made !== null) push(initials, `${form.sort}\n${made}`, index);
  }
  for (const [index, form] of forms.entries()) {
    const name = firstOf(form).actor.name.replaceAll(".", "");
    if (form.sort === "person" || !isAcronym(name)) continue;
    const fits = initials.get(`${form.sort}\n${name.toLowerCase()}`) ?? [];
    if (new Set(fits.map((fit) => joined.find(fit))).size === 1)
      joined.join(fits[0]!, index, byNames("acronym", "the only one with these initials"));
  }
}

/** A bare surname joins the one person it can mean: by office or side where several have it, else the only one. */
function joinSurnames(forms: readonly Form[], joined: JoinedActors): void {
  const persons = new Map<string, Set<number>>();
  for (const [index, form] of forms.entries()) {
    if (form.sort !== "person" || form.isOffice || form.words.length < 2) continue;
    const short = form.variants.flatMap(({ actor }) =>
      actor.aliases.map(personWords).filter((words) => words.length === 1),
    );
    for (const surname of [form.words.at(-1)!, ...short.flat()]) {
      persons.set(surname, (persons.get(surname) ?? new Set()).add(joined.find(index)));
    }
  }
  const roles = new Map<number, Roles>();
  for (const [index, form] of forms.entries()) {
    const root = joined.find(index);
    roles.set(root, withRoles(roles.get(root) ?? rolesOf(null, null), form.roles));
  }
  for (const [index, form] of forms.entries()) {
    if (form.sort !== "person" || form.isOffice || form.words.length !== 1 || joined.find(index) !== index) continue;
    const bearers = [...new Set([...(persons.get(form.words[0]!) ?? [])].map((one) => joined.find(one)))];
    const compared = bearers.map((bearer) => ({ bearer, as: compareRoles(roles.get(bearer)!, form.roles) }));
    const alike = compared.filter((one) => one.as === "alike");
    if (alike.length === 1)
      joined.join(alike[0]!.bearer, index, byNames("surname", "the only one of this surname in this office"));
    else if (compared.length === 1 && compared[0]!.as === "open")
      joined.join(compared[0]!.bearer, index, byNames("surname", "the only one of this surname"));
  }
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
