/** The commands that print views, as a person meets them: every form, every wrong usage, an empty record and a large one. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRecord } from "../../src/record/open.ts";
import { process as reports } from "../invented-process.ts";
import { type InventedReport, readingOf } from "../invented-talks.ts";
import { parley } from "./run-parley.ts";

let folder: string;
const at = (name: string): string => join(folder, `${name}.parley`);

async function make(name: string, invented: readonly InventedReport[]): Promise<void> {
  const store = await openRecord(at(name));
  for (const report of invented) await store.add(readingOf(report));
  await store.refresh();
  await store.close();
}

/** A hundred reports of a hundred statements each, all different. */
const MANY: readonly InventedReport[] = Array.from({ length: 100 }, (_, report) => {
  const words = Array.from({ length: 100 }, (_, line) => `quay${report} lamp${line} stone${report * 100 + line} holds`);
  return {
    name: `many-${report}`,
    outlet: `Outlet ${report % 7}`,
    published: `2024-0${1 + (report % 9)}-1${report % 10}`,
    text: words.map((content) => `Okoro said: ${content}.`).join("\n"),
    actors: [{ name: "Okoro" }],
    claims: words.map((content) => ({
      kind: "statement" as const,
      quote: `Okoro said: ${content}.`,
      fields: { speaker: "Okoro", mode: "indirect", content },
    })),
  };
});

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-views-cli-"));
  await make("talks", reports);
  await make("empty", []);
  await make("many", MANY);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const VIEWS: readonly (readonly string[])[] = [
  ["standing"],
  ["timeline"],
  ["positions"],
  ["statements"],
  ["figures"],
  ["places"],
  ["actors"],
  ["sources"],
  ["discrepancies"],
  ["search", "ravna"],
  ["brief"],
];

describe.each(VIEWS)("parley %s", (...args) => {
  it("prints as json, csv and text, with words, as known on a day", async () => {
    const json = await parley(...args, "--record", at("talks"), "--as", "json", "--as-of", "2024-03-12");
    expect([json.status, json.stderr]).toEqual([0, ""]);
    expect(json.stdout).toContain('"quote": "');
    expect(JSON.parse(json.stdout).asOf).toBe("2024-03-12");
    expect(json.stdout).not.toContain("post-1");
    const csv = await parley(...args, "--record", at("talks"), "--as", "csv");
    const [header, ...rows] = parse(csv.stdout) as string[][];
    expect(header).toContain("quote");
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
    expect(rows.map((row) => row[header!.indexOf("quote")]!.length > 0)).not.toContain(false);
    const text = await parley(...args, "--record", at("talks"));
    expect(text.status).toBe(0);
    expect(text.stdout.length).toBeGreaterThan(100);
  });

  it("of an empty record says that there is nothing", async () => {
    const { status, stdout, stderr } = await parley(...args, "--record", at("empty"));
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/no |nothing/i);
    expect(stdout).not.toMatch(/undefined|null|NaN|Infinity/);
  });

  it("a wrong day and a wrong form are wrong usage; a record that is not there is an error", async () => {
    expect(await parley(...args, "--record", at("talks"), "--as-of", "soon")).toMatchObject({ status: 2 });
    const form = await parley(...args, "--record", at("talks"), "--as", "pdf");
    expect([form.status, form.stderr.includes("json")]).toEqual([2, true]);
    const none = await parley(...args, "--record", at("nowhere"));
    expect([none.status, none.stderr.trim().split("\n").length]).toEqual([1, 1]);
    expect(readdirSync(folder)).not.toContain("nowhere.parley");
  });
});

describe("a record of 10,000 entries", async () => {
  it.each([["timeline"], ["statements"], ["actors"], ["sources"], ["search", "holds"], ["standing"], ["brief"]])(
    "%s prints a screenful and says how many more there are",
    async (...args) => {
      const { status, stdout } = await parley(...args, "--record", at("many"));
      expect(status).toBe(0);
      expect(stdout.length).toBeLessThan(120_000);
      // A standing tells a few statements of each party, and a brief is as long as it is.
      if (!["brief", "actors", "standing"].includes(args[0]!)) expect(stdout).toMatch(/[\d,]+ (?:more|earlier)/);
    },
  );

  it("--limit 0 prints all of it", async () => {
    const { stdout } = await parley("statements", "--record", at("many"), "--limit", "0", "--as", "jsonl");
    expect(stdout.trim().split("\n")).toHaveLength(10_000);
  });
});

it("an actor that could be several is told in one sentence", async () => {
  const several = await parley("actors", "a", "--record", at("talks"));
  expect([several.status, several.stderr.trim().split("\n").length]).toEqual([1, 1]);
  expect(several.stderr).toContain("give the whole name of one");
});

it("words that are none are wrong usage", async () => {
  const { status, stderr } = await parley("search", "!!", "--record", at("talks"));
  expect([status, stderr.includes("no word")]).toEqual([2, true]);
});
