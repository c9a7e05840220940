/** Who is who across reports. */
import { describe, expect, it } from "vitest";
import { contentsOf, type InventedReport } from "../../test/invented-talks.ts";
import { nameActors } from "./actors.ts";

type Named = NonNullable<InventedReport["actors"]>[number];

/** One report for each list of actors. */
function named(...reports: readonly (readonly Named[])[]) {
  return namedIn(reports.map((actors) => ({ actors })));
}

function namedIn(
  reports: readonly Omit<InventedReport, "name" | "text">[],
  judged: { sameActor?: [string, string][]; notSameActor?: [string, string][] } = {},
) {
  const contents = contentsOf(
    reports.map((report, index) => ({ text: "It was so.", ...report, name: `report-${index}` })),
  );
  const { actors, nameOf, shortOf } = nameActors(contents.reports, contents.claims, {
    sameActor: [],
    notSameActor: [],
    ...judged,
  });
  return {
    names: actors.map((actor) => actor.name),
    actors,
    nameOf: (index: number, name: string) => nameOf(contents.reports[index]!.id, name),
    shortOf,
  };
}

const ada: Named = { name: "Ada Okoro", role: "foreign minister", of: "Norland" };

describe("persons", () => {
  it("one full name in two reports is one person, whatever the accents", () => {
    expect(named([{ name: "Zoë Núñez" }], [{ name: "Zoe Nunez" }]).names).toHaveLength(1);
  });

  it("two spellings of one sound are one person, unless they stand on different sides", () => {
    expect(
      named([{ name: "Sergei Marlov", of: "Norland" }], [{ name: "Sergey Marlov", of: "Norland" }]).names,
    ).toHaveLength(1);
    expect(
      named([{ name: "Sergei Marlov", of: "Norland" }], [{ name: "Sergey Marlov", of: "Eastmark" }]).names,
    ).toHaveLength(2);
  });

  it("vowels and letters that writing in another script leaves open make no other name", () => {
    const harvan = (name: string): Named => ({ name, role: "foreign minister", of: "Norland" });
    expect(named([harvan("Alexei Harvan")], [harvan("Aleksey Harvan")]).names).toHaveLength(1);
    expect(named([harvan("Osama Harvan")], [harvan("Usama Harvan")]).names).toHaveLength(1);
    expect(named([harvan("Osama Harvan")], [{ name: "Usama Harvan" }]).names).toHaveLength(2);
    const group = (name: string): Named => ({ name, type: "armed-group" });
    expect(named([group("Zerin Tavar Guard")], [group("Zereen Tawar Guard")]).names).toHaveLength(1);
    expect(named([group("Len")], [group("Lin")]).names).toHaveLength(2);
  });

  it("letters that stand for one sound of another script make no other name", () => {
    const leader = (name: string): Named => ({ name, role: "leader", of: "Norland" });
    expect(named([leader("Moamer Qadhari")], [leader("Muamer Gaddari")]).names).toHaveLength(1);
    expect(named([{ name: "Omar Qadhari" }], [{ name: "Omar Gaddari" }]).names).toHaveLength(1);
    expect(named([{ name: "Abdul Rahim Wali" }], [{ name: "Abdel Rahim Wali" }]).names).toHaveLength(1);
    expect(named([leader("Omar Qadhari")], [{ ...leader("Omar Gaddari"), of: "Eastmark" }]).names).toHaveLength(2);
    expect(named([{ name: "Ali Hasan" }], [{ name: "Ali Husain" }]).names).toHaveLength(2);
  });

  it("names that only look alike are two people", () => {
    expect(named([{ name: "Tomas Lind" }], [{ name: "Tomas Land" }]).names).toHaveLength(2);
    expect(named([{ name: "Ada Gorman" }], [{ name: "Ada Korman" }]).names).toHaveLength(2);
  });

  it("a middle name does not make another person where the office fits", () => {
    const middle: Named = { name: "Ada Grace Okoro", role: "Norland's foreign minister", of: "Norland" };
    expect(named([ada], [middle]).names).toHaveLength(1);
  });

  it("a bare surname joins the only person who has it", () => {
    expect(named([ada], [{ name: "Okoro" }]).nameOf(1, "Okoro")).toBe("Ada Okoro");
    expect(named([ada], [{ name: "Ms Okoro", role: "minister" }]).nameOf(1, "Ms Okoro")).toBe("Ada Okoro");
  });

  it("a bare surname joins nobody where two people have it", () => {
    const { names, nameOf } = named(
      [ada],
      [{ name: "Amara Okoro", role: "spokeswoman", of: "Norland" }],
      [{ name: "Okoro" }],
    );
    expect(names).toEqual(["Ada Okoro", "Amara Okoro", "Okoro"]);
    expect(nameOf(2, "Okoro")).toBe("Okoro");
  });

  it("of two people of one surname the office tells which is meant", () => {
    const amara: Named = { name: "Amara Okoro", role: "army spokeswoman", of: "Eastmark" };
    expect(named([ada], [amara], [{ name: "Okoro", role: "army spokeswoman" }]).nameOf(2, "Okoro")).toBe("Amara Okoro");
  });

  it("a bare surname with another office is another person", () => {
    const { names } = named([ada], [{ name: "Okoro", role: "shopkeeper" }]);
    expect(names).toHaveLength(2);
  });

  it("two people who share a bare surname keep two names", () => {
    const { names } = named([{ name: "Okoro", role: "shopkeeper" }], [{ name: "Okoro", role: "general" }]);
    expect(new Set(names).size).toBe(2);
  });

  it("the short name is the one reports use, and none where it could be two", () => {
    expect(named([{ ...ada, aliases: ["Okoro"] }]).shortOf("Ada Okoro")).toBe("Okoro");
    expect(named([{ ...ada, aliases: ["Okoro"] }, { name: "Amara Okoro" }]).shortOf("Ada Okoro")).toBe("Ada Okoro");
    expect(named([{ name: "Han Jisoo", aliases: ["Han"] }]).shortOf("Han Jisoo")).toBe("Han");
  });
});

describe("organisations and groups", () => {
  const front: Named = { name: "Dawn Front", type: "armed-group", aliases: ["Army of the Hills"] };

  it("a group that a report says was renamed is one actor", () => {
    expect(named([front], [{ name: "Army of the Hills", type: "armed-group" }]).names).toEqual(["Army of the Hills"]);
  });

  it("two groups that both had one name before are one, unless that name could be anyone's", () => {
    const before = (name: string, alias: string): Named => ({ name, type: "armed-group", aliases: [alias] });
    expect(named([before("Dawn Front", "Hill Guard")], [before("Army of Dawn", "the Hill Guard")]).names).toHaveLength(
      1,
    );
    const ministry = (name: string): Named => ({ name, type: "organisation", aliases: ["the Foreign Ministry"] });
    expect(
      named([ministry("Norland Foreign Ministry")], [ministry("Foreign Ministry of Eastmark")]).names,
    ).toHaveLength(2);
  });

  it("a renaming that no report tells of joins nothing", () => {
    expect(
      named([{ name: "Dawn Front", type: "armed-group" }], [{ name: "Army of the Hills", type: "armed-group" }]).names,
    ).toHaveLength(2);
  });

  it("a name is one with or without the word for its sort, if only one name can be meant", () => {
    expect(
      named([{ name: "the Dawn", type: "armed-group" }], [{ name: "Dawn Front", type: "organisation" }]).names,
    ).toHaveLength(1);
    const three = named(
      [{ name: "Dawn", type: "armed-group" }],
      [{ name: "Dawn Front", type: "armed-group" }],
      [{ name: "Dawn Party", type: "organisation" }],
    );
    expect(three.names).toHaveLength(3);
  });

  it("capitals join the only organisation with these initials", () => {
    const office: Named = { name: "Lakeside Monitoring Office", type: "organisation" };
    expect(named([office], [{ name: "LMO", type: "organisation" }]).names).toEqual(["Lakeside Monitoring Office"]);
    const two = named(
      [office],
      [{ name: "League of Mountain Officers", type: "organisation" }],
      [{ name: "LMO", type: "organisation" }],
    );
    expect(two.names).toHaveLength(3);
  });

  it("a description shared by two groups joins nothing", () => {
    const one: Named = { name: "Dawn Front", type: "armed-group", aliases: ["the armed group"] };
    const two: Named = { name: "Hill Guard", type: "armed-group", aliases: ["the armed group"] };
    expect(named([one], [two], [{ name: "the armed group", type: "armed-group" }]).names).toHaveLength(3);
  });

  it("a state that another report takes for an organisation is one actor", () => {
    expect(named([{ name: "Norland", type: "state" }], [{ name: "Norland", type: "organisation" }]).names).toEqual([
      "Norland",
    ]);
    expect(
      named([{ name: "Norland", type: "state" }], [{ name: "Norland Relief", type: "organisation" }]).names,
    ).toHaveLength(2);
  });

  it("a state and a person of one name are two actors with two names", () => {
    const { names } = named([{ name: "Norland", type: "person" }], [{ name: "Norland", type: "state" }]);
    expect(names.toSorted()).toEqual(["Norland", "Norland (person)"]);
  });
});

describe("names that reports tell to be one", () => {
  const guard: Named = { name: "Hill Guard", type: "armed-group" };
  const dawn: Named = { name: "Dawn Front", type: "armed-group" };
  const tie = (type: string, when: string | null = null) => ({
    published: "2024-03-12",
    actors: [guard, dawn],
    claims: [
      {
        kind: "relation" as const,
        quote: "It was so.",
        fields: { subject: "Hill Guard", type, object: "Dawn Front" },
        when,
      },
    ],
  });

  it("a renaming that one report tells joins the two names, with the claim and its day", () => {
    const { actors } = namedIn([tie("renamed", "2024-02-28"), { actors: [guard] }, { actors: [dawn] }]);
    expect(actors).toHaveLength(1);
    expect(actors[0]!.joins[0]).toMatchObject({
      rule: "renamed",
      when: "2024-02-28",
      names: ["Hill Guard", "Dawn Front"],
    });
    expect(actors[0]!.joins[0]!.claims).toHaveLength(1);
    expect(actors[0]!.joins[0]!.reports).toHaveLength(1);
  });

  it("an alias takes two reports", () => {
    expect(namedIn([tie("alias")]).names).toHaveLength(2);
    expect(namedIn([tie("alias"), tie("alias")]).names).toHaveLength(1);
  });

  it("two that are allied or at war are not one, whatever one report says", () => {
    expect(namedIn([tie("renamed"), tie("fights")]).names).toHaveLength(2);
    expect(namedIn([tie("renamed"), tie("affiliated-with")]).names).toHaveLength(2);
  });

  it("the Arabic word for the sort stands first, and its article changes its letter", () => {
    const group = (name: string): Named => ({ name, type: "armed-group" });
    expect(named([group("Jabhat Nur al-Fajr")], [group("Nur al-Fajr Front")]).names).toHaveLength(1);
    expect(named([group("Harakat ash-Sharq")], [group("Harakat al-Sharq")]).names).toHaveLength(1);
  });
});

describe("offices", () => {
  const president = (name: string, published: string) => ({
    published,
    actors: [{ name, role: "Norland President", of: "Norland" }],
  });
  const office = {
    published: "2024-03-12",
    actors: [{ name: "Norland's president", role: "president", of: "Norland" }],
  };

  it("an office alone is whoever held it before and after", () => {
    const { nameOf, actors } = namedIn([
      president("Ada Okoro", "2024-02-01"),
      office,
      president("Ada Okoro", "2024-05-01"),
    ]);
    expect(nameOf(1, "Norland's president")).toBe("Ada Okoro");
    expect(actors[0]!.joins.map(({ rule }) => rule)).toEqual(["office"]);
  });

  it("an office that changed hands in between is nobody's", () => {
    const { nameOf } = namedIn([president("Ada Okoro", "2024-02-01"), office, president("Tomas Lind", "2024-04-01")]);
    expect(nameOf(1, "Norland's president")).toBe("Norland's president");
  });

  it("an office goes to who held it at that time, in each report anew", () => {
    const later = { ...office, published: "2026-03-12" };
    const { nameOf } = namedIn([
      president("Ada Okoro", "2024-02-01"),
      office,
      later,
      president("Tomas Lind", "2026-04-01"),
    ]);
    expect([1, 2].map((report) => nameOf(report, "Norland's president"))).toEqual(["Ada Okoro", "Tomas Lind"]);
  });

  it("whom nobody can tell is told apart by the report, and a later one changes no name", () => {
    const unknown = (published: string | null) => ({ published, actors: [{ name: "the president" }] });
    const all = [unknown("2024-03-12"), unknown("2024-03-13"), unknown("2024-03-13"), unknown(null)];
    const namesOf = (count: number): readonly string[] => {
      const { nameOf } = namedIn(all.slice(0, count));
      return Array.from({ length: count }, (_, report) => nameOf(report, "the president"));
    };
    for (const count of [2, 3, 4]) expect(new Set(namesOf(count)).size).toBe(count);
    // At most the first one's plain name goes to another, and two of one day are told apart more closely.
    const [three, four] = [namesOf(3), namesOf(4)];
    expect(three.filter((name, report) => name !== four[report]).length).toBeLessThan(2);
    expect(namesOf(2).some((name) => name === "the president")).toBe(true);
    expect(namesOf(2).some((name) => /^the president \(in a report of 2024-03-1[23]\)$/.test(name))).toBe(true);
  });

  it("an office that many reports tell of is one reason with the first of them", () => {
    const { actors } = namedIn([
      president("Ada Okoro", "2024-02-01"),
      ...Array.from({ length: 30 }, () => office),
      president("Ada Okoro", "2024-05-01"),
    ]);
    expect(actors[0]!.joins).toHaveLength(1);
    expect(actors[0]!.joins[0]!.reports).toHaveLength(12);
  });

  it("whom a person judged not to hold an office does not hold it", () => {
    const judged = { notSameActor: [["ada okoro", "norlands president"]] as [string, string][] };
    const { nameOf } = namedIn([president("Ada Okoro", "2024-02-01"), office], judged);
    expect(nameOf(1, "Norland's president")).toBe("Norland's president");
    const others = { notSameActor: [["norlands president", "president of norland"]] as [string, string][] };
    const second = { ...office, actors: [{ name: "President of Norland", role: "president", of: "Norland" }] };
    const two = namedIn([president("Ada Okoro", "2024-02-01"), office, second], others);
    expect(two.nameOf(1, "Norland's president")).not.toBe(two.nameOf(2, "President of Norland"));
  });

  it("an office judged to be somebody is his in every report", () => {
    const judged = { sameActor: [["norlands president", "tomas lind"]] as [string, string][] };
    const { nameOf } = namedIn(
      [president("Ada Okoro", "2024-02-01"), office, { actors: [{ name: "Tomas Lind" }] }],
      judged,
    );
    expect(nameOf(1, "Norland's president")).toBe("Tomas Lind");
  });

  it("who held it once, or is deputy to it, does not hold it", () => {
    for (const role of ["former Norland President", "Norland Vice President"]) {
      const other = { published: "2024-03-01", actors: [{ name: "Ada Okoro", role, of: "Norland" }] };
      expect(namedIn([other, office]).names).toHaveLength(2);
    }
  });
});

describe("short names and particles", () => {
  it("a short given name is the full one in the same office, and nobody's without", () => {
    const mike: Named = { name: "Mike Harvan", role: "foreign minister", of: "Norland" };
    expect(named([mike], [{ ...mike, name: "Michael Harvan" }]).names).toHaveLength(1);
    expect(named([mike], [{ name: "Michael Harvan" }]).names).toHaveLength(2);
  });

  it("a surname with its particle is a surname", () => {
    expect(named([{ name: "Ada van Dorn" }], [{ name: "Van Dorn" }]).names).toEqual(["Ada van Dorn"]);
  });
});

describe("judgements of actors", () => {
  const amara: Named = { name: "Amara Okoro" };

  it("two names judged one are one, and the judgement is the reason", () => {
    const { actors } = namedIn([{ actors: [ada] }, { actors: [amara] }], { sameActor: [["ada okoro", "amara okoro"]] });
    expect(actors.map(({ joins }) => joins.map(({ rule }) => rule))).toEqual([["judged"]]);
  });

  it("two names judged not to be one stay apart, by whatever way they would come together", () => {
    const spelled: Named = { ...ada, name: "Adah Okoro", aliases: ["Ada Okoro"] };
    expect(namedIn([{ actors: [ada] }, { actors: [spelled] }]).names).toHaveLength(1);
    const judged = { notSameActor: [["ada okoro", "adah okoro"]] as [string, string][] };
    expect(namedIn([{ actors: [ada] }, { actors: [spelled] }], judged).names).toHaveLength(2);
  });
});
