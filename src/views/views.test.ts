/** The views over a real record of invented talks: what they tell, and that every word of it is cited. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type InventedReport, readingOf } from "../../test/invented-talks.ts";
import { openRecord } from "../record/open.ts";
import type { Store } from "../record/store.ts";
import { viewEntry } from "./entry.ts";
import { viewReport } from "./report.ts";
import type { CitedLine, Standing } from "./shapes.ts";
import { viewStanding } from "./standing.ts";
import { entriesAsText } from "./text/entries-as-text.ts";
import { entryAsText } from "./text/entry-as-text.ts";
import { standingAsText } from "./text/standing-as-text.ts";

const okoro = { name: "Ada Okoro", aliases: ["Okoro"], role: "foreign minister", of: "Norland" };
const lind = { name: "Tomas Lind", aliases: ["Lind"], role: "chief envoy", of: "Eastmark" };
const both = { participants: ["Ada Okoro", "Tomas Lind"], duration: null };
const toll = { approx: false, unit: "people", category: "killed", place: "Ravna", of: "civilians" };

const story: readonly InventedReport[] = [
  {
    name: "herald-1",
    outlet: "Lakeside Herald",
    published: "2024-03-12",
    text:
      "Ada Okoro and Tomas Lind met in Lakeside on Monday.\n" +
      "“We are close to a deal, but two questions are still open,” Okoro said.\n" +
      "At least 34 civilians were killed in Ravna on Sunday.\n" +
      "The two will meet again in Harbour City on 20 March.",
    actors: [okoro, lind],
    claims: [
      {
        kind: "meeting",
        quote: "Ada Okoro and Tomas Lind met in Lakeside on Monday.",
        fields: { ...both, place: "Lakeside", status: "held" },
        when: "2024-03-11",
      },
      {
        kind: "statement",
        quote: "“We are close to a deal, but two questions are still open,” Okoro said.",
        fields: {
          speaker: "Ada Okoro",
          mode: "direct",
          content: "We are close to a deal, but two questions are still open",
        },
        when: "2024-03-11",
      },
      {
        kind: "figure",
        quote: "At least 34 civilians were killed in Ravna on Sunday.",
        fields: { ...toll, min: 34, max: null },
        when: "2024-03-10",
      },
      {
        kind: "meeting",
        quote: "The two will meet again in Harbour City on 20 March.",
        fields: { ...both, place: "Harbour City", status: "planned" },
        when: "2024-03-20",
      },
    ],
  },
  {
    name: "radio-1",
    outlet: "Ravna Radio",
    published: "2024-03-13",
    text: "Residents put the dead of Sunday's raid at 41.\nIt \u001b[31mwas\u0007 quiet.",
    actors: [{ name: "residents", type: "body" }],
    claims: [
      {
        kind: "figure",
        quote: "Residents put the dead of Sunday's raid at 41.",
        fields: { ...toll, min: 41, max: 41, of: "people" },
        when: "2024-03-10",
        by: "residents",
      },
      {
        kind: "statement",
        quote: "It \u001b[31mwas\u0007 quiet.",
        fields: { speaker: "residents", mode: "indirect", content: "It \u001b[31mwas\u0007 quiet in all of the town" },
      },
    ],
  },
  {
    name: "herald-2",
    outlet: "Lakeside Herald",
    published: "2024-03-18",
    text: "Norland has called off the meeting of Okoro and Lind in Harbour City.",
    actors: [okoro, lind],
    claims: [
      {
        kind: "meeting",
        quote: "Norland has called off the meeting of Okoro and Lind in Harbour City.",
        fields: { ...both, place: "Harbour City", status: "cancelled" },
        when: "2024-03-20",
      },
    ],
  },
  {
    name: "undated",
    text: "Okoro and Lind may meet.",
    actors: [okoro, lind],
    claims: [
      { kind: "meeting", quote: "Okoro and Lind may meet.", fields: { ...both, place: null, status: "proposed" } },
    ],
  },
];

let folder: string;
let store: Store;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-views-"));
  store = await openRecord(join(folder, "talks.parley"));
  for (const report of story) await store.add(readingOf(report));
  await store.refresh();
});

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

function section(standing: Standing, id: string): readonly CitedLine[] {
  return standing.sections.find((one) => one.id === id)!.lines;
}

function texts(standing: Standing, id: string): readonly string[] {
  return section(standing, id).map((line) => line.text);
}

describe("where the talks stand", () => {
  it("tells last, next and cancelled meetings, statements, figures, disputes and changes", async () => {
    const standing = await viewStanding(store);
    expect(standing).toMatchObject({ asOf: "2024-03-18", reports: 4 });
    expect(texts(standing, "last-meetings")).toEqual(["Ada Okoro and Tomas Lind met in Lakeside"]);
    expect(texts(standing, "next-meetings")).toEqual(["Proposed: Okoro – Lind meeting"]);
    expect(texts(standing, "called-off")).toEqual(["Cancelled: Okoro – Lind meeting in Harbour City"]);
    expect(texts(standing, "statements")[0]).toBe("Residents: It \u001b[31mwas\u0007 quiet in all of the town");
    expect(texts(standing, "statements")).toContain(
      "Okoro: “We are close to a deal, but two questions are still open”",
    );
    expect(texts(standing, "figures")).toEqual(["34 to 41 people killed in Ravna; at least 34 (Lakeside Herald)"]);
    expect(texts(standing, "disputes")).toEqual([
      "34 to 41 people killed in Ravna. Number: 41 (residents, in Ravna Radio), at least 34 (Lakeside Herald)",
    ]);
    expect(texts(standing, "changes")).toEqual(["Cancelled: Okoro – Lind meeting in Harbour City (before: planned)"]);
  });

  it("as of a day, tells what was known then and nothing of later or undated reports", async () => {
    const standing = await viewStanding(store, { asOf: "2024-03-12" });
    expect(standing).toMatchObject({ asOf: "2024-03-12", reports: 1, entries: 4 });
    expect(texts(standing, "next-meetings")).toEqual(["Planned: Okoro – Lind meeting in Harbour City"]);
    expect(texts(standing, "called-off")).toEqual([]);
    expect(texts(standing, "figures")).toEqual(["At least 34 civilians killed in Ravna"]);
    expect(texts(standing, "disputes")).toEqual([]);
    const cited = standing.sections.flatMap(({ lines }) => lines.flatMap((line) => line.citations));
    expect(new Set(cited.map((citation) => citation.reportName))).toEqual(new Set(["herald-1"]));
  });

  it("a month stands for its last day, and before the first report nothing is known", async () => {
    expect((await viewStanding(store, { asOf: "2024-03" })).reports).toBe(3);
    const before = await viewStanding(store, { asOf: "2024-01-01" });
    expect(before.reports).toBe(0);
    expect(before.sections.every(({ lines, empty }) => lines.length === 0 && empty !== "")).toBe(true);
  });

  it("every line has citations, and each is word for word in its report", async () => {
    const standing = await viewStanding(store);
    const lines = standing.sections.flatMap((one) => one.lines);
    expect(lines.length).toBeGreaterThan(6);
    for (const line of lines) {
      expect(line.citations.length).toBeGreaterThan(0);
      for (const { report, quote, span } of line.citations) {
        expect((await store.report(report))?.report.text.slice(span.start, span.end)).toBe(quote);
      }
    }
  });

  it("a dispute cites both sides", async () => {
    const [line] = section(await viewStanding(store), "disputes");
    expect(line?.isDisputed).toBe(true);
    expect(new Set(line?.citations.map((citation) => citation.source))).toEqual(
      new Set(["Ravna Radio", "Lakeside Herald"]),
    );
  });
});

describe("one entry, one report", () => {
  it("a day that is worked out says so", async () => {
    const { items } = await store.entries();
    const views = await Promise.all(items.map((entry) => viewEntry(store, entry.id)));
    for (const claim of views.flatMap((view) => view!.claims)) {
      if (claim.when === null) expect(claim.whenFrom).toBeNull();
      else expect(claim.whenFrom).toMatch(/^(?:stated|worked out from “.+”|taken from the day of publication)$/);
    }
  });

  it("an entry shows each field with its sides and each claim with its words", async () => {
    const [line] = section(await viewStanding(store), "called-off");
    const view = await viewEntry(store, line!.entry!);
    expect(view?.fields.find((field) => field.name === "status")).toMatchObject({
      text: "cancelled",
      isDisputed: false,
      sides: [{ text: "cancelled" }, { text: "planned" }],
    });
    expect(view?.fields[0]).toMatchObject({ name: "when", text: "20 March 2024" });
    expect(view?.claims.map((claim) => claim.source)).toEqual(["Lakeside Herald", "Lakeside Herald"]);
    expect(view?.claims[0]?.passages[0]?.quote).toBe("The two will meet again in Harbour City on 20 March.");
  });

  it("an entry that is not there is null", async () => {
    expect(await viewEntry(store, "e0000000000000000")).toBeNull();
    expect(await viewReport(store, "r0000000000000000")).toBeNull();
  });

  it("a report leads from each claim to its entry", async () => {
    const head = (await store.reports()).items.find((one) => one.name === "herald-1")!;
    const view = await viewReport(store, head.id);
    expect(view?.claims.map((claim) => claim.spans[0]?.start)).toEqual([0, 52, 124, 178]);
    for (const claim of view?.claims ?? []) {
      expect((await store.entry(claim.entry!))?.claims).toContain(claim.id);
    }
  });
});

describe("on a terminal", () => {
  it("the standing keeps to its width, with colour and without, and control characters of reports do nothing", async () => {
    const standing = await viewStanding(store);
    const plain = standingAsText(standing, { width: 60, colour: false });
    const coloured = standingAsText(standing, { width: 60, colour: true });
    expect(Math.max(...plain.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(plain).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    expect(coloured).not.toBe(plain);
    expect(stripVTControlCharacters(coloured)).toBe(plain);
    expect(plain).toContain("│ Norland has called off the meeting");
    expect(plain).toContain("[Lakeside Herald, 18 March");
  });

  it("the list has headline, day, sources and the digits that open an entry", async () => {
    const page = await store.entries({ kind: "figure" });
    expect(entriesAsText(page, { width: 80, colour: false })).toBe(
      `${page.items[0]!.id.slice(0, 9)}  34 to 41 people killed in Ravna\n` +
        "           10 March 2024 · figure · 2 reports, 2 outlets, 2 origins · disputed:\n" +
        "           number",
    );
    expect(entriesAsText({ items: [], total: 0 }, { width: 80, colour: false })).toBe("No entry fits.");
  });

  it("an entry has every claim with its sentence and source", async () => {
    const [line] = section(await viewStanding(store), "disputes");
    const text = entryAsText((await viewEntry(store, line!.entry!))!, { width: 72, colour: false });
    expect(text).toContain("At least         41 (disputed)");
    expect(text).toContain("– 34 (Lakeside Herald)");
    expect(text).toContain("[Ravna Radio, 13 March 2024] · said by residents · 10 March 2024");
    expect(text).toContain("  │ Residents put the dead of Sunday's raid at 41.");
  });
});
