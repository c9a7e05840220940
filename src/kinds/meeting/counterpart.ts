/**
 * Who a counterpart is that is not named. In: the parties found and the nouns they stand at; out: the parties, with the
 * person in place of the state where the report names one who holds such an office there.
 *
 *     Okoro met her Kenyan counterpart … Kenya's foreign minister, Tomas Lind      Kenya → Tomas Lind
 */
import { actorNamed } from "../../extract/actor-named.ts";
import { modifiersOf, type Party } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";

/** Offices that deal with each other, one word for each sort. */
const SORTS: readonly (readonly [sort: string, pattern: RegExp])[] = [
  ["foreign", /foreign|secretary of state|top diplomat/i],
  ["defence", /defen[cs]e/i],
  ["head", /president|prime minister|premier|chancellor|king|leader/i],
];

export function withCounterparts(
  parties: readonly Party[],
  heads: readonly number[],
  view: SentenceView,
  context: Context,
): Party[] {
  const states = heads
    .filter((head) => /^counterparts?$/.test(view.tokens[head]!.lemma))
    .flatMap((head) => modifiersOf(head, view).map(({ actor }) => actor));
  if (states.length === 0) return [...parties];
  const { actors } = context.noticed;
  const sort = parties.map(({ name }) => sortOf(actorNamed(name, context)?.role)).find((s) => s !== null);
  return parties.map((party) => {
    if (!states.includes(party.name)) return party;
    const persons = actors.filter(({ type, of }) => type === "person" && of === party.name);
    const peers = persons.filter(({ role }) => sort !== undefined && sortOf(role) === sort);
    const [only, ...more] = peers.length > 0 ? peers : persons;
    return only && more.length === 0 ? { name: only.name, span: party.span } : party;
  });
}

function sortOf(role: string | null | undefined): string | null {
  return SORTS.find(([, pattern]) => role && pattern.test(role))?.[0] ?? null;
}

/** "The two presidents will meet again": who holds such an office for each side, where the report names one of each. */
export function holdersOf(sides: readonly string[], noun: string, context: Context): readonly string[] {
  const sort = sortOf(noun);
  const found = sides.map((side) => {
    const persons = context.noticed.actors.filter(({ type, of }) => type === "person" && of === side);
    const peers = sort === null ? persons : persons.filter(({ role }) => sortOf(role) === sort);
    return peers.length === 1 ? peers[0]!.name : null;
  });
  return found.every((name) => name !== null) ? found : [];
}
