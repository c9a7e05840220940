import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openReader } from "../../pipeline.ts";
import { openRecord } from "../../record/open.ts";
import type { Store } from "../../record/store.ts";
import { viewReport } from "../report.ts";
import type { CitedLine } from "../shapes.ts";
import { viewStanding } from "../standing.ts";

/** What was put right is told where it is told what is new, with the words and the claims. */
const HEAD = (day: number) => `Envoys meet in Lakeside\n\nMarch ${day}, 2013\n\n`;
const SAID = "Northland holds forty prisoners in Lakeside, the mediator Ada Okoro said on Monday.";

describe("what was put right", () => {
  let store: Store;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "parley-corrections-"));
    store = await openRecord(join(folder, "talks.parley"));
    const reader = await openReader();
    const add = async (name: string, text: string, address: string) =>
      store.add(await reader.read({ bytes: new TextEncoder().encode(text), name, address }));
    await add("first.txt", `${HEAD(12)}${SAID}\n`, "https://meridian.example/talks");
    await add(
      "second.txt",
      `${HEAD(14)}${SAID.replace("forty", "fourteen")}\nThe road to Ravna was open.\n`,
      "https://www.meridian.example/talks?utm_source=x",
    );
    await add("same.txt", `${HEAD(10)}Nobody came.\n`, "https://meridian.example/old");
    await add("same-again.txt", `${HEAD(11)}Nobody came.\n`, "https://meridian.example/old/");
    await add(
      "told.txt",
      `Truce talks go on\n\nMarch 15, 2013\n\nSouthmark counted sixty wounded soldiers in Ravna on Tuesday.\n\nCorrection: An earlier version of this article said that sixteen wounded soldiers were counted in Ravna.\n`,
      "https://post.example/truce",
    );
    await store.refresh();
  });
  afterAll(async () => {
    await store?.close();
    rmSync(folder, { recursive: true });
  });

  async function told(since?: string, asOf?: string): Promise<readonly CitedLine[]> {
    const { sections } = await viewStanding(store, {
      ...(since === undefined ? {} : { since }),
      ...(asOf === undefined ? {} : { asOf }),
    });
    return sections.find(({ id }) => id === "corrected")!.lines;
  }

  it("a later version is told with the words before and after, and what became of its claims", async () => {
    const line = (await told("2013-03-13")).find(({ text }) =>
      text.startsWith("“Envoys meet in Lakeside” was changed"),
    )!;
    expect(line.text).toContain("“forty” → “fourteen”");
    expect(line.text).toContain("changed: 40 prisoners in Lakeside → 14 prisoners in Lakeside");
    const words = line.citations.flatMap(({ quote, marks = [] }) =>
      marks.map(({ start, end }) => quote.slice(start, end)),
    );
    expect(words).toEqual(expect.arrayContaining(["forty", "fourteen"]));
    expect(line.citations.some(({ claim }) => claim !== null)).toBe(true);
  });

  it("a report that says itself what it got wrong is told, with the claims the line speaks of", async () => {
    const line = (await told("2013-03-13")).find(({ text }) => text.startsWith("“Truce talks go on”"))!;
    expect(line.text).toContain("An earlier version of this article said");
    expect(line.citations.map(({ quote }) => quote)).toContain(
      "Southmark counted sixty wounded soldiers in Ravna on Tuesday.",
    );
  });

  it("what came again with the same words, or before the day asked for, is no news", async () => {
    expect((await told("2013-03-09")).map(({ text }) => text).join()).not.toContain("Nobody");
    expect(await told("2013-03-16")).toEqual([]);
    expect((await told("2013-03-13", "2013-03-14")).map(({ sources }) => sources)).toEqual(["second, a later version"]);
  });

  it("without a day, what was put right lately stands behind what changed lately", async () => {
    const { sections } = await viewStanding(store);
    expect(sections.slice(-2).map(({ id }) => id)).toEqual(["changes", "corrected"]);
    expect(sections.at(-1)!.total).toBe(2);
  });

  it("a report knows how many versions there are of it", async () => {
    const [first] = (await store.reports()).items.filter(({ name }) => name === "first");
    expect((await viewReport(store, first!.id))!.versions).toBe(2);
    const [alone] = (await store.reports()).items.filter(({ name }) => name === "told");
    expect((await viewReport(store, alone!.id))!.versions).toBe(1);
  });
});
