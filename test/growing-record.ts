/**
 * How many reports comes in; so many invented ones go out, as a record grows with the years: round after round of talks,
 * each with its own parties, place and days, told by twenty reports, of which a third print another one's sentences. Norland
 * and its foreign minister have a part in all of it, so some names, ties and keys stand in everything.
 *
 *     the report number 4,711 is the same whether there are five thousand or a hundred thousand
 */
import type { InventedClaim, InventedReport } from "./invented-talks.ts";

const REPORTS_EACH = 20;
const SENTENCES = 12;
const WORDS = 18;
/** As in a language, few words are frequent and most are rare. */
const VOCABULARY = 30_000;
const SYLLABLES = "ba den kor lis mar nev oda pil ras sul tem vor wen yar zol fen gar hul".split(" ");
const OUTLETS = ["Lakeside Herald", "Harbour Post", "Ravna Radio", "Tolm Observer", "Sel Gazette", "Northern Wire"];
const MINISTER = { name: "Ada Okoro", aliases: ["Okoro"], role: "foreign minister", of: "Norland" };
const NORLAND = { name: "Norland", type: "state" as const, aliases: ["Norlandic"] };

export function growingRecord(count: number, from = 0): readonly InventedReport[] {
  return Array.from({ length: count }, (_, index) => reportNumber(from + index));
}

function reportNumber(number: number): InventedReport {
  const round = Math.floor(number / REPORTS_EACH);
  const told = number % REPORTS_EACH;
  const talks = talksNumber(round);
  // A third print sentences of the first report of their round.
  const own = sentences(number);
  const printed = told % 3 === 2 ? sentences(round * REPORTS_EACH).map((line, at) => (at % 3 ? line : own[at]!)) : own;
  const day = dayNumber(round * 3 + Math.floor(told / 3));
  const toll = 20 + (round % 50) + (told % 4);
  const quotes = {
    met: `${talks.envoy} and Ada Okoro met in ${talks.place} on report day ${told}.`,
    said: `“${talks.words}, and ${told % 2 ? "nothing else" : "no more"} for now,” ${talks.surname} said in part ${told}.`,
    hit: `At least ${toll} people were killed in ${talks.place}, said the count of telling ${told}.`,
    tied: `Norland stands behind the ${talks.party} in version ${told}.`,
  };
  const claims: InventedClaim[] = [
    {
      kind: "meeting",
      quote: quotes.met,
      when: dayNumber(round * 3),
      fields: { participants: [talks.envoy, "Ada Okoro"], place: talks.place, status: "held", duration: null },
    },
    {
      kind: "statement",
      quote: quotes.said,
      when: dayNumber(round * 3),
      fields: {
        speaker: talks.envoy,
        mode: "direct",
        content: `${talks.words}, and ${told % 2 ? "nothing else" : "no more"}`,
      },
    },
    {
      kind: "figure",
      quote: quotes.hit,
      when: dayNumber(round * 3 - 1),
      by: told % 5 === 0 ? "Norland" : null,
      fields: {
        min: toll,
        max: null,
        approx: false,
        unit: "people",
        category: "killed",
        place: talks.place,
        of: "people",
      },
    },
    {
      kind: "relation",
      quote: quotes.tied,
      fields: { subject: "Norland", object: talks.party, type: "supports" },
    },
  ];
  return {
    name: `report-${number}`,
    outlet: OUTLETS[number % OUTLETS.length]!,
    agency: told % 7 === 0 ? "Meridian News" : null,
    published: day,
    text: [...Object.values(quotes), ...printed].join("\n"),
    actors: [
      MINISTER,
      NORLAND,
      { name: talks.party, type: "armed-group", aliases: told % 4 ? [] : [talks.formerly] },
      told % 3
        ? { name: talks.envoy, aliases: [talks.surname], role: "chief envoy", of: talks.party }
        : { name: talks.envoy, of: talks.party },
      ...(told % 6 === 5 ? [{ name: talks.surname, role: "envoy", of: talks.party }] : []),
    ],
    claims,
  };
}

interface Talks {
  readonly place: string;
  readonly party: string;
  readonly formerly: string;
  readonly envoy: string;
  readonly surname: string;
  readonly words: string;
}

function talksNumber(round: number): Talks {
  const next = numbers(round * 2 + 1);
  const surname = named(next);
  return {
    place: `Port ${named(next)}`,
    party: `${named(next)} Guard`,
    formerly: `${named(next)} Column`,
    envoy: `${named(next)} ${surname}`,
    surname,
    words: `We will ${word(next)} the ${word(next)} before the ${word(next)} is ${word(next)} at the ${word(next)}`,
  };
}

function sentences(number: number): readonly string[] {
  const next = numbers(number * 2);
  return Array.from({ length: SENTENCES }, () => `${Array.from({ length: WORDS }, () => word(next)).join(" ")}.`);
}

function word(next: () => number): string {
  return `w${Math.floor(VOCABULARY ** next()).toString(36)}`;
}

function named(next: () => number): string {
  const parts = Array.from({ length: 4 }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]!).join("");
  return parts[0]!.toUpperCase() + parts.slice(1);
}

/** The same numbers in every run. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Days since 1 January 1990, as an ISO day. */
function dayNumber(days: number): string {
  return new Date(Date.UTC(1990, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
}
