/** Who is who across reports. */
import { describe, expect, it } from "vitest";
import { contentsOf, type InventedReport } from "../../test/invented-talks.ts";
import { nameActors } from "./actors.ts";

type Named = NonNullable<InventedReport["actors"]>[number];

/** One report for each list of actors. */
function named(...reports: readonly (readonly Named[])[]) {
  const contents = contentsOf(reports.map((actors, index) => ({ name: `report-${index}`, text: "", actors })));
  const { actors, nameOf, shortOf } = nameActors(contents.reports);
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

  it("names that only look alike are two people", () => {
    expect(named([{ name: "Tomas Lind" }], [{ name: "Tomas Land" }]).names).toHaveLength(2);
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

  it("a state and a person of one name are two actors with two names", () => {
    const { names } = named([
      { name: "Norland", type: "state" },
      { name: "Norland", type: "person" },
    ]);
    expect(new Set(names).size).toBe(2);
  });
});
