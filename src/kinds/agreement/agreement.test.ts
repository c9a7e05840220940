/** When two reports tell of one deal: by its parties, named or described, and its day. */
import { expect, it } from "vitest";
import type { ComparableClaim } from "../kind.ts";
import { agreement } from "./index.ts";

function deal(parties: readonly string[], when: string | null, name = "truce"): ComparableClaim {
  return {
    id: "c1",
    report: "r1",
    kind: "agreement",
    fields: { name, parties, status: "signed", issues: [] },
    when,
    by: null,
    modality: "asserted",
    named: [],
    published: "2024-03-12",
  };
}

const verdict = (a: ComparableClaim, b: ComparableClaim): string => agreement.same(a, b).verdict;

it("a party described fits the one that is named, where both sign on one day", () => {
  const named = deal(["Norland", "Dawn Front"], "2024-03-11");
  expect(verdict(named, deal(["Norland", "rebels"], "2024-03-11"))).toBe("same");
  expect(verdict(named, deal(["Norland", "rebels"], "2024-03-09"))).toBe("unsure");
  expect(verdict(named, deal(["Norland", "Hill Guard"], "2024-03-11"))).toBe("unsure");
  expect(verdict(named, deal(["Norland", "Eastmark", "rebels"], "2024-03-11"))).toBe("unsure");
});

it("the same two within a week, but no truce and deal of another sort", () => {
  const one = deal(["Norland", "Eastmark"], "2024-03-11");
  expect(verdict(one, deal(["Norland", "Eastmark"], "2024-03-13", "ceasefire agreement"))).toBe("same");
  expect(verdict(one, deal(["Norland", "Eastmark"], "2024-03-11", "border accord"))).toBe("different");
});
