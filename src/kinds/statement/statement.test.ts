/** Statements: how they read, and when two of them are one. */
import { describe, expect, it } from "vitest";
import type { Claim } from "../../model/claim.ts";
import type { ComparableClaim } from "../kind.ts";
import { statement } from "./index.ts";
import { within } from "./within.ts";

const FULL = "We are close to a deal, but two questions about the bridge are still open";

function claim(content: string, rest: Partial<ComparableClaim> & { speaker?: string | null } = {}): ComparableClaim {
  const { speaker = "Ada Okoro", ...others } = rest;
  return {
    id: "c1",
    report: "r1",
    kind: "statement",
    fields: { speaker, mode: "direct", content },
    when: "2024-03-11",
    by: null,
    modality: "asserted",
    named: [],
    published: "2024-03-12",
    ...others,
  };
}

function verdict(a: ComparableClaim, b: ComparableClaim): string {
  return statement.same(a, b).verdict;
}

describe("headline", () => {
  it("has the speaker's short name and the words in quotation marks", () => {
    const short = () => "Okoro";
    expect(statement.headline({ speaker: "Ada Okoro", mode: "direct", content: "We are close," }, null, short)).toBe(
      "Okoro: “We are close”",
    );
    expect(
      statement.headline({ speaker: "Ada Okoro", mode: "indirect", content: "a deal was close" }, null, short),
    ).toBe("Okoro: a deal was close");
    expect(statement.headline({ speaker: "a senior official", mode: "indirect", content: "no" }, null)).toBe(
      "A senior official: no",
    );
  });

  it("leaves out what only grammar needs", () => {
    const head = (mode: string, content: string) => statement.headline({ speaker: "Okoro", mode, content }, null);
    expect(head("indirect", "that a deal was close")).toBe("Okoro: a deal was close");
    expect(head("direct", "“We are close.”")).toBe("Okoro: “We are close”");
  });

  it("is cut between words at about 120 characters", () => {
    const long = statement.headline({ speaker: "Okoro", mode: "direct", content: `${FULL} `.repeat(5) }, null);
    expect(long.length).toBeLessThanOrEqual(122);
    expect(long).toMatch(/^Okoro: “We are close .* [a-z]+…”$/);
    expect(FULL.split(" ")).toContain(long.slice(0, -2).split(" ").at(-1)?.replace(",", ""));
  });
});

describe("same", () => {
  it("the same words differ in nothing but marks and case", () => {
    expect(verdict(claim(FULL), claim(`${FULL.toUpperCase()}.`))).toBe("same");
  });

  it("a shorter cut and a reworded telling are the same statement", () => {
    expect(verdict(claim(FULL), claim("two questions about the bridge are still open"))).toBe("same");
    expect(
      verdict(claim(FULL), claim("they were close to a deal, though two questions on the bridge remained open")),
    ).toBe("same");
  });

  it("a few words in common are not enough", () => {
    expect(verdict(claim(FULL), claim("a deal is out of reach"))).toBe("unsure");
    expect(verdict(claim(FULL), claim("close to a deal"))).toBe("unsure");
  });

  it("another speaker or other days make another statement", () => {
    expect(verdict(claim(FULL), claim(FULL, { speaker: "Tomas Lind" }))).toBe("different");
    expect(verdict(claim(FULL), claim(FULL, { when: "2024-03-25" }))).toBe("different");
  });

  it("without a day only the very same words are the same", () => {
    const undated = { when: null, published: null };
    expect(verdict(claim(FULL, undated), claim(FULL, undated))).toBe("same");
    expect(verdict(claim(FULL, undated), claim("two questions about the bridge are still open", undated))).toBe(
      "unsure",
    );
    expect(verdict(claim("No comment", undated), claim("No comment", undated))).toBe("unsure");
  });

  it("a year says nothing of the day: then the days of publication tell", () => {
    const cut = "two questions about the bridge are still open";
    expect(verdict(claim(FULL, { when: "2024" }), claim(cut, { when: "2024" }))).toBe("same");
    expect(verdict(claim(FULL, { when: "2024" }), claim(cut, { when: "2024", published: "2024-09-01" }))).toBe(
      "different",
    );
  });

  it("two who are not named are not known to be one", () => {
    expect(verdict(claim(FULL, { speaker: null }), claim(FULL, { speaker: null }))).toBe("unsure");
  });
});

describe("within a report", () => {
  const claimOf = (speaker: string, content: string): Claim =>
    ({ fields: { speaker, mode: "indirect", content }, by: null }) as unknown as Claim;
  const HEADLINE = claimOf("Tomas Lind", "army broke its own truce");

  it("a headline and the sentence it sums up are one", () => {
    const sentence = claimOf("Tomas Lind", "the army broke its own truce in the north on Sunday");
    expect(within.isSame(HEADLINE, sentence)).toBe(true);
    expect(within.isBetter?.(sentence, HEADLINE)).toBe(true);
    expect(within.keys(HEADLINE).some((key) => within.keys(sentence).includes(key))).toBe(true);
  });

  it("two speakers, or other words, are two", () => {
    expect(within.isSame(HEADLINE, claimOf("Ada Okoro", "the army broke its own truce"))).toBe(false);
    expect(within.isSame(HEADLINE, claimOf("Tomas Lind", "the road to the north was open again"))).toBe(false);
  });
});
