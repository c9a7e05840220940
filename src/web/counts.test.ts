/** Counts as a person reads them. */
import { describe, expect, it } from "vitest";
import { showCount, showSources } from "./counts.ts";

describe("numbers shown to a person", () => {
  it("one report is not reports", () => {
    expect(showSources({ reports: ["r1"], outlets: 1, origins: 1 })).toBe("1 report, 1 outlet, 1 origin");
    expect(showSources({ reports: ["r1", "r2"], outlets: 2, origins: 1 })).toBe("2 reports, 2 outlets, 1 origin");
  });

  it("thousands are set apart", () => {
    expect(showCount(12400)).toBe("12,400");
  });
});
