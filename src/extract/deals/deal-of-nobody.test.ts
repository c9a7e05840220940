/** In news of something else, whose plan is a deal: a report long enough to tell what it is of. */
import { describe, expect, it } from "vitest";
import { openReader } from "../../pipeline.ts";

const reader = await openReader();
const STORM = [
  "The storm closed all schools in the north of the island.",
  "Nobody in the town had seen such a flood before.",
  "A teacher said she had carried her books to the roof.",
  "The power went off in three of the four districts.",
  "Boats brought bread and water to the old people.",
  "A baker opened his shop and gave away what he had.",
  "The road along the coast was under a metre of mud.",
  "Children played on the steps of the town hall.",
  "The wind fell in the night, and the rain went on.",
  "A bridge that the river had taken lay across a field.",
  "By noon the harbour was full of broken boats.",
];

/** One sentence that speaks of a deal is no report of talks, among so many that do not. */
const deals = (last: string) =>
  reader.readText([...STORM, ...STORM, last].join("\n"), "2024-03-13").filter(({ kind }) => kind === "agreement");

describe("in a report of a storm", () => {
  it.each([
    "The mayor will unveil a proposal on new houses next week.",
    "There is little time left to close the deal.",
    "We all have agreed on the new roofs.",
  ])("nobody makes a deal: %s", (last) => {
    expect(deals(last)).toEqual([]);
  });

  it.each([
    "In the war beyond the river, the rebels rejected a peace plan on Monday.",
    "Kenya and Sudan reached a deal on the harbour on Monday.",
    "Kenya and Sudan agreed to open the harbour on Monday.",
  ])("parties, or a war, make one: %s", (last) => {
    expect(deals(last)).toHaveLength(1);
  });
});

describe("in a report of a storm, the terms", () => {
  const terms = (last: string) =>
    reader.readText([...STORM, ...STORM, last].join("\n"), "2024-03-13").filter(({ kind }) => kind === "provision");

  it.each([
    "The plan calls for a wall along the harbour and the closure of two roads.",
    "The deal gives the shareholders a third of the insurance money.",
    "The baker gave bread in exchange for the repair of his roof.",
  ])("of a deal that nobody makes are none: %s", (last) => {
    expect(terms(last)).toEqual([]);
  });

  it("of a war are", () => {
    expect(terms("In the war beyond the river, the peace plan calls for the withdrawal of all troops.")).toHaveLength(
      1,
    );
  });
});
