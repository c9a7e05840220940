/** Merging, tried on invented talks between Ada Okoro of Norland and Tomas Lind of Eastmark. */
import { describe, expect, it } from "vitest";
import { herald, lind, met, okoro, story } from "../../test/invented-story.ts";
import { contentsOf, type InventedReport } from "../../test/invented-talks.ts";
import type { Entry } from "../model/entry.ts";
import type { Merged } from "../model/record-contents.ts";
import { merge } from "./merge.ts";

function entryWith(merged: Merged, words: string): Entry {
  const found = merged.entries.filter((entry) => entry.headline.includes(words));
  expect(found.map((entry) => entry.headline)).toHaveLength(1);
  return found[0]!;
}

describe("one thing told by many", () => {
  const merged = merge(contentsOf(story));

  it("three reports of one meeting are one entry, and a copy is no origin of its own", () => {
    const entry = entryWith(merged, "met in Lakeside");
    expect(entry.headline).toBe("Ada Okoro and Tomas Lind met in Lakeside");
    expect(entry).toMatchObject({ when: "2024-03-11", outlets: 3, origins: 2 });
    expect(entry.reports).toHaveLength(3);
    expect(entry).toMatchObject({ firstLearned: "2024-03-12", lastLearned: "2024-03-13" });
    expect(entry.fields.duration?.value).toBe("PT6H");
  });

  it("a quotation and a shorter telling of it are one statement, in its full words", () => {
    const entry = entryWith(merged, "Okoro: “We are close");
    expect(entry.claims).toHaveLength(3);
    expect(entry.fields.mode?.value).toBe("direct");
    expect(Object.values(entry.fields).some((field) => field.isDisputed)).toBe(false);
  });

  it("a plan that was called off is one meeting, whose status changed and is not disputed", () => {
    const entry = entryWith(merged, "Harbour City");
    expect(entry.headline).toBe("Cancelled: Okoro – Lind meeting in Harbour City");
    expect(entry.fields.status).toMatchObject({ value: "cancelled", isDisputed: false });
    expect(entry.fields.status?.sides.map((side) => side.value)).toEqual(["cancelled", "planned"]);
  });

  it("tolls of one event that differ by source are one entry, and a dispute", () => {
    const entry = entryWith(merged, "killed in Ravna");
    expect(entry.fields.min).toMatchObject({ isDisputed: true });
    expect(new Set(entry.fields.min?.sides.map((side) => side.value))).toEqual(new Set([34, 41]));
  });

  it("a surname joins the only person it can mean", () => {
    expect(merged.actors.map((actor) => actor.name)).toContain("Ada Okoro");
    expect(merged.actors.map((actor) => actor.name)).not.toContain("Okoro");
  });
});

describe("things that only look alike", () => {
  it("two meetings of the same people in the same place on two days stay two", () => {
    const later: InventedReport = {
      name: "herald-3",
      published: "2024-03-15",
      text: "Okoro and Lind met in Lakeside on Thursday.",
      actors: [okoro, lind],
      claims: [
        { kind: "meeting", quote: "Okoro and Lind met in Lakeside on Thursday.", fields: met, when: "2024-03-14" },
      ],
    };
    const meetings = merge(contentsOf([herald, later])).entries.filter((entry) =>
      entry.headline.includes("met in Lakeside"),
    );
    expect(meetings).toHaveLength(2);
  });

  it("a mediator who meets each side on one day has had two meetings", () => {
    const sides: InventedReport = {
      name: "radio-2",
      published: "2024-03-12",
      text: "Mara Voss met Okoro. Later Voss met Lind.",
      actors: [okoro, lind, { name: "Mara Voss" }],
      claims: [
        {
          kind: "meeting",
          quote: "Mara Voss met Okoro.",
          fields: { ...met, participants: ["Mara Voss", "Ada Okoro"] },
          when: "2024-03-11",
        },
        {
          kind: "meeting",
          quote: "Later Voss met Lind.",
          fields: { ...met, participants: ["Mara Voss", "Tomas Lind"] },
          when: "2024-03-11",
        },
      ],
    };
    expect(merge(contentsOf([sides])).entries).toHaveLength(2);
  });

  it("children among the dead are not the dead", () => {
    const toll = { approx: false, unit: "people", category: "killed", place: "Ravna" };
    const raid: InventedReport = {
      name: "radio-3",
      published: "2024-03-11",
      text: "41 people were killed in Ravna. Of the dead, 12 were children.",
      claims: [
        {
          kind: "figure",
          quote: "41 people were killed in Ravna.",
          fields: { ...toll, min: 41, max: 41, of: "people" },
          when: "2024-03-10",
        },
        {
          kind: "figure",
          quote: "Of the dead, 12 were children.",
          fields: { ...toll, min: 12, max: 12, of: "children" },
          when: "2024-03-10",
        },
      ],
    };
    expect(merge(contentsOf([raid])).entries.map((entry) => entry.headline)).toEqual(
      expect.arrayContaining(["41 people killed in Ravna", "12 children killed in Ravna"]),
    );
  });

  it("a denial is not told as a fact", () => {
    const denial: InventedReport = {
      name: "radio-4",
      published: "2024-03-12",
      text: "Eastmark denied that Lind had met Okoro.",
      actors: [okoro, lind],
      claims: [
        {
          kind: "meeting",
          quote: "Eastmark denied that Lind had met Okoro.",
          fields: { ...met, place: null },
          when: "2024-03-11",
          modality: "denied",
        },
      ],
    };
    expect(merge(contentsOf([denial])).entries[0]?.headline).toBe("Denied: Ada Okoro and Tomas Lind met");
    expect(
      merge(contentsOf([herald, denial])).entries.filter(
        (entry) => entry.when === "2024-03-11" && entry.kind === "meeting",
      ),
    ).toHaveLength(2);
  });
});

describe("a meeting and time", () => {
  const tells = (outlet: string, published: string, status: string): InventedReport => ({
    name: `${outlet}-${published}`,
    outlet,
    published,
    text: `${outlet} on the talks of ${published}.`,
    actors: [okoro, lind],
    claims: [{ kind: "meeting", quote: `${outlet} on the talks`, fields: { ...met, status }, when: "2024-03-11" }],
  });
  const status = (...reports: InventedReport[]) => merge(contentsOf(reports)).entries[0]?.fields.status;

  it("called off, and held all the same, is no dispute", () => {
    const held = status(
      tells("Herald", "2024-03-01", "planned"),
      tells("Post", "2024-03-04", "cancelled"),
      tells("Radio", "2024-03-12", "held"),
    );
    expect(held).toMatchObject({ value: "held", isDisputed: false });
  });

  it("held and called off on one day by two sources is a dispute, and so is called off after it was held", () => {
    expect(status(tells("Herald", "2024-03-12", "held"), tells("Radio", "2024-03-12", "cancelled"))?.isDisputed).toBe(
      true,
    );
    expect(status(tells("Herald", "2024-03-12", "held"), tells("Radio", "2024-03-14", "cancelled"))?.isDisputed).toBe(
      true,
    );
  });
});

describe("what lies between", () => {
  const tells = (name: string, when: string, status: string): InventedReport => ({
    name,
    published: "2024-03-08",
    text: `${name} on the talks.`,
    actors: [okoro, lind],
    claims: [{ kind: "meeting", quote: `${name} on the talks.`, fields: { ...met, status }, when }],
  });

  it("a plan for the week does not glue the meetings of two of its days together", () => {
    const { entries } = merge(
      contentsOf([
        tells("Herald", "2024-03-11", "held"),
        tells("Post", "2024-03-11/2024-03-17", "planned"),
        tells("Radio", "2024-03-14", "held"),
      ]),
    );
    expect(entries).toHaveLength(2);
    const days = entries.map((entry) => entry.when);
    expect(days).toEqual(["2024-03-11", "2024-03-14"]);
  });
});

describe("origins of an entry", () => {
  const own = (name: string, sentence: string, content: string, rest: string): InventedReport => ({
    name,
    outlet: name,
    published: "2024-03-12",
    text: `${rest}\n${sentence}`,
    actors: [okoro],
    claims: [
      {
        kind: "statement",
        quote: sentence,
        fields: { speaker: "Ada Okoro", mode: "indirect", content },
        when: "2024-03-11",
      },
    ],
  });
  const content = "the inspection of the trucks at the bridge was still open";
  const restOf = (name: string): string =>
    `${name} has its own view of the talks, of those who came and of what they wore, and tells it at some length here.`;

  it("a sentence that one report took over from another has one origin, though the reports are two", () => {
    const sentence = `Speaking to reporters in front of the old customs house on Monday night, Okoro said ${content}.`;
    const { entries } = merge(
      contentsOf([
        own("Herald", sentence, content, restOf("The Herald")),
        own(
          "Radio",
          sentence,
          content,
          "Nobody at our station slept. What a night it was for those of us who waited in the rain for the end of it.",
        ),
      ]),
    );
    expect(entries.map((entry) => [entry.reports.length, entry.origins])).toEqual([[2, 1]]);
  });

  it("words that two reporters heard have two origins", () => {
    const one = `“${content},” Okoro told us.`;
    const two = `After dinner the minister of Norland came out once more and added that “${content}”.`;
    const { entries } = merge(
      contentsOf([
        own("Herald", one, content, restOf("The Herald")),
        own(
          "Radio",
          two,
          content,
          "Nobody at our station slept. What a night it was for those of us who waited in the rain for the end of it.",
        ),
      ]),
    );
    expect(entries.map((entry) => [entry.reports.length, entry.origins])).toEqual([[2, 2]]);
  });
});

describe("one source credited by several", () => {
  const monitor = { name: "Ravna Observatory", type: "organisation" as const };
  const toll = (outlet: string, sentence: string, by: string | null): InventedReport => ({
    name: outlet,
    outlet,
    published: "2024-03-12",
    text: `${outlet} writes at length about the weather, the harvest and the roads of its own part of the land.\n${sentence}`,
    actors: [monitor],
    claims: [
      {
        kind: "figure",
        quote: sentence,
        fields: { min: 41, max: 41, approx: false, unit: "people", category: "killed", place: "Ravna", of: "people" },
        when: "2024-03-11",
        by,
      },
    ],
  });
  const originsOfToll = (...reports: InventedReport[]) =>
    merge(contentsOf(reports)).entries.map(({ origins }) => origins);
  const herald = toll("Herald", "A raid killed 41 in Ravna on Monday, said the Ravna Observatory.", monitor.name);
  const radio = toll("Radio", "According to the Observatory, Monday's dead in Ravna number 41.", monitor.name);

  it("two outlets that credit one monitor for a toll have it from one origin", () => {
    expect(originsOfToll(herald, radio)).toEqual([1]);
  });

  it("an outlet that counted itself is another", () => {
    expect(originsOfToll(herald, radio, toll("Post", "We counted 41 coffins in Ravna.", null))).toEqual([2]);
  });

  it("residents are not one source", () => {
    const [one, two] = [
      toll("Herald", "The dead of Ravna are 41, residents said in the morning.", "residents"),
      toll("Radio", "Residents spoke of 41 killed in Monday's raid on Ravna.", "residents"),
    ];
    expect(originsOfToll(one, two)).toEqual([2]);
  });
});

describe("tolls and time", () => {
  const toll = (day: string, number: number, by: string | null, outlet: string): InventedReport => ({
    name: `${outlet}-${day}`,
    outlet,
    published: day,
    text: `The dead of Ravna are ${number}, it was said on ${day} by those who count them.`,
    claims: [
      {
        kind: "figure",
        quote: `The dead of Ravna are ${number}`,
        fields: {
          min: number,
          max: number,
          approx: false,
          unit: "people",
          category: "killed",
          place: "Ravna",
          of: "people",
        },
        when: "2024-03-10",
        by,
      },
    ],
  });

  it("a toll that one source raised is the new number and no dispute", () => {
    const { entries } = merge(
      contentsOf([toll("2024-03-11", 34, "LMO", "Herald"), toll("2024-03-12", 41, "LMO", "Post")]),
    );
    expect(entries).toHaveLength(1);
    expect(entries[0]?.fields.min).toMatchObject({ value: 41, isDisputed: false });
  });

  it("the number and its bounds come from one claim", () => {
    const atLeast = toll("2024-03-13", 50, "residents", "Radio");
    const claims = [{ ...atLeast.claims![0]!, fields: { ...atLeast.claims![0]!.fields, max: null } }];
    const { entries } = merge(contentsOf([toll("2024-03-11", 34, "LMO", "Herald"), { ...atLeast, claims }]));
    expect([entries[0]?.fields.min?.value, entries[0]?.fields.max?.value]).toEqual([50, null]);
    // The headline takes nobody's side.
    expect(entries[0]?.headline).toBe("34 to 50 people killed in Ravna");
  });
});
