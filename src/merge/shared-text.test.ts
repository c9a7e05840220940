/** What links reports that share text, on invented ones. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgement } from "../../test/invented-talks.ts";
import type { SharedText } from "../model/shared-text.ts";
import { wordsAt } from "../model/span.ts";
import type { SharingReport } from "./link-of.ts";
import { originsOf } from "./origins.ts";
import { findSharedText } from "./shared-text.ts";

const HERALD = [
  "The foreign ministers of Norland and Eastmark talked for nine hours on Friday without a result.",
  "“We have a page and a half that we both can read without getting angry,” Lind said in the old customs house.",
  "Two questions were still open: who inspects the trucks at the bridge, and which groups the truce would cover.",
  "The two sides did agree to exchange lists of prisoners by Tuesday as a first step towards a release.",
  "At least 40 people died in the strike on the market of Ravna, according to doctors of the only hospital there.",
];
const RADIO = [
  "After a long Friday the ministers came out with empty hands, our correspondent reports from the harbour square.",
  "Diplomats played the failure down and spoke of a good atmosphere, though nobody would name a next date.",
  "Families in Ravna buried their dead and asked why the world looked on once more while shells kept falling.",
];

function report(
  id: string,
  lines: readonly string[],
  more: { agency?: string; day?: string; outlet?: string } = {},
): SharingReport & { outlet: string | null } {
  const text = lines.join("\n");
  const published = more.day
    ? ({ value: more.day, basis: "stated", because: "the day is given", spans: [] } as const)
    : null;
  const segments = [{ start: 0, end: text.length, role: "body" as const }];
  return { id, text, segments, agency: more.agency ?? null, outlet: more.outlet ?? null, published };
}

function only(links: readonly SharedText[]): SharedText {
  expect(links).toHaveLength(1);
  return links[0]!;
}

describe("shared text", () => {
  it("a copy is shown passage by passage, with what was changed", () => {
    const copy = report(
      "b",
      [HERALD[0]!.replace("talked for nine hours", "negotiated for nine hours"), ...HERALD.slice(1, 4)],
      {
        day: "2024-03-12",
      },
    );
    const original = report("a", HERALD, { day: "2024-03-11" });
    const link = only(findSharedText([copy, original]));
    expect(link).toMatchObject({ reports: ["a", "b"], form: "copy", isOneOrigin: true, review: "unreviewed" });
    expect(link.strength).toBeGreaterThan(0.9);
    expect(link.passages).toHaveLength(4);
    const [first, second] = link.passages;
    expect(first!.changes.map(({ spans: [a, b] }) => [wordsAt(original.text, a), wordsAt(copy.text, b)])).toEqual([
      ["talked", "negotiated"],
    ]);
    expect(second!.changes).toEqual([]);
    expect(wordsAt(copy.text, second!.spans[1])).toContain("read without getting angry");
  });

  it("words that were left out stand against an empty place", () => {
    const original = report("a", HERALD);
    const cut = report("b", [HERALD[0]!.replace(" on Friday", ""), ...HERALD.slice(1)]);
    const { spans } = only(findSharedText([original, cut])).passages[0]!.changes[0]!;
    expect([wordsAt(original.text, spans[0]), wordsAt(cut.text, spans[1])]).toEqual(["on Friday", ""]);
  });

  it("sentences put in other words are linked by what is left in its order", () => {
    const spun = report("b", [
      "On Friday the foreign ministers from Eastmark Republic and Norland talked for nine hours with no result.",
      "Two questions stay open: who inspects trucks at that bridge, plus which groups a truce will cover.",
      "Both sides agree to exchange their lists of prisoners until Tuesday as first step for a release.",
    ]);
    const link = only(findSharedText([report("a", HERALD), spun]));
    expect(link.passages.length).toBeGreaterThanOrEqual(2);
    expect(link.isOneOrigin).toBe(true);
  });

  it("a state is the same state under its longer name", () => {
    const line = (state: string) => [
      `Envoys of ${state} left the hotel by the harbour and refused to say whether the lists were exchanged.`,
      `Later a spokesman for ${state} told waiting reporters that inspectors may enter the depot next week.`,
    ];
    const link = only(findSharedText([report("a", line("Russia")), report("b", line("the Russian Federation"))]));
    expect(link.form).toBe("copy");
    expect(link.shares).toEqual([1, 1]);
  });

  it("a sentence inside a report of its own is a part, and leaves two origins", () => {
    const link = only(findSharedText([report("a", HERALD), report("b", [...RADIO, HERALD[4]!])]));
    expect(link).toMatchObject({ form: "part", isOneOrigin: false });
    expect(link.passages).toHaveLength(1);
  });

  it("two who quote the same speech are linked by the quotation only", () => {
    const quoting = [
      ...RADIO,
      "“We have a page and a half that we both can read without getting angry,” the envoy told a crowd.",
    ];
    const link = only(findSharedText([report("a", HERALD), report("b", quoting)]));
    expect(link).toMatchObject({ form: "quotation", isOneOrigin: false });
  });

  it("two who name the same people with their offices share nothing", () => {
    const names = "Foreign Minister Ada Okoro of Norland and Foreign Minister Tomas Lind of Eastmark";
    const one = report("a", [`${names} met in Lakeside on Friday to talk about prisoners.`, ...RADIO]);
    const other = report("b", [`In Lakeside ${names} shook hands before the cameras and said nothing.`, HERALD[2]!]);
    expect(findSharedText([one, other])).toEqual([]);
  });

  it("menus that all pages of an outlet have are no shared text", () => {
    const page = (id: string, lines: readonly string[]): SharingReport => {
      const menu =
        "Sign up for our newsletter to get the ten best stories of every morning before your neighbours do\n";
      const { text, ...rest } = report(id, lines);
      const segments = [
        { start: 0, end: menu.length, role: "furniture" as const },
        { start: menu.length, end: menu.length + text.length, role: "body" as const },
      ];
      return { ...rest, text: menu + text, segments };
    };
    expect(findSharedText([page("a", HERALD), page("b", RADIO)])).toEqual([]);
  });

  it("a person undoes a link, and makes one source of two reports that share nothing", () => {
    const reports = [report("ra", HERALD), report("rb", HERALD), report("rc", RADIO)];
    const apart = judgement({ verdict: "not-same", claim: "ra", other: "rb", at: "2024-04-01T10:00:00Z" });
    const together = judgement({ verdict: "same", claim: "rc", other: "ra", at: "2024-04-01T11:00:00Z" });
    const undo = judgement({ verdict: "undo", undoes: apart.id, at: "2024-04-02T10:00:00Z" });
    const originsWith = (...ledger: readonly ReturnType<typeof judgement>[]) =>
      originsOf(reports, findSharedText(reports, ledger), ledger).map((origin) => origin.reports);
    expect(originsWith()).toEqual([["ra", "rb"], ["rc"]]);
    expect(only(findSharedText(reports, [apart])).review).toBe("rejected");
    expect(originsWith(apart)).toEqual([["ra"], ["rb"], ["rc"]]);
    expect(originsWith(apart, undo)).toEqual([["ra", "rb"], ["rc"]]);
    expect(originsWith(together)).toEqual([["ra", "rb", "rc"]]);
  });

  it("origins say of how many outlets they are, and why", () => {
    const reports = [
      report("a", HERALD, { outlet: "Lakeside Herald", agency: "Meridian News", day: "2024-03-11" }),
      report("b", HERALD.slice(0, 4), { outlet: "Harbour Post", agency: "Meridian News", day: "2024-03-12" }),
      report("c", RADIO, { outlet: "Ravna Radio", day: "2024-03-12" }),
    ];
    const [first, second] = originsOf(reports, findSharedText(reports));
    expect(first).toMatchObject({ id: "a", reports: ["a", "b"], outlets: 2 });
    expect(first!.reasons).toContain("both credit Meridian News");
    expect(second).toMatchObject({ id: "c", reports: ["c"], outlets: 1, links: [], reasons: [] });
  });

  it("the order of reports never shows", () => {
    const all = [
      report("a", HERALD),
      report("b", HERALD.slice(1)),
      report("c", [...RADIO, HERALD[4]!]),
      report("d", RADIO),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(findSharedText(shuffled)).toEqual(findSharedText(all));
      }),
      { numRuns: 20 },
    );
  });
});
