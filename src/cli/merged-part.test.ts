import { expect, it } from "vitest";
import { MergedPart } from "./merged-part.ts";

/** After how many reports those added are merged. */
function merged(from: number, upTo: number): number[] {
  const part = new MergedPart(from);
  return Array.from({ length: upTo - from }, (_, i) => from + i + 1).filter(() => part.isFull());
}

it("a growing record is merged each time it has doubled, then every 250 reports", () => {
  expect(merged(0, 3_000)).toEqual([250, 500, 1_000, 2_000, 2_250, 2_500, 2_750, 3_000]);
});

it("a large record is merged every 250 reports from the first on", () => {
  expect(merged(40_000, 40_600)).toEqual([40_250, 40_500]);
});
