/** Whose section an item stands in, read from whole texts. */
import { describe, expect, it } from "vitest";
import { openReader } from "../pipeline.ts";

const reader = await openReader();

async function positions(...lines: string[]): Promise<unknown[]> {
  const bytes = new TextEncoder().encode(lines.join("\n\n"));
  const { claims } = await reader.read({ bytes, name: "text.txt" });
  return claims.filter(({ kind }) => kind === "position").map(({ fields }) => [fields.actor, fields.stance]);
}

const LEAD = "The peace talks on the truce begin in Lakeside on Sunday. Here is where they stand.";

describe("a page that tells of the parties one by one", () => {
  it("gives the items below a name to the party of that name", async () => {
    const text = [
      "What they want",
      LEAD,
      "THE REBELS",
      "- They want the release of all prisoners.\n- Refuse to give up their weapons.",
      "KENYA",
      "- It wants a ceasefire.",
    ];
    expect(await positions(...text)).toEqual([
      ["rebels", "demand"],
      ["rebels", "oppose"],
      ["Kenya", "support"],
    ]);
  });

  it("gives nothing to a heading that names no party", async () => {
    const text = ["What they want", LEAD, "THE NEXT WEEK", "- Refuse to give up their weapons."];
    expect(await positions(...text)).toEqual([]);
  });

  it("gives nothing to a heading that tells of something a party is only part of", async () => {
    for (const heading of ["ATTACKS ON THE GOVERNMENT", "Freedom for the rebels"]) {
      const text = ["What they want", LEAD, heading, "- Refuse to give up their weapons."];
      expect(await positions(...text)).toEqual([]);
    }
  });
});

describe("remarks that questions follow", () => {
  it("are those of whoever the heading names, up to the first question", async () => {
    const text = [
      "Remarks to the press by Ambassador Ada Okoro, Permanent Representative of Kenya, on the talks",
      "Nairobi, 28 October 2021",
      "We welcome the ceasefire. We call on both sides to release all prisoners.",
      "Question: Would Kenya host the talks?",
      "Ambassador Okoro: We oppose any new sanctions.",
    ];
    expect(await positions(...text)).toEqual([
      ["Kenya", "support"],
      ["Kenya", "demand"],
      ["Kenya", "oppose"],
    ]);
  });

  it("of a ministry are those of the land that is asked for its view", async () => {
    const text = [
      "Regular press briefing by Foreign Ministry spokesperson Ada Okoro",
      "Q: What is Kenya's comment on the truce talks?",
      "A: We oppose the new sanctions. Kenya has always been for a ceasefire.",
      "Q: What is Kenya's position on the prisoners?",
      "A: We demand the release of all prisoners.",
    ];
    expect(new Set((await positions(...text)).map((one) => (one as string[])[0]))).toEqual(new Set(["Kenya"]));
  });
});
