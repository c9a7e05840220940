/** Figures over a record of an invented process: whose count each is, and that nothing is added up. */
import { beforeAll, describe, expect, it } from "vitest";
import { process } from "../../test/invented-process.ts";
import { expectCited, recordOf } from "../../test/record-of.ts";
import type { Store } from "../record/store.ts";
import { viewFigures } from "./figures.ts";

const ALL = { lines: Number.POSITIVE_INFINITY, ofEach: Number.POSITIVE_INFINITY };

describe("figures", () => {
  let store: Store;
  beforeAll(async () => {
    store = await recordOf(process);
  });

  it("two counts of one day stand side by side, each with whose it is", async () => {
    const { groups } = await viewFigures(store, {}, ALL);
    expect(groups.map(({ title }) => title)).toEqual(["Killed · Ravna"]);
    const told = groups[0]!.lines.map(({ min, max, whose }) => ({ min, max, whose }));
    expect(told).toHaveLength(2);
    expect(told).toContainEqual({ min: 12, max: null, whose: "Lakeside Monitoring Office, in Lakeside Herald" });
    expect(told).toContainEqual({ min: 19, max: 19, whose: "Ravna Radio" });
    await expectCited(store, groups[0]!.lines);
  });

  it("no number is told that no report gives", async () => {
    const { groups } = await viewFigures(store, {}, ALL);
    const numbers = groups.flatMap(({ lines }) => lines.flatMap(({ text }) => text.match(/\d+/g) ?? []));
    expect(new Set(numbers)).toEqual(new Set(["12", "19"]));
  });

  it("of a category, at a place, as known on a day", async () => {
    const count = async (asked: Parameters<typeof viewFigures>[1]) => (await viewFigures(store, asked, ALL)).totalLines;
    expect(await count({ category: "injured" })).toBe(0);
    expect(await count({ place: "ravna" })).toBe(2);
    expect(await count({ asOf: "2024-03-02" })).toBe(1);
  });
});
