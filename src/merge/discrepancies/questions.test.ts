/** Every question the kinds ask, tried on invented accounts: what differs, and what only looks so. */
import { describe, expect, it } from "vitest";
import { found, report, type Said, told } from "../../../test/told-differences.ts";

describe("deals", () => {
  const deal = (status: string, when: string | null, more: Partial<Said> & { name?: string } = {}): Said => ({
    kind: "agreement",
    fields: { name: more.name ?? "truce", parties: ["Norland", "Eastmark"], status },
    when,
    by: more.by ?? null,
  });

  it("several are none of them", () => {
    const one = report("Herald", "2024-03-11", deal("reached", null));
    expect(told(one, report("Radio", "2024-03-11", deal("collapsed", null)))).toEqual(["conflict agreement status"]);
    const several = deal("collapsed", null, { name: "the last two truces" });
    expect(told(one, report("Radio", "2024-03-11", several))).toEqual([]);
  });

  it("reached on two days is a conflict of days", () => {
    expect(
      told(
        report("Herald", "2024-03-09", deal("reached", "2024-03-08")),
        report("Radio", "2024-03-09", deal("reached", "2024-03-09")),
      ),
    ).toEqual(["conflict agreement day"]);
  });

  it("a truce and “the new agreement” of the same parties can be one, a truce and a border accord cannot", () => {
    const herald = report("Herald", "2024-03-09", deal("reached", "2024-03-08"));
    const under = (name: string) =>
      told(herald, report("Radio", "2024-03-09", deal("reached", "2024-03-09", { name })));
    expect(under("new Norland-Eastmark agreement")).toEqual(["conflict agreement day"]);
    expect(under("border accord")).toEqual([]);
  });

  it("still open one day and reached the next is an update", () => {
    const [one] = found(
      report("Herald", "2024-03-08", deal("negotiating", "2024-02/2024-03-08")),
      report("Radio", "2024-03-09", deal("reached", "2024-03-09")),
    );
    expect(one).toMatchObject({ kind: "update", question: "status" });
    expect(one?.sides.flatMap(({ because }) => because)).toContain("negotiating, then reached");
  });

  it("agreed by the one and denied by the other on one day is a matter of sources", () => {
    expect(
      told(
        report("Herald", "2024-03-09", deal("reached", "2024-03-09", { by: "Norland" })),
        report("Radio", "2024-03-09", deal("not-reached", "2024-03-09", { by: "Eastmark" })),
      ),
    ).toEqual(["source agreement status"]);
  });

  it("reached and in force, and what one report tells of its own course, differ in nothing", () => {
    expect(
      told(
        report("Herald", "2024-03-09", deal("reached", "2024-03-09")),
        report("Radio", "2024-03-10", deal("in-force", "2024-03-10")),
      ),
    ).toEqual([]);
    expect(
      told(report("Herald", "2024-03-09", deal("negotiating", "2024-03-08"), deal("reached", "2024-03-09"))),
    ).toEqual([]);
  });
});

describe("events and places", () => {
  const raid = (actors: readonly string[], by: string | null = null): Said => ({
    kind: "incident",
    fields: { type: "air-strike", actors, targets: [], place: "Ravna", killed: null },
    when: "2024-03-10",
    by,
  });
  const holds = (holder: string, change = "held"): Said => ({
    kind: "control",
    fields: { place: "Ravna", holder, change, from: null },
    when: null,
  });

  it("two who are blamed for one raid by two sources", () => {
    const reports = [
      report("Herald", "2024-03-11", raid(["Norland"], "residents")),
      report("Radio", "2024-03-11", raid(["Eastmark"], "the ministry")),
    ];
    expect(told(...reports)).toEqual(["source incident doer"]);
  });

  it("who is blamed for a raid of which one report tells no day: in the days of the story", () => {
    const war: Said = { kind: "relation", fields: { subject: "Norland", type: "fights", object: "Eastmark" } };
    const undated = { ...raid(["Eastmark"]), when: null };
    const herald = report("Herald", "2024-03-11", raid(["Norland"], "residents"), war);
    expect(told(herald, report("Radio", "2024-03-11", undated, war))).toEqual(["source incident doer"]);
    expect(told(herald, report("Radio", "2024-03-15", undated, war))).toEqual([]);
    // One voice that names two doers tells of two raids, and what is denied is no answer.
    expect(told(report("Herald", "2024-03-11", raid(["Norland"]), raid(["Eastmark"])))).toEqual([]);
    const denied = { ...raid(["Eastmark"]), modality: "denied" as const };
    expect(told(herald, report("Radio", "2024-03-11", denied, war))).toEqual([]);
  });

  it("a description fits a name, and two descriptions of one side each other", () => {
    const against = (one: string, two: string) =>
      told(report("Herald", "2024-03-11", raid([one])), report("Radio", "2024-03-11", raid([two])));
    expect(against("militants", "Dawn Front")).toEqual([]);
    expect(against("rebels", "insurgents")).toEqual([]);
    expect(against("rebels", "the army")).toEqual(["conflict incident doer"]);
  });

  it("a place is the same with a letter doubled, and a month is narrowed by the days of the reports", () => {
    const town = (place: string, change: string, holder: string, when: string | null): Said => ({
      kind: "control",
      fields: { place, holder, change, from: null },
      when,
    });
    const herald = report("Herald", "2024-03-11", town("Ravaya", "captured", "Norland", "2024-03"));
    const left = town("Ravayya", "withdrawn", "Dawn Front", null);
    expect(told(herald, report("Radio", "2024-03-13", left))).toEqual(["conflict control change"]);
    expect(told(herald, report("Radio", "2024-03-29", left))).toEqual([]);
  });

  it("who holds a place: two names in the same days, but not weeks apart", () => {
    const herald = report("Herald", "2024-03-11", holds("Dawn Front"));
    expect(told(herald, report("Radio", "2024-03-11", holds("Hill Guard", "captured")))).toEqual([
      "conflict control holder",
    ]);
    expect(told(herald, report("Radio", "2024-03-13", holds("Hill Guard", "captured")))).toEqual([
      "update control holder",
    ]);
    expect(told(herald, report("Radio", "2024-04-13", holds("Hill Guard", "captured")))).toEqual([]);
  });
});

describe("ties", () => {
  const tie = (type: string, by: string | null = null): Said => ({
    kind: "relation",
    fields: { subject: "Dawn Front", type, object: "Hill Guard" },
    by,
  });

  it("affiliated in one report and broken with in another of the same days", () => {
    expect(
      told(report("Herald", "2024-03-11", tie("affiliated-with")), report("Radio", "2024-03-11", tie("split-from"))),
    ).toEqual(["conflict relation tie"]);
    expect(
      told(report("Herald", "2024-03-11", tie("affiliated-with")), report("Radio", "2024-05-11", tie("split-from"))),
    ).toEqual(["update relation tie"]);
  });

  it("two words for standing together are no difference", () => {
    expect(
      told(report("Herald", "2024-03-11", tie("affiliated-with")), report("Radio", "2024-03-11", tie("allied-with"))),
    ).toEqual([]);
  });
});

describe("meetings", () => {
  const met = (when: string, participants: readonly string[], place: string | null = "Lakeside"): Said => ({
    kind: "meeting",
    fields: { participants, place, status: "held", duration: null },
    when,
  });
  const two = ["Ada Okoro", "Tomas Lind"];
  const many = [...two, "Mara Voss", "Ilan Pesch", "Ana Berg", "Per Dahl"];

  it("on two days running, in two reports", () => {
    expect(
      told(
        report("Herald", "2024-03-12", met("2024-03-11", two)),
        report("Radio", "2024-03-12", met("2024-03-10", two)),
      ),
    ).toEqual(["conflict meeting day"]);
    // A report that knows of both days knows of two meetings.
    expect(told(report("Herald", "2024-03-12", met("2024-03-11", two), met("2024-03-10", two)))).toEqual([]);
  });

  it("in two places on one day", () => {
    expect(
      told(
        report("Herald", "2024-03-12", met("2024-03-11", two)),
        report("Radio", "2024-03-12", met("2024-03-11", two, "Tolm")),
      ),
    ).toEqual(["conflict meeting place"]);
  });

  it("of two or of six: a matter of scope; one name more is left out for brevity", () => {
    const herald = report("Herald", "2024-03-12", met("2024-03-11", two));
    expect(told(herald, report("Radio", "2024-03-12", met("2024-03-11", many)))).toEqual(["scope meeting attendance"]);
    expect(told(herald, report("Radio", "2024-03-12", met("2024-03-11", many.slice(0, 3))))).toEqual([]);
  });
});

const count = (category: string, number: number, when: string | null, more: Partial<Said["fields"]> = {}): Said => ({
  kind: "figure",
  fields: {
    min: number,
    max: number,
    approx: false,
    unit: "people",
    category,
    place: "Ravna",
    of: "people",
    ...more,
  },
  when,
});

describe("counts that are no tolls of one event", () => {
  it("those under siege in a town and in its east are two scopes", () => {
    const east = count("besieged", 30_000, null, { place: "eastern Ravna" });
    expect(
      told(report("Herald", "2024-03-11", count("besieged", 90_000, null)), report("Radio", "2024-04-11", east)),
    ).toEqual(["scope figure amount"]);
  });

  it("the dead of a conflict grow slowly; a leap is another count", () => {
    const dead = (outlet: string, day: string, number: number) =>
      report(outlet, day, count("killed", number, `2020-01/${day.slice(0, 7)}`, { place: "Norland" }));
    expect(told(dead("Herald", "2024-03-11", 250_000), dead("Radio", "2024-09-11", 290_000))).toEqual([
      "update figure amount",
    ]);
    expect(told(dead("Herald", "2024-09-10", 290_000), dead("Radio", "2024-09-11", 480_000))).toEqual([
      "conflict figure amount",
    ]);
  });

  it("a toll without a day counts for the day of its report, and no other", () => {
    const dated = report("Herald", "2024-03-11", count("killed", 24, "2024-03-10"));
    expect(told(dated, report("Radio", "2024-03-11", count("killed", 30, null)))).toEqual(["conflict figure amount"]);
    expect(told(dated, report("Radio", "2024-03-15", count("killed", 30, null)))).toEqual([]);
  });

  it("children among the dead are not another toll", () => {
    const children = count("killed", 12, "2024-03-10", { of: "children" });
    expect(
      told(report("Herald", "2024-03-11", count("killed", 24, "2024-03-10")), report("Radio", "2024-03-11", children)),
    ).toEqual([]);
  });
});

describe("what was hit", () => {
  const hit = (place: string | null, number: number, more: Partial<Said["fields"]> = {}): Said =>
    count("killed", number, null, { place, ...more });
  const about = (site: string, outlet: string, day: string, said: Said, party = "Norland") => {
    const one = report(outlet, day, said, {
      kind: "relation",
      fields: { subject: party, type: "backs", object: party },
    });
    const quote = `The raid on the ${site}: ${one.claims![0]!.quote}`;
    const claims = [{ ...one.claims![0]!, quote }, ...one.claims!.slice(1)];
    return { ...one, text: [quote, ...claims.slice(1).map((claim) => claim.quote)].join("\n"), claims };
  };

  it("a convoy near a town and one in the north of the country are one, days later", () => {
    const herald = about("convoy", "Herald", "2024-03-11", hit("Ravna", 20));
    const against = (site: string, day: string, place: string | null, number = 22, party = "Norland") =>
      told(herald, about(site, "Radio", day, hit(place, number), party));
    expect(against("convoys", "2024-03-14", "northern Norland")).toEqual(["update figure amount"]);
    expect(against("market", "2024-03-14", "northern Norland")).toEqual([]);
    expect(against("convoys", "2024-03-14", "Tolm")).toEqual([]);
    expect(against("convoys", "2024-03-14", "northern Norland", 80)).toEqual([]);
    expect(against("convoys", "2024-03-24", "northern Norland")).toEqual([]);
    expect(against("convoys", "2024-03-14", "northern Norland", 22, "Eastmark")).toEqual([]);
  });

  it("two things that were hit in one town on one day are not one", () => {
    const mosque = about("mosque", "Radio", "2024-03-11", hit("Ravna", 30));
    expect(told(about("market", "Herald", "2024-03-11", hit("Ravna", 20)), mosque)).toEqual([]);
  });

  it("lorries destroyed are counted as the dead are, lorries that set out are not", () => {
    const lorries = (number: number, of: string): Said => ({
      ...hit("Ravna", number, { unit: "vehicles", category: "other", of }),
      when: "2024-03-10",
    });
    const herald = report("Herald", "2024-03-11", lorries(18, "vehicles destroyed"));
    expect(told(herald, report("Radio", "2024-03-11", lorries(20, "lorries destroyed")))).toEqual([
      "scope figure amount",
    ]);
    expect(told(herald, report("Radio", "2024-03-11", lorries(20, "lorries")))).toEqual([]);
    expect(told(herald, report("Radio", "2024-03-11", lorries(20, "vehicles damaged")))).toEqual([]);
  });
});

describe("what is told without its place, day or parties", () => {
  const parties = ["Norland", "Eastmark"];
  const relation: Said = { kind: "relation", fields: { subject: "Norland", type: "fights", object: "Eastmark" } };
  const freed = (number: number, more: Partial<Said["fields"]> = {}): Said => ({
    kind: "figure",
    fields: {
      min: number,
      max: number,
      approx: false,
      unit: "people",
      category: "released",
      place: null,
      of: "soldiers",
      ...more,
    },
  });

  it("is asked of two reports of the same days that name the same parties, and of no others", () => {
    const herald = report("Herald", "2024-03-11", freed(18), relation);
    expect(told(herald, report("Radio", "2024-03-12", freed(21), relation))).toEqual(["update figure amount"]);
    expect(told(herald, report("Radio", "2024-03-12", freed(21)))).toEqual([]);
    expect(told(herald, report("Radio", "2024-03-21", freed(21), relation))).toEqual([]);
    expect(told(herald, report("Radio", "2024-03-12", freed(60), relation))).toEqual([]);
    const bare = (outlet: string, number: number) =>
      report(outlet, "2024-03-11", freed(number, { of: null }), relation);
    expect(told(bare("Herald", 80), bare("Radio", 40))).toEqual([]);
  });

  it("a place without a name could be any place", () => {
    const wounded = { category: "injured", of: "people" };
    const ravna = report("Herald", "2024-03-11", freed(90, { ...wounded, place: "Ravna" }), relation);
    const cities = report("Radio", "2024-03-11", freed(70, { ...wounded, place: "rebel-held cities" }), relation);
    const tolm = report("Post", "2024-03-11", freed(70, { ...wounded, place: "Tolm" }), relation);
    expect(told(ravna, cities)).toEqual(["conflict figure amount"]);
    expect(told(ravna, tolm)).toEqual([]);
  });

  it("a deal between nobody in particular is that of the parties its report names", () => {
    const signed = (when: string, own: readonly string[]): Said => ({
      kind: "agreement",
      fields: { name: "truce", parties: own, status: "signed", issues: [] },
      when,
    });
    const herald = report("Herald", "2024-03-09", signed("2024-03-08", parties));
    expect(told(herald, report("Radio", "2024-03-10", signed("2024-03-09", []), relation))).toEqual([
      "conflict agreement day",
    ]);
    expect(told(herald, report("Radio", "2024-03-10", signed("2024-03-09", [])))).toEqual([]);
  });

  it("the dead of a war are counted where its parties are named", () => {
    const dead = (number: number, place: string | null) =>
      freed(number, { category: "killed", of: "people", place, max: null });
    expect(
      told(
        report("Herald", "2024-03-11", dead(40_000, "Norland"), relation),
        report("Radio", "2024-03-11", dead(55_000, null), relation),
      ),
    ).toEqual(["vagueness figure amount"]);
    expect(
      told(report("Herald", "2024-03-11", dead(40_000, "Norland")), report("Radio", "2024-03-11", dead(55_000, null))),
    ).toEqual([]);
  });
});
