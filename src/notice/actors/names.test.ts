/** What looks like a name and is none, and names of several words, in sentences of invented talks. */
import { describe, expect, it } from "vitest";
import { openLanguage } from "../../language/open-language.ts";
import { noticeActors } from "./notice-actors.ts";

const language = await openLanguage();

const notice = (text: string) =>
  noticeActors(language.analyse(text, [{ start: 0, end: text.length, role: "body" }]), {
    title: null,
    outlet: null,
    agency: null,
  });
const names = (text: string): string[] => notice(text).actors.map(({ name, type }) => `${name} (${type})`);
const meant = (text: string): string[] =>
  notice(text).mentions.map(({ start, end, actor }) => `${text.slice(start, end)} → ${actor}`);

describe("names of persons", () => {
  it("may have two names joined by a hyphen; before a noun they are two persons", () => {
    expect(names("Prosecutor Ada Moreno-Lind left. Moreno-Lind told the court that she was tired.")).toEqual([
      "Ada Moreno-Lind (person)",
    ]);
    expect(names("The Okoro-Lind talks failed. Ada Okoro and Tomas Lind left.")).toEqual([
      "Ada Okoro (person)",
      "Tomas Lind (person)",
    ]);
  });

  it("are told by how the tree puts their names together, where the parser knows none of them", () => {
    expect(names("The letter told of the 20-year reign of Ollanta Mothibi in the north.")).toEqual([
      "Ollanta Mothibi (person)",
    ]);
  });

  it("have no article of their own", () => {
    expect(names("The voters turned to the Democrat. A Democrat, he won.")).toEqual([]);
    expect(meant("Ada Treasury left. The Treasury refused to pay.")).toEqual(["Ada Treasury → Ada Treasury"]);
  });

  it("have no time zone for a first name", () => {
    expect(names("Friday 3 May 1996 11.20 BST Ada Okoro left the talks.")).toEqual(["Ada Okoro (person)"]);
  });
});

describe("names of states and companies", () => {
  it("are no words that only a sentence's beginning gives a capital", () => {
    expect(names("Malaria kills many. Multimedia reports are below.")).toEqual([]);
  });

  it("are such at the beginning of a sentence too, where they act or have troops", () => {
    expect(names("Norwestan troops entered the town.")).toEqual(["Norwestan (state)"]);
  });

  it("are no articles before a company's name", () => {
    const text = "The Tavrel Partners fund said so. The report came late. The council said the Tavrel Trust lost.";
    expect(names(text).filter((name) => /^the\b/i.test(name))).toEqual([]);
  });
});

it("names of bodies go on behind the heads of state that sit in them", () => {
  expect(names("The Assembly of Heads of State and Government met.")).toEqual([
    "Assembly of Heads of State and Government (body)",
  ]);
});
