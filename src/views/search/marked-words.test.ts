/** Where a text holds the words searched for. */
import { describe, expect, it } from "vitest";
import { bestSentences, markedWords } from "./marked-words.ts";

const marked = (text: string, ...wanted: string[]): string[] =>
  markedWords(text, wanted).marks.map(({ start, end }) => text.slice(start, end));

describe("words searched for", () => {
  it("are found from their beginning, whatever case and accents", () => {
    expect(marked("The Núñez talks; talking, stalks.", "nunez", "tal")).toEqual(["Núñez", "talks", "talking"]);
    expect(marked("We’re close", "were")).toEqual(["We’re"]);
    expect(marked("Nothing here", "peace")).toEqual([]);
  });

  it("each is counted once", () => expect(markedWords("truce truce pause", ["truce", "pau", "x"]).found).toBe(2));

  it("the sentences with most of them come first, and stand where they say", () => {
    const text = "The truce holds. Nobody came.\nThe truce and the pause hold!";
    const words = bestSentences(text, ["truce", "pause"], 2).map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(["The truce and the pause hold!", "The truce holds."]);
  });
});
