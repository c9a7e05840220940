/** What the sums of signs promise: they add up, and a sign nobody knows adds nothing. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ISSUES } from "../issues/issues.ts";
import { SignWeights } from "./sign-weights.ts";

const issues = new SignWeights(new URL("../../../weights/issues.bin", import.meta.url));
const KNOWN = ["c:truce", "c:prisoner", "c:sanction", "T:nuclear", "s:election", "p:monitor", "k:prov"];

describe("the weights of issues", () => {
  it("know every issue", () => expect([...issues.classes].sort()).toEqual([...ISSUES].sort()));

  it("add up, each by how much its sign counts", () => {
    const counts = fc.dictionary(fc.constantFrom(...KNOWN), fc.float({ min: 0, max: 2, noNaN: true }));
    fc.assert(
      fc.property(counts, (given) => {
        const entries = Object.entries(given);
        const always = issues.sums(new Map());
        const all = issues.sums(new Map(entries));
        const alone = entries.map((entry) => issues.sums(new Map([entry])));
        for (let k = 0; k < all.length; k++) {
          const sum = alone.reduce((total, each) => total + each[k]! - always[k]!, always[k]!);
          expect(all[k]).toBeCloseTo(sum, 3);
        }
      }),
    );
  });

  it("take no notice of a sign nobody knows", () => {
    expect(issues.sums(new Map([["c:xyzzy", 1]]))).toEqual(issues.sums(new Map()));
  });

  it("tell what words are plainly about", () => {
    const told = (sign: string): string => {
      const sums = issues.sums(new Map([[sign, 3]]));
      return issues.classes[sums.indexOf(Math.max(...sums))]!;
    };
    expect(told("c:sanction")).toBe("sanctions");
    expect(told("c:prisoner")).toBe("prisoners");
    expect(told("c:election")).toBe("elections");
  });
});
