/** Lengths, terms, outcomes, changes and days, tried on invented accounts: what differs, and what only looks so. */
import { describe, expect, it } from "vitest";
import type { InventedReport } from "../../../test/invented-talks.ts";
import { report, type Said, told } from "../../../test/told-differences.ts";

describe("the day of a meeting", () => {
  const met = (outlet: string, day: string, borrowed: boolean): InventedReport => {
    const own = `Ada Okoro and Tomas Lind met in Lakeside, the ${outlet} says.`;
    return {
      name: outlet,
      published: "2024-03-12",
      text: `${own}\nRain fell on the day of ${outlet}.`,
      claims: [
        {
          kind: "meeting",
          quote: own,
          fields: { participants: ["Ada Okoro", "Tomas Lind"], place: "Lakeside", status: "held", duration: null },
          when: day,
          dayWords: borrowed ? `the day of ${outlet}` : own.slice(0, 9),
        },
      ],
    };
  };

  it("is asked of reports that tell it beside the meeting, and not of one that tells it of the rain", () => {
    const herald = met("Herald", "2024-03-10", false);
    expect(told(herald, met("Radio", "2024-03-11", false))).toEqual(["conflict meeting day"]);
    expect(told(herald, met("Radio", "2024-03-11", true))).toEqual([]);
  });
});

describe("lengths, terms, outcomes and changes", () => {
  const relation: Said = { kind: "relation", fields: { subject: "Norland", type: "fights", object: "Eastmark" } };
  const lasts = (number: number, unit: string, of = "ceasefire"): Said => ({
    kind: "figure",
    fields: { min: number, max: number, approx: false, unit, category: "duration", place: null, of },
  });
  const both = (one: Said, two: Said, later = "2024-03-11"): string[] =>
    told(report("Herald", "2024-03-11", one, relation), report("Radio", later, two, relation));

  it("a truce of 60 days and one of 90; 48 hours are two days, and a siege is no truce", () => {
    expect(both(lasts(60, "days"), lasts(90, "days"))).toEqual(["conflict figure length"]);
    expect(both(lasts(60, "days"), lasts(90, "days"), "2024-03-12")).toEqual(["update figure length"]);
    expect(both(lasts(48, "hours"), lasts(2, "days", "pause"))).toEqual([]);
    expect(both(lasts(60, "days"), lasts(4, "years", "siege"))).toEqual([]);
  });

  it("a term that the one says is agreed and the other not", () => {
    const term = (content: string, status: string): Said => ({
      kind: "provision",
      fields: { issue: "ceasefire", content, parties: [], status },
    });
    expect(both(term("the Hill Guard", "rejected"), term("the Hill Guard included", "agreed"))).toEqual([
      "conflict provision status",
    ]);
    expect(both(term("the Hill Guard", "rejected"), term("the Dawn Front included", "agreed"))).toEqual([]);
    expect(both(term("the Hill Guard", "open"), term("the Hill Guard included", "agreed"))).toEqual([]);
  });

  it("a convoy that got through and one that was turned back", () => {
    const aid = (type: string, status: string, when = "2024-03-10"): Said => ({
      kind: "access",
      fields: { type, place: "Ravna", status, actors: [] },
      when,
    });
    expect(both(aid("aid-delivery", "done"), aid("aid-blocked", "blocked"))).toEqual(["conflict access outcome"]);
    expect(both(aid("aid-delivery", "done"), aid("aid-blocked", "blocked", "2024-03-09"))).toEqual([]);
    expect(both(aid("aid-delivery", "done"), aid("evacuation", "blocked"))).toEqual([]);
  });

  it("a town taken by the one or left by the other; what one party took and left is no question", () => {
    const town = (holder: string, change: string): Said => ({
      kind: "control",
      fields: { place: "Ravna", holder, change, from: null },
      when: "2024-03-10",
    });
    expect(both(town("Norland", "captured"), town("Eastmark", "withdrawn"))).toEqual(["conflict control change"]);
    expect(both(town("Norland", "captured"), town("Norland", "withdrawn"))).toEqual([]);
    expect(both(town("Norland", "besieged"), town("Norland", "siege-lifted"), "2024-03-12")).toEqual([
      "update control siege",
    ]);
  });

  it("who broke the truce, each by its own word", () => {
    const breach = (actor: string, by: string): Said => ({
      kind: "incident",
      fields: { type: "ceasefire-violation", actors: [actor], targets: [], place: null, killed: null },
      by,
    });
    expect(both(breach("Norland", "Eastmark"), breach("Eastmark", "Norland"))).toEqual(["source incident breaker"]);
    expect(both(breach("Norland", "Eastmark"), breach("Norland", "monitors"))).toEqual([]);
  });

  it("a party that is for a thing by one account and against it by another", () => {
    const stands = (stance: string, content: string, by: string): Said => ({
      kind: "position",
      fields: { actor: "Norland", issue: "withdrawal", stance, content },
      when: "2024-03-11",
      by,
    });
    const [yes, no] = ["the withdrawal from the northern valley", "any withdrawal from the northern valley"];
    expect(both(stands("support", yes, "Norland"), stands("oppose", no, "Eastmark"))).toEqual([
      "source position stance",
    ]);
    expect(both(stands("support", yes, "Norland"), stands("oppose", "new elections", "Eastmark"))).toEqual([]);
  });

  it("how long a meeting took, and whether it took place", () => {
    const met = (fields: Said["fields"]): Said => ({
      kind: "meeting",
      fields: {
        participants: ["Ada Okoro", "Tomas Lind"],
        place: "Lakeside",
        status: "held",
        duration: null,
        ...fields,
      },
      when: "2024-03-11",
    });
    expect(both(met({ duration: "PT3H" }), met({ duration: "PT5H" }))).toEqual(["conflict meeting duration"]);
    expect(both(met({ duration: "PT4H" }), met({ duration: "PT3H45M" }))).toEqual([]);
    expect(both(met({}), met({ status: "cancelled" }))).toEqual(["conflict meeting outcome"]);
    expect(both(met({}), met({ status: "planned" }))).toEqual([]);
  });
});
