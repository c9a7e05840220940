/** Where accounts differ, over a record of an invented process. */
import { beforeAll, describe, expect, it } from "vitest";
import { process } from "../../test/invented-process.ts";
import { expectCited, recordOf } from "../../test/record-of.ts";
import type { Store } from "../record/store.ts";
import { viewDiscrepancies } from "./discrepancies.ts";

const ALL = { lines: Number.POSITIVE_INFINITY, ofEach: Number.POSITIVE_INFINITY };

describe("discrepancies", () => {
  let store: Store;
  beforeAll(async () => {
    store = await recordOf(process);
  });

  it("each answer stands with whose it is, and with its words", async () => {
    const { groups } = await viewDiscrepancies(store, { about: "killed" }, ALL);
    expect(groups).toHaveLength(1);
    const whose = groups[0]!.lines.map((line) => line.whose).toSorted();
    expect(whose).toEqual(["Lakeside Monitoring Office, in Lakeside Herald", "Ravna Radio"]);
    expect(groups[0]!.lines.map(({ sources }) => sources)).toEqual(Array(2).fill("1 report, 1 outlet, 1 origin"));
    expect(groups[0]!.lines.map(({ answer }) => answer).toSorted()).toEqual(["19", "at least 12"]);
    await expectCited(store, groups[0]!.lines);
  });

  it("there is none before the second account was in print", async () => {
    const { groups, empty } = await viewDiscrepancies(store, { asOf: "2024-03-02" }, ALL);
    expect(groups).toEqual([]);
    expect(empty).toBe("No two accounts of one thing differ.");
  });

  it("of one kind only", async () => {
    const kinds = (await store.discrepancies()).items.map(({ kind }) => kind);
    const { groups } = await viewDiscrepancies(store, { kind: kinds[0]! }, ALL);
    expect(groups).toHaveLength(kinds.filter((kind) => kind === kinds[0]).length);
  });
});
