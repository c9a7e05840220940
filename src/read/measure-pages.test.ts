/** The two ways in which what was read out of pages is counted. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { countStrings, scoresOf, shingleScores, textWith } from "./measure-pages.ts";

describe("strings that must and must not be there", () => {
  it("count as found, missed, unwanted and avoided", () => {
    const counts = { found: 0, missed: 0, unwanted: 0, avoided: 0 };
    countStrings("The envoys met. Share", { with: ["envoys met", "in Lakeside"], without: ["Share", "Tweet"] }, counts);
    expect(counts).toEqual({ found: 1, missed: 1, unwanted: 1, avoided: 1 });
    expect(scoresOf(counts)).toEqual({ f1: 0.5, precision: 0.5, recall: 0.5, accuracy: 0.5 });
  });
});

describe("runs of four words", () => {
  it("count as often as they stand in both", () => {
    const wanted = "one two three four five";
    expect(shingleScores([{ wanted, got: wanted }]).f1).toBe(1);
    expect(shingleScores([{ wanted, got: "one two three four" }])).toMatchObject({ precision: 1, recall: 0.5 });
    expect(
      shingleScores([
        { wanted, got: "" },
        { wanted, got: wanted },
      ]),
    ).toMatchObject({ precision: 1, recall: 0.5 });
  });
});

describe("the words of some roles", () => {
  it("keep the gaps between them, and a blank line where something is left out", () => {
    const segments = [
      { start: 0, end: 3, role: "dateline" as const },
      { start: 3, end: 4, role: "gap" as const },
      { start: 4, end: 7, role: "body" as const },
      { start: 8, end: 11, role: "furniture" as const },
      { start: 12, end: 15, role: "body" as const },
    ];
    expect(textWith("abc def xxx ghi", segments, new Set(["dateline", "body"]))).toBe("abc def\n\nghi");
  });
});

describe("a set of pages with their whole texts", () => {
  it("is measured, and what was read of each is written as its own evaluation takes it", () => {
    const dir = mkdtempSync(join(tmpdir(), "parley-pages-"));
    const body = [1, 2, 3, 4].map(
      (i) => `The two envoys met for the ${i}th time in Lakeside, and both of them said that the truce would hold.`,
    );
    const page = `<html><head><title>Envoys meet</title></head><body><ul class="nav"><li><a href="/">Home</a></ul><h1>Envoys meet</h1><article>${body.map((words) => `<p>${words}</p>`).join("")}</article><div class="footer">© 2013 Meridian News. All rights reserved.</div></body></html>`;
    mkdirSync(join(dir, "html"));
    writeFileSync(join(dir, "html", "a1.html.gz"), gzipSync(page));
    writeFileSync(
      join(dir, "ground-truth.json"),
      JSON.stringify({ a1: { articleBody: body.join("\n"), url: "https://meridian.example/" } }),
    );
    const out = execFileSync(process.execPath, ["scripts/eval.ts", "pages", dir, "--alone", "--json"], {
      encoding: "utf8",
    });
    expect(JSON.parse(out)).toMatchObject({ set: "pages", n: 1, figures: { f1: 1 } });
    const written = JSON.parse(readFileSync(join(dir, "output", "parley.json"), "utf8"));
    expect(written).toEqual({ a1: { articleBody: body.join("\n\n") } });
    rmSync(dir, { recursive: true });
  });
});
