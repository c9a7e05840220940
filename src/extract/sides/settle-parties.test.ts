/** Between whom deals are that their own sentences leave open, and what they settle, on invented texts. */
import { describe, expect, it } from "vitest";
import { openReader } from "../../pipeline.ts";

const reader = await openReader();

function fieldsOf(kind: string, field: string, text: string): unknown[] {
  return reader
    .readText(text, "2024-03-13")
    .filter((claim) => claim.kind === kind)
    .map(({ fields }) => fields[field]);
}

describe("the parties of a deal", () => {
  it("are the sides for which those who made it bargain", () => {
    const text =
      "Kenyan Foreign Minister Ada Okoro and Ethiopian Foreign Minister Tomas Lind signed a border accord on Monday.";
    expect(fieldsOf("agreement", "parties", text)).toEqual([["Kenya", "Ethiopia"]]);
  });

  it("are those of the truce told nearest, where a sentence only says the truce", () => {
    const text =
      "Kenya and Ethiopia agreed on a truce on Monday.\nThe truce collapsed on Tuesday when shells fell on Ravna.";
    for (const parties of fieldsOf("agreement", "parties", text))
      expect(new Set(parties as string[])).toEqual(new Set(["Kenya", "Ethiopia"]));
  });

  it("are the two that the report sets against each other", () => {
    const text =
      "Kenya attacked Ethiopia on Monday.\nEthiopia bombed Kenya near Ravna.\nA ceasefire collapsed on Tuesday.";
    expect(fieldsOf("agreement", "parties", text)).toEqual([["Ethiopia", "Kenya"]]);
  });

  it("stay open where several pairs could be meant", () => {
    const text = "Kenya attacked Ethiopia on Monday.\nSudan bombed Uganda.\nA ceasefire collapsed on Tuesday.";
    expect(fieldsOf("agreement", "parties", text)).toEqual([[]]);
  });

  it("are not the one who brokered it, nor the land in which it holds", () => {
    expect(fieldsOf("agreement", "parties", "A Kenyan-brokered ceasefire collapsed on Monday.")).toEqual([[]]);
    expect(fieldsOf("agreement", "parties", "The Sudan ceasefire collapsed on Monday.")).toEqual([[]]);
    const two = "A ceasefire brokered by Kenya and Ethiopia collapsed on Monday.";
    expect(fieldsOf("agreement", "parties", two)).toEqual([["Kenya", "Ethiopia"]]);
  });

  it("of long ago are not those who bargain today", () => {
    const text =
      "Kenya attacked Ethiopia on Monday.\nEthiopia bombed Kenya near Ravna.\nThe 1978 peace accord was signed in Ravna.";
    expect(fieldsOf("agreement", "parties", text).at(-1)).not.toContain("Ethiopia");
  });

  it("bind those who keep its terms", () => {
    const text = "Kenya and Ethiopia signed an accord on Monday.\nUnder the accord, all prisoners would be released.";
    expect(fieldsOf("provision", "parties", text)).toEqual([["Kenya", "Ethiopia"]]);
  });
});

describe("the issues of a deal", () => {
  it("are those of its name and its terms", () => {
    const text = "Kenya and Ethiopia agreed on a truce on Monday.\nUnder the truce, all prisoners would be released.";
    expect(fieldsOf("agreement", "issues", text)).toEqual([["ceasefire", "prisoners"]]);
  });

  it("stay open where nothing says what it is about", () => {
    expect(fieldsOf("agreement", "issues", "Kenya and Ethiopia signed an accord on Monday.")).toEqual([[]]);
  });
});
