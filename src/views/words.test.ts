/** Dates and fields in the words of a person. */
import { describe, expect, it } from "vitest";
import { meeting } from "../kinds/meeting/index.ts";
import { dateText } from "./date-text.ts";
import { durationText, fieldText } from "./field-text.ts";

describe("dates", () => {
  it.each([
    ["2024-03-11", "11 March 2024"],
    ["2024-03", "March 2024"],
    ["2024", "2024"],
    ["2024-03-11/2024-03-17", "11–17 March 2024"],
    ["2024-03-28/2024-04-03", "28 March – 3 April 2024"],
    ["2023-12-30/2024-01-02", "30 December 2023 – 2 January 2024"],
    ["2011-03/..", "since March 2011"],
    ["../2024-03-11", "until 11 March 2024"],
    ["2024-03/2024-05", "March – May 2024"],
    ["2024-03-11~/2024-03-17", "about 11 March 2024 to 17 March 2024"],
    ["XXXX-03-10", "10 March, year unknown"],
    ["2024-22", "summer 2024"],
    ["2024-03-11~", "about 11 March 2024"],
    ["no date", "no date"],
  ])("%s is told as %s", (date, text) => {
    expect(dateText(date)).toBe(text);
  });

  it("have short months where there is little room", () => {
    expect(dateText("2023-12-30/2024-01-02", "short")).toBe("30 Dec 2023 – 2 Jan 2024");
  });
});

describe("fields", () => {
  it("are told by their type", () => {
    expect(fieldText(meeting.fields.participants!, ["Ada Okoro", "Tomas Lind"])).toBe("Ada Okoro, Tomas Lind");
    expect(fieldText(meeting.fields.status!, "under-way")).toBe("under way");
    expect(fieldText(meeting.fields.duration!, "PT9H")).toBe("9 hours");
    expect(fieldText(meeting.fields.place!, null)).toBe("not said");
  });

  it("a duration has its parts, and words that are none stay", () => {
    expect(durationText("P1DT6H30M")).toBe("1 day 6 hours 30 minutes");
    expect(durationText("PT0.5H")).toBe("0.5 hours");
    expect(durationText("a while")).toBe("a while");
  });
});
