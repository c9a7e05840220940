import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { growth, LINEAR } from "../../../test/growth.ts";
import { wordsAt } from "../../model/span.ts";
import { findAgain } from "./find-again.ts";
import { selectorOf } from "./text-selector.ts";

/**
 * The words of one version in another, and none where it is not sure.
 *
 *     "Northland holds forty prisoners."      "Northland holds fourteen prisoners.", near
 */
const FIRST =
  "Envoys meet in Lakeside. Ada Okoro met Tomas Lind on Monday and spoke with him for two hours. Northland holds forty prisoners, the mediators said. They will meet again. They will meet again.";

function again(words: string, later: string, nth = 0): string {
  let start = FIRST.indexOf(words);
  for (let i = 0; i < nth; i++) start = FIRST.indexOf(words, start + 1);
  const { how, span } = findAgain(selectorOf(FIRST, { start, end: start + words.length }), later);
  return span === null ? how : `${how}: ${wordsAt(later, span)}`;
}

const MET = "Ada Okoro met Tomas Lind on Monday and spoke with him for two hours.";

describe("words are found again", () => {
  test("to the letter, wherever they stand now", () => {
    expect(again(MET, `Update. ${FIRST}`)).toBe(`exact: ${MET}`);
  });

  test("by what stands around them, where they stand twice", () => {
    const later = `They will meet again. ${FIRST}`;
    expect(again("They will meet again.", later)).toBe("context: They will meet again.");
    const alike = "A word. They will meet again. A word. They will meet again. A word.";
    expect(again("They will meet again.", alike)).toBe("unclear");
  });

  test("nearly, with a word changed, put in or taken out", () => {
    const changed = "Ada Okoro met Tomas Lind on Tuesday and spoke with him for three hours.";
    expect(again(MET, FIRST.replace(MET, changed))).toBe(`near: ${changed}`);
    const more = "Ada Okoro met her colleague Tomas Lind on Monday and spoke with him for two hours.";
    expect(again(MET, FIRST.replace(MET, more))).toBe(`near: ${more}`);
    const less = "Ada Okoro met Lind on Monday and spoke with him for two hours.";
    expect(again(MET, FIRST.replace(MET, less))).toBe(`near: ${less}`);
  });
});

describe("no place is given", () => {
  test("for what is gone, or too short to be told by likeness", () => {
    expect(again(MET, FIRST.replace(MET, "Nobody met anyone."))).toBe("gone");
    expect(again("forty prisoners", FIRST.replace("forty", "fourteen"))).toBe("gone");
    expect(again(MET, "")).toBe("gone");
  });

  test("where two passages are alike", () => {
    const one = MET.replace("Monday", "Tuesday");
    const two = MET.replace("Monday", "Friday");
    expect(again(MET, `${one} Nothing came of it in the end. ${two}`)).toBe("unclear");
  });
});

test("whatever the texts, a place is one of the later text, and exact words are those words", () => {
  const words = fc.array(fc.constantFrom("Okoro", "met", "Lind", "in", "Lakeside", ".", "\n", "😀", "he", "said"), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, words, fc.nat(), fc.nat(), (a, b, from, length) => {
      const [before, after] = [a.join(" "), b.join(" ")];
      const start = from % (before.length + 1);
      const end = Math.min(before.length, start + (length % 60));
      const { how, span } = findAgain(selectorOf(before, { start, end }), after);
      if (span === null) return;
      expect(span.start >= 0 && span.end <= after.length && span.start < span.end).toBe(true);
      if (how !== "near") expect(wordsAt(after, span)).toBe(before.slice(start, end));
    }),
  );
});

test("looking takes time in proportion to the text", () => {
  const hostile = [
    (n: number) => "Okoro met Lind on ".repeat(n / 18),
    (n: number) => "a ".repeat(n / 2),
    (n: number) => "x".repeat(n),
  ];
  for (const make of hostile) {
    const work = (size: number) => {
      const text = make(size);
      return () => void findAgain({ start: 0, end: 1, exact: MET, prefix: "", suffix: "" }, text);
    };
    expect(growth(work, 100_000)).toBeLessThan(LINEAR);
  }
});
