/** How a line tells that something is denied or only possible. */
import { describe, expect, it } from "vitest";
import { headlineOf } from "./headline-of.ts";

const meeting = { participants: ["Ada Okoro", "Tomas Lind"], place: "Geneva", status: "held", duration: null };

describe("the line of a claim", () => {
  it("never reads as a fact where it is denied or possible", () => {
    expect(headlineOf("meeting", { fields: meeting, when: null, modality: "denied" })).toMatch(/^Denied: /);
    expect(headlineOf("meeting", { fields: meeting, when: null, modality: "possible" })).toMatch(/^Possible: /);
    expect(headlineOf("meeting", { fields: meeting, when: null, modality: "asserted" })).not.toMatch(/: /);
  });

  it("says of a denial who denies", () => {
    const fields = { speaker: "Ada Okoro", mode: "indirect", content: "that the talks had failed" };
    expect(headlineOf("statement", { fields, when: null, modality: "denied" }, () => "Okoro")).toBe(
      "Okoro denies: the talks had failed",
    );
  });
});
