/** Whatever the text, four times as much of it takes about four times as long: nothing in a report can stop the reading. */
import { describe, expect, it } from "vitest";
import { openReader } from "../../src/pipeline.ts";
import { growth, LINEAR } from "../growth.ts";

const reader = await openReader();
const times = (count: number, text: string): string => text.repeat(count);

/** Texts of about so many words. */
const TEXTS: Readonly<Record<string, (size: number) => string>> = {
  "one line of plain words": (n) => times(n / 10, "the envoys of both states met again late on the day "),
  "white space": (n) => times(40 * n, " \t\n"),
  "digits in one word": (n) => times(20 * n, "7"),
  "digits apart": (n) => times(n, "7 "),
  "straight quotation marks": (n) => times(n, '"'),
  "quotation marks that open": (n) => times(n, "“"),
  "quotation marks that close": (n) => times(n, "”"),
  "quotations of a word": (n) => times(n / 5, "“no” he said, "),
  "paragraphs of quotations": (n) => times(n / 10, "“We will not sign,” Okoro said. “We will wait.”\n"),
  "brackets within brackets": (n) => `${times(n / 2, "(")}Okoro${times(n / 2, ")")}`,
  "saying and saying": (n) => times(n, "said "),
  "one name and one name": (n) => times(n / 2, "Okoro and "),
  "different names": (n) => Array.from({ length: n }, (_, i) => `Oko${i.toString(26).replace(/\d/g, "k")}ro`).join(" "),
  "different names, each on a line": (n) =>
    Array.from({ length: n / 4 }, (_, i) => `Mr. Oko${i.toString(26).replace(/\d/g, "k")}ro said no.`).join("\n"),
  "turns of different speakers": (n) =>
    Array.from(
      { length: n / 8 },
      (_, i) => `Ada Oko${i.toString(26).replace(/\d/g, "k")}ro: Why did the talks fail?`,
    ).join("\n"),
  weekdays: (n) => times(n, "Monday "),
  "talks told again and again": (n) => times(n / 10, "Kenya held talks with Somalia in Geneva. The talks failed. "),
  "tolls told again and again": (n) => times(n / 12, "34 people were killed in Mogadishu, the army said on Monday. "),
  "deals told again and again": (n) => times(n / 10, "The truce collapsed. Kenya rejected the deal with Somalia. "),
};

describe("reading", () => {
  it.each(Object.entries(TEXTS))("%s", (_, textOf) => {
    const work = (size: number) => {
      const text = textOf(size);
      return () => void reader.readText(text, "2024-03-13");
    };
    expect(growth(work, 400)).toBeLessThan(LINEAR);
  });
});

describe("the measure itself", () => {
  it("fails what compares everything with everything", () => {
    const work = (size: number) => () => {
      let sum = 0;
      for (let i = 0; i < 28 * size; i++) for (let j = 0; j < 28 * size; j++) sum = (sum + i * j) | 0;
      if (sum === 1) throw new Error("never");
    };
    expect(growth(work, 100)).toBeGreaterThan(LINEAR);
  });
});
