/**
 * Names of one report that mean the same person. In: the person mentions in text order; out: for each its person.
 *
 *     Ada Okoro … Okoro … Ms Okoro           one
 *     Sergei Harvan … Sergey Harvan          one: first names that differ by a letter or two
 *     Anton Belisar … Mira Belisar           two; whose a bare "Belisar" is tells whose-surname.ts
 */
import { distance } from "fastest-levenshtein";
import { HE_NAMES, SHE_NAMES } from "./lists/first-names.ts";
import { FEMALE_TITLES, HONORIFICS, MALE_TITLES, RELATIVES_IN_OFFICE } from "./lists/titles.ts";
import { ownerOfOffice } from "./owner-of-office.ts";
import { whoseSurname } from "./whose-surname.ts";

export interface NamedPerson {
  /** The fullest form found. */
  name: string;
  role: string | null;
  of: string | null;
  /** Which pronoun fits, as far as titles tell. */
  pronoun: "he" | "she" | null;
}

interface Named {
  readonly name: string;
  readonly role?: string;
  readonly of?: string;
  readonly address?: string;
  /** Is the subject of a verb of saying. */
  readonly says?: boolean;
}

/** A mention and whom it was taken for; `isFull`: by first name and surname. */
export interface Taken {
  readonly person: NamedPerson;
  readonly isFull: boolean;
  readonly says: boolean;
}

/** Of persons with one surname, how many are compared: enough for any report, and linear for a hostile one. */
const LONGEST_SEARCH = 30;

/** The same order as the names that came in. */
export function groupPersons(mentions: readonly Named[]): NamedPerson[] {
  const bySurname = new Map<string, NamedPerson[]>();
  const byFirstName = new Map<string, NamedPerson>();
  const result: (NamedPerson | null)[] = mentions.map(() => null);
  const add = (name: string): NamedPerson => {
    const person: NamedPerson = { name, role: null, of: null, pronoun: null };
    for (const key of surnamesOf(name)) {
      const namesakes = bySurname.get(key);
      if (namesakes) namesakes.push(person);
      else bySurname.set(key, [person]);
    }
    const first = wordsOf(name)[0] ?? "";
    if (!byFirstName.has(first)) byFirstName.set(first, person);
    return person;
  };
  const lasts = new Set(mentions.map(({ name }) => wordsOf(name).at(-1) ?? ""));
  // Copied text loses its apostrophes: "Okoros forces", where "Okoro" is named as well.
  const named = mentions.map(({ name }) => {
    const last = wordsOf(name).at(-1) ?? "";
    return /[^s]s$/i.test(name) && lasts.has(last.slice(0, -1)) ? name.slice(0, -1) : name;
  });
  // Full names first, wherever they stand: a report may open with the surname alone.
  for (const [i, name] of named.entries()) {
    const words = wordsOf(name);
    if (words.length < 2 || isSurname(words)) continue;
    const namesakes = bySurname.get(words.at(-1)!)?.slice(-LONGEST_SEARCH) ?? [];
    const person = namesakes.find((other) => isSameFullName(words, wordsOf(other.name))) ?? add(clean(name));
    if (isFuller(name, person.name)) person.name = clean(name);
    result[i] = person;
  }
  const offices = new Map<NamedPerson, Set<string>>();
  for (const [i, { role }] of mentions.entries()) {
    const person = result[i];
    if (person && role) offices.set(person, (offices.get(person) ?? new Set<string>()).add(role));
    if (person) person.pronoun ??= pronounOf(mentions[i]!.address ?? "") ?? pronounOfName(person.name);
  }
  const taken: Taken[] = [];
  for (const [i, mention] of mentions.entries()) {
    const name = named[i]!;
    const isFull = result[i] !== null;
    const candidates = isFull ? [] : byShortName(wordsOf(name), bySurname, byFirstName);
    const called = { role: mention.role, pronoun: pronounOf(mention.address ?? "") };
    result[i] ??= whoseSurname(candidates, called, offices, taken.slice(-LONGEST_SEARCH)) ?? add(clean(name));
    const person = result[i]!;
    if (isShouted(person.name) && isFuller(name, person.name)) person.name = clean(name);
    if (mention.role && isBetter(mention, person)) person.role = mention.role;
    if (mention.of) person.of ??= mention.of;
    person.pronoun ??= called.pronoun;
    taken.push({ person, isFull, says: mention.says ?? false });
  }
  for (const person of new Set(result)) person!.of ??= ownerOfOffice(person!.role, person!.name);
  return result as NamedPerson[];
}

/** Of two forms the one with more words; of two alike the one that is not all in capitals, as a headline has it. */
function isFuller(name: string, other: string): boolean {
  const [words, others] = [wordsOf(name).length, wordsOf(other).length];
  return words > others || (words === others && isShouted(other) && !isShouted(name));
}

/** "OKORO"; initials alone are no shouting. */
function isShouted(name: string): boolean {
  return /\p{Lu}{3}/u.test(name) && name === name.toUpperCase();
}

/** An office that says whose it is, before one that does not; "the Kenyan counterpart" before none. */
function isBetter(mention: Named, person: NamedPerson): boolean {
  if (person.role === null) return true;
  const isPassing = (role: string): boolean => RELATIVES_IN_OFFICE.has(/\w+$/.exec(role)?.[0] ?? "");
  if (isPassing(person.role) !== isPassing(mention.role!)) return isPassing(person.role);
  return person.of === null && mention.of !== undefined;
}

/** Those whom a surname may mean; failing that the one with this first name. */
function byShortName(
  words: readonly string[],
  bySurname: ReadonlyMap<string, NamedPerson[]>,
  byFirstName: ReadonlyMap<string, NamedPerson>,
): readonly NamedPerson[] {
  const candidates = bySurname.get(words.join(" ")) ?? (isSurname(words) ? [] : bySurname.get(words.at(-1) ?? ""));
  if (candidates) return candidates;
  const called = byFirstName.get(words.join(" "));
  return called ? [called] : [];
}

/** "De Mistral said", where the report names Stefan de Mistral: a surname with its particle is no first name and surname. */
function isSurname(words: readonly string[]): boolean {
  return words.length > 1 && /^(?:de|da|di|del|della|van|von|der|dos|das)$/.test(words[0]!);
}

function clean(name: string): string {
  return name.replace(/['’]s?$/, "").replace(/\s+/g, " ");
}

/** Words of a name as they are compared: without accents, marks, titles, and articles before a hyphen. */
function wordsOf(name: string): string[] {
  const plain = clean(name).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain
    .replace(/\b(?:al|el|ash?|an)[- ](?=\p{L})/gu, "")
    .split(/[\s.]+/)
    .filter(Boolean);
  return words.filter((word, i) => i === words.length - 1 || !HONORIFICS.has(word));
}

/** Under which short forms a full name is found: "de Mistral", "Mistral"; and where the family comes first, "Kim". */
export function surnamesOf(name: string): readonly string[] {
  const words = wordsOf(name);
  if (words.length === 0) return [];
  const keys = new Set([words.at(-1)!, words.slice(1).join(" "), words.slice(-2).join(" ")]);
  if (isFamilyFirst(words)) keys.add(words[0]!);
  return [...keys].filter(Boolean);
}

const FAMILY_FIRST =
  /^(?:kim|lee|park|moon|choi|chung|jang|kang|cho|yoon|roh|ri|xi|li|wang|zhang|liu|chen|yang|zhao|hu|wen|zhou|mao|deng|wu|guo|lu|geng|hua|nguyen|tran|pham|le|ho)$/;

/** "Kim Jong-un", "Xi Jinping": a family name of few letters and one more name. */
function isFamilyFirst(words: readonly string[]): boolean {
  return words.length > 1 && words.length <= 3 && (FAMILY_FIRST.test(words[0]!) || /-/.test(words.at(-1)!));
}

function isSameFullName(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  // "Espen de la Mar", "de la Mar": all of a surname of several words.
  if (few.length > 1 && few.length < many.length && few.every((word, i) => word === many.at(i - few.length)))
    return true;
  if (b.length < 2 || a.at(-1) !== b.at(-1)) return b.length === 1 && b[0] === a.at(-1);
  const [x, y] = [a[0]!, b[0]!];
  if (x === y || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y))) return true;
  return x[0] === y[0] && Math.min(x.length, y.length) > 3 && x.length + y.length < 60 && distance(x, y) <= 2;
}

function pronounOf(address: string): "he" | "she" | null {
  const words = address.toLowerCase().split(/[^\p{L}]+/u);
  if (words.some((word) => FEMALE_TITLES.has(word))) return "she";
  return words.some((word) => MALE_TITLES.has(word)) ? "he" : null;
}

function pronounOfName(name: string): "he" | "she" | null {
  const [first = "", ...others] = wordsOf(name);
  if (others.length === 0) return null;
  if (SHE_NAMES.has(first)) return "she";
  return HE_NAMES.has(first) ? "he" : null;
}
