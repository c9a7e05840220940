import fc from "fast-check";
import { expect, test } from "vitest";
import { growth, LINEAR } from "../../../test/growth.ts";
import { alignWords } from "./align-words.ts";

/** From words of a frozen block back to the texts of the original. */
function marked(block: string, words: string, texts: readonly string[]): string[] {
  const start = block.indexOf(words);
  const found = alignWords(block, { start, end: start + words.length }, texts);
  return [...found].map(([text, span]) => texts[text]!.slice(span.start, span.end));
}

test("words are found over several texts, whatever their white space", () => {
  expect(marked("The envoys met.", "envoys met", ["\n  The en", "voys", "\n", " met.  "])).toEqual([
    "en",
    "voys",
    "met",
  ]);
  expect(marked("The envoys met.", "The", ["", "  ", "\u200bThe\u00a0envoys met."])).toEqual(["The"]);
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
      const found = alignWords(block, { start: 0, end: block.length }, texts);
      const words = [...found].map(([text, span]) => texts[text]!.slice(span.start, span.end)).join("");
      expect(words.replaceAll(" ", "")).toBe(block.replaceAll(" ", ""));
    }),
  );
});

test("finding them takes time in proportion to the text", () => {
  const work = (size: number) => {
    const block = "a b ".repeat(size);
    const texts = ["c".repeat(size), ...Array.from({ length: size }, () => ""), " ".repeat(size), "d   e", block];
    return () => alignWords(block, { start: 0, end: block.length }, texts);
  };
  expect(growth(work, 30_000)).toBeLessThan(LINEAR);
});
