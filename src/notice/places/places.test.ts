/** Places told from persons and from longer names, by lists, by the parser and by the words around. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openLanguage } from "../../language/open-language.ts";
import type { Actor } from "../../model/actor.ts";
import { PERSON_BY_PARSER } from "../actors/draft-mention.ts";
import type { ActorMention } from "../noticed.ts";
import { foldPlace } from "./fold-place.ts";
import { longestFrom, placesNamed } from "./known-places.ts";
import { noticePlaces } from "./notice-places.ts";
import { withoutActors } from "./without-actors.ts";

const OMAR: Actor = { name: "Omar Ketali", type: "person", aliases: [], role: "president", of: null };
const language = await openLanguage();

function placesOf(text: string) {
  return noticePlaces(language.analyse(text, [{ start: 0, end: text.length, role: "body" }]));
}

const names = (text: string): string[] => placesOf(text).map(({ name }) => name);

describe("places", () => {
  it.each([
    ["a capital", "The envoys met in Nairobi.", ["Nairobi"]],
    ["a town of the gazetteer", "The convoy reached Mombasa on Friday.", ["Mombasa"]],
    ["a country", "Talks resumed in Norway.", ["Norway"]],
    ["a country that the parser takes for a person", "Gunmen killed nine people in El Salvador.", ["El Salvador"]],
    ["a state that is no more", "Gunmen killed nine people in the Soviet Union.", ["Soviet Union"]],
    ["a town and its country", "They met in Lausanne, Switzerland.", ["Lausanne", "Switzerland"]],
    ["a town that no list knows", "Fighting broke out near the town of Ravnik.", ["Ravnik"]],
    ["a part of a country", "Shells fell in northern Kenya.", ["northern Kenya"]],
    ["a province", "Troops left Tavar province.", ["Tavar province"]],
    ["a name with an article in it", "Aid came to the village of Tel al-Marun.", ["Tel al-Marun"]],
    ["another spelling", "They flew to Kiev.", ["Kiev"]],
    ["a town called like a person", "Rebels shelled the besieged town of Adi Marun.", ["Adi Marun"]],
    ["each of a list", "Soldiers burned the villages of Dolan, Bukov and Guca Luka.", ["Dolan", "Bukov", "Guca Luka"]],
    [
      "what is retaken, whatever the parser makes of it",
      "The army retook Ketali, and Ketali was calm.",
      ["Ketali", "Ketali"],
    ],
    ["a capital that the parser parts", "Port-au-Prince's harbour is badly damaged.", ["Port-au-Prince"]],
    ["a name with small words in it", "Shells hit a depot at Bab bin Marun.", ["Bab bin Marun"]],
    ["a name with small words between hyphens", "Troops marched to Sel-sous-Bois.", ["Sel-sous-Bois"]],
    ["a known name in a longer one", "Troops controlled the Mombasa Basin for weeks.", ["Mombasa Basin"]],
    ["where somebody is", "Kuvara, where thousands shelter, was calm.", ["Kuvara"]],
  ])("are found: %s", (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ["a person", "President Jordan Okoro left the room."],
    ["a surname, whatever is done to it", "Tomas Ketali said no. Rebels shelled Ketali."],
    ["a group", "The African Union agreed."],
    ["a person whom some defend", "Ketali's defenders said that it was fair. Ketali spoke."],
    ["a person who takes a stand", "Soldiers overran Ketali. Ketali rejected the truce."],
    ["the front that a compass point tells", "The Northern Front shelled the camp. Its envoys met the Front."],
    ["a day", "They will meet on Friday."],
    ["an adjective", "The Kenyan delegation left."],
    ["a make of missile", "Warships had nine Tomahawk cruise missiles left."],
  ])("are not found in %s", (_, text) => {
    expect(names(text)).toEqual([]);
  });

  it("know their country", () => {
    expect(placesOf("They met in Mombasa.")[0]).toMatchObject({ name: "Mombasa", country: "Kenya" });
    expect(placesOf("They met in the town of Ravnik, Kenya.")[0]).toMatchObject({ name: "Ravnik", country: "Kenya" });
    expect(placesOf("They met in the town of Ravnik.")[0]).toMatchObject({ country: null });
  });

  it("are of namesakes the one in a country the report names, else the larger", () => {
    const country = (text: string) => placesOf(text).find(({ name }) => name === "Tripoli")?.country;
    expect(country("The envoy flew to Tripoli.")).toBe("Libya");
    expect(country("The envoy left Lebanon after a day in Tripoli.")).toBe("Lebanon");
  });

  it("say why they are that country's, and where they lie", () => {
    const [tripoli] = placesOf("The envoy flew to Tripoli.");
    expect(tripoli!.because).toBe("the capital of Libya; there is one in Greece, Lebanon as well");
    const [latitude, longitude] = tripoli!.coordinates!;
    expect(Math.round(latitude)).toBe(33);
    expect(Math.round(longitude)).toBe(13);
    const named = placesOf("The envoy left Lebanon after a day in Tripoli.").at(-1)!;
    expect(named.because).toMatch(/^a town of Lebanon, which the report names/);
    expect(placesOf("They met in the town of Ravnik.")[0]).toMatchObject({
      coordinates: null,
      because: "the words around say that it is a place",
    });
  });

  it("may be called like a person, once a noun of place has told", () => {
    const text = "Rebels shelled Sheikh Marun on Monday. The Sheikh Marun district was calm.";
    expect(placesOf(text).map(({ name }) => name)).toEqual(["Sheikh Marun", "Sheikh Marun district"]);
  });

  it("are nobody who is named in full by an office", () => {
    const found = placesOf("Shells fell in Ketali.");
    const ketali = (because: string) => {
      const [{ sentence, first, last, start, end }] = found as [(typeof found)[0]];
      const mention = { sentence, first, last, head: last, start, end, actor: "Omar Ketali", form: "surname", because };
      return withoutActors(found, [OMAR], [mention as ActorMention]);
    };
    expect(ketali('a name after "president"')).toEqual([]);
    expect(ketali(PERSON_BY_PARSER)).toEqual(found);
  });

  it("are no companies, and airports and seas whatever the parser says", () => {
    const found = (text: string) => placesOf(text).map(({ name }) => name);
    expect(found("Kenya Airways sold four jets.")).toEqual([]);
    expect(found("The envoy landed at Tavar International Airport.")).toEqual(["Tavar International Airport"]);
  });

  it("in any text lie within it, in order", () => {
    const word = fc.constantFrom(
      "in",
      "near",
      "the town of",
      "Nairobi",
      "al-Marun",
      "-",
      ",",
      ".",
      "Kenya",
      "northern",
      "X",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(" ");
        let last = 0;
        for (const { start, end, name } of placesOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end).replace(/\s+/g, " ")).toBe(name);
          last = end;
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("the gazetteer", () => {
  it("compares names without accents, hyphens and apostrophes", () => {
    expect(foldPlace("Sana'a")).toBe(foldPlace("Sanaa"));
    expect(placesNamed("deir ez zor")).toEqual(placesNamed("Deir ez-Zor"));
    expect(placesNamed("Şanlıurfa".normalize("NFD"))).toEqual(placesNamed("Şanlıurfa"));
  });

  it("knows capitals, and how long a name may be", () => {
    expect(placesNamed("Nairobi")[0]).toMatchObject({ kind: "town", country: "Kenya", rank: "capital" });
    expect(placesNamed("Nowhere at All")).toEqual([]);
    expect(longestFrom("Addis")).toBeGreaterThanOrEqual(2);
    expect(longestFrom("qqq")).toBe(0);
  });
});
