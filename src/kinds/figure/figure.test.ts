/** Figures: how they read, and when two of them count the same thing. */
import { describe, expect, it } from "vitest";
import type { ComparableClaim } from "../kind.ts";
import { figure } from "./index.ts";

const TOLL = { min: 34, max: null, approx: false, unit: "people", category: "killed", place: "Ravna", of: "civilians" };

function headline(fields: Record<string, unknown>): string {
  return figure.headline({ ...TOLL, ...fields } as ComparableClaim["fields"], null);
}

function claim(fields: Record<string, unknown>, rest: Partial<ComparableClaim> = {}): ComparableClaim {
  return {
    id: "c1",
    report: "r1",
    kind: "figure",
    fields: { ...TOLL, ...fields } as ComparableClaim["fields"],
    when: "2024-03-10",
    by: null,
    modality: "asserted",
    named: [],
    published: "2024-03-11",
    ...rest,
  };
}

function verdict(a: ComparableClaim, b: ComparableClaim): string {
  return figure.same(a, b).verdict;
}

const elsewhere = { report: "r2" };

describe("headline", () => {
  it("says how many, of whom, what befell them and where", () => {
    expect(headline({})).toBe("At least 34 civilians killed in Ravna");
    expect(headline({ of: "lives" })).toBe("At least 34 lives lost in Ravna");
    expect(headline({ min: null, max: 50 })).toBe("Up to 50 civilians killed in Ravna");
    expect(headline({ min: 1200, max: 1200, approx: true, of: null, category: "displaced" })).toBe(
      "About 1,200 people displaced in Ravna",
    );
    expect(headline({ min: 20, max: 30 })).toBe("20 to 30 civilians killed in Ravna");
    expect(headline({ min: 1, max: 1, of: null })).toBe("1 person killed in Ravna");
  });

  it("says nothing twice", () => {
    expect(headline({ of: "people killed in the raid on Ravna" })).toBe(
      "At least 34 people killed in the raid on Ravna",
    );
    expect(headline({ of: "deaths" })).toBe("At least 34 deaths in Ravna");
  });

  it("tells a duration in its unit", () => {
    const talks = { category: "duration", unit: "hours", place: "Lakeside", of: "talks", min: 9, max: 9, approx: true };
    expect(headline(talks)).toBe("About 9 hours (talks) in Lakeside");
    expect(headline({ ...talks, min: 1, max: 1, approx: false, of: null })).toBe("1 hour in Lakeside");
  });
});

describe("same", () => {
  it("two numbers of two sources for one event are one entry", () => {
    expect(figure.same(claim({}), claim({ min: 41, max: 41, of: "people" }, elsewhere)).verdict).toBe("same");
    expect(verdict(claim({}, { by: "doctors" }), claim({ min: 41, max: 41 }, { by: "LMO" }))).toBe("same");
  });

  it("two numbers of one voice in one report are two things", () => {
    expect(verdict(claim({}), claim({ min: 41, max: 41 }))).toBe("different");
  });

  it("children and soldiers are counted apart; children and people perhaps", () => {
    expect(verdict(claim({ of: "children" }), claim({ of: "soldiers" }, elsewhere))).toBe("different");
    expect(verdict(claim({ of: "children", min: 12 }), claim({ of: "people" }, elsewhere))).toBe("unsure");
  });

  it("another place, day or category is another figure", () => {
    expect(verdict(claim({}), claim({ place: "Lakeside" }, elsewhere))).toBe("different");
    expect(verdict(claim({}), claim({}, { ...elsewhere, when: "2024-03-12" }))).toBe("different");
    expect(verdict(claim({}), claim({ category: "injured" }, elsewhere))).toBe("different");
  });

  it("a town and its province are not certain to be one place", () => {
    expect(verdict(claim({}), claim({ place: "Ravna province" }, elsewhere))).toBe("unsure");
  });

  it("numbers far apart do not count one event", () => {
    expect(verdict(claim({}), claim({ min: 4000, max: 4000 }, elsewhere))).toBe("unsure");
  });

  it("running totals of one month are one figure, a total and a day are two", () => {
    const total = { min: 48000, of: "people" };
    const since = { when: "2021/2024-03-06" };
    expect(
      verdict(claim(total, since), claim({ ...total, min: 50000 }, { ...elsewhere, when: "2021/2024-03-20" })),
    ).toBe("same");
    expect(
      verdict(claim(total, since), claim({ ...total, min: 50000 }, { ...elsewhere, when: "2021/2024-09-20" })),
    ).toBe("unsure");
    expect(verdict(claim(total, since), claim({ min: 40000 }, { ...elsewhere, when: "2024-03-02" }))).toBe("unsure");
  });

  it("two attacks on one town on one day are not one for sure", () => {
    const market = claim({ of: "people killed in the strike on the market", min: 24 });
    const hospital = claim({ of: "people killed in the strike on the hospital", min: 9 }, elsewhere);
    expect(verdict(market, hospital)).toBe("unsure");
  });
});
