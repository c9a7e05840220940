import { describe, expect, it } from "vitest";
import { statedDay } from "./stated-day.ts";

/** The day as it is written, whatever the clock beside it says. */
describe("a date beside a report", () => {
  it.each([
    ["2013-03-11T23:30:00-05:00", "2013-03-11"],
    ["2013-03-11 23:30:00+00", "2013-03-11"],
    ["Mon, 11 Mar 2013 23:30:00 -0500", "2013-03-11"],
    ["March 11, 2013, 10:30 p.m.", "2013-03-11"],
    ["20130311T233000Z", "2013-03-11"],
    ["20130311", "2013-03-11"],
    ["1363044600", "2013-03-11"],
    ["1363044600000", "2013-03-11"],
    ["March 2013", "2013-03"],
    ["03/21/2013", "2013-03-21"],
  ])("%s is %s", (written, day) => {
    expect(statedDay(written, "column date")).toEqual({
      value: day,
      where: "column date",
      words: written,
      isUpdate: false,
    });
  });

  it.each(["03/11/2013", "yesterday", "", "12345", "20139911", "99999999999999999999"])("%s is none", (written) => {
    expect(statedDay(written, "column date")).toBeNull();
  });
});
