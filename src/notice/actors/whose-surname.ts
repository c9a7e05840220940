/**
 * Whose a bare surname is that several persons of a report have. In: those persons, how the mention calls its own, the
 * offices that the report gives them, and who was named before; out: the one meant, or null where nobody has the name.
 *
 *     President Anton Belisar … Mira Belisar … President Belisar      Anton: his is the office
 *     Anton Belisar … Mira Belisar … Ms Belisar                       Mira
 *     Belisar … his wife, Mira Belisar … Belisar                      Anton: the name was his before she came, and
 *                                                                     news goes on to call her by both names
 *     President Anton Belisar … first lady Mira Belisar … Belisar     Anton
 *     Belisar … Mira Belisar said … Belisar added                     Mira: she has the word
 */
import type { NamedPerson, Taken } from "./person-names.ts";

interface Called {
  readonly role: string | undefined;
  readonly pronoun: "he" | "she" | null;
}

export function whoseSurname(
  persons: readonly NamedPerson[],
  { role, pronoun }: Called,
  offices: ReadonlyMap<NamedPerson, ReadonlySet<string>>,
  before: readonly Taken[],
): NamedPerson | null {
  if (persons.length < 2) return persons[0] ?? null;
  const inOffice = role
    ? persons.filter((person) => [...(offices.get(person) ?? [])].some((one) => isSameOffice(role, one)))
    : [];
  if (inOffice.length === 1) return inOffice[0]!;
  const fitting = persons.filter((person) => !pronoun || !person.pronoun || person.pronoun === pronoun);
  const among = inOffice.length > 0 ? inOffice : fitting.length > 0 ? fitting : persons;
  const named = before.filter(({ person }) => among.includes(person));
  const last = named.at(-1);
  const bearer =
    (last?.says ? last : named.findLast(({ isFull }) => !isFull)) ??
    named.findLast(({ person }) => [...(offices.get(person) ?? [])].some((office) => !KIN.test(office)));
  return (bearer ?? last)?.person ?? among[0]!;
}

/** Offices by marriage: who holds one is called by both names, or by the title. */
const KIN = /\b(?:lady|gentleman|wife|husband|widow)$/i;

/** "President", "the Kenyan President": the last word of an office is what it is. */
function isSameOffice(role: string, other: string): boolean {
  const wordsOf = (office: string): string[] =>
    office
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter(Boolean);
  return wordsOf(other).includes(wordsOf(role).at(-1) ?? "");
}
