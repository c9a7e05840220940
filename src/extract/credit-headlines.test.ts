/** Who says what a headline tells, on invented reports read from bytes to claims. */
import { describe, expect, it } from "vitest";
import { openReader } from "../pipeline.ts";

const reader = await openReader();

const sources = (text: string, of = "figure"): (string | null)[] =>
  reader
    .readText(text, "2024-03-13")
    .filter(({ kind }) => kind === of)
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

  it("is the report where the body tells of a deal of another sort", () => {
    const text = "# Kenya and Ethiopia agree on truce\nKenya and Ethiopia agreed on a border accord, Ada Okoro said.";
    expect(sources(text, "agreement")).toEqual([null, "Ada Okoro"]);
  });
});
