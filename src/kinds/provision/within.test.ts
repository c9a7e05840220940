/** When two claims of one report tell one term. */
import { describe, expect, it } from "vitest";
import { openReader } from "../../pipeline.ts";

const reader = await openReader();

function termsIn(text: string) {
  return reader.readText(text, "2024-03-13").filter(({ kind }) => kind === "provision");
}

describe("the terms of a report", () => {
  it("are told once where two rules read one from the same words", () => {
    const found = termsIn("As part of the deal, Kenya agreed to free 200 prisoners.");
    expect(found.map(({ fields }) => fields.content)).toEqual(["free 200 prisoners"]);
  });

  it("are told once where another sentence repeats one, with both passages", () => {
    const text =
      "Under the deal, Kenya will free 200 prisoners within a week.\n\nUnder the accord, Kenya will free 200 prisoners.";
    const found = termsIn(text);
    expect(found).toHaveLength(1);
    expect(found[0]!.spans).toHaveLength(2);
  });

  it("stay apart where they tell of different things", () => {
    const found = termsIn("Under the deal, Kenya will free 200 prisoners and the army will leave the port.");
    expect(found.map(({ fields }) => fields.issue)).toEqual(["prisoners", "withdrawal"]);
  });
});
