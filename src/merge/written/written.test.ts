/** When a report without a day was written, tried on invented talks and raids. */
import { describe, expect, it } from "vitest";
import {
  contentsOf,
  type InventedClaim,
  type InventedReport,
  judgement,
  readingOf,
} from "../../../test/invented-talks.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { Written } from "../../model/written.ts";
import { mergeWhole } from "../merge.ts";

const told = (name: string, published: string | null, claims: readonly InventedClaim[], more = ""): InventedReport => ({
  name,
  published,
  text: [...new Set(claims.map(({ quote }) => quote)), more].join("\n"),
  claims,
});

const met = (when: string | null, quote = "Okoro met Lind in Lakeside.", status = "held"): InventedClaim => ({
  kind: "meeting",
  quote,
  fields: { participants: ["Ada Okoro", "Tomas Lind"], place: "Lakeside", status, duration: null },
  when,
  modality: status === "planned" ? "planned" : "asserted",
});

const killed = (number: number, when: string | null, place = "Ravna", quote = `In ${place} ${number} died.`) =>
  ({
    kind: "figure",
    quote,
    fields: { min: number, max: number, approx: false, unit: "people", category: "killed", place, of: "people" },
    when,
  }) satisfies InventedClaim;

const took = (when: string | null): InventedClaim => ({
  kind: "control",
  quote: "The rebels left Tolm.",
  fields: { place: "Tolm", holder: "rebels", change: "withdrawn", from: null },
  when,
});

const written = (reports: readonly InventedReport[], judgements: readonly Judgement[] = []): Written | null => {
  const own = readingOf(reports.find(({ published }) => published === null)!).report.id;
  return mergeWhole(contentsOf(reports, judgements)).kept.written.get(own)!;
};

describe("a report without a day", () => {
  const undated = told("undated", null, [met(null), killed(34, null)]);
  const herald = told("herald", "2024-03-12", [met("2024-03-11"), killed(34, "2024-03-10")]);

  it("was written in the week of two things that a dated report tells of too", () => {
    expect(written([undated, herald])).toMatchObject({
      days: "2024-03-11/2024-03-17",
      because: [
        { text: "tells of the meeting in Lakeside, of 2024-03-11" },
        { text: "tells of 34 killed in Ravna, of 2024-03-10" },
      ],
    });
  });

  it("two reports may tell of one thing each", () => {
    const reports = [
      told("one", "2024-03-12", [met("2024-03-11")]),
      told("two", "2024-03-11", [killed(34, "2024-03-10")]),
    ];
    expect(written([undated, ...reports])?.days).toBe("2024-03-11/2024-03-17");
  });

  it("a single meeting can be told at any time, and twice is still one meeting", () => {
    expect(written([told("undated", null, [met(null)]), herald])).toBeNull();
    const twice = told("undated", null, [met(null), met(null, "The talks of Okoro and Lind in Lakeside went on.")]);
    expect(written([twice, herald])).toBeNull();
  });

  it("the number of the dead and the raid that killed them are one thing", () => {
    const raid = (when: string | null): InventedClaim => ({
      kind: "incident",
      quote: "A raid on Ravna killed 34.",
      fields: { type: "air-strike", actors: [], targets: [], place: "Ravna", killed: 34 },
      when,
    });
    const reports = [
      told("undated", null, [killed(34, null), raid(null)]),
      told("one", "2024-03-12", [raid("2024-03-11"), killed(34, "2024-03-11")]),
    ];
    expect(written(reports)).toBeNull();
  });

  it("things that happened weeks apart say two times, and so nothing", () => {
    const reports = [
      told("one", "2024-03-12", [met("2024-03-11")]),
      told("two", "2024-04-20", [killed(34, "2024-04-19")]),
    ];
    expect(written([undated, ...reports])).toBeNull();
    const both = [
      told("one", "2024-03-12", [met("2024-03-11"), took("2024-03-11")]),
      told("two", "2024-04-20", [met("2024-04-19"), killed(34, "2024-04-19")]),
    ];
    expect(written([told("undated", null, [met(null), killed(34, null), took(null)]), ...both])).toBeNull();
  });

  it("its weekday is that of the others", () => {
    const own = told("undated", null, [met(null, "Okoro met Lind in Lakeside on Monday."), took(null)]);
    const found = written([own, told("herald", "2024-03-12", [met("2024-03-11"), took(null)])]);
    expect(found?.days).toBe("2024-03-11/2024-03-15");
    expect(found?.because[0]?.text).toBe("tells of the meeting in Lakeside, on the Monday of 2024-03-11");
    expect(Object.values(found!.dayOfClaim)).toEqual(["2024-03-11"]);
  });

  it("what it tells as still to come is after it, what it tells with its day is before it", () => {
    const ahead = told("undated", null, [met(null, "Okoro will meet Lind in Lakeside.", "planned"), killed(34, null)]);
    expect(written([ahead, herald])?.days).toBe("2024-03-10/2024-03-11");
    const later = { ...met("2024-03-14", "Okoro met Lind in Tolm on 14 March 2024."), stated: ["when"] };
    const found = written([told("undated", null, [...undated.claims!, later]), herald]);
    expect(found?.days).toBe("2024-03-14/2024-03-17");
  });

  const passage =
    "The envoys of Norland and Eastmark sat down in the old customs house and spoke of lists, trucks and guarantees until " +
    "the evening, while outside a crowd of relatives waited for the names of prisoners who were to cross the river bridge.";

  it("a copy was written in the days of the other; a person who parts the two parts them here too", () => {
    const own = told("undated", null, [], `${passage}\nNobody spoke to the press of the harbour city that night.`);
    const printed = told("printed", "2024-03-12", [], passage);
    expect(written([own, printed])).toMatchObject({ days: "2024-03-09/2024-03-15" });
    const [a, b] = [own, printed].map((report) => readingOf(report).report.id);
    const parted = judgement({ verdict: "not-same", claim: a!, other: b!, at: "2024-04-01T10:00:00Z" });
    expect(written([own, printed], [parted])).toBeNull();
  });

  it("tells of the same in more than a few reports, and so of nothing that could tell its day", () => {
    const many = Array.from({ length: 30 }, (_, at) => ({
      ...herald,
      name: `herald-${at}`,
      text: `${herald.text} ${at}`,
    }));
    expect(written([undated, ...many])).toBeNull();
  });

  it("joins the entry of what it tells of, and gives it no day of publication", () => {
    const { entries } = mergeWhole(contentsOf([undated, herald]));
    const meeting = entries.find(({ kind }) => kind === "meeting")!;
    expect(meeting).toMatchObject({ when: "2024-03-11", firstLearned: "2024-03-12", lastLearned: "2024-03-12" });
    expect(meeting.reports).toHaveLength(2);
  });

  it("the order of reports never shows", () => {
    const reports = [undated, herald, told("two", "2024-03-11", [killed(34, "2024-03-10"), took("2024-03-10")])];
    expect(JSON.stringify(written(reports))).toBe(JSON.stringify(written([...reports].reverse())));
  });
});
