/**
 * Reports with actors whose names come close to each other in every way there is, as a generator for property tests: bare
 * surnames, spellings, offices with and without a side, groups renamed and called alike, names that look like our own signs.
 */
import fc from "fast-check";
import type { Judgement } from "../src/model/judgement.ts";
import { type InventedReport, judgement } from "./invented-talks.ts";

type Named = NonNullable<InventedReport["actors"]>[number];

const SIDES = [null, "Norland", "Eastmark"];
const OFFICES: readonly Named[] = [
  { name: "Norland's president", role: "president", of: "Norland" },
  { name: "Norland's President", of: "Norland" },
  { name: "President", role: "president", of: "Norland" },
  { name: "the president" },
  { name: "The President", of: "Eastmark" },
  { name: "Eastmark's foreign minister", role: "foreign minister", of: "Eastmark" },
];
const PERSONS = (
  "Ada Okoro, Adah Okoro, Amara Okoro, Okoro, Ms Okoro, Ada Grace Okoro, Mike Harvan, Michael Harvan, Harvan, Moamer Qadhari, " +
  "Muamer Gaddari, Qadhari, Ada van Dorn, Van Dorn, Okoro (2), Okoro (person), President (in a report of 2024-03-02), —"
).split(", ");
const GROUPS = (
  "Dawn, Dawn Front, Dawn Party, the Dawn, Hill Guard, Hill Gard, Army of the Hills, LMO, Lakeside Monitoring Office, " +
  "League of Mountain Officers, Foreign Ministry, Norland, Eastmark, Norland (state), The"
).split(", ");
const ALIASES =
  "Okoro, Ada Okoro, Harvan, Dawn, Hill Guard, Army of the Hills, the Foreign Ministry, the armed group".split(", ");
const DAYS = [null, "2024-03-01", "2024-03-02", "2024-03-09", "2024-06-01", "2025-02-01", "2025-02-03"];
export const CROWD = 40;

/** One of forty reports; its words and day are always the same, and what is read out of it is not. */
export function crowdReport(): fc.Arbitrary<InventedReport> {
  const aliases = fc.uniqueArray(fc.constantFrom(...ALIASES), { maxLength: 2 });
  const person = fc.record({
    name: fc.constantFrom(...PERSONS),
    aliases,
    role: fc.constantFrom(null, "foreign minister", "president", "Norland President", "shopkeeper"),
    of: fc.constantFrom(...SIDES),
  });
  const group = fc.record({
    name: fc.constantFrom(...GROUPS),
    type: fc.constantFrom("organisation" as const, "armed-group" as const, "state" as const),
    aliases,
    of: fc.constantFrom(...SIDES),
  });
  const actors = fc.uniqueArray(fc.oneof(person, group, fc.constantFrom(...OFFICES)), {
    minLength: 1,
    maxLength: 5,
    selector: ({ name }) => name,
  });
  const names = fc.constantFrom(...GROUPS, ...PERSONS.slice(0, 8));
  const tie = fc.record({
    subject: names,
    object: names,
    type: fc.constantFrom("renamed", "alias", "alias", "fights"),
    modality: fc.constantFrom("asserted" as const, "asserted" as const, "denied" as const),
    when: fc.constantFrom(null, "2024-02-28"),
  });
  const ties = fc.uniqueArray(tie, {
    maxLength: 2,
    selector: ({ subject, object, type }) => [subject, object, type].join(),
  });
  return fc.record({ number: fc.nat(CROWD - 1), actors, ties }).map(
    ({ number, actors, ties }): InventedReport => ({
      name: `crowd-${number}`,
      published: DAYS[number % DAYS.length]!,
      text: `It was so ${number} times.`,
      actors,
      claims: ties.map(({ modality, when, ...fields }) => ({
        kind: "relation",
        quote: "It was so",
        fields,
        modality,
        when,
      })),
    }),
  );
}

/** Two names are judged to be one actor, or not to be; number 0 to 59 tells when. */
export function crowdJudgement(): fc.Arbitrary<Judgement> {
  const name = fc.constantFrom(...PERSONS, ...GROUPS, ...OFFICES.map((office) => office.name));
  return fc
    .record({
      verdict: fc.constantFrom("same-actor" as const, "not-same-actor" as const),
      one: name,
      other: name,
      at: fc.nat(59),
    })
    .map(({ verdict, one, other, at }) =>
      judgement({ verdict, value: [one, other], at: `2024-04-01T10:${String(at).padStart(2, "0")}:00Z` }),
    );
}
