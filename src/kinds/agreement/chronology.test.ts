/** In a chronology each entry tells of its own deal. */
import { expect, it } from "vitest";
import { openReader } from "../../pipeline.ts";

const reader = await openReader();

it("deals of two entries are two, each of the day of its entry", () => {
  const entries = [
    "19 April 2002 - The government of Norland and the Front sign a truce in Ravna.",
    "4 May 2002 - The king of Norland opens a school.",
    "30 July 2002 - The government of Norland and the Front sign a truce in Lakeside.",
  ];
  const deals = reader.readText(entries.join("\n"), "2002-12-31").filter(({ kind }) => kind === "agreement");
  expect(deals.map(({ when, fields }) => [when, fields.status])).toEqual([
    ["2002-04-19", "signed"],
    ["2002-07-30", "signed"],
  ]);
});

it("news tells of one deal in two sentences", () => {
  const news = ["Norland and the Front struck a deal in Ravna.", "The deal was hailed by all."];
  const deals = reader.readText(news.join("\n"), "2002-12-31").filter(({ kind }) => kind === "agreement");
  expect(deals.map(({ fields }) => fields.status)).toEqual(["reached"]);
});
