/** Overlapping claims over a text: cut at every border, with nothing lost and nothing twice. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReportView } from "../../views/shapes.ts";
import { blocksOf, runsOf } from "./runs.ts";

type Read = Pick<ReportView, "text" | "segments" | "claims" | "doubts">;

function claim(id: string, ...spans: (readonly [number, number])[]): ReportView["claims"][number] {
  return {
    id,
    kind: "statement",
    entry: null,
    headline: id,
    spans: spans.map(([start, end]) => ({ start, end })),
    fieldSpans: {},
  };
}

const TEXT = "RAVNA (MN) - Two met.\n\nShare";
const READ: Read = {
  text: TEXT,
  segments: [
    { role: "dateline", start: 0, end: 12 },
    { role: "gap", start: 12, end: 13 },
    { role: "body", start: 13, end: 21 },
    { role: "gap", start: 21, end: 23 },
    { role: "furniture", start: 23, end: 28 },
  ],
  claims: [claim("c1", [13, 21]), claim("c2", [13, 16])],
  doubts: [],
};

describe("runs", () => {
  it("overlapping claims are cut where one of them ends", () => {
    const lying = runsOf(READ).filter((run) => run.claims.length > 0);
    expect(lying.map((run) => [TEXT.slice(run.start, run.end), run.claims, run.isStart])).toEqual([
      ["Two", ["c1", "c2"], true],
      [" met.", ["c1"], false],
    ]);
  });

  it("a dateline stands in one block with its sentence, furniture in its own", () => {
    const blocks = blocksOf(TEXT, runsOf(READ));
    expect(blocks.map((block) => block.role)).toEqual(["dateline", "furniture"]);
    expect(blocks[0]!.runs.map((run) => run.role)).toEqual(["dateline", "gap", "body", "body"]);
  });

  it("a doubt is kept apart from claims", () => {
    const runs = runsOf({
      ...READ,
      claims: [],
      doubts: [{ id: "d1", code: "notice/two-dates", message: "?", span: { start: 13, end: 16 } }],
    });
    expect(runs.filter((run) => run.doubts.length > 0)).toEqual([
      { start: 13, end: 16, role: "body", claims: [], isStart: false, doubts: ["d1"] },
    ]);
  });

  const spans = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  const anyClaims = fc.array(fc.array(spans, { minLength: 1, maxLength: 3 }), { maxLength: 8 });

  it("the runs cover the text with no gap and no overlap, whatever was read", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), anyClaims, (text, all) => {
        const runs = runsOf({ ...READ, text, segments: [], claims: all.map((list, n) => claim(`c${n}`, ...list)) });
        expect(runs.map((run) => text.slice(run.start, run.end)).join("")).toBe(text);
        for (const [index, run] of runs.entries()) expect(run.start).toBe(index === 0 ? 0 : runs[index - 1]!.end);
      }),
    );
  });

  it("the runs of a claim make up exactly its passages", () => {
    fc.assert(
      fc.property(anyClaims, (all) => {
        const text = "x".repeat(41);
        const claims = all.map((list, n) => claim(`c${n}`, ...list));
        const runs = runsOf({ ...READ, text, segments: [], claims });
        for (const { id, spans: passages } of claims) {
          const places = (list: readonly { start: number; end: number }[]): number[] => [
            ...new Set(list.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, n) => start + n))),
          ];
          const ofRuns = places(runs.filter((run) => run.claims.includes(id)));
          expect(ofRuns).toEqual(places(passages).sort((a, b) => a - b));
        }
      }),
    );
  });
});
