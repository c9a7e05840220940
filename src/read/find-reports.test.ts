import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
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
    const found = await all([join(dir, "gone.txt"), join(dir, "talks.txt"), join(dir, "talks.txt", "x"), "nul\0byte"]);
    expect(sentence(found[0])).toBe(`read/no-such-file: ${dir}/gone.txt does not exist; check the path.`);
    expect(found[1]).toHaveProperty("input");
    expect(sentence(found[2])).toMatch(/^read\/no-such-file/);
    expect(sentence(found[3])).toMatch(/^read\/cannot-open/);
  });

  test("a folder gives all its files in order, without what is hidden and what only tells an address", async () => {
    await mkdir(join(dir, "day-2", ".git"), { recursive: true });
    await mkdir(join(dir, "day-1"));
    await writeFile(join(dir, "day-2", "talks.txt"), "They parted.");
    await writeFile(join(dir, "day-2", ".git", "HEAD"), "main");
    await writeFile(join(dir, "day-1", "talks.txt"), "The envoys met.");
    await writeFile(join(dir, "day-1", "talks.url"), "[InternetShortcut]\r\nURL=https://meridian.example/1\r\n");
    await writeFile(join(dir, "day-1", "logo.png"), "\x89PNG");
    const found = await all([dir]);
    expect(found.map(({ path }) => path.slice(dir.length))).toEqual([
      "/day-1/logo.png",
      "/day-1/talks.txt",
      "/day-2/talks.txt",
    ]);
    expect(sentence(found[0])).toMatch(/^read\/passed-over/);
    expect(found[1]).toMatchObject({ input: { address: "https://meridian.example/1" } });
  });

  test("a folder without files is told", async () => {
    expect(sentence((await all([dir]))[0])).toBe(
      `read/empty: ${dir} is a folder without files: there is nothing in it to read.`,
    );
  });

  test("a folder that leads back to itself ends", async () => {
    await writeFile(join(dir, "talks.txt"), "The envoys met.");
    await symlink(dir, join(dir, "up"));
    expect((await all([dir])).length).toBeLessThan(100);
  });

  test("an address is not fetched where nobody said how", async () => {
    expect(sentence((await all(["https://meridian.example/talks"]))[0])).toMatch(/^read\/no-network: /);
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
