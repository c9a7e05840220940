/** First and last days of EDTF dates. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, dayOfNumber } from "./day-number.ts";
import { daysOf, mayBeOne } from "./edtf-days.ts";

describe("daysOf", () => {
  it.each([
    ["2024-03-11", "2024-03-11", "2024-03-11"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2023", "2023-01-01", "2023-12-31"],
    ["2024-03-11/2024-03-17", "2024-03-11", "2024-03-17"],
    ["2011-03/..", "2011-03-01", null],
    ["../2024-03", null, "2024-03-31"],
    ["2024-03-11~", "2024-03-11", "2024-03-11"],
    ["2024-22", "2024-06-01", "2024-08-31"],
    ["2023-24", "2023-12-01", "2024-02-29"],
    ["2021/2024-03-06", "2021-01-01", "2024-03-06"],
  ])("%s runs from %s to %s", (date, first, last) => {
    expect(daysOf(date)).toEqual({ first, last });
  });

  it.each(["", "..", "../..", "XXXX-03-10", "2024-13", "2024-02-30", "2024-03-17/2024-03-11", "a/b/c", "Monday"])(
    "%j is no time that has days",
    (date) => {
      expect(daysOf(date)).toBeNull();
    },
  );

  it("any text is survived", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const days = daysOf(text);
        if (days?.first && days.last) expect(days.first <= days.last).toBe(true);
      }),
    );
  });
});

describe("day numbers", () => {
  it("count days across months and years, and lead back", () => {
    expect(dayNumber("2024-03-01") - dayNumber("2024-02-28")).toBe(2);
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        expect(dayNumber(dayOfNumber(number))).toBe(number);
      }),
    );
  });
});

describe("mayBeOne", () => {
  it.each([
    ["2024-03-11", "2024-03", true],
    ["2024-03-11", "2024-03-12", false],
    ["2024-03-11/..", "2025", true],
    ["../2024-03", "2024-04-01", false],
    ["XXXX-03-10", "2024", true],
    ["2024", null, true],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(mayBeOne(a, b)).toBe(expected);
    expect(mayBeOne(b, a)).toBe(expected);
  });
});
