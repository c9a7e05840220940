import { describe, expect, test } from "vitest";
import { segment } from "../segments/segment.ts";
import { dateOfAddress } from "./address-date.ts";
import { toEdtf } from "./calendar.ts";
import { findPublished } from "./find-published.ts";
import { writtenDates } from "./written-dates.ts";

/**
 * The day of publication in all the ways a report lets it be known, and where it does not.
 *
 *     Published: Mon 11 Mar 2013 10.00 GMT      2013-03-11, stated
 */
const LEAD =
  "The envoys of Northland and Southmark met and agreed to meet again within a week, the mediators said on Monday.";

/** The value and basis of a text's day: "2013-03-11 stated". */
function published(text: string, address: string | null = null): string {
  const { published: found, doubts } = findPublished(text, segment(text), address);
  if (found === null) {
    expect(doubts.map((doubt) => doubt.code)).toEqual(["read/no-date"]);
    return "unknown";
  }
  for (const span of found.spans) expect(text.slice(span.start, span.end)).not.toBe("");
  return [found.value, found.basis, ...doubts.map((doubt) => doubt.code)].join(" ");
}

test("a bulletin comes out when the time it reports on is over", () => {
  const bulletin = `Monitoring Mission, Weekly Bulletin No. 37\nReporting period: 5-11 September 2009\n\n${LEAD}`;
  expect(published(bulletin)).toBe("2009-09-11 inferred");
  expect(published(`Observers' Log\nWeek of 5-11 September 2009\n\n${LEAD}`)).toBe("2009-09-11 inferred");
  expect(published(`Monitoring Mission\nFor the period 5 to 11 September 2009\n\n${LEAD}`)).toBe("2009-09-11 inferred");
  expect(published(`Monitoring Mission\nWeekly digest: 5 to 11 September 2009\n\n${LEAD}`)).toBe("2009-09-11 inferred");
  expect(published(`Monitoring Mission\nDaily report, 11 September 2009\n\n${LEAD}`)).toBe("2009-09-11 stated");
  expect(published(`Monitoring Mission\nReport on the raid of 11 September 2009\n\n${LEAD}`)).not.toContain("stated");
  expect(published(`Monitoring Mission\n\n${LEAD} The reporting period was long.`)).toBe("unknown");
});

test("what a meeting adopted is of the day of the meeting", () => {
  const held = `The Council, at its 562nd meeting, held on 14 November 2015 in Lakeside, adopted the following decision on the situation in Northland:`;
  expect(published(`COMMUNIQUE OF THE PEACE COUNCIL\n\n${held}\n\n${LEAD}`)).toBe("2015-11-14 inferred");
  expect(published(`Envoys meet in Lakeside\n\n${held}\n\n${LEAD}`)).not.toBe("2015-11-14 inferred");
});

test("a number behind a day and month is no year", () => {
  const [date] = writtenDates("They fled on 12 May 93 days after it began.");
  expect(date).toMatchObject({ day: 12, month: 5, year: null });
  expect(writtenDates("some 120000 May 12 people")).toMatchObject([{ day: 12, year: null }]);
  expect(writtenDates("the 4th day of July 1999, the thirtieth day of May, 2001")).toMatchObject([
    { day: 4, month: 7 },
    { day: 30, month: 5 },
  ]);
  expect(writtenDates("Dated: 12 May 93, 12-May-93")).toMatchObject([{ year: 1993 }, { year: 1993 }]);
});

describe("the day of publication is stated", () => {
  test.each([
    ["in a date line", `Envoys meet in Lakeside\nMarch 11, 2013\n\n${LEAD}`, "2013-03-11 stated"],
    ["in brackets with its place", `Statement on the talks\n(Lakeside, 11 March 2013)\n\n${LEAD}`, "2013-03-11 stated"],
    [
      "as the day of figures",
      `Northland: Flash Update No. 4\nAs of 11 March 2013, 6 p.m.\n\n${LEAD}`,
      "2013-03-11 stated",
    ],
    [
      "above a text that is handed on",
      `Statement on the talks\n\nFollowing is the text of a statement released in Lakeside on March 11, 2013:\n\n${LEAD}`,
      "2013-03-11 stated",
    ],
    [
      "as the day on which it was held",
      `Press Conference\nHeld at 11.30 a.m. on 11 March 2013 at the Palace\n\n${LEAD}`,
      "2013-03-11 stated",
    ],
    ["by its month alone", `Peace Monitor\nGlobal Overview, March 2013\n\n${LEAD}`, "2013-03 stated"],
    ["as an ISO day", `Envoys meet in Lakeside\n2013-03-11\n\n${LEAD}`, "2013-03-11 stated"],
    ["behind a label", `Envoys meet in Lakeside\nPublished: Mon 11 Mar 2013 10.00 GMT\n\n${LEAD}`, "2013-03-11 stated"],
    [
      "before the day of an update",
      `Envoys meet in Lakeside\nUpdated March 12, 2013\nPublished March 11, 2013\n\n${LEAD}`,
      "2013-03-11 stated",
    ],
    ["by an update alone", `Envoys meet in Lakeside\nLast updated March 12, 2013\n\n${LEAD}`, "2013-03-12 stated"],
    ["in the dateline", `LAKESIDE, March 11, 2013 (AP) — ${LEAD}`, "2013-03-11 stated"],
    ["in the sign-off of a wire", `Envoys meet\n\n${LEAD}\n\nMW-WS-03-11-97 2114EST`, "1997-03-11 stated"],
    ["in the head of a cable", `R 041530Z JUN 03\nSUBJECT: NORTHLAND TALKS RESUME\n\n${LEAD}`, "2003-06-04 stated"],
    ["behind a label, its year in short", `Envoys meet\nDate: 12 May 93\n\n${LEAD}`, "1993-05-12 stated"],
    [
      "by the day it was adopted",
      `Resolution 2139 (2014)\nAdopted by the Council at its 7th meeting, on 22 February 2014\n\n${LEAD}`,
      "2014-02-22 stated",
    ],
    [
      "where an agreement was done, not by the days it sets",
      `PROTOCOL ON A CEASEFIRE\n\nArticle 1. All hostilities shall cease as of 16 May 1994 in the whole of the territory.\n\nDone at Lakeside on 12 May 1994 in two copies.`,
      "1994-05-12 stated",
    ],
    [
      "where an agreement was done, in words",
      `AGREEMENT ON NORTHLAND\n\nThe parties have agreed as follows:\n\n${LEAD}\n\nIN WITNESS WHEREOF they have signed this Agreement at Lakeside, this twenty-first day of April 1988.`,
      "1988-04-21 stated",
    ],
    [
      "where a communiqué was written",
      `COMMUNIQUÉ\n\n${LEAD}\n\nLakeside, 12 May 1994\n\nThe High Command`,
      "1994-05-12 stated",
    ],
    [
      "by the day it was broadcast",
      `The morning line\nBroadcast Thursday, 6 October 2005\n\n${LEAD}`,
      "2005-10-06 stated",
    ],
    ["in the note of its source", `Envoys meet\n\n${LEAD}\n\n(Meridian Wire, 19 July 2010)`, "2010-07-19 stated"],
    ["at the end", `${LEAD}\n\nPublished in Meridian, March 11th, 2013`, "2013-03-11 stated"],
  ])("%s", (_, text, expected) => {
    expect(published(text)).toBe(expected);
  });

  test("and doubted when the address gives another day", () => {
    const text = `Envoys meet in Lakeside\nMarch 11, 2013\n\n${LEAD}`;
    expect(published(text, "https://meridian.example/2013/03/12/talks")).toBe("2013-03-11 stated");
    expect(published(text, "https://meridian.example/2013/03/21/talks")).toBe("2013-03-11 stated read/two-dates");
  });

  test("with the year of the address when the dateline has none", () => {
    expect(published(`LAKESIDE, March 11 (AP) — ${LEAD}`, "https://meridian.example/2013/03/talks")).toBe(
      "2013-03-11 inferred",
    );
    expect(published(`LAKESIDE, March 11 (AP) — ${LEAD}`)).toBe("unknown");
  });
});

describe("a header line of any house gives its day", () => {
  test.each([
    "By AFP and staff 26 August 2016, 2:03 pm",
    "BY ADA OKORO - 08/26/16 02:03 PM EDT",
    "By Ada Okoro August 26, 2016",
    "August 26, 20165:00 AM ET",
    "08/26/2016 05:00 AM EDT",
    "14:03 26.08.2016(updated 15:00 27.08.2016)",
    "Ada Okoro   |26.08.2016 - Update : 27.08.2016",
    "Source: Xinhua | 2016-08-26 14:03:20 | Editor: Ada",
    "August 26, 2016 2:03 PM · Ada Okoro",
    "AUG. 26, 2016 / 2:03 PM / UPDATED 5 YEARS AGO",
    "First Published: 26th August 2016 14:03 IST",
    "26-Aug-2016",
  ])("%s", (line) => {
    expect(published(`Envoys of Northland meet in Lakeside\n${line}\n\n${LEAD}`)).toBe("2016-08-26 stated");
  });

  test("3/4/2016 is told by its zone, and unknown without one", () => {
    const at = (line: string) => published(`Envoys of Northland meet in Lakeside\n${line}\n\n${LEAD}`);
    expect(at("3/4/2016 05:00 AM EDT")).toBe("2016-03-04 stated");
    expect(at("3/4/2016 05:00 GMT")).toBe("2016-04-03 stated");
    expect(at("3/4/2016")).toBe("unknown");
  });

  test("but a headline with a date in it stays a headline, from which the day is inferred", () => {
    expect(published(`Readout of the Lakeside talks – March 11, 2013\n\n${LEAD}`)).toBe("2013-03-11 inferred");
  });
});

test("a dateline without a year takes it from a date near it, when there is but one", () => {
  const text = `LAKESIDE, March 11 (AP) — ${LEAD} Fighting had stopped on February 27, 2013.`;
  expect(published(text)).toBe("2013-03-11 inferred");
  expect(published(`${text} It had stopped before, on March 2, 2010.`)).toBe("unknown");
});

describe("the day of publication is inferred", () => {
  test("from the address", () => {
    expect(published(LEAD, "https://meridian.example/2013/03/11/talks")).toBe("2013-03-11 inferred");
    expect(published(LEAD, "https://meridian.example/2013/03/talks")).toBe("2013-03 inferred");
  });

  test("from a later post under an address of the day before, with a doubt", () => {
    const text = `${LEAD}\n\n“The road is open.” — Ada Okoro (@okoro) March 12, 2013`;
    expect(published(text, "https://meridian.example/2013/03/11/talks")).toBe("2013-03-12 inferred read/two-dates");
  });

  test("from the moment in the address when the story tells of its weekday", () => {
    const address = "https://meridian.example/2013/03/talks-130311093015123.html";
    expect(published(LEAD, address)).toBe("2013-03-11 inferred");
    expect(published(LEAD.replace("Monday", "Friday"), address)).toBe("2013-03 inferred");
    expect(published(`${LEAD} Reports on Tuesday spoke of calm.`, address)).toBe("2013-03-12 inferred");
  });

  test("from a picture of the day, confirmed by a weekday", () => {
    const caption = "Envoys Lena Marsh (L) and Omar Vey (R) meet in Lakeside, March 11, 2013.";
    expect(published(`Envoys meet in Lakeside again\n\n${caption}\n\n${LEAD}`)).toBe("2013-03-11 inferred");
    expect(published(`Envoys meet in Lakeside again\n\n${caption}\n\n${LEAD.replace("Monday", "Friday")}`)).toBe(
      "unknown",
    );
    expect(published(`Envoys meet in Lakeside again\n\nFILE - ${caption}\n\n${LEAD}`)).toBe("unknown");
  });

  test("from weekday and day together, in the years of the offices named", () => {
    const story = `On Monday, July 14, Secretary of State John Kerry spoke of a truce. ${LEAD.replace("Monday", "Tuesday")}`;
    expect(published(story)).toBe("2014-07-15 inferred");
    expect(published(story.replace("Secretary", "former Secretary"))).toBe("unknown");
  });

  test("from a day still to come, back to the weekday told of", () => {
    const story = `${LEAD} Secretary of State John Kerry will go to Lakeside this Friday, July 18, to hear both sides.`;
    expect(published(story)).toBe("2014-07-14 inferred");
  });

  test("never from a weekday alone or a day without a year", () => {
    expect(published(LEAD)).toBe("unknown");
    expect(published(`${LEAD} The war began on March 3.`)).toBe("unknown");
  });
});

describe("dateOfAddress", () => {
  test.each([
    ["https://m.example/2016/08/26/talks", "2016-08-26"],
    ["https://m.example/world/2016/aug/26/talks", "2016-08-26"],
    ["https://m.example/World/2016/0826/Talks", "2016-08-26"],
    ["https://m.example/talks-20160826", "2016-08-26"],
    ["https://m.example/2016-08/26/c_135635.htm", "2016-08-26"],
    ["https://m.example/news/2016-08-26/talks", "2016-08-26"],
    ["https://m.example/26-08-2016/talks", "2016-08-26"],
    ["https://archive.example/web/20170101000000/https://m.example/2016/08/26/talks", "2016-08-26"],
    ["https://m.example/article/idUSKCN1110VX20160826", "2016-08-26"],
  ])("%s gives a day", (address, day) => {
    expect(toEdtf(dateOfAddress(address)!.day!)).toBe(day);
  });

  test.each([
    "https://m.example/2016/13/45/talks",
    "https://m.example/news/12345678",
    "https://m.example/talks?date=2016-08-26",
    "https://m.example/blob/396124a80e3c20160826d3b7/f.csv#id=1926479109",
    "no address at all",
  ])("%s gives none", (address) => {
    expect(dateOfAddress(address)).toBeNull();
  });
});

describe("writtenDates", () => {
  /** The dates of a text: "2013-3-11" with "?" for what is not written, and the weekday behind. */
  const dates = (text: string) =>
    writtenDates(text).map(({ year, month, day, weekday }) =>
      [`${year ?? "?"}-${month}-${day ?? "?"}`, weekday ?? ""].join(" ").trim(),
    );

  test.each([
    ["March 11, 2013", ["2013-3-11"]],
    ["on Monday, Mar. 11, 2013, and 12 March", ["2013-3-11 1", "?-3-12"]],
    ["Monday the 11th of March 2013", ["2013-3-11 1"]],
    ["Mar 112013", ["2013-3-11"]],
    ["2013-03-11T10:00:00Z", ["2013-3-11"]],
    ["11.03.2013 and 25/12/2013 and 12/25/2013", ["2013-3-11", "2013-12-25", "2013-12-25"]],
    ["the March 2013 truce", ["2013-3-?"]],
    ["Feb. 29, 2016 and Feb. 30, 2016", ["2016-2-29"]],
    ["03/04/2013 may be either", []],
    ["they may 10 times", []],
    ["1234-56-78 and March 111", []],
  ])("%s", (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});
