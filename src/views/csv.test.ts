/** What a CSV file of a view promises whoever opens it in a spreadsheet. */
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { csvOf } from "./csv.ts";

const readBack = (text: string): string[][] => parse(text) as string[][];

describe("a CSV file", () => {
  it("has a header row, and gives back what went in", () => {
    const row = ['He said "stop", then left', "two\nlines", "plain", "", "Núñez"];
    const text = csvOf(["a", "b", "c", "d", "e"], [row]);
    expect(readBack(text)).toEqual([["a", "b", "c", "d", "e"], row]);
  });

  it.each(["=1+1", "+1", "-1", "@sum(a1)", "\t=1", "  =1", "＝1", "\r=1"])("%j is no formula in it", (cell) => {
    expect(readBack(csvOf(["a"], [[cell]]))[1]).toEqual([`'${cell}`]);
  });

  it("numbers stay numbers, and what is not known is empty", () => {
    expect(csvOf(["a", "b", "c"], [[12, null, false]])).toBe("a,b,c\r\n12,,false");
  });
});
