/** Where things happened that their own sentence leaves open, on invented texts read from bytes to claims. */
import { describe, expect, it } from "vitest";
import { openReader } from "../../pipeline.ts";

const reader = await openReader();

function places(kind: string, text: string): unknown[] {
  return reader
    .readText(text, "2024-03-13")
    .filter((claim) => claim.kind === kind)
    .map(({ fields }) => fields.place);
}

describe("where something happened that its own words leave open", () => {
  it("is the place before where", () => {
    expect(places("figure", "Convoys cannot reach Ravna, where 20,000 people are trapped.")).toEqual(["Ravna"]);
  });

  it("is the capital of a state, by its adjective", () => {
    expect(places("meeting", "Ada Okoro met Tomas Lind in the Kenyan capital on Monday.")).toEqual(["Nairobi"]);
  });

  it("is the place of its sort that was named last", () => {
    const text = "Rebels shelled the town of Ravna on Monday.\nAt least 12 people were killed in the town.";
    expect(places("figure", text)).toEqual(["Ravna"]);
    expect(places("figure", "At least 12 people were killed in the town.")).toEqual([null]);
  });

  it("is no people's part of the world", () => {
    expect(places("figure", "Nine people were killed in the North African country.")).toEqual([null]);
  });

  it("is not where the same two met on another day", () => {
    const met = "Ada Okoro met Tomas Lind in Vienna last Thursday.";
    expect(
      places("meeting", `${met}\nIn a call on Tuesday, Ada Okoro told Tomas Lind that the truce must hold.`),
    ).toEqual(["Vienna", null]);
  });

  it("is no city of another country", () => {
    const text = "Okoro flew to Nairobi on Monday.\nOn Tuesday she met Lind in the Swiss city.";
    expect(places("meeting", text).at(-1)).toBe(null);
  });

  it("is where the war is for those it killed", () => {
    const text = "Okoro called for an end to the fighting in Karvelia.\nThe war has killed more than 40,000 people.";
    expect(places("figure", text)).toEqual(["Karvelia"]);
  });

  it("is for the dead of a whole war the land, though only a town of it is told", () => {
    const text =
      "Kenyan rebels and the Kenyan army fought on in the siege of Ravna.\nThe war has killed more than 40,000 people.";
    expect(places("figure", text)).toEqual(["Kenya"]);
  });

  it("is the land that the report tells of where nothing says more, and no town of talks", () => {
    const text =
      "Shells fell on Mombasa on Monday, killing four people.\nFighting went on in Kenya.\nAda Okoro met Tomas Lind in Geneva.";
    expect(places("incident", `${text}\nRebels ambushed a patrol.`).at(-1)).toBe("Kenya");
    expect(
      places(
        "incident",
        `${text}\nAnd in Uganda shells fell, and in Uganda, too, the war goes on.\nAnother battle raged in Uganda.\nRebels ambushed a patrol.`,
      ).at(-1),
    ).toBe(null);
  });

  it("is the land for those detained and released", () => {
    const text = "Fighting went on in Kenya.\nShells fell in Kenya on Monday.\nForty men were released.";
    expect(places("figure", text)).toEqual(["Kenya"]);
  });

  it("is no feast", () => {
    expect(places("figure", "At Christmas they came: nine villagers were shot.")).toEqual([null]);
  });

  it("is the land of the civilians who are hit", () => {
    expect(places("incident", "Air strikes by Norland killed 34 Kenyan civilians on Monday.")).toEqual(["Kenya"]);
    expect(places("incident", "Air strikes by Norland killed 34 Kenyan soldiers on Monday.")).toEqual([null]);
  });

  it("is where the speaker spoke for nobody else", () => {
    expect(places("figure", "In Port Sel, Okoro said 12 people had been killed.")).toEqual([null]);
  });
});
