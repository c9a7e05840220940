/** Dates and counts as a person reads them. */
import { describe, expect, it } from "vitest";
import { showCount, showSources, showWhen } from "./when.ts";

describe("a date shown to a person", () => {
  it.each([
    ["2024-03-11", "11 Mar 2024"],
    ["2024-03", "Mar 2024"],
    ["2024", "2024"],
    ["2024-22", "summer 2024"],
    ["2011-03/..", "since Mar 2011"],
    ["../2011-03", "until Mar 2011"],
    ["2024-07-11/2024-07-20", "11–20 Jul 2024"],
    ["2024-03-18/2024-04-04", "18 Mar – 4 Apr 2024"],
    ["2024-03/2024-05", "Mar – May 2024"],
    ["2023-12-30/2024-01-02", "30 Dec 2023 – 2 Jan 2024"],
    ["XXXX-03-10", "10 Mar, year unknown"],
    ["2024-03~", "about Mar 2024"],
    ["soon", "soon"],
  ])("%s reads %s", (edtf, shown) => {
    expect(showWhen(edtf)).toBe(shown);
  });

  it("a heading spells the month out", () => {
    expect(showWhen("2024-03-11", "long")).toBe("11 March 2024");
  });
});

describe("numbers shown to a person", () => {
  it("one report is not reports", () => {
    expect(showSources({ reports: ["r1"], outlets: 1, origins: 1 })).toBe("1 report, 1 outlet, 1 origin");
    expect(showSources({ reports: ["r1", "r2"], outlets: 2, origins: 1 })).toBe("2 reports, 2 outlets, 1 origin");
  });

  it("thousands are set apart", () => {
    expect(showCount(12400)).toBe("12,400");
  });
});
