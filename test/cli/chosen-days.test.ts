/** `parley timeline --days` as a person meets it, on the sample reports. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
let folder: string;
let record: string;

function parley(...args: string[]) {
  return spawnSync(process.execPath, [join(root, "bin/parley"), ...args, "--record", record], { encoding: "utf8" });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-days-"));
  record = join(folder, "talks.parley");
  const samples = readdirSync(join(root, "samples")).filter((name) => name.endsWith(".txt"));
  expect(parley("add", ...samples.map((name) => join(root, "samples", name))).status).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the days to remember", () => {
  it("stand in order, each with sentences that are in its report word for word", () => {
    const { status, stdout } = parley("timeline", "--days", "3", "--sentences", "2", "--as", "jsonl");
    expect(status).toBe(0);
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<"day" | "quote" | "reportName", string>);
    const days = lines.map(({ day }) => day);
    expect(new Set(days).size).toBe(3);
    expect(days).toEqual([...days].sort());
    for (const { quote, reportName } of lines)
      expect(readFileSync(join(root, "samples", `${reportName}.txt`), "utf8")).toContain(quote);
  });

  it("come as text with who printed them, and as a table", () => {
    expect(parley("timeline", "--days", "1").stdout).toMatch(/named by \d+ reports? of \d+ days?\n/);
    const csv = parley("timeline", "--days", "1", "--as", "csv").stdout;
    expect(csv.split("\r\n")[0]).toBe("day,quote,source,published,report,start,end,reports,publication days");
  });

  it("are not asked for together with what chooses entries", () => {
    const { status, stderr } = parley("timeline", "--days", "3", "--kind", "meeting");
    expect(status).toBe(1);
    expect(stderr).toContain("--kind");
  });
});
