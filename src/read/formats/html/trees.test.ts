/** Trees of questions, and how a block is led through them. */
import { describe, expect, it } from "vitest";
import { FEATURE_NAMES } from "./features.ts";
import { grown, likelihoodIn, likelihoodOf } from "./trees.ts";

function features(values: Readonly<Record<string, number>>): Float64Array {
  return Float64Array.from(FEATURE_NAMES, (name) => values[name] ?? 0);
}

describe("a tree", () => {
  const forest = grown("# two of them\nbase 0.5\nlinked:0.35 length:6 =-1 =2 =-4\nends:1 =0 =1");

  it("is led down by what is at most the limit and what is more", () => {
    const odds = (values: Readonly<Record<string, number>>) => {
      const likelihood = likelihoodIn(forest, features(values));
      return Math.log(likelihood / (1 - likelihood));
    };
    expect(odds({ linked: 0.35, length: 6 })).toBeCloseTo(0.5 - 1);
    expect(odds({ linked: 0.1, length: 7, ends: 2 })).toBeCloseTo(0.5 + 2 + 1);
    expect(odds({ linked: 0.9, length: 7 })).toBeCloseTo(0.5 - 4);
  });

  it("that asks for what no block shows is our own mistake", () => {
    expect(() => grown("no-such-feature:1 =0 =1")).toThrow(/no-such-feature/);
  });
});

describe("the trees that come with Parley", () => {
  it("ask only for what is known, and answer with a likelihood", () => {
    const likelihood = likelihoodOf(features({ length: 8, words: 6 }));
    expect(likelihood).toBeGreaterThan(0);
    expect(likelihood).toBeLessThan(1);
  });

  it("give every feature one name", () => {
    expect(new Set(FEATURE_NAMES).size).toBe(FEATURE_NAMES.length);
  });
});
