/** Statements over a record of an invented process. */
import { beforeAll, describe, expect, it } from "vitest";
import { process } from "../../test/invented-process.ts";
import { expectCited, recordOf } from "../../test/record-of.ts";
import type { Store } from "../record/store.ts";
import { viewStatements } from "./statements.ts";

const ALL = { lines: Number.POSITIVE_INFINITY, ofEach: Number.POSITIVE_INFINITY };

describe("statements", () => {
  let store: Store;
  beforeAll(async () => {
    store = await recordOf(process);
  });

  it("stand under their speaker and the issue their words speak for", async () => {
    const { groups } = await viewStatements(store, {}, ALL);
    expect(groups.map(({ title }) => title)).toEqual([
      "Tomas Lind · humanitarian access",
      "Tomas Lind · other",
      "Ada Okoro · prisoners",
    ]);
    await expectCited(
      store,
      groups.flatMap(({ lines }) => lines),
    );
  });

  it("of one speaker, on one issue, up to a day", async () => {
    const count = async (asked: Parameters<typeof viewStatements>[1]) =>
      (await viewStatements(store, asked, ALL)).totalLines;
    expect(await count({ actor: "lind" })).toBe(2);
    expect(await count({ issue: "prisoners" })).toBe(1);
    expect(await count({ asOf: "2024-03-12" })).toBe(1);
  });
});
