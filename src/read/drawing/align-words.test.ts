import fc from "fast-check";
import { expect, test } from "vitest";
import { growth, LINEAR } from "../../../test/growth.ts";
import { alignWords } from "./align-words.ts";

/** From words of a frozen block back to the texts of the original. */
function marked(block: string, words: string | readonly string[], texts: readonly string[]): string[] {
  const stretches = [words].flat().map((one) => ({ start: block.indexOf(one), end: block.indexOf(one) + one.length }));
  const found = alignWords(block, stretches, texts);
  return [...found].flatMap(([text, spans]) => spans.map(({ start, end }) => texts[text]!.slice(start, end)));
}

test("words are found over several texts, whatever their white space", () => {
  expect(marked("The envoys met.", "envoys met", ["\n  The en", "voys", "\n", " met.  "])).toEqual([
    "en",
    "voys",
    "met",
  ]);
  expect(marked("The envoys met.", "The", ["", "  ", "\u200bThe\u00a0envoys met."])).toEqual(["The"]);
});

test("several stretches are found apart, also within one text", () => {
  expect(marked("The two envoys met again.", ["two", "envoys met", "."], ["The two en", "voys met again."])).toEqual([
    "two",
    "en",
    "voys met",
    ".",
  ]);
  expect(alignWords("Nobody.", [], ["Nobody."]).size).toBe(0);
});

test("signs that the reader put in or left out lead nowhere else", () => {
  expect(marked("• The envoys met¹ again.", "met¹ again", ["The envoys met", "[1]", " again."])).toEqual([
    "met",
    "again",
  ]);
});

test("of words that are not there, nothing", () => {
  expect(marked("Nobody came.", "Nobody", ["?????????????????????"])).toEqual([]);
});

test("whatever is cut into texts is found to the letter", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom(..."ab .é") }), { maxLength: 6 }), (texts) => {
      const block = texts.join("").replace(/ +/g, " ").trim();
      const found = alignWords(block, [{ start: 0, end: block.length }], texts);
      const words = [...found]
        .flatMap(([text, spans]) => spans.map(({ start, end }) => texts[text]!.slice(start, end)))
        .join("");
      expect(words.replaceAll(" ", "")).toBe(block.replaceAll(" ", ""));
    }),
  );
});

test("finding them takes time in proportion to the text", () => {
  const work = (size: number) => {
    const block = "a b ".repeat(size);
    const texts = ["c".repeat(size), ...Array.from({ length: size }, () => ""), " ".repeat(size), "d   e", block];
    return () => alignWords(block, [{ start: 0, end: block.length }], texts);
  };
  expect(growth(work, 30_000)).toBeLessThan(LINEAR);
});

test("many stretches take no longer than one", () => {
  const work = (count: number) => {
    const block = "a b ".repeat(40_000);
    const stretches = Array.from({ length: count }, (_, i) => ({ start: i * 3_000, end: i * 3_000 + 50 }));
    return () => alignWords(block, [...stretches, { start: 150_000, end: 150_010 }], [block]);
  };
  // Each by itself they took as many times as long as there were.
  expect(growth(work, 10)).toBeLessThan(2);
});
