/** Search over a record of an invented process: what is found, in which order, and that the marks stand on the words. */
import { beforeAll, describe, expect, it } from "vitest";
import { process } from "../../test/invented-process.ts";
import { expectCited, recordOf } from "../../test/record-of.ts";
import type { Store } from "../record/store.ts";
import { type SearchAsked, viewSearch } from "./search.ts";
import { groupedAsText } from "./text/grouped-as-text.ts";

const ALL = { lines: Number.POSITIVE_INFINITY, ofEach: Number.POSITIVE_INFINITY };

describe("a search", () => {
  let store: Store;
  beforeAll(async () => {
    store = await recordOf(process);
  });
  const found = async (words: string, asked: Omit<SearchAsked, "words"> = {}) => {
    const { groups } = await viewSearch(store, { words, ...asked }, ALL);
    const linesOf = (title: string) => groups.find((group) => group.title === title)?.lines ?? [];
    return { entries: linesOf("Entries"), reports: linesOf("Reports") };
  };

  it("gives entries and reports that hold all the words, with their sentences and the words marked", async () => {
    const { entries, reports } = await found("siege ravna");
    expect(entries[0]!.text).toBe("The siege of Ravna was lifted by Eastmark");
    expect(reports.map(({ text }) => text)).toEqual(["post-1"]);
    await expectCited(store, [...entries, ...reports]);
    const { quote, marks } = reports[0]!.citations[0]!;
    expect(marks!.map(({ start, end }) => quote.slice(start, end))).toEqual(["siege", "Ravna"]);
  });

  it("an entry that says the words itself stands before one whose sentence holds them", async () => {
    const { entries } = await found("lind");
    expect(entries.length).toBeGreaterThan(3);
    // Lind is credited for it, and no party of it.
    expect(entries.at(-1)!.kind).toBe("control");
  });

  it("is narrowed by kind, actor, place, outlet, days and review", async () => {
    const all = (await found("ravna")).entries.length;
    const of = async (asked: Omit<SearchAsked, "words">) => (await found("ravna", asked)).entries.length;
    expect(await of({ kinds: ["figure"] })).toBe(1);
    expect(await of({ actor: "lind" })).toBe(1);
    expect(await of({ place: "lakeside" })).toBe(0);
    expect(await of({ outlet: "radio" })).toBeLessThan(all);
    expect(await of({ since: "2024-03-10" })).toBeLessThan(all);
    expect(await of({ review: "accepted" })).toBe(0);
    expect((await found("ravna", { outlet: "radio" })).reports.map(({ text }) => text)).toEqual(["radio-1"]);
    expect((await found("ravna", { until: "2024-03-02" })).reports.map(({ text }) => text)).toEqual(["herald-1"]);
    expect((await found("ravna", { asOf: "2024-03-02" })).reports.map(({ text }) => text)).toEqual(["herald-1"]);
  });

  it("of words that stand nowhere, and of none, says so", async () => {
    const nothing = await viewSearch(store, { words: "zebra" }, ALL);
    expect(groupedAsText(nothing, { width: 80, colour: false })).toContain("Nothing holds all these words.");
    await expect(viewSearch(store, { words: "!?" }, ALL)).rejects.toThrow("holds no word to look for");
  });

  it("a terminal shows the words between «»", async () => {
    const text = groupedAsText(await viewSearch(store, { words: "sie" }, ALL), { width: 80, colour: false });
    expect(text).toContain("lifted the «siege» of Ravna");
  });
});
