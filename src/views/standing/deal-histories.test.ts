/** One line for each deal, with what it was before. */
import { describe, expect, it } from "vitest";
import type { FieldValue } from "../../model/claim.ts";
import type { Entry, EntryField } from "../../model/entry.ts";
import { dealHistories } from "./deal-histories.ts";

let made = 0;

function deal(name: string, parties: readonly string[], status: string, when: string | null): Entry {
  const id = `e${made++}`;
  const field = (value: FieldValue): EntryField => ({
    value,
    isDisputed: false,
    sides: [{ value, claims: [`c-${id}`] }],
  });
  return {
    id,
    kind: "agreement",
    fields: { name: field(name), parties: field(parties), status: field(status) },
    when,
    headline: `${name}: ${status}`,
    actors: parties,
    claims: [`c-${id}`],
    reports: ["one"],
    outlets: 1,
    origins: 1,
    firstLearned: when,
    lastLearned: when,
    review: "unreviewed",
  };
}

const texts = (...entries: readonly Entry[]): string[] => dealHistories(entries).map(({ text }) => text);

describe("the history of a deal", () => {
  it("is one line with its last state, and those before it", () => {
    expect(
      texts(
        deal("truce", ["Norland", "Eastmark"], "negotiating", "2024-03-01"),
        deal("ceasefire", ["Eastmark", "Norland"], "reached", "2024-03-09"),
        deal("truce", ["Norland", "Eastmark"], "collapsed", "2024-03-20"),
      ),
    ).toEqual(["truce: collapsed; before: reached (9 March 2024), being negotiated (1 March 2024)"]);
  });

  it("rests on the words for each state", () => {
    const [line] = dealHistories([
      deal("truce", ["Norland", "Eastmark"], "reached", "2024-03-09"),
      deal("truce", ["Norland", "Eastmark"], "collapsed", "2024-03-20"),
    ]);
    expect(line!.claims).toHaveLength(2);
  });

  it("is not joined over a long silence, other parties, or another sort of deal", () => {
    const reached = deal("truce", ["Norland", "Eastmark"], "reached", "2024-03-09");
    expect(texts(reached, deal("truce", ["Norland", "Eastmark"], "collapsed", "2024-09-09"))).toHaveLength(2);
    expect(texts(reached, deal("truce", ["Norland", "Southmark"], "collapsed", "2024-03-20"))).toHaveLength(2);
    expect(texts(reached, deal("border accord", ["Norland", "Eastmark"], "signed", "2024-03-20"))).toHaveLength(2);
    expect(texts(reached, deal("the deal", ["Norland", "Eastmark"], "violated", "2024-03-20"))).toHaveLength(1);
  });

  it("is told alone where nobody says between whom it is, or when", () => {
    expect(
      texts(deal("truce", [], "reached", "2024-03-09"), deal("truce", [], "collapsed", "2024-03-20")),
    ).toHaveLength(2);
    const undated = deal("truce", ["Norland", "Eastmark"], "reached", null);
    expect(texts(undated, deal("truce", ["Norland", "Eastmark"], "collapsed", "2024-03-20"))).toHaveLength(2);
  });
});
