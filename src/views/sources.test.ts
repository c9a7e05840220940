/** Sources: who has whose text and why, and the reports of each outlet. */
import { beforeAll, describe, expect, it } from "vitest";
import { copy, herald, story } from "../../test/invented-story.ts";
import { expectCited, recordOf } from "../../test/record-of.ts";
import type { Store } from "../record/store.ts";
import { viewSources } from "./sources.ts";

const ALL = { lines: Number.POSITIVE_INFINITY, ofEach: Number.POSITIVE_INFINITY };

describe("sources", () => {
  let store: Store;
  beforeAll(async () => {
    store = await recordOf([...story.filter(({ name }) => name !== copy.name), { ...copy, published: "2024-03-14" }]);
  });

  it("reports that share their text are one origin, with who had it first, why, and a sentence of both", async () => {
    const { groups } = await viewSources(store, {}, ALL);
    expect(groups[0]!.title).toBe("One origin: 2 reports");
    const [line] = groups[0]!.lines;
    expect(line!.text).toMatch(
      /^Harbour Post \(post-1\) has text that Lakeside Herald \(herald-1\) had on 12 March 2024: \S/,
    );
    expect(line!.citations.map(({ reportName }) => reportName)).toEqual([herald.name, copy.name]);
    expect(line!.citations[0]!.quote).toBe(line!.citations[1]!.quote);
    await expectCited(
      store,
      groups.flatMap(({ lines }) => lines),
    );
  });

  it("every report stands once under its outlet", async () => {
    const { groups } = await viewSources(store, {}, ALL);
    const names = groups.slice(1).flatMap(({ lines }) => lines.map(({ reportName }) => reportName));
    expect(names.toSorted()).toEqual(story.map(({ name }) => name).toSorted());
    expect((await viewSources(store, { outlet: "radio" }, ALL)).groups.map(({ title }) => title)).toEqual([
      "Ravna Radio",
    ]);
  });

  it("before the copy was in print there was none", async () => {
    const { groups } = await viewSources(store, { asOf: "2024-03-13" }, ALL);
    expect(groups.map(({ title }) => title)).not.toContain("One origin: 2 reports");
  });
});
