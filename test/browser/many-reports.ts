/**
 * A number comes in; as many entries' worth of invented reports goes out, the same for the same number: short wire
 * items, ten claims in each, every one about another place and day.
 */
import { actor, says, type WrittenClaim, type WrittenReport } from "./write-reading.ts";

const FIRST = "North South East West Upper Lower Old New Great Little Far Near Stone Mill Bridge Ferry".split(" ");
const LAST = "haven ford bury field marsh gate well ridge brook wick combe stead moor cross ness thorpe".split(" ");
const NAMES = "Ilse Tomas Mirela Joren Asha Pavel Ngozi Lars Imani Renzo Sefa Olga".split(" ");
const FAMILIES = "Adler Brandt Castell Durand Ekwueme Farkas Grieg Haldane Ivanou Jansen Kessler Lorca".split(" ");
const CLAIMS = 10;

function pick(list: readonly string[], number: number): string {
  return list[number % list.length]!;
}

function placeOf(number: number): string {
  const district = Math.floor(number / (FIRST.length * LAST.length));
  const name = pick(FIRST, number) + pick(LAST, Math.floor(number / FIRST.length));
  return district === 0 ? name : `${name} ${district + 1}`;
}

function dayOf(number: number): string {
  return new Date(Date.UTC(2010, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);
}

function personOf(number: number): string {
  return `${pick(NAMES, number)} ${pick(FAMILIES, Math.floor(number / NAMES.length))}`;
}

export function manyReports(entries: number): WrittenReport[] {
  return Array.from({ length: Math.ceil(entries / CLAIMS) }, (_, index) => {
    const day = dayOf(index * 4);
    const numbers = Array.from(
      { length: Math.min(CLAIMS, entries - index * CLAIMS) },
      (_, place) => index * CLAIMS + place,
    );
    const items = numbers.map((number) => itemOf(number, day));
    const people = new Set(numbers.flatMap((number) => [personOf(number), personOf(number * 7 + 5)]));
    return {
      name: `wire-${String(index + 1).padStart(5, "0")}`,
      outlet: pick(["Harbour Post", "Lakeside Courier", "Velmora Times"], index),
      published: day,
      blocks: [["title", `Wire items of ${day}`], ...items.map(({ quotes }) => ["body", quotes[0]!] as const)],
      actors: [...people].map((name) => actor(name, "person")),
      claims: items,
    };
  });
}

function itemOf(number: number, day: string): WrittenClaim {
  const place = placeOf(number);
  const [one, other] = [personOf(number), personOf(number * 7 + 5)];
  if (number % 3 === 0) {
    const count = String((number % 900) + 11);
    return says(
      `The rescue service of ${place} counted ${count} people displaced by the night of ${day}.`,
      "figure",
      {
        min: Number(count),
        max: Number(count),
        approx: false,
        unit: "people",
        category: "displaced",
        place,
        of: "people",
      },
      { min: count, place, of: "people", category: "displaced" },
      { when: day },
    );
  }
  if (number % 3 === 1 && one !== other) {
    return says(
      `${one} and ${other} met in ${place} on ${day}.`,
      "meeting",
      { participants: [one, other], place, status: "held", duration: null },
      { participants: `${one} … ${other}`, place, when: `on ${day}` },
      { when: day },
    );
  }
  const content = `road ${number} to ${place} stays open until convoy ${number + 17} is through`;
  return says(
    `${one} said ${content}.`,
    "statement",
    { speaker: one, mode: "indirect", content },
    { speaker: one, content },
    { when: day },
  );
}
