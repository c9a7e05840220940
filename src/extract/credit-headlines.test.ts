/** Who says what a headline tells, on invented reports read from bytes to claims. */
import { describe, expect, it } from "vitest";
import { openReader } from "../pipeline.ts";

const reader = await openReader();

const sources = (text: string): (string | null)[] =>
  reader
    .readText(text, "2024-03-13")
    .filter(({ kind }) => kind === "figure")
    .map(({ by }) => by);

describe("the source of what a headline tells", () => {
  it("is the one that the body names", () => {
    const text =
      "# 12 killed in raid on Ravna\nTwelve people were killed in a raid on Ravna on Friday, Ada Okoro said.";
    expect(sources(text)).toEqual(["Ada Okoro"]);
  });

  it("is the report where it tells the same in its own voice", () => {
    const text =
      "# 12 killed in raid on Ravna\nTwelve people were killed in Ravna.\nTwelve people were killed in Ravna, Ada Okoro said.";
    expect(sources(text)).toContain(null);
  });

  it("is the report where the body counts something else", () => {
    const text = "# 12 killed in raid on Ravna\nForty people were killed in a raid on Ravna on Friday, Ada Okoro said.";
    expect(sources(text)).toEqual([null, "Ada Okoro"]);
  });
});
