/** Whom the persons of a report serve, and which of two holders of an office is meant. */
import { describe, expect, it } from "vitest";
import { actorsIn, meantIn } from "../../../test/actors-in.ts";

describe("a person", () => {
  it.each([
    ["President Tomas Lind of Kenya left.", "Kenya"],
    ["According to UN spokesman Tomas Lind, it failed.", "United Nations"],
    ["The Highland Front left. Its leader, Tomas Lind, stayed.", "Highland Front"],
    ["Rebels left. Rebel commander Tomas Lind stayed.", "rebels"],
    ["Kenya's Tomas Lind left.", "Kenya"],
    ["Tomas Lind of the Lake Council left.", "Lake Council"],
    ["Tomas Lind is the foreign minister of Kenya.", "Kenya"],
    ["Tomas Lind is not the foreign minister of Kenya.", null],
    ["Tomas Lind accused the army of Kenyan excuses.", null],
    ["Kenyan President Ada Okoro left. His spokesman, Tomas Lind, stayed.", "Kenya"],
    ["Kenya and the Highland Front left. Its leader, Tomas Lind, stayed.", null],
    ["Rebels left. A rebel spokesman, Tomas Lind, stayed.", "rebels"],
    ["A Highland Front spokesman, Tomas Lind, left.", "Highland Front"],
    ["The Kenyan envoy seeking to end the war in Sudan, Tomas Lind, left.", "Kenya"],
    ["Tomas Lind, a member of the Lake Council, left.", "Lake Council"],
    ["Tomas Lind head of the Lake Council left.", "Lake Council"],
    ["Tomas Lind, Sudan expert at the Lake Institute, left.", "Lake Institute"],
    ["Ada Okoro met her Kenyan counterpart, Tomas Lind, in Lakeside.", "Kenya"],
    ["Ada Okoro left, in the presence of Tomas Lind.", null],
    ["Fighters of the Highland Front, led by Tomas Lind, took the town.", "Highland Front"],
    ["Tomas Lind, who heads the Highland Front, left.", "Highland Front"],
    ["The Kenyan delegation is led by Tomas Lind.", "Kenya"],
    ["The Highland Front was led into the hall by Tomas Lind.", null],
    ["Tomas Lind led a delegation of the African Union to Lakeside.", null],
    ["Fighters of Tomas Lind's Highland Front left.", "Highland Front"],
    ["The Highland Front took the town. The group's leader, Tomas Lind, stayed.", "Highland Front"],
    ["The Lake Council met. The head of the council, Tomas Lind, stayed.", "Lake Council"],
    ["Kenyan Ministry of Defence spokesman Tomas Lind left.", "Kenya"],
  ])("serves whom the words around tell: %s", (text, of) => {
    expect(actorsIn(text).actors.find(({ name }) => name === "Tomas Lind")).toMatchObject({ of });
  });

  it("of an office that two hold is told by the state behind it", () => {
    const text =
      "The Minister of Foreign Affairs of Kenya, Ada Okoro, met the Minister of Foreign Affairs of Sudan, Tomas Lind. " +
      "The Minister of Foreign Affairs of Sudan left. The Minister of Foreign Affairs of Norway stayed.";
    expect(meantIn(text).filter((one) => one.startsWith("The Minister →"))).toEqual([
      "The Minister → Tomas Lind",
      "The Minister → Minister of Foreign Affairs of Norway",
    ]);
  });
});
