import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { anyCase } from "./any-case.ts";

/** Parts of patterns in any case, and that no pattern gives a group flags of its own. */
test("the letters of a part stand for both cases, its escapes for what they are", () => {
  const pattern = new RegExp(String.raw`^(?:${anyCase(String.raw`by|from\sour`)})\s\p{Lu}`, "u");
  for (const line of ["by Ada", "BY Ada", "From Our Ada"]) expect(pattern.test(line)).toBe(true);
  for (const line of ["by ada", "FromSOur Ada"]) expect(pattern.test(line)).toBe(false);
});

test("no pattern has flags for a group alone", () => {
  const root = new URL("../../", import.meta.url);
  const files = globSync("**/*.ts", { cwd: root }).filter((file) => !/any-case/.test(file));
  expect(files.length).toBeGreaterThan(100);
  const flagged = files.filter((file) =>
    /[`/(|^]\(\?[ims]+(?:-[ims]+)?:/.test(readFileSync(new URL(file, root), "utf8")),
  );
  expect(flagged).toEqual([]);
});
