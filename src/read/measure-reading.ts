import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { documentOf, type ExchangeDocument } from "./document-of.ts";
import { findReports } from "./find-reports.ts";
import { readReport } from "./read-report.ts";

/**
 * A folder of reports with their right heads (NAME.txt, NAME.json, NAME.url) in, how well the heads are read out.
 *
 *     talks.txt      Share …
 *     talks.json     { "document": { "title": …, "published": "2013-03-11", "furniture": ["Share"], … } }
 */
export interface ReadingScores {
  readonly reports: number;
  /** Shares from 0 to 1. */
  readonly furniture: { readonly precision: number; readonly recall: number };
  readonly title: number;
  readonly published: number;
  readonly basis: number;
  readonly agency: number;
  readonly outlet: number;
  readonly misses: readonly Miss[];
}

export interface Miss {
  readonly report: string;
  readonly field: "furniture" | "title" | "published" | "basis" | "agency" | "outlet";
  readonly expected: string | null;
  readonly got: string | null;
}

export async function measureReading(dir: string): Promise<ReadingScores> {
  const misses: Miss[] = [];
  let reports = 0;
  let right = 0;
  for (const file of (await readdir(dir)).filter((name) => name.endsWith(".txt")).sort()) {
    const name = file.slice(0, -4);
    const gold = JSON.parse(await readFile(join(dir, `${name}.json`), "utf8")) as { document: ExchangeDocument };
    const got = await documentAt(join(dir, file));
    reports++;
    misses.push(...fieldMisses(name, gold.document, got));
    const furniture = furnitureMisses(name, gold.document.furniture, got.furniture);
    misses.push(...furniture);
    right += trimmed(got.furniture).size - furniture.filter((miss) => miss.expected === null).length;
  }
  const count = (field: Miss["field"], of: (miss: Miss) => boolean = () => true) =>
    misses.filter((miss) => miss.field === field && of(miss)).length;
  const share = (field: Miss["field"]) => (reports === 0 ? 0 : 1 - count(field) / reports);
  return {
    reports,
    furniture: {
      precision: ratio(right, right + count("furniture", (miss) => miss.expected === null)),
      recall: ratio(right, right + count("furniture", (miss) => miss.got === null)),
    },
    title: share("title"),
    published: share("published"),
    basis: share("basis"),
    agency: share("agency"),
    outlet: share("outlet"),
    misses,
  };
}

async function documentAt(path: string): Promise<ExchangeDocument> {
  for await (const found of findReports([path])) {
    if ("error" in found) throw found.error;
    return documentOf((await readReport(found.input)).report);
  }
  throw new Error(`${path} was not found`);
}

function fieldMisses(report: string, gold: ExchangeDocument, got: ExchangeDocument): Miss[] {
  const pairs: readonly (readonly [Miss["field"], string | null, string | null, (value: string) => string])[] = [
    ["title", gold.title, got.title, foldTitle],
    ["published", gold.published, got.published, (value) => value],
    ["basis", gold.published_basis, got.published_basis, (value) => value],
    ["agency", gold.agency, got.agency, foldName],
    ["outlet", gold.outlet, got.outlet, foldName],
  ];
  return pairs
    .filter(([, expected, value, fold]) => (expected && fold(expected)) !== (value && fold(value)))
    .map(([field, expected, value]) => ({ report, field, expected, got: value }));
}

function furnitureMisses(report: string, expected: readonly string[], got: readonly string[]): Miss[] {
  const [gold, found] = [trimmed(expected), trimmed(got)];
  const missed = [...gold].filter((line) => !found.has(line));
  const spurious = [...found].filter((line) => !gold.has(line));
  return [
    ...missed.map((line): Miss => ({ report, field: "furniture", expected: line, got: null })),
    ...spurious.map((line): Miss => ({ report, field: "furniture", expected: null, got: line })),
  ];
}

function trimmed(lines: readonly string[]): Set<string> {
  return new Set(lines.map((line) => line.trim()).filter((line) => line !== ""));
}

function foldTitle(title: string): string {
  return title.replace(/\s+/g, " ").trim();
}

/** "The BBC News" and "BBC" are one outlet. */
function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s/, "")
    .replace(/\s(?:online\s)?news$/, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
