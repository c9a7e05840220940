/**
 * Reports that are no news stories: invented transcripts, speeches, communiqués, agreements, resolutions, letters,
 * bulletins, wires and pages in Markdown, each with what a careful reader finds in it. They are measured as any set of
 * annotated reports (`npm run eval -- record test/forms`); this test holds what must not be lost, with no scorer.
 *
 *     seen-   read while rules were written      check-   only their figures      wide-   annotated more fully than those
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import type { Reading } from "../../src/model/reading.ts";
import { openReader } from "../../src/pipeline.ts";

const FOLDER = import.meta.dirname;

interface Annotated {
  readonly document: { readonly published: string | null; readonly furniture: readonly string[] };
  readonly claims: readonly (Readonly<Record<string, unknown>> & {
    readonly kind: string;
    readonly quotes: readonly string[];
    readonly content?: string;
  })[];
}

const reader = await openReader();
const annotations = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
const forms = await Promise.all(
  annotations.map(async (file) => {
    const name = file.slice(0, -5);
    const bytes = readFileSync(join(FOLDER, `${name}.txt`));
    return {
      name,
      reading: await reader.read({ bytes, name: `${name}.txt` }),
      annotated: JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Annotated,
    };
  }),
);

function readingOf(name: string): Reading {
  return forms.find((form) => form.name === name)!.reading;
}

describe.each(forms)("$name", ({ reading, annotated }) => {
  it("is annotated with its own words", () => {
    const parts = annotated.claims.flatMap(({ quotes, content }) => [...quotes, ...(content?.split(" … ") ?? [])]);
    for (const words of [...parts, ...annotated.document.furniture]) expect(reading.report.text).toContain(words);
  });

  it("is dated as a reader would date it", () => {
    expect(reading.report.published?.value ?? null).toBe(annotated.document.published);
  });
});

/** One claim that each form must give: its kind, fields it must have, and words that must stand in what says it. */
const MUST: readonly (readonly [form: string, kind: string, fields: Record<string, unknown>, words: string])[] = [
  ["seen-briefing", "statement", { speaker: "Dana Whitlock", mode: "direct" }, "It's not for us to write the deal"],
  ["seen-briefing", "position", { actor: "United States", stance: "oppose" }, "will not recognize any unilateral"],
  ["seen-availability", "statement", { speaker: "Azlan Razif", mode: "direct" }, "A bad agreement is worse than none"],
  ["seen-availability", "position", { actor: "Philippines", stance: "oppose" }, "will not negotiate the territory"],
  ["seen-council", "statement", { speaker: "Olof Tarnberg", mode: "direct" }, "The League must release the 37"],
  ["seen-council", "meeting", { place: "Ostrova", status: "held" }, "I met President Luka Moravec"],
  ["seen-communique", "provision", { status: "agreed", issue: "prisoners" }, "exchange lists of prisoners within ten"],
  ["seen-ceasefire", "provision", { status: "agreed", issue: "withdrawal" }, "The Front shall withdraw its fighters"],
  ["seen-ceasefire", "agreement", { status: "signed" }, "Done at Lomé on 24 November 2003"],
  ["seen-sitrep", "figure", { min: 12_500, category: "displaced" }, "12,500 people have been displaced"],
  ["seen-wire", "statement", { speaker: "Brahim Deby", mode: "direct" }, "We have signed with our eyes open"],
  ["seen-markdown", "provision", { status: "agreed" }, "Both sides will withdraw snipers from the ridge"],
  ["seen-contact", "position", { actor: "African Union", stance: "oppose" }, "deplores the killing of seven"],
  ["seen-correspondent", "statement", { speaker: "Tin Maung Oo", mode: "direct" }, "There is no difference between"],
  ["seen-audience", "meeting", { place: "Algiers", status: "held" }, "received on Sunday in Algiers the Minister"],
  ["seen-dam", "statement", { speaker: "a European envoy", mode: "direct" }, "We are two metres from an agreement"],
  ["seen-asithappened", "statement", { speaker: "Borko Stefan", mode: "direct" }, "We are seven words apart"],
  ["wide-ministers", "position", { actor: "Qeshan", stance: "oppose" }, "rejected any attempt by outside powers"],
  ["wide-ministers", "statement", { speaker: "Nadir Tolomai" }, "The Ministers welcome the truce"],
  ["check-ministry", "statement", { speaker: "Lian Rui", mode: "direct" }, "We firmly oppose unilateral sanctions"],
  ["check-interview", "statement", { speaker: "Bintou Sagna", mode: "direct" }, "They were women at a well"],
  ["check-resolution", "position", { stance: "demand" }, "the Lakes Movement lift the siege of Bunyama"],
  ["check-spokesman", "position", { actor: "Indonesia", stance: "oppose" }, "We do not favour an armed mission"],
  ["check-flash", "control", { holder: "Ituri Self-Defence Front", change: "captured" }, "took control of Boga"],
  [
    "check-islands",
    "position",
    { actor: "Malaita Defence Force", stance: "demand" },
    "MDF want it extended until August",
  ],
  ["check-hearing", "statement", { speaker: "Garnock", mode: "direct" }, "I thank the noble Lord"],
];

it.each(MUST)("%s gives a %s with %j", (form, kind, fields, words) => {
  const { claims, report } = readingOf(form);
  const says = (claim: Claim) => claim.spans.some(({ start, end }) => report.text.slice(start, end).includes(words));
  const found = claims.filter((claim) => claim.kind === kind && says(claim));
  expect(found.map((claim) => claim.fields)).toContainEqual(expect.objectContaining(fields));
});

/** The day of a claim that the form alone tells: by a heading, by the entry it stands in. */
const WHEN: readonly (readonly [form: string, kind: string, when: string, words: string])[] = [
  ["seen-entries", "incident", "1987-07-12", "attack a police post"],
  ["seen-entries", "agreement", "1995-02-14", "sign a ceasefire"],
  ["seen-entries", "incident", "1996-11-02", "kill nine fishermen"],
  ["seen-chronology", "incident", "2001-11-23", "storm army barracks"],
  ["seen-chronology", "agreement", "2005-11-22", "sign a 12-point agreement"],
];

it.each(WHEN)("%s dates its %s to %s", (form, kind, when, words) => {
  const { claims, report } = readingOf(form);
  const says = (claim: Claim) => claim.spans.some(({ start, end }) => report.text.slice(start, end).includes(words));
  expect(claims.filter((claim) => claim.kind === kind && says(claim)).map((claim) => claim.when)).toContain(when);
});

it("whoever only asks has a turn, and claims nothing in it", () => {
  const isAsking = (name: unknown) => /^(?:Q|question|moderator)$/i.test(String(name));
  const claims = forms.flatMap(({ reading }) => reading.claims);
  expect(new Set(claims.filter(({ fields }) => isAsking(fields.speaker)).map(({ rule }) => rule))).toEqual(
    new Set(["statement/transcript"]),
  );
  expect(claims.filter(({ by }) => isAsking(by))).toEqual([]);
});

/** Share of annotated claims that a claim of their kind touches: held a little below what was reached. */
const FLOOR = { seen: 0.7, check: 0.6, wide: 0.4 };

it.each(Object.entries(FLOOR))("what is named %s is read to its floor", (half, floor) => {
  let all = 0;
  let hit = 0;
  for (const { name, reading, annotated } of forms) {
    if (!name.startsWith(half)) continue;
    const { text } = reading.report;
    for (const { kind, quotes } of annotated.claims) {
      const places = quotes.map((quote) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }));
      const touches = (claim: Claim) =>
        claim.spans.some(({ start, end }) =>
          places.some((place) => Math.min(end, place.end) - Math.max(start, place.start) > 5),
        );
      all++;
      if (reading.claims.some((claim) => claim.kind === kind && touches(claim))) hit++;
    }
  }
  expect(hit / all).toBeGreaterThan(floor);
});
