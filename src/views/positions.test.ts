/** Positions over a record of an invented process. */
import { beforeAll, describe, expect, it } from "vitest";
import { process } from "../../test/invented-process.ts";
import { expectCited, recordOf } from "../../test/record-of.ts";
import type { Store } from "../record/store.ts";
import { viewPositions } from "./positions.ts";

const ALL = { lines: Number.POSITIVE_INFINITY, ofEach: Number.POSITIVE_INFINITY };

describe("positions", () => {
  let store: Store;
  beforeAll(async () => {
    store = await recordOf(process);
  });

  it("stand under party and issue, in order of time, each with its words", async () => {
    const { groups } = await viewPositions(store, {}, ALL);
    expect(groups.map(({ title }) => title)).toEqual(["Norland · ceasefire", "Eastmark · prisoners"]);
    expect(groups[0]!.lines.map(({ stance, before }) => [stance, before])).toEqual([
      ["oppose", null],
      ["support", "oppose"],
    ]);
    await expectCited(
      store,
      groups.flatMap(({ lines }) => lines),
    );
  });

  it("a move is told with the words of both", async () => {
    const { groups, totalLines } = await viewPositions(store, { changes: true }, ALL);
    expect(totalLines).toBe(1);
    expect(groups[0]!.lines[0]!.citations.map(({ quote }) => quote)).toEqual([
      "Norland now backs a pause of 48 hours in the fighting around Ravna.",
      "Norland rejects a pause of 48 hours in the fighting around Ravna.",
    ]);
  });

  it("nobody has moved by what was known before", async () => {
    const known = await viewPositions(store, { changes: true, asOf: "2024-03-05" }, ALL);
    expect(known.groups).toEqual([]);
    expect(known.empty).toBe("No party is reported to have moved.");
  });

  it("of one party, on one issue", async () => {
    const of = async (asked: Parameters<typeof viewPositions>[1]) =>
      (await viewPositions(store, asked, ALL)).totalLines;
    expect(await of({ actor: "norl" })).toBe(2);
    expect(await of({ issue: "prisoners" })).toBe(1);
    expect(await of({ actor: "norland", until: "2024-03-05" })).toBe(1);
  });
});
