/** Places over a record of an invented process. */
import { beforeAll, describe, expect, it } from "vitest";
import { process } from "../../test/invented-process.ts";
import { expectCited, recordOf } from "../../test/record-of.ts";
import type { Store } from "../record/store.ts";
import { viewPlaces } from "./places.ts";

const ALL = { lines: Number.POSITIVE_INFINITY, ofEach: Number.POSITIVE_INFINITY };

describe("places", () => {
  let store: Store;
  beforeAll(async () => {
    store = await recordOf(process);
  });

  it("control, aid and violence stand under their place in order of time", async () => {
    const { groups } = await viewPlaces(store, {}, ALL);
    expect(groups.map(({ title, note }) => [title, note])).toEqual([["Ravna", "access 1, control 2, incident 1"]]);
    const days = groups[0]!.lines.map(({ when }) => when!);
    expect(days).toEqual([...days].sort());
    await expectCited(store, groups[0]!.lines);
  });

  it("of some kinds, of an actor, up to a day", async () => {
    const count = async (asked: Parameters<typeof viewPlaces>[1]) => (await viewPlaces(store, asked, ALL)).totalLines;
    expect(await count({ kinds: ["control"] })).toBe(2);
    expect(await count({ actor: "dawn front" })).toBe(0);
    expect(await count({ until: "2024-03-05" })).toBe(3);
  });

  it("a place with more than fits says how many there are", async () => {
    const { groups } = await viewPlaces(store, {}, { lines: 100, ofEach: 2 });
    expect(groups[0]).toMatchObject({ total: 4 });
    expect(groups[0]!.lines).toHaveLength(2);
  });
});
