/** Numbers against their cases, and any text at all. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openLanguage } from "../../language/open-language.ts";
import { noticeTimes } from "../times/notice-times.ts";
import { noticeNumbers } from "./notice-numbers.ts";

const language = await openLanguage();

function numbersIn(text: string) {
  const analysis = language.analyse(text, [{ start: 0, end: text.length, role: "body" }]);
  return noticeNumbers(analysis, noticeTimes(analysis, null));
}

const cases = readFileSync(new URL("numbers.cases.txt", import.meta.url), "utf8")
  .split(/\n\s*\n/)
  .flatMap((block) => {
    const [title = "", ...lines] = block.trim().split("\n");
    return lines.map((line) => {
      const [sentence = "", expected = ""] = line.split(" => ");
      return { title: title.slice(2), sentence, expected };
    });
  });

it("there are cases", () => expect(cases.length).toBeGreaterThan(25));

describe.each(cases)("$title: $sentence", ({ sentence, expected }) => {
  it(`is ${expected}`, () => {
    const text = sentence.replace(/[{}]/g, "");
    const found = numbersIn(text);
    if (expected === "nothing") return expect(found).toEqual([]);
    const marked = /\{(.*)\}/.exec(sentence)![1]!;
    const number = found.find(({ start, end }) => text.slice(start, end) === marked);
    const got =
      number &&
      `${number.min ?? "none"} ${number.max ?? "none"} ${number.approx ? "about " : ""}${number.unit} "${number.of}"`;
    expect(got).toBe(expected);
  });
});

it("in any text, numbers lie within it, in order and apart", () => {
  const words = fc.constantFrom(
    "34",
    "1,200",
    "one",
    "hundred",
    "and",
    "million",
    "dozens",
    "of",
    "at",
    "least",
    "people",
    "-",
    "hour",
    "to",
    "between",
    "killed",
    ",",
    "$",
    "%",
    ".",
    "999999999999999999",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (list) => {
      const text = list.join(" ");
      let last = 0;
      for (const { start, end, min, max } of numbersIn(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(min === null || Number.isFinite(min)).toBe(true);
        expect(max === null || Number.isFinite(max)).toBe(true);
        last = end;
      }
    }),
    { numRuns: 60 },
  );
});

it("a megabyte of digits is read to the end", () => {
  expect(() => numbersIn("7".repeat(1_000_000))).not.toThrow();
});
