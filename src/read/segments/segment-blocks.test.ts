import { expect, it } from "vitest";
import { wordsAt } from "../../model/span.ts";
import { segmentBlocks } from "./segment-blocks.ts";

/** Roles and words of what is no gap. */
function told(...lines: readonly (readonly [role: "title" | "body" | "furniture", words: string])[]): string[] {
  const text = lines.map(([, words]) => words).join("\n\n");
  let at = 0;
  const blocks = lines.map(([role, words]) => {
    const start = text.indexOf(words, at);
    at = start + words.length;
    return { start, end: at, role };
  });
  const segments = segmentBlocks(text, blocks);
  expect(segments.map((segment) => wordsAt(text, segment)).join("")).toBe(text);
  return segments.filter(({ role }) => role !== "gap").map((one) => `${one.role}: ${wordsAt(text, one)}`);
}

it("a format's roles stand, and a body block is looked into for its dateline", () => {
  const words = "The envoys of Northland and Southmark met on Monday and agreed to meet again within a week.";
  expect(
    told(["furniture", "Home Talks Sport"], ["title", "Envoys meet"], ["body", `LAKESIDE, March 11 (AFP) - ${words}`]),
  ).toEqual([
    "furniture: Home Talks Sport",
    "title: Envoys meet",
    "dateline: LAKESIDE, March 11 (AFP) -",
    `body: ${words}`,
  ]);
});
