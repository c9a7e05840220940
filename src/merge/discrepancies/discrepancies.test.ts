/** What accounts of one thing differ on, tried on invented talks and raids. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { story } from "../../../test/invented-story.ts";
import { contentsOf, type InventedReport, judgement } from "../../../test/invented-talks.ts";
import type { Discrepancy } from "../../model/discrepancy.ts";
import { merge } from "../merge.ts";

const toll = (
  outlet: string,
  day: string,
  number: number,
  more: { by?: string; place?: string; atLeast?: true; about?: true; when?: string } = {},
): InventedReport => ({
  name: `${outlet}-${day}`,
  outlet,
  published: day,
  text: `${outlet} on ${day}: the dead of the raid are ${number}, as far as anyone there can count them.`,
  claims: [
    {
      kind: "figure",
      quote: `the dead of the raid are ${number}`,
      fields: {
        min: number,
        max: more.atLeast ? null : number,
        approx: more.about ?? false,
        unit: "people",
        category: "killed",
        place: more.place ?? "Ravna",
        of: "people",
      },
      when: more.when ?? "2024-03-10",
      by: more.by ?? null,
    },
  ],
});

const found = (...reports: InventedReport[]): readonly Discrepancy[] => merge(contentsOf(reports)).discrepancies;
const kinds = (...reports: InventedReport[]): string[] => found(...reports).map(({ kind }) => kind);

describe("the number of one thing", () => {
  it("two numbers in two reports' own voice on one day are a conflict", () => {
    expect(kinds(toll("Herald", "2024-03-11", 34), toll("Radio", "2024-03-11", 41))).toEqual(["conflict"]);
  });

  it("two who are named for it are two sources, and each side has its claims, origins and days", () => {
    const [one] = found(
      toll("Herald", "2024-03-11", 34, { by: "LMO" }),
      toll("Radio", "2024-03-11", 41, { by: "residents" }),
    );
    expect(one).toMatchObject({ kind: "source", of: "figure", question: "amount", about: "People killed in Ravna" });
    expect(one?.sides.map(({ text, sources }) => [text, sources])).toEqual(
      expect.arrayContaining([
        ["34", ["LMO"]],
        ["41", ["residents"]],
      ]),
    );
    expect(one?.sides[0]).toMatchObject({ origins: 1, firstLearned: "2024-03-11", difference: null });
    expect(one?.sides[1]).toMatchObject({ difference: "source" });
  });

  it("a number that has grown since is an update, one that has shrunk is not", () => {
    expect(kinds(toll("Herald", "2024-03-11", 34), toll("Radio", "2024-03-13", 41))).toEqual(["update"]);
    expect(kinds(toll("Herald", "2024-03-11", 41), toll("Radio", "2024-03-13", 34))).toEqual(["conflict"]);
  });

  it("a number and the same number as a lower bound are one told less exactly", () => {
    expect(kinds(toll("Herald", "2024-03-11", 34), toll("Radio", "2024-03-11", 34, { atLeast: true }))).toEqual([
      "vagueness",
    ]);
    expect(kinds(toll("Herald", "2024-03-11", 38), toll("Radio", "2024-03-11", 40, { about: true }))).toEqual([
      "vagueness",
    ]);
  });

  it("two lower bounds can both be right, and the later one can have grown; far apart they differ", () => {
    const bound = (outlet: string, day: string, number: number) => toll(outlet, day, number, { atLeast: true });
    expect(kinds(bound("Herald", "2024-03-11", 12), bound("Radio", "2024-03-11", 15))).toEqual(["vagueness"]);
    expect(kinds(bound("Herald", "2024-03-11", 12), bound("Radio", "2024-03-13", 15))).toEqual(["update"]);
    expect(kinds(bound("Herald", "2024-03-11", 15), bound("Radio", "2024-03-13", 12))).toEqual(["vagueness"]);
    expect(kinds(bound("Herald", "2024-03-11", 12), bound("Radio", "2024-03-11", 30))).toEqual(["conflict"]);
    expect(kinds(bound("Herald", "2024-03-11", 12), toll("Radio", "2024-03-11", 15))).toEqual(["conflict"]);
  });

  it("the town and the whole province are two scopes", () => {
    expect(
      kinds(toll("Herald", "2024-03-11", 34), toll("Radio", "2024-03-11", 61, { place: "Ravna province" })),
    ).toEqual(["scope"]);
    const province = toll("Radio", "2024-03-11", 34, { place: "Ravna province" });
    expect(kinds(toll("Herald", "2024-03-11", 34), province)).toEqual([]);
  });

  it("two days or two places are two things, and equal numbers no difference", () => {
    expect(kinds(toll("Herald", "2024-03-11", 34), toll("Radio", "2024-03-11", 41, { when: "2024-03-09" }))).toEqual(
      [],
    );
    expect(kinds(toll("Herald", "2024-03-11", 34), toll("Radio", "2024-03-11", 41, { place: "Tolm" }))).toEqual([]);
    expect(kinds(toll("Herald", "2024-03-11", 34), toll("Radio", "2024-03-11", 34))).toEqual([]);
  });
});

describe("copies", () => {
  const copied = (outlet: string, number: number): InventedReport => {
    const [one] = toll(outlet, "2024-03-11", number).claims!;
    const text =
      "Norland and Eastmark opened talks on prisoners in Lakeside on Monday, a day after a raid shook the valley town. " +
      `At least ${number} people were killed in the raid on the market of Ravna, as far as anyone there can count them. ` +
      "Envoys of both sides sat down in the old customs house and spoke of lists, trucks and guarantees until the evening.";
    return {
      name: outlet,
      outlet,
      published: "2024-03-11",
      text,
      claims: [{ ...one!, quote: `At least ${number} people` }],
    };
  };

  it("a copy that has changed the number is told, an unchanged one is not", () => {
    expect(kinds(copied("Herald", 34), copied("Post", 41))).toEqual(["conflict"]);
    expect(kinds(copied("Herald", 34), copied("Post", 34))).toEqual([]);
  });
});

describe("laws", () => {
  const all = contentsOf([
    ...story,
    toll("Post", "2024-03-14", 44, { by: "LMO", atLeast: true }),
    toll("Mail", "2024-03-11", 40, { about: true }),
  ]);

  it("the order of reports and claims never shows", () => {
    const expected = JSON.stringify(merge(all).discrepancies);
    expect(merge(all).discrepancies.length).toBeGreaterThan(0);
    const shuffled = fc.tuple(
      fc.shuffledSubarray([...all.reports], { minLength: all.reports.length }),
      fc.shuffledSubarray([...all.claims], { minLength: all.claims.length }),
    );
    fc.assert(
      fc.property(shuffled, ([reports, claims]) => {
        expect(JSON.stringify(merge({ reports, claims, judgements: [] }).discrepancies)).toBe(expected);
      }),
      { numRuns: 40 },
    );
  });

  it("a side's claims are told nowhere else in the discrepancy, and all of them stand in its entries", () => {
    const merged = merge(all);
    for (const { sides, entries } of merged.discrepancies) {
      const claims = sides.flatMap((side) => side.claims);
      expect(new Set(claims).size).toBe(claims.length);
      const held = merged.entries.filter(({ id }) => entries.includes(id)).flatMap((entry) => entry.claims);
      expect(held).toEqual(expect.arrayContaining(claims));
    }
  });

  it("a judgement taken back leaves no trace, and a rejected claim takes no side", () => {
    const plain = JSON.stringify(merge(all).discrepancies);
    const tolls = all.claims.filter(({ kind }) => kind === "figure");
    fc.assert(
      fc.property(
        fc.constantFrom("accept", "reject", "correct", "same", "not-same"),
        fc.constantFrom(...tolls),
        fc.constantFrom(...tolls),
        (verdict, claim, other) => {
          const one = judgement({
            verdict: verdict as "accept",
            claim: claim.id,
            other: verdict.endsWith("same") ? other.id : null,
            field: verdict === "correct" ? "min" : null,
            value: verdict === "correct" ? 99 : null,
            at: "2024-04-01T10:00:00Z",
          });
          const judged = merge({ ...all, judgements: [one] }).discrepancies;
          if (verdict === "reject") {
            expect(judged.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims))).not.toContain(claim.id);
          }
          const undo = judgement({ verdict: "undo", undoes: one.id, at: "2024-04-01T11:00:00Z" });
          expect(JSON.stringify(merge({ ...all, judgements: [one, undo] }).discrepancies)).toBe(plain);
        },
      ),
      { numRuns: 60 },
    );
  });
});
