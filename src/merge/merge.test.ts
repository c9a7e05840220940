/** Merging, tried on invented talks between Ada Okoro of Norland and Tomas Lind of Eastmark. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentsOf, type InventedReport, judgement } from "../../test/invented-talks.ts";
import type { Entry } from "../model/entry.ts";
import type { Merged, RecordContents } from "../model/record-contents.ts";
import { merge } from "./merge.ts";

const okoro = { name: "Ada Okoro", aliases: ["Okoro"], role: "foreign minister", of: "Norland" };
const lind = { name: "Tomas Lind", aliases: ["Lind"], role: "chief envoy", of: "Eastmark" };
const monitor = { name: "Lakeside Monitoring Office", type: "organisation" as const, aliases: ["LMO"] };

const met = { participants: ["Ada Okoro", "Tomas Lind"], place: "Lakeside", status: "held", duration: null };

const herald: InventedReport = {
  name: "herald-1",
  outlet: "Lakeside Herald",
  published: "2024-03-12",
  text:
    "Ada Okoro and Tomas Lind met in Lakeside on Monday for six hours, in a hotel above the harbour that both sides know well.\n" +
    "“We are close to a deal, but two questions are still open,” Okoro told reporters after the talks had ended.\n" +
    "At least 34 civilians were killed in Ravna on Sunday, the Lakeside Monitoring Office said in its bulletin.\n" +
    "The two will meet again in Harbour City on 20 March, officials of both delegations confirmed late on Monday.",
  actors: [okoro, lind, monitor],
  claims: [
    {
      kind: "meeting",
      quote: "Ada Okoro and Tomas Lind met in Lakeside on Monday for six hours",
      fields: { ...met, duration: "PT6H" },
      when: "2024-03-11",
    },
    {
      kind: "statement",
      quote: "“We are close to a deal, but two questions are still open,” Okoro told reporters",
      fields: {
        speaker: "Ada Okoro",
        mode: "direct",
        content: "We are close to a deal, but two questions are still open",
      },
      when: "2024-03-11",
    },
    {
      kind: "figure",
      quote: "At least 34 civilians were killed in Ravna on Sunday",
      fields: {
        min: 34,
        max: null,
        approx: false,
        unit: "people",
        category: "killed",
        place: "Ravna",
        of: "civilians",
      },
      when: "2024-03-10",
      by: "Lakeside Monitoring Office",
    },
    {
      kind: "meeting",
      quote: "The two will meet again in Harbour City on 20 March",
      fields: { ...met, place: "Harbour City", status: "planned" },
      when: "2024-03-20",
    },
  ],
};

/** A copy that another outlet prints under its own name. */
const copy: InventedReport = {
  ...herald,
  name: "post-1",
  outlet: "Harbour Post",
  text: `${herald.text}\nThe Post has more on page four.`,
};

const radio: InventedReport = {
  name: "radio-1",
  outlet: "Ravna Radio",
  published: "2024-03-13",
  text:
    "Monday's talks of Lind and Okoro brought no result, said a person who was in the room for most of the day.\n" +
    "Norland's minister said they were “close to a deal” with questions open.\n" +
    "Residents put the dead of Sunday's raid on Ravna at 41.",
  actors: [{ name: "Okoro" }, { name: "Lind" }, { name: "residents", type: "body" }],
  claims: [
    {
      kind: "meeting",
      quote: "Monday's talks of Lind and Okoro brought no result",
      fields: { participants: ["Lind", "Okoro"], place: null, status: "held", duration: null },
      when: "2024-03-11",
    },
    {
      kind: "statement",
      quote: "Norland's minister said they were “close to a deal” with questions open",
      fields: { speaker: "Okoro", mode: "indirect", content: "they were “close to a deal” with questions open" },
      when: "2024-03-11",
    },
    {
      kind: "figure",
      quote: "Residents put the dead of Sunday's raid on Ravna at 41.",
      fields: { min: 41, max: 41, approx: false, unit: "people", category: "killed", place: "Ravna", of: "people" },
      when: "2024-03-10",
      by: "residents",
    },
  ],
};

const callingOff: InventedReport = {
  name: "herald-2",
  outlet: "Lakeside Herald",
  published: "2024-03-18",
  text: "Norland has called off the meeting of Okoro and Lind in Harbour City, two days before it was to begin.",
  actors: [okoro, lind],
  claims: [
    {
      kind: "meeting",
      quote: "Norland has called off the meeting of Okoro and Lind in Harbour City",
      fields: { ...met, place: "Harbour City", status: "cancelled" },
      when: "2024-03-20",
    },
  ],
};

const story = [herald, copy, radio, callingOff];

function entryWith(merged: Merged, words: string): Entry {
  const found = merged.entries.filter((entry) => entry.headline.includes(words));
  expect(found.map((entry) => entry.headline)).toHaveLength(1);
  return found[0]!;
}

function withoutReview(contents: RecordContents): string {
  return JSON.stringify(merge(contents));
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
    expect(entries[0]?.headline).toBe("At least 50 people killed in Ravna");
  });
});

describe("judgements", () => {
  const plain = contentsOf(story);
  const toll = plain.claims.find((claim) => claim.fields.min === 41)!;
  const first = plain.claims.find((claim) => claim.fields.min === 34)!;
  const judged = (...judgements: Parameters<typeof judgement>[0][]): Merged =>
    merge({ ...plain, judgements: judgements.map(judgement) });

  it("a rejected claim is in no entry", () => {
    const merged = judged({ verdict: "reject", claim: toll.id, at: "2024-04-01T10:00:00Z" });
    expect(merged.entries.flatMap((entry) => entry.claims)).not.toContain(toll.id);
  });

  it("a corrected field holds against every other claim", () => {
    const merged = judged({ verdict: "correct", claim: toll.id, field: "max", value: 43, at: "2024-04-01T10:00:00Z" });
    const entry = merged.entries.find((one) => one.claims.includes(toll.id))!;
    expect(entry.fields.max).toMatchObject({ value: 43, isDisputed: false });
    expect(entry.review).toBe("corrected");
  });

  it("claims judged not to be the same stay apart", () => {
    const merged = judged({ verdict: "not-same", claim: toll.id, other: first.id, at: "2024-04-01T10:00:00Z" });
    const [one, two] = [toll, first].map(
      (claim) => merged.entries.find((entry) => entry.claims.includes(claim.id))?.id,
    );
    expect(one).not.toBe(two);
  });

  it("claims judged the same are one entry even where merging would not dare", () => {
    const cancelled = plain.claims.find((claim) => claim.fields.status === "cancelled")!;
    const held = plain.claims.find((claim) => claim.fields.status === "held" && claim.fields.place === "Lakeside")!;
    const merged = judged({ verdict: "same", claim: cancelled.id, other: held.id, at: "2024-04-01T10:00:00Z" });
    expect(merged.entries.find((entry) => entry.claims.includes(held.id))?.claims).toContain(cancelled.id);
  });

  it("an accepted entry says so", () => {
    const merged = judged({ verdict: "accept", claim: toll.id, at: "2024-04-01T10:00:00Z" });
    expect(merged.entries.find((entry) => entry.claims.includes(toll.id))?.review).toBe("accepted");
  });

  it("a judgement of a claim that was read anew is carried over by its words", () => {
    const words = "Residents put the dead of Sunday's raid on Ravna at 41.";
    const merged = judged({ verdict: "reject", claim: "c0000000000000000", anchor: words, at: "2024-04-01T10:00:00Z" });
    expect(merged.entries.flatMap((entry) => entry.claims)).not.toContain(toll.id);
  });

  it("a judgement and its undo leave the entries as they were", () => {
    const verdicts = ["accept", "reject", "correct", "same", "not-same"] as const;
    const pick = fc.constantFrom(...plain.claims);
    fc.assert(
      fc.property(fc.constantFrom(...verdicts), pick, pick, (verdict, claim, other) => {
        const one = judgement({
          verdict,
          claim: claim.id,
          other: verdict.endsWith("same") ? other.id : null,
          field: verdict === "correct" ? "place" : null,
          value: verdict === "correct" ? "Ravna" : null,
          at: "2024-04-01T10:00:00Z",
        });
        const undo = judgement({ verdict: "undo", undoes: one.id, at: "2024-04-01T11:00:00Z" });
        expect(withoutReview({ ...plain, judgements: [one, undo] })).toBe(withoutReview(plain));
      }),
      { numRuns: 40 },
    );
  });
});

describe("laws", () => {
  it("the order of reports, claims and judgements never shows", () => {
    const all = contentsOf(story, [
      judgement({ verdict: "accept", claim: contentsOf([radio]).claims[0]!.id, at: "2024-04-01T10:00:00Z" }),
      judgement({
        verdict: "correct",
        claim: contentsOf([herald]).claims[0]!.id,
        field: "place",
        value: "Ravna",
        at: "2024-04-01T09:00:00Z",
      }),
    ]);
    const expected = JSON.stringify(merge(all));
    const shuffled = fc.tuple(
      fc.shuffledSubarray([...all.reports], { minLength: all.reports.length }),
      fc.shuffledSubarray([...all.claims], { minLength: all.claims.length }),
      fc.shuffledSubarray([...all.judgements], { minLength: all.judgements.length }),
    );
    fc.assert(
      fc.property(shuffled, ([reports, claims, judgements]) => {
        expect(JSON.stringify(merge({ reports, claims, judgements }))).toBe(expected);
      }),
      { numRuns: 50 },
    );
  });

  it("the order never shows in any record of claims that are nearly alike", () => {
    const fields = fc.record({
      participants: fc.constantFrom(["Ada Okoro"], ["Ada Okoro", "Tomas Lind"], ["Okoro", "Mara Voss", "Tomas Lind"]),
      place: fc.constantFrom(null, "Lakeside", "Lakeside province", "Ravna"),
      status: fc.constantFrom("held", "planned", "cancelled"),
      duration: fc.constant(null),
    });
    const claims = fc.array(
      fc.record({ fields, when: fc.constantFrom(null, "2024-03-11", "2024-03-12", "2024-03-11/2024-03-17") }),
      { minLength: 1, maxLength: 5 },
    );
    const report = fc.record({
      published: fc.constantFrom(null, "2024-03-10", "2024-03-13"),
      outlet: fc.constantFrom(null, "Lakeside Herald", "Ravna Radio"),
      text: fc.constantFrom("They met and talked about the bridge for hours on end.", "Talks were held."),
      claims,
    });
    const record = fc.array(report, { minLength: 1, maxLength: 4 }).map((reports) =>
      contentsOf(
        reports.map((one, index) => ({
          ...one,
          name: `report-${index}`,
          actors: [okoro, lind, { name: "Okoro" }, { name: "Mara Voss" }],
          claims: one.claims.map((claim, at) => ({
            ...claim,
            kind: "meeting" as const,
            quote: one.text.slice(0, 4 + at),
          })),
        })),
      ),
    );
    fc.assert(
      fc.property(record, (contents) => {
        const turned = { ...contents, reports: contents.reports.toReversed(), claims: contents.claims.toReversed() };
        const merged = merge(contents);
        expect(merge(turned)).toEqual(merged);
        const told = merged.entries.flatMap((entry) => entry.claims);
        expect(new Set(told).size).toBe(told.length);
      }),
      { numRuns: 150 },
    );
  });

  it("every claim that was not rejected is in exactly one entry", () => {
    const contents = contentsOf(story);
    const told = merge(contents).entries.flatMap((entry) => entry.claims);
    expect([...told].sort()).toEqual(contents.claims.map((claim) => claim.id).sort());
  });

  it("an empty record merges to nothing", () => {
    expect(merge({ reports: [], claims: [], judgements: [] })).toEqual({ actors: [], entries: [] });
  });
});
