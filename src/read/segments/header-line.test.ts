import { describe, expect, test } from "vitest";
import { isBylineLine, isDateLine, looksLikeName, openingDateLength } from "./header-line.ts";

/**
 * Lines that say when and by whom, and lines that only begin like them.
 *
 *     By Ada Okoro      and      By Monday the envoys will be back
 */
describe("a header line", () => {
  test.each([
    "Published: March 11, 2013, 4:05 pm GMT",
    "Updated 2 hours ago",
    "Mon 11 Mar 2013 10.00 GMT",
    "Updated 0317 GMT (1117 HKT) September 10, 2016",
    "2016-09-10T12:33:00Z",
    "September 10, 2016 by Ada Okoro",
    "Lakeside, March 11, 2013",
    "10:05 A.M. EDT",
    "Broadcast: Monday 11 March 2013, 6.35am",
  ])("%s is a date line", (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  test.each(["The March 2013 truce", "The talks of March 11, 2013", "Envoys meet on March 11", "2013"])(
    "%s is no date line",
    (line) => {
      expect(isDateLine(line)).toBe(false);
    },
  );

  test.each(["By Ada Okoro", "By ADA OKORO and JAN BRANDT, Meridian News", "Written by Ada Okoro"])(
    "%s is a byline",
    (line) => {
      expect(isBylineLine(line)).toBe(true);
    },
  );

  test.each(["By Monday the envoys will be back", "By the time they met", "By Ada Okoro's count, nine people died."])(
    "%s is no byline",
    (line) => {
      expect(isBylineLine(line)).toBe(false);
    },
  );

  test("a name may stand alone, with a second one or a place", () => {
    expect(looksLikeName("Ada Okoro")).toBe(true);
    expect(looksLikeName("Ada Okoro in Lakeside")).toBe(true);
    expect(looksLikeName("Ada Okoro and Jan Brandt")).toBe(true);
    expect(looksLikeName("Talks resume")).toBe(false);
  });

  test("a date before the first sentence is cut off from it", () => {
    expect(openingDateLength("Last updated at Mar 11 2013 The envoys met.")).toBe("Last updated at Mar 11 2013".length);
    expect(openingDateLength("11 March 2013 was the day of the talks.")).toBe(0);
  });
});
