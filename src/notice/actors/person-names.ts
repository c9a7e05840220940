/**
 * Names of one report that mean the same person. In: the person mentions in text order; out: for each its person.
 *
 *     Ada Okoro … Okoro … Ms Okoro           one
 *     Sergei Harvan … Sergey Harvan          one: first names that differ by a letter or two
 *     Anton Belisar … Mira Belisar           two; a bare "Belisar" goes with the one named last before it
 */
import { distance } from "fastest-levenshtein";
import { HONORIFICS } from "./lists/titles.ts";

export interface NamedPerson {
  /** The fullest form found. */
  name: string;
  readonly forms: Set<string>;
  role: string | null;
  of: string | null;
}

/** The same order as the names that came in. */
export function groupPersons(mentions: readonly { readonly name: string; readonly role?: string; readonly of?: string }[]): NamedPerson[] {
  const persons: NamedPerson[] = [];
  const bySurname = new Map<string, NamedPerson[]>();
  const result: (NamedPerson | null)[] = mentions.map(() => null);
  const add = (name: string): NamedPerson => {
    const person: NamedPerson = { name, forms: new Set(), role: null, of: null };
    persons.push(person);
    for (const key of surnamesOf(name)) bySurname.set(key, [...(bySurname.get(key) ?? []), person]);
    return person;
  };
  // Full names first, wherever they stand: a report may open with the surname alone.
  for (const [i, { name }] of mentions.entries()) {
    const words = wordsOf(name);
    if (words.length < 2) continue;
    const same = (bySurname.get(words.at(-1)!) ?? []).find((person) => isSameFullName(words, wordsOf(person.name)));
    const person = same ?? add(clean(name));
    if (wordsOf(person.name).length < words.length) person.name = clean(name);
    result[i] = person;
  }
  let last: readonly NamedPerson[] = [];
  for (const [i, mention] of mentions.entries()) {
    if (!result[i]) {
      const words = wordsOf(mention.name);
      const candidates = bySurname.get(words.join(" ")) ?? bySurname.get(words.at(-1) ?? "") ?? [];
      result[i] = candidates.length > 1 ? (last.findLast((person) => candidates.includes(person)) ?? candidates[0]!) : (candidates[0] ?? add(clean(mention.name)));
    }
    const person = result[i]!;
    person.forms.add(clean(mention.name));
    if (mention.role && (person.role === null || (person.of === null && mention.of))) person.role = mention.role;
    if (mention.of) person.of ??= mention.of;
    last = [...last.slice(-20), person];
  }
  return result as NamedPerson[];
}

function clean(name: string): string {
  return name.replace(/['’]s?$/, "").replace(/\s+/g, " ");
}

function wordsOf(name: string): string[] {
  const words = clean(name).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().split(/[\s.]+/).filter(Boolean);
  return words.filter((word, i) => i === words.length - 1 || !HONORIFICS.has(word));
}

/** Under which short forms a full name is found: "de Mistral", "Mistral", and for "Kim Jong-un" also "Kim". */
function surnamesOf(name: string): string[] {
  const words = wordsOf(name);
  const keys = new Set([words.at(-1)!, words.slice(1).join(" "), words.slice(-2).join(" ")]);
  if (/-\p{Ll}/u.test(name) || words.length === 1) keys.add(words[0]!);
  return [...keys].filter(Boolean);
}

function isSameFullName(a: readonly string[], b: readonly string[]): boolean {
  if (b.length < 2 || a.at(-1) !== b.at(-1)) return b.length === 1 && b[0] === a.at(-1);
  const [x, y] = [a[0]!, b[0]!];
  if (x === y || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y))) return true;
  return x[0] === y[0] && Math.min(x.length, y.length) > 3 && distance(x, y) <= 2;
}
