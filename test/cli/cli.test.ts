/** The command line as a person meets it: real files, real records, what is printed where, and the exit codes. */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/program.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const samples = readdirSync(join(root, "samples"))
  .filter((name) => name.endsWith(".txt"))
  .map((name) => join(root, "samples", name));
let folder: string;
let record: string;

function parley(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "bin/parley"), ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 27,
  });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-cli-"));
  record = join(folder, "talks.parley");
  expect(parley("add", ...samples, "--record", record).status).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("help and usage", () => {
  it.each(Object.keys(COMMANDS))("parley %s --help has an example", (name) => {
    const { status, stdout } = parley(name, "--help");
    expect(status).toBe(0);
    expect(stdout).toContain(`$ parley`);
  });

  it.each([
    ["a wrong flag gets a suggestion", ["entries", "--knid", "meeting"], "--kind"],
    ["a wrong command gets a suggestion", ["standng"], "standing"],
    ["a kind that does not exist is refused with those that do", ["entries", "--kind", "gossip"], "meeting"],
    ["a day that is none is refused", ["explain", "x", "--on", "soon"], "2024-03-13"],
    ["a missing argument is told", ["show"], "entry"],
    ["a port that is none is refused", ["serve", "--port", "abc"], "port"],
  ])("%s", (_, args, hint) => {
    const { status, stderr } = parley(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(hint);
  });
});

describe("read", () => {
  it("prints the exchange form, every quote what its span points at", () => {
    const { status, stdout } = parley("read", samples[0]!, "--as", "jsonl");
    expect(status).toBe(0);
    const lines = stdout.trim().split("\n");
    expect(lines).toHaveLength(1);
    const report = JSON.parse(lines[0]!);
    expect(Object.keys(report)).toEqual(["id", "document", "actors", "claims"]);
    expect(report.claims.length).toBeGreaterThan(5);
    for (const claim of report.claims) expect(claim.quotes).toHaveLength(claim.spans.length);
  });

  it("gives the same bytes every time", () => {
    expect(parley("read", ...samples, "--as", "jsonl").stdout).toBe(parley("read", ...samples, "--as", "jsonl").stdout);
  });

  it("bad files get one sentence each, the rest goes on, and the exit code is 1", () => {
    const huge = file("huge.txt", "");
    truncateSync(huge, 200_000_000);
    const nothing = join(folder, "nothing");
    mkdirSync(nothing);
    const bad = [
      join(folder, "nowhere.txt"),
      nothing,
      file("empty.txt", "  \n\n"),
      file("picture.txt", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1])),
      huge,
    ];
    const { status, stdout, stderr } = parley("read", ...bad, samples[0]!, "--as", "jsonl");
    expect(status).toBe(1);
    expect(stdout.trim().split("\n")).toHaveLength(1);
    const lines = stderr.trim().split("\n");
    expect(lines).toHaveLength(bad.length + 1);
    for (const [i, path] of bad.entries()) expect(lines[i]).toContain(path);
    expect(lines.at(-1)).toContain("1 report read");
    expect(lines.at(-1)).toContain("5 could not be read");
  });

  it("reads what lies in a container, one line a report", () => {
    const { status, stdout } = parley("read", join(root, "test/sources/python.mbox"), "--as", "jsonl");
    expect(status).toBe(0);
    const reports = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(reports.map(({ document }) => [document.title, document.published])).toEqual([
      ["Talks in Lakeside resume", "2013-03-11"],
      [null, null],
      ["Talks in Lakeside resume", "2013-03-12"],
    ]);
  });

  it("reads a report in another encoding and says that it guessed", () => {
    const latin = Buffer.from(
      "The envoy, José Núñez, said the café talks had failed. “”".replace(/[“”]/g, ""),
      "latin1",
    );
    const { status, stdout } = parley("read", file("latin.txt", latin), "--as", "json");
    expect(status).toBe(0);
    expect(stdout).toContain("José Núñez");
  });

  it("control characters in a report never reach the terminal", () => {
    const text = "The envoy, Ada Okoro, said the \u001b[31mtalks\u001b[0m had failed on Monday in Geneva.";
    const { stdout } = parley("read", file("escape.txt", text));
    expect(stdout).not.toContain("\u001b");
  });
});

describe("a record", () => {
  it("adding the same reports again adds nothing", () => {
    const { status, stderr } = parley("add", ...samples, "--record", record);
    expect(status).toBe(0);
    expect(stderr).toContain(`0 reports added, ${samples.length} already there`);
  });

  it("reading anew gives the same entries", () => {
    const before = parley("entries", "--limit", "0", "--as", "jsonl", "--record", record).stdout;
    expect(parley("add", ...samples, "--again", "--record", record).status).toBe(0);
    expect(parley("entries", "--limit", "0", "--as", "jsonl", "--record", record).stdout).toBe(before);
  });

  it("does not depend on the order of adding", () => {
    const other = join(folder, "reversed.parley");
    parley("add", ...[...samples].reverse(), "--record", other);
    const entries = (at: string): string => parley("entries", "--limit", "0", "--as", "jsonl", "--record", at).stdout;
    expect(entries(other)).toBe(entries(record));
  });

  it("standing cites every line", () => {
    const { stdout } = parley("standing", "--as", "json", "--record", record);
    const standing = JSON.parse(stdout);
    const lines = standing.sections.flatMap((section: { lines: { citations: unknown[] }[] }) => section.lines);
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(line.citations.length).toBeGreaterThan(0);
  });

  it("an entry is shown with every claim and its sentence", () => {
    const [first] = parley("entries", "--kind", "meeting", "--as", "jsonl", "--record", record).stdout.split("\n");
    const entry = JSON.parse(first!);
    const { status, stdout } = parley("show", entry.id.slice(0, 9), "--record", record);
    expect(status).toBe(0);
    expect(stdout).toContain(entry.headline.slice(0, 20));
  });

  it("an entry that does not exist is told in one sentence", () => {
    const { status, stderr } = parley("show", "e0000000", "--record", record);
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it.each(["standing", "entries", "doubts", "serve"])(
    "parley %s says where to begin when there is no record",
    (command) => {
      const { status, stderr } = parley(command, "--record", join(folder, "none.parley"));
      expect(status).toBe(1);
      expect(stderr).toContain("parley add");
    },
  );

  it("a file that is no record is left alone", () => {
    const path = file("notes.parley", "shopping list");
    const { status, stderr } = parley("add", samples[0]!, "--record", path);
    expect(status).toBe(1);
    expect(stderr).toContain("not a Parley record");
  });

  it("a pipe that closes early is no error", async () => {
    const child = spawn("sh", [
      "-c",
      `"${process.execPath}" "${join(root, "bin/parley")}" entries --as json --record "${record}" | head -1`,
    ]);
    let errors = "";
    child.stderr.on("data", (chunk) => {
      errors += chunk;
    });
    await new Promise((resolve) => child.on("exit", resolve));
    expect(errors).toBe("");
  });
});

it("explain shows what was noticed and which rules fired", () => {
  const { status, stdout } = parley("explain", "Ada Okoro met Tomas Lind in Geneva on Monday.", "--on", "2024-03-13");
  expect(status).toBe(0);
  expect(stdout).toContain("✓ meeting/met");
  expect(stdout).toContain("2024-03-11");
});
