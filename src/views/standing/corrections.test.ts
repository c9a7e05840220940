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
  let records = 0;
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

  /** What was put right in a record of these alone. */
  async function toldOf(
    reports: readonly { readonly name: string; readonly text: string; readonly address: string | null }[],
  ): Promise<readonly CitedLine[]> {
    const other = await openRecord(join(folder, `${++records}.parley`));
    const reader = await openReader();
    for (const { text, ...given } of reports)
      await other.add(await reader.read({ ...given, bytes: new TextEncoder().encode(text) }));
    await other.refresh();
    const { sections } = await viewStanding(other, { since: "2013-03-01" });
    await other.close();
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

  it("of two versions that say their days, the one of the later day is the later, whichever came in first", async () => {
    const lines = await toldOf([
      {
        name: "w2",
        text: `${HEAD(12)}${SAID.replace("forty", "fourteen")}\n`,
        address: "https://meridian.example/talks",
      },
      { name: "w1", text: `${HEAD(11)}${SAID}\n`, address: "https://meridian.example/talks" },
    ]);
    expect(lines).toHaveLength(1);
    expect(lines[0]!.text).toContain("“forty” → “fourteen”");
    expect(lines[0]!.sources).toBe("w2, a later version");
  });

  it("of two that say no day and came in on one day, nobody says which was put right", async () => {
    const lines = await toldOf([
      { name: "w2", text: `Envoys meet in Lakeside\n\n${SAID}\n`, address: "https://meridian.example/talks" },
      {
        name: "w1",
        text: `Envoys meet in Lakeside\n\n${SAID.replace("forty", "fourteen")}\n`,
        address: "https://meridian.example/talks",
      },
      { name: "dated", text: `${HEAD(11)}Nobody came.\n`, address: "https://meridian.example/other" },
    ]);
    expect(lines).toHaveLength(1);
    expect(lines[0]!.text).toMatch(
      /has two versions: “fo\w+” or “fo\w+”\. Claims differing: \d+ prisoners in Lakeside or \d+ prisoners/,
    );
    expect(lines[0]!.text).not.toContain("→");
    expect(lines[0]!.sources).toContain("which came first is not known");
  });

  it("a page of another outlet that claims the address puts nothing right", async () => {
    const page = (outlet: string, said: string) =>
      `<!doctype html><html lang="en"><head><link rel="canonical" href="https://meridian.example/talks"><meta property="og:site_name" content="${outlet}"><meta name="pubdate" content="2013-03-12"></head><body><h1>Envoys meet in Lakeside</h1><p>${said}</p></body></html>`;
    const own = { name: "own.html", text: page("Meridian", SAID), address: "https://www.meridian.example/talks" };
    const forged = page("Harbour Post", SAID.replace("forty", "fourteen"));
    expect(await toldOf([own, { name: "a.html", text: forged, address: "https://post.example/talks" }])).toEqual([]);
    expect(await toldOf([own, { name: "b.html", text: forged, address: null }])).toEqual([]);
    const later = page("Meridian", SAID.replace("forty", "fourteen"));
    expect(
      await toldOf([own, { name: "c.html", text: later, address: "https://m.meridian.example/talks" }]),
    ).toHaveLength(1);
    expect(await toldOf([own, { name: "d.html", text: later, address: null }])).toHaveLength(1);
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
