/** What holds of merging whatever the record: order never shows, and no claim is lost or told twice. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growth, LINEAR } from "../../test/growth.ts";
import { herald, lind, okoro, radio, story } from "../../test/invented-story.ts";
import { contentsOf, judgement } from "../../test/invented-talks.ts";
import { merge } from "./merge.ts";

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
    expect(merge({ reports: [], claims: [], judgements: [] })).toEqual({ actors: [], entries: [], discrepancies: [] });
  });

  it("four times the claims take about four times as long", () => {
    const record = (count: number) =>
      contentsOf(
        Array.from({ length: count }, (_, index) => ({
          ...herald,
          name: `report-${index}`,
          text: `${herald.text}\nNumber ${index} of ${index * 7} said ${index * 13} things about bridge ${index * 3}.`,
          claims: herald.claims!.map((claim) => ({
            ...claim,
            when: `20${10 + (index % 15)}-0${1 + (index % 9)}-1${index % 10}`,
          })),
        })),
      );
    const work = (count: number) => {
      const contents = record(count);
      return () => void merge(contents);
    };
    expect(growth(work, 125)).toBeLessThan(LINEAR);
  });
});
