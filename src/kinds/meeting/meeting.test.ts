/** Meetings: how they read, and when two of them are one. */
import { describe, expect, it } from "vitest";
import type { ComparableClaim } from "../kind.ts";
import { meeting } from "./index.ts";

const short = (actor: string): string => actor.split(" ").at(-1)!;

function headline(fields: Record<string, unknown>): string {
  const whole = {
    participants: ["Ada Okoro", "Tomas Lind"],
    place: "Lakeside",
    status: "held",
    duration: null,
    ...fields,
  };
  return meeting.headline(whole as ComparableClaim["fields"], null, short);
}

function claim(fields: Record<string, unknown>, rest: Partial<ComparableClaim> = {}): ComparableClaim {
  return {
    id: "c1",
    report: "r1",
    kind: "meeting",
    fields: {
      participants: ["Ada Okoro", "Tomas Lind"],
      place: "Lakeside",
      status: "held",
      duration: null,
      ...fields,
    } as ComparableClaim["fields"],
    when: "2024-03-11",
    by: null,
    modality: "asserted",
    named: [],
    published: "2024-03-12",
    ...rest,
  };
}

function verdict(a: ComparableClaim, b: ComparableClaim): string {
  return meeting.same(a, b).verdict;
}

describe("headline", () => {
  it("tells what was, what is, what will be and what will not", () => {
    expect(headline({})).toBe("Ada Okoro and Tomas Lind met in Lakeside");
    expect(headline({ status: "under-way" })).toBe("Ada Okoro and Tomas Lind are meeting in Lakeside");
    expect(headline({ status: "planned", place: "Harbour City" })).toBe(
      "Planned: Okoro – Lind meeting in Harbour City",
    );
    expect(headline({ status: "proposed", place: null })).toBe("Proposed: Okoro – Lind meeting");
    expect(headline({ status: "cancelled" })).toBe("Cancelled: Okoro – Lind meeting in Lakeside");
  });

  it("counts those for whom there is no room", () => {
    expect(headline({ participants: ["A", "B", "C", "D", "E"] })).toBe("A, B and 3 others met in Lakeside");
  });

  it("stays a sentence when nobody or one party is named", () => {
    expect(headline({ participants: [], status: "under-way" })).toBe("Talks are under way in Lakeside");
    expect(headline({ participants: ["Ada Okoro"] })).toBe("Ada Okoro held talks in Lakeside");
  });

  it('puts no "in" before a place that has its own word', () => {
    expect(headline({ place: "near Lakeside" })).toBe("Ada Okoro and Tomas Lind met near Lakeside");
  });
});

describe("same", () => {
  it("same day, people and place are the same meeting", () => {
    expect(meeting.same(claim({}), claim({ place: "the city of Lakeside" }))).toMatchObject({
      verdict: "same",
      because: ["same day", "shares Ada Okoro and Tomas Lind", "same place"],
    });
  });

  it("a third participant whom one report names makes no other meeting", () => {
    expect(verdict(claim({}), claim({ participants: ["Ada Okoro", "Tomas Lind", "Mara Voss"] }))).toBe("same");
  });

  it("a plan for the week and a meeting in it are the same only in the same place", () => {
    const plan = claim({ status: "planned" }, { when: "2024-03-11/2024-03-17" });
    expect(verdict(plan, claim({}))).toBe("same");
    expect(verdict(plan, claim({ place: null }))).toBe("unsure");
  });

  it("another day is another meeting, the next day is not certain, a month says nothing", () => {
    expect(verdict(claim({}), claim({}, { when: "2024-03-14" }))).toBe("different");
    expect(verdict(claim({}), claim({}, { when: "2024-03-12" }))).toBe("unsure");
    expect(verdict(claim({}), claim({}, { when: "2024-03" }))).toBe("unsure");
  });

  it("one person in common is enough on the same day only in the same place", () => {
    const one = { participants: ["Ada Okoro"] };
    expect(verdict(claim({}), claim(one))).toBe("same");
    expect(verdict(claim({}), claim({ ...one, place: null }))).toBe("unsure");
    expect(verdict(claim({}), claim({ participants: ["Ada Okoro", "Mara Voss"] }))).toBe("different");
  });

  it("a meeting called off without a day is the one planned for the days after", () => {
    const off = claim({ status: "cancelled" }, { when: null, published: "2024-03-08" });
    expect(verdict(off, claim({ status: "planned" }))).toBe("same");
    expect(verdict(off, claim({ status: "planned" }, { when: "2024-06-01" }))).toBe("unsure");
    expect(verdict(off, claim({ status: "planned" }, { when: "2024-02-01" }))).toBe("unsure");
    expect(verdict(off, claim({}))).toBe("unsure");
    const again = { report: "r2", when: null, published: "2024-03-10" };
    expect(verdict(off, claim({ status: "cancelled" }, again))).toBe("same");
    expect(verdict(off, claim({ status: "cancelled" }, { ...again, published: "2024-05-10" }))).toBe("unsure");
  });

  it("what one report denies is not merged with what another asserts", () => {
    expect(verdict(claim({}), claim({}, { modality: "denied" }))).toBe("unsure");
  });
});
