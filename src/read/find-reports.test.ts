import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Found, findReports } from "./find-reports.ts";

/**
 * Opening files: what can be opened comes with its address, what cannot with the reason.
 *
 *     gone.txt does not exist; check the path.
 */
let dir = "";
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "parley-read-"));
});
afterEach(() => rm(dir, { recursive: true }));

async function all(paths: readonly string[], options = {}): Promise<Found[]> {
  return Array.fromAsync(findReports(paths, options));
}

function sentence(found: Found | undefined): string {
  if (found === undefined || !("error" in found)) throw new Error("it was found");
  return `${found.error.code}: ${found.error.message}`;
}

describe("findReports", () => {
  test("a file comes with the address that stands beside it", async () => {
    await writeFile(join(dir, "talks.txt"), "The envoys met.");
    await writeFile(join(dir, "talks.url"), "https://meridian.example/2013/03/11/talks\n");
    await writeFile(join(dir, "other.txt"), "They parted.");
    const [talks, other] = await all([join(dir, "talks.txt"), join(dir, "other.txt")]);
    expect(talks).toMatchObject({
      input: { name: join(dir, "talks.txt"), address: "https://meridian.example/2013/03/11/talks" },
    });
    expect(other).toMatchObject({ input: { address: null } });
  });

  test("what cannot be opened is an error in its place, and the others go on", async () => {
    await writeFile(join(dir, "talks.txt"), "The envoys met.");
    const found = await all([
      join(dir, "gone.txt"),
      dir,
      join(dir, "talks.txt"),
      join(dir, "talks.txt", "x"),
      "nul\0byte",
    ]);
    expect(sentence(found[0])).toBe(`read/no-such-file: ${dir}/gone.txt does not exist; check the path.`);
    expect(sentence(found[1])).toBe(
      `read/directory: ${dir} is a directory; name the files in it, for example ${dir}/*.txt.`,
    );
    expect(found[2]).toHaveProperty("input");
    expect(sentence(found[3])).toMatch(/^read\/no-such-file/);
    expect(sentence(found[4])).toMatch(/^read\/cannot-open/);
  });

  test("a huge file is refused by its size, without being read", async () => {
    const path = join(dir, "huge.txt");
    await writeFile(path, "");
    await truncate(path, 200_000_000_000);
    expect(sentence((await all([path]))[0])).toBe(
      `read/too-large: ${path} is too large: 200000 MB where the limit is 20 MB; split it into one file a report, or raise the limit.`,
    );
  });

  test("a dash is standard input, up to the limit", async () => {
    async function* stream() {
      yield Buffer.from("The envoys ");
      yield Buffer.from("met.");
    }
    const [found] = await all(["-"], { standardInput: stream() });
    expect(found).toMatchObject({ input: { name: "standard input", address: null } });
    expect(found !== undefined && "input" in found && Buffer.from(found.input.bytes).toString()).toBe(
      "The envoys met.",
    );
    expect(sentence((await all(["-"], { standardInput: stream(), limit: 12 }))[0])).toMatch(
      /^read\/too-large: standard input/,
    );
  });
});
