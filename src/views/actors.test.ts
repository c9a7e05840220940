/** The list of actors and the page of one, over a record of an invented process. */
import { beforeAll, describe, expect, it } from "vitest";
import { process } from "../../test/invented-process.ts";
import { expectCited, recordOf } from "../../test/record-of.ts";
import type { Store } from "../record/store.ts";
import { viewActor } from "./actor.ts";
import { viewActors } from "./actors.ts";

const ALL = { lines: Number.POSITIVE_INFINITY, ofEach: Number.POSITIVE_INFINITY };

describe("actors", () => {
  let store: Store;
  beforeAll(async () => {
    store = await recordOf(process);
  });

  it("each has its ties with their days, or the latest told of it", async () => {
    const { groups } = await viewActors(store, {}, ALL);
    const dawn = groups.find(({ title }) => title === "Dawn Front")!;
    expect(dawn.note).toMatch(/^armed group · also Hill Guard · \d entries$/);
    expect(dawn.lines.map(({ when }) => when)).toEqual(["2024-03-01", null]);
    expect(groups.find(({ title }) => title === "Ada Okoro")!.lines).toHaveLength(1);
    await expectCited(
      store,
      groups.flatMap(({ lines }) => lines),
    );
  });

  it("by type and by a former name", async () => {
    const titles = async (asked: Parameters<typeof viewActors>[1]) =>
      (await viewActors(store, asked, ALL)).groups.map(({ title }) => title);
    expect(await titles({ search: "hill" })).toEqual(["Dawn Front"]);
    expect((await titles({ type: "person" })).sort()).toEqual(["Ada Okoro", "Tomas Lind"]);
  });

  it("one actor's page has its names in words, its ties, and what is told of it by kind", async () => {
    const page = await viewActor(store, { actor: "hill guard" }, ALL);
    expect(page.title).toBe("Dawn Front");
    expect(page.groups.map(({ title }) => title)).toEqual(["Names and role", "Ties"]);
    expect(page.groups[0]!.lines[0]!.text).toBe("“Dawn Front”, “Hill Guard”");
    await expectCited(
      store,
      page.groups.flatMap(({ lines }) => lines),
    );
    const lind = await viewActor(store, { actor: "lind" }, ALL);
    expect(lind.groups.map(({ title }) => title)).toEqual(["Names and role", "Meetings", "Statements"]);
  });

  it("one that is not there, and one that could be several, are told in one sentence", async () => {
    await expect(viewActor(store, { actor: "Zed" }, ALL)).rejects.toThrow(/no actor “Zed” in .*“parley actors”/);
    await expect(viewActor(store, { actor: "d" }, ALL)).rejects.toThrow(/fits .*; give the whole name of one/);
  });
});
