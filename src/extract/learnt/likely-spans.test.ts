/** What is asked of the network through whole readings: of sentences short and long, and why a stretch was found. */
import { describe, expect, it } from "vitest";
import { openReader } from "../../pipeline.ts";

const reader = await openReader();

/** What the rule that asks for stretches of a position did with the sentence after one about talks. */
const told = (sentence: string): { outcome?: string; detail?: string } =>
  reader
    .explain(`Talks on a truce went on in Lakeside. ${sentence}`, null)
    .sentences[1]!.rules.find(({ rule }) => rule === "position/likely-position") ?? {};

describe("stretches that no rule has words for", () => {
  it("are looked for in a sentence of one word, and in one of more words than the network reads", () => {
    const long = `He counted ${Array.from({ length: 300 }, (_, i) => i).join(", ")}.`;
    for (const sentence of ["Lunch.", long]) expect(told(sentence).outcome).toBe("never started");
  });

  it("are told with the words that they would be less likely without", () => {
    const { outcome, detail } = told("The army is prepared to trade the camps for the pilots, Okoro said.");
    expect(outcome).toBe("fired");
    expect(detail).toMatch(/\(likelihood 0\.\d\d: (?:\S+ −0\.\d\d(?:, |\)$))+/);
  });
});
