/** The dates that the entries of chronologies, logs and diaries give to what they tell, read from whole texts. */
import { describe, expect, it } from "vitest";
import { openReader } from "../../pipeline.ts";

const reader = await openReader();

/** When each incident, deal and meeting of a text was. */
async function days(...lines: string[]): Promise<(string | null)[]> {
  const bytes = new TextEncoder().encode(lines.join("\n\n"));
  const { claims } = await reader.read({ bytes, name: "chronology.txt" });
  return claims.filter(({ kind }) => /^(?:incident|agreement|meeting)$/.test(kind)).map(({ when }) => when);
}

const HEAD = ["Chronology of the talks in Norland", "November 3, 1996", "Key events in Kenya and Sudan:"];

describe("a chronology", () => {
  it("gives each entry the day that opens it", async () => {
    const entries = [
      "- 12 March 1993: Gunmen kill six people in Ravna.",
      "- 4 February 1994: A bus bomb kills 17 in Lakeside.",
      "- 17 July 1995: Kenyan troops bomb Ravna.",
    ];
    expect(new Set(await days(...HEAD, ...entries))).toEqual(new Set(["1993-03-12", "1994-02-04", "1995-07-17"]));
  });

  it("takes the year from the heading above", async () => {
    const entries = [
      "1993",
      "July 12 _ Gunmen kill six people in Ravna.",
      "1995",
      "Feb. 14: A bus bomb kills 17 in Lakeside.",
    ];
    const more = ["March 30: Kenyan troops bomb Ravna."];
    expect(new Set(await days(...HEAD, ...entries, ...more))).toEqual(
      new Set(["1993-07-12", "1995-02-14", "1995-03-30"]),
    );
  });

  it("takes a year that keeps its order, and counts days from the entry", async () => {
    const entries = [
      "July 2, 1993 - Gunmen kill six people in Ravna. Two days later gunmen kill nine people in Lakeside.",
      "Nov 21 - A bus bomb kills 17 in Lakeside.",
      "Feb 17 - Kenyan troops bomb Ravna.",
    ];
    expect(new Set(await days(...HEAD, ...entries))).toEqual(
      new Set(["1993-07-02", "1993-07-04", "1993-11-21", "1994-02-17"]),
    );
  });

  it("may run backwards", async () => {
    const entries = [
      "Feb. 17, 1995: Kenyan troops bomb Ravna.",
      "Jan. 3: A bus bomb kills 17 in Lakeside.",
      "Dec. 9: Gunmen kill six people in Ravna.",
    ];
    expect(new Set(await days(...HEAD, ...entries))).toEqual(new Set(["1995-02-17", "1995-01-03", "1994-12-09"]));
  });

  it("needs more than a sentence or two that open with a date", async () => {
    const text = [
      "Kenya and Sudan agree",
      "LAKESIDE, March 11, 2013 (Meridian) - Kenyan troops bombed Ravna on Sunday.",
    ];
    expect(await days(...text, "The army said it had no choice.")).toEqual(["2013-03-10"]);
  });
});

describe("a log", () => {
  it("gives each entry the day of the heading above it, and none of them is that of the log", async () => {
    const log = [
      "Observers' log of the truce in Ravna",
      "Week of 2-8 May 2011",
      "Monday 2 May",
      "0430 Gunmen killed two farmers in Lakeside.",
      "Wednesday 4 May",
      "Quiet.",
      "Friday 6 May",
      "1115 Kenyan troops bombed Ravna.",
    ];
    expect(new Set(await days(...log))).toEqual(new Set(["2011-05-02", "2011-05-06"]));
  });
});

describe("a diary", () => {
  it("opens an entry with a day that is a sentence of its own, however many paragraphs it has", async () => {
    const diary = [
      "From the notebook of an envoy",
      "14 May 2012. Breakfast with the consul.",
      "Gunmen killed two farmers in Lakeside.",
      "15 May. On to Ravna. Kenyan troops bombed the port.",
    ];
    expect(new Set(await days(...diary))).toEqual(new Set(["2012-05-14", "2012-05-15"]));
  });
});
