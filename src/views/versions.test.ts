import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openReader } from "../pipeline.ts";
import { openRecord } from "../record/open.ts";
import { viewReport } from "./report.ts";
import { versionsAsText } from "./text/versions-as-text.ts";
import { changedPassages } from "./versions/changed-passages.ts";
import { viewVersions } from "./versions.ts";

/**
 * What changed from one version of a report to the next.
 *
 *     - Northland holds forty prisoners.
 *     + Northland holds fourteen prisoners.
 */
function changes(before: string, after: string): string[] {
  return changedPassages(before, after).map(({ what, before: a, after: b }) => {
    for (const [text, passage] of [
      [before, a],
      [after, b],
    ] as const) {
      if (passage !== null) expect(text.slice(passage.start, passage.end)).toBe(passage.words);
    }
    return [what, a?.words, b?.words].filter((words) => words !== undefined).join(" | ");
  });
}

test("passages are added, removed and changed", () => {
  const before = "Envoys met. Northland holds forty prisoners.\nThey will meet again.\nThe lake was calm.";
  const after =
    "Envoys met. Northland holds fourteen prisoners.\nThey will meet again.\nCorrection: an earlier version was wrong.";
  expect(changes(before, after)).toEqual([
    "changed | Northland holds forty prisoners. | Northland holds fourteen prisoners.",
    "added | Correction: an earlier version was wrong.",
    "removed | The lake was calm.",
  ]);
  expect(changes(before, before)).toEqual([]);
});

test("two texts without a word in common are compared in a moment", () => {
  const text = (word: string) => Array.from({ length: 5_000 }, (_, i) => `${word} ${i} ${word}${i}.`).join("\n");
  expect(changedPassages(text("a"), text("b")).length).toBeGreaterThan(5_000);
});

test("reports under one lasting address are versions of one, and the words of claims that changed are told", async () => {
  const dir = mkdtempSync(join(tmpdir(), "parley-versions-"));
  const store = await openRecord(join(dir, "talks.parley"));
  try {
    const reader = await openReader();
    const add = async (text: string, name: string, address: string) =>
      store.add(await reader.read({ bytes: new TextEncoder().encode(text), name, address }));
    const head = "Envoys meet in Lakeside\n\nMarch 12, 2013\n\n";
    const said = "Northland holds forty prisoners in Lakeside, the mediator Ada Okoro said on Monday.";
    await add(`${head}${said}\n`, "first.txt", "https://www.meridian.example/talks/?utm_source=mail");
    await add(`${head}${said.replace("forty", "fourteen")}\n`, "second.txt", "http://meridian.example/talks#top");
    await add(`${head}Nothing was said in the town by the lake.\n`, "other.txt", "https://meridian.example/other");

    const view = await viewVersions(store, "first");
    expect(new Set(view.versions.map(({ name }) => name))).toEqual(new Set(["first", "second"]));
    expect(view.address).toBe("meridian.example/talks");
    const [change] = view.changes;
    expect(change!.passages.map(({ what }) => what)).toEqual(["changed"]);
    expect(new Set(change!.quotes.map(({ how }) => how))).toEqual(new Set(["near"]));
    const text = versionsAsText(view, { width: 80, colour: false }).replace(/\s+/g, " ");
    expect(text).toContain("2 versions");
    expect(text).toContain("forty prisoners");
    expect(text).toContain("«forty»");
    expect(text).toMatch(/claim changed: 40 prisoners in Lakeside → 14 prisoners in Lakeside/);
    expect((await viewVersions(store, "other")).changes).toEqual([]);

    // Another process that reads a report anew, and finds where it lasts, is seen by one that is open.
    const { id } = view.versions[0]!;
    expect((await viewReport(store, id))!.versions).toBe(2);
    const process = await openRecord(join(dir, "talks.parley"));
    const other = (await process.report((await viewVersions(process, "other")).versions[0]!.id))!;
    const found = { ...other.report, address: "https://meridian.example/talks" };
    expect(await process.add({ ...other, report: found })).toBe("read-anew");
    await process.close();
    expect((await viewReport(store, id))!.versions).toBe(3);
    await expect(viewVersions(store, "nothing")).rejects.toThrow("no report “nothing”");
  } finally {
    await store.close();
    rmSync(dir, { recursive: true });
  }
});
