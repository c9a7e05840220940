/** Lists and openings of entries, and doubts, as tables: a row each, with the words and where they stand. */
import { expect, it } from "vitest";
import { story } from "../../test/invented-story.ts";
import { recordOf } from "../../test/record-of.ts";
import { doubtsAsCsv } from "./doubts.ts";
import { entriesAsCsv } from "./entries-as-csv.ts";
import { viewEntry } from "./entry.ts";
import { entryAsCsv } from "./entry-as-csv.ts";

const RECORD = await recordOf(story);
const rows = (csv: string): string[] => csv.split("\r\n");

it("a list has a row for each entry, under its kind", async () => {
  const { items } = await RECORD.entries();
  const [header, ...lines] = rows(await entriesAsCsv(RECORD, items));
  expect(header).toMatch(/^under,when,text,actors,disputedFields,reports,outlets,origins,.*,quote,source,/);
  expect(lines.length).toBe(items.length);
  for (const { id } of items) expect(lines.some((line) => line.endsWith(`,${id}`))).toBe(true);
});

it("an entry has a row for each passage of each claim", async () => {
  for (const { id } of (await RECORD.entries()).items) {
    const view = (await viewEntry(RECORD, id))!;
    const [header, ...lines] = rows(entryAsCsv(view));
    expect(header).toMatch(/^entry,headline,claim,source,.*,quote,report,start,end$/);
    expect(lines.length).toBe(view.claims.reduce((sum, { passages }) => sum + passages.length, 0));
  }
});

it("a doubt is a row, and no formula", () => {
  const span = { start: 3, end: 9 };
  const doubt = {
    id: "d1",
    report: "r1",
    code: "notice/two-dates",
    message: "two dates fit",
    span,
    reportName: "herald",
  };
  expect(rows(doubtsAsCsv([{ ...doubt, quote: "=1+1" }]))).toEqual([
    "code,message,quote,report,start,end",
    "notice/two-dates,two dates fit,'=1+1,herald,3,9",
  ]);
});
