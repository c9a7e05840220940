/** Words of fields in a passage: pieces, names, and nothing lost. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markWords } from "./mark-words.ts";

describe("words marked in a passage", () => {
  it("each piece says whose words it is, and the last of them which field ends there", () => {
    const pieces = markWords("Okoro met Vale.", 100, [
      { start: 100, end: 105, title: "Who" },
      { start: 110, end: 114, title: "Whom" },
    ]);
    expect(pieces.map(({ text, ending }) => [text, ending])).toEqual([
      ["Okoro", ["Who"]],
      [" met ", []],
      ["Vale", ["Whom"]],
      [".", []],
    ]);
  });

  it("words that lie in another passage leave this one whole", () => {
    expect(markWords("Okoro met Vale.", 0, [{ start: 40, end: 45, title: "Who" }]).map(({ text }) => text)).toEqual([
      "Okoro met Vale.",
    ]);
  });

  it("the pieces make up the passage to the letter", () => {
    const word = fc.record({
      start: fc.integer({ min: -5, max: 40 }),
      end: fc.integer({ min: -5, max: 40 }),
      title: fc.string(),
    });
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), fc.array(word, { maxLength: 6 }), (quote, words) => {
        expect(
          markWords(quote, 3, words)
            .map(({ text }) => text)
            .join(""),
        ).toBe(quote);
      }),
    );
  });
});
