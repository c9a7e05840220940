/** A record of invented reports in a temporary file, merged; and whether what a view shows stands where it says. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect } from "vitest";
import { type OpenOptions, openRecord } from "../src/record/open.ts";
import type { Store } from "../src/record/store.ts";
import type { CitedLine } from "../src/views/shapes.ts";
import { type InventedReport, readingOf } from "./invented-talks.ts";

export async function recordOf(reports: readonly InventedReport[], options: OpenOptions = {}): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), "parley-views-"));
  const store = await openRecord(join(folder, "talks.parley"), options);
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  for (const report of reports) await store.add(readingOf(report));
  await store.refresh();
  return store;
}

/** Every line has words, and they are those of the report at that span. */
export async function expectCited(
  store: Store,
  lines: readonly Pick<CitedLine, "text" | "citations">[],
): Promise<void> {
  for (const line of lines) {
    expect(line.citations.length, line.text).toBeGreaterThan(0);
    for (const { report, span, quote } of line.citations) {
      const text = (await store.report(report))!.report.text;
      expect(quote.trim()).not.toBe("");
      expect(text.slice(span.start, span.end)).toBe(quote);
    }
  }
}
