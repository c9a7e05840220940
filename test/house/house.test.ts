/** What the house promises, checked by looking at the tree: arrows, catalogues, sizes, names, scripts. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { KIND_IDS } from "../../src/model/claim.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Folders in the order of the flow: each imports what stands above it, never what comes below. */
const FLOW = [
  "model",
  "read",
  "language",
  "notice",
  "extract",
  "kinds",
  "merge",
  "record",
  "views",
  "export",
  "server",
  "web",
  "cli",
];

/** Files on the threshold, which may import from every folder. */
const THRESHOLD = new Set(["pipeline.ts", "index.ts", "version.ts", "kinds/cases.test.ts"]);

/** Longest a source file may be, and the few that are longer, each with its reason. */
const LONGEST = 400;
const LONG_FOR_A_REASON: Readonly<Record<string, string>> = {};

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

const sources = filesUnder(join(root, "src")).filter((path) => /\.tsx?$/.test(path));

function importsOf(path: string): string[] {
  const source = readFileSync(path, "utf8");
  return [...source.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((match) => match[1]!);
}

describe("arrows", () => {
  it("a folder imports only what stands above it in the flow", () => {
    const wrong: string[] = [];
    for (const path of sources) {
      const from = relative(join(root, "src"), path);
      if (THRESHOLD.has(from) || from.endsWith(".test.ts")) continue;
      for (const target of importsOf(path)) {
        const to = relative(join(root, "src"), normalize(join(dirname(path), target)));
        if (to.startsWith("..")) continue;
        const [fromRank, toRank] = [from, to].map((file) => FLOW.indexOf(file.split("/")[0]!)) as [number, number];
        const isThreshold = THRESHOLD.has(to) && from.startsWith("cli/");
        if (!isThreshold && toRank > fromRank) wrong.push(`${from} → ${to}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("every folder of src stands in the flow", () => {
    const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((entry) => entry.name).filter((name) => !FLOW.includes(name))).toEqual([]);
  });

  it("only record/ imports a database library", () => {
    const wrong = sources
      .map((path) => ({ path: relative(root, path), text: readFileSync(path, "utf8") }))
      .filter(({ path, text }) => !path.startsWith("src/record/") && /from "(?:kysely|pg|node:sqlite)"/.test(text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe("kinds", () => {
  it("what serves all kinds asks for none by its name", () => {
    const asked = new RegExp(
      `(?:\\bkind\\)?|\\bby) [!=]== "(?:${KIND_IDS.join("|")})"|case "(?:${KIND_IDS.join("|")})":`,
    );
    const wrong = sources
      .map((path) => ({ path: relative(root, path), text: readFileSync(path, "utf8") }))
      .filter(({ path }) => /^src\/(?:extract|merge|record|export|server|cli|kinds\/[^/]+\.ts)/.test(path))
      .filter(({ path, text }) => !path.endsWith(".test.ts") && asked.test(text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe("the tree", () => {
  it("catalogues are up to date", () => {
    const { status, stderr } = spawnSync(process.execPath, ["scripts/catalogs.ts", "--check"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  it(`no source file is longer than ${LONGEST} lines without a reason`, () => {
    const long = sources
      .filter((path) => readFileSync(path, "utf8").split("\n").length > LONGEST + 1)
      .map((path) => relative(root, path));
    expect(long.filter((path) => !(path in LONG_FOR_A_REASON))).toEqual([]);
    expect(Object.keys(LONG_FOR_A_REASON).filter((path) => !long.includes(path))).toEqual([]);
  });

  it("no folder or file has a name that says nothing", () => {
    const empty = sources.filter((path) =>
      /(?:^|\/)(?:utils?|helpers?|common|misc|shared|lib)(?:\/|\.tsx?$)/.test(path),
    );
    expect(empty).toEqual([]);
  });

  it("every source file opens with what it is", () => {
    const bare = sources
      .filter((path) => !path.endsWith(".d.ts"))
      .filter((path) => !/^(?:\s*import [^;]+;)*\s*(?:\/\*\*|\/\/)/.test(readFileSync(path, "utf8")))
      .map((path) => relative(root, path));
    expect(bare).toEqual([]);
  });

  it("everything is committed text or a known binary", () => {
    const big = filesUnder(join(root, "src")).filter((path) => statSync(path).size > 2_000_000);
    expect(big).toEqual([]);
  });
});

describe("scripts", () => {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };

  it("every script of package.json points at a file that exists", () => {
    const missing = Object.values(manifest.scripts)
      .flatMap((command) => [...command.matchAll(/(?:scripts|bin)\/[\w./-]+/g)].map((match) => match[0]))
      .filter((file) => !filesUnder(root_of(file)).includes(join(root, file)));
    expect(missing).toEqual([]);
  });

  it("every file of scripts/ is reached from package.json, from another script or from a test", () => {
    const scripts = filesUnder(join(root, "scripts")).map((path) => relative(root, path));
    const readers = [
      join(root, "package.json"),
      ...filesUnder(join(root, "scripts")),
      ...filesUnder(join(root, "test")),
    ].map((path) => ({ path: relative(root, path), text: readFileSync(path, "utf8") }));
    const unreached = scripts.filter((script) => {
      const name = script.slice(script.lastIndexOf("/") + 1);
      return !readers.some(({ path, text }) => path !== script && text.includes(name));
    });
    expect(unreached).toEqual([]);
  });

  it("CI runs the README's test command and the checks", () => {
    const ci = readFileSync(join(root, ".ci/run"), "utf8");
    expect(ci).toContain("npm ci && npm test");
    expect(ci).toContain("npm run check");
  });

  function root_of(file: string): string {
    return join(root, file.split("/")[0]!);
  }
});
