/** The timeline over a record of an invented process, and the two senses of a day. */
import { beforeAll, describe, expect, it } from "vitest";
import { process } from "../../test/invented-process.ts";
import { expectCited, recordOf } from "../../test/record-of.ts";
import type { Store } from "../record/store.ts";
import { groupedAsText } from "./text/grouped-as-text.ts";
import { type TimelineAsked, viewTimeline } from "./timeline.ts";

describe("the timeline", () => {
  let store: Store;
  beforeAll(async () => {
    store = await recordOf(process);
  });
  const texts = async (asked: TimelineAsked, most = 1000): Promise<string[]> =>
    (await viewTimeline(store, asked, most)).groups.flatMap(({ lines }) => lines.map(({ text }) => text));

  it("has every entry once, in order of time, those without a day last", async () => {
    const { groups, totalLines } = await viewTimeline(store, {}, 1000);
    const lines = groups.flatMap((group) => group.lines);
    expect(lines).toHaveLength((await store.entries()).total);
    expect(lines).toHaveLength(totalLines);
    const days = lines.map(({ when }) => when ?? "9999");
    expect(days).toEqual([...days].sort());
    expect(groups.map(({ title }) => title)).toEqual(["February 2024", "March 2024", "Day not known"]);
    await expectCited(store, lines);
  });

  it("where there are more than fit it shows the latest and says how many stand before", async () => {
    const { groups, note } = await viewTimeline(store, { kinds: ["meeting", "position"] }, 2);
    expect(groups.flatMap(({ lines }) => lines.map(({ when }) => when))).toEqual(["2024-03-11", "2024-03-20"]);
    expect(note).toBe("3 earlier are not shown");
  });

  it("is filtered by kind, actor, place and days", async () => {
    expect(await texts({ kinds: ["agreement"] })).toEqual(["Ceasefire (Norland and Eastmark): reached"]);
    expect(await texts({ place: "harbour" })).toHaveLength(1);
    await expect(texts({ place: "atlantis" })).rejects.toThrow("no place “atlantis”");
    expect((await texts({ actor: "hill guard" })).length).toBe((await texts({ actor: "dawn front" })).length);
    expect(await texts({ kinds: ["meeting"], since: "2024-03-12" })).toHaveLength(1);
  });

  it("what was known by a day and what had happened by it are two things", async () => {
    const siege = async (asked: TimelineAsked) => texts({ ...asked, kinds: ["control"] });
    // Lifted on the 14th, told on the 21st.
    expect(await siege({ asOf: "2024-03-15" })).toEqual(["Ravna is besieged by Eastmark"]);
    expect(await siege({ happenedBy: "2024-03-15" })).toContain("The siege of Ravna was lifted by Eastmark");
    expect(await siege({ happenedBy: "2024-03-10" })).toEqual(["Ravna is besieged by Eastmark"]);
    expect(await siege({ asOf: "2024-03-15", happenedBy: "2024-03-15" })).toEqual(["Ravna is besieged by Eastmark"]);
  });

  it("a plan for later had been made by a day, and its end had not yet come", async () => {
    const talks = async (asked: TimelineAsked) => (await texts({ ...asked, kinds: ["meeting"] })).at(-1);
    expect(await talks({})).toMatch(/^Cancelled:/);
    expect(await talks({ happenedBy: "2024-03-15" })).toMatch(/^Planned:/);
  });

  it("prints for a terminal of any width without a line that is too long", async () => {
    const view = await viewTimeline(store, {}, 1000);
    for (const width of [40, 80, 120]) {
      const text = groupedAsText(view, { width, colour: false });
      const wide = text.split("\n").filter((line) => line.length > width && line.trim().split(" ").length > 2);
      expect(wide).toEqual([]);
    }
  });
});
