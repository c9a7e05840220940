/** Words as comparison sees them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { folded, foldedWords, tellingWords, wordsInOrder } from "./folded-words.ts";

describe("folded words", () => {
  it("lose case, accents, apostrophes and punctuation", () => {
    expect(foldedWords("“We’re close,” Ms. Núñez-Okoro said.")).toEqual([
      "were",
      "close",
      "ms",
      "nunez",
      "okoro",
      "said",
    ]);
    expect(folded("THE  end…")).toBe("the end");
  });

  it("are the same for plain letters whether or not the text holds others", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
        expect(foldedWords(`${text} é`).slice(0, -1)).toEqual(foldedWords(text));
      }),
    );
  });

  it("telling words leave out those that say little", () => {
    expect(tellingWords("The talks will be held in Lakeside")).toEqual(["talks", "held", "lakeside"]);
  });

  it("stand in order where both have them in order", () => {
    expect(wordsInOrder(["a", "b", "c", "d"], ["a", "x", "c", "d"])).toBe(3);
    expect(wordsInOrder(["a", "b"], ["b", "a"])).toBe(1);
    expect(wordsInOrder([], ["a"])).toBe(0);
  });
});
