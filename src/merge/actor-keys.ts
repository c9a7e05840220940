/**
 * A form comes in; the keys go out under which another form may be found that it could be joined with. Forms that are tied
 * by no chain of keys have nothing to do with each other, so what is new is named with those alone that keys lead to.
 *
 * Some keys tie only where one of their forms owns them: ten persons of a surname have nothing in common until a report
 * names somebody by the surname alone, and a hundred groups called "the council" for short nothing until one is named so.
 *
 *     Sergei Marlov  owns  its sounds, "sergei marlov";  bears  the surname "marlov"
 *     Marlov         owns  the surname "marlov"
 */
import { calledIn, type Form, firstOf } from "./actor-forms.ts";
import {
  groupWords,
  initialsOf,
  isAcronym,
  isName,
  isTellingName,
  looseSoundOf,
  personWords,
  scriptSoundOf,
  soundOf,
  withoutSort,
} from "./actor-names.ts";
import { fullGivenName } from "./given-names.ts";
import { keyHash } from "./key-hash.ts";

/** By key, whether the form owns it. */
export type ActorKeys = ReadonlyMap<number, boolean>;

export function actorKeys(form: Form): ActorKeys {
  const keys = new Map<number, boolean>();
  const owns = (key: number): unknown => keys.set(key, true);
  const bears = (key: number): unknown => keys.has(key) || keys.set(key, false);
  for (const name of calledIn(form)) bears(calledKey(name));
  if (form.isOffice) return keys;
  for (const end of endsOf(form)) owns(end);
  if (form.sort === "person") personKeys(form, owns, bears);
  else groupKeys(form, owns, bears);
  return keys;
}

type Add = (key: number) => unknown;

function personKeys({ words, variants }: Form, owns: Add, bears: Add): void {
  if (words.length === 1) owns(surnameKey(words[0]!));
  if (words.length > 1) {
    owns(keyHash(`sound\nperson\n${looseSoundOf(words)}`));
    owns(keyHash(`script\n${scriptSoundOf(words)}`));
    owns(keyHash(`middle\n${soundOf([words[0]!, words.at(-1)!])}`));
    owns(keyHash(`given\n${soundOf([fullGivenName(words[0]!), ...words.slice(1)])}`));
    owns(nameKey("person", words));
    bears(surnameKey(words.at(-1)!));
  }
  for (const { actor } of variants) {
    for (const alias of actor.aliases) {
      const own = personWords(alias);
      if (own.length === 1 && words.length > 1) bears(surnameKey(own[0]!));
      else if (own.length > 1) bears(nameKey("person", own));
    }
  }
}

function groupKeys(form: Form, owns: Add, bears: Add): void {
  const { sort, words, variants } = form;
  if (words.length > 0) owns(keyHash(`sound\n${sort}\n${looseSoundOf(words)}`));
  const bare = withoutSort(words);
  if (bare !== null) bears(nameKey("group", bare.split(" ")));
  for (const { actor } of variants) {
    for (const alias of actor.aliases.filter(isName)) {
      const own = groupWords(alias);
      if (isTellingName(own)) owns(keyHash(`shared\n${own.join(" ")}`));
      bears(nameKey("group", own));
    }
  }
  const { name } = firstOf(form).actor;
  const initials = initialsOf(name);
  if (initials !== null) bears(keyHash(`initials\n${sort}\n${initials}`));
  const letters = name.replaceAll(".", "");
  if (isAcronym(letters)) owns(keyHash(`initials\n${sort}\n${letters.toLowerCase()}`));
}

/** What a tie may end in: the form that its report names, or a name that only other reports know. */
export function endsOf({ key, sort, words, isOffice }: Pick<Form, "key" | "sort" | "words" | "isOffice">): number[] {
  if (isOffice) return [];
  return sort === "person" ? [formEnd(key)] : [formEnd(key), nameKey("group", words)];
}

export function formEnd(key: string): number {
  return keyHash(`form\n${key}`);
}

/** States and organisations of one name are found under one key: a report may take either for the other. */
export function nameKey(sort: "person" | "group", words: readonly string[]): number {
  return keyHash(`name\n${sort}\n${words.join(" ")}`);
}

function surnameKey(surname: string): number {
  return keyHash(`surname\n${surname}`);
}

/** What a judgement calls an actor. */
export function calledKey(name: string): number {
  return keyHash(`called\n${name}`);
}
