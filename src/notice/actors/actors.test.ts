/** Who is named or meant, in sentences of invented talks; and any text at all. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openLanguage } from "../../language/open-language.ts";
import { actorAt, actorsUnder } from "./actor-at.ts";
import { noticeActors } from "./notice-actors.ts";

const language = await openLanguage();
const NOWHERE = { title: null, outlet: null, agency: null };

/** Each line a paragraph. */
function analysisOf(text: string) {
  const lines = [...text.matchAll(/[^\n]+/g)];
  return language.analyse(
    text,
    lines.map((line) => ({ start: line.index, end: line.index + line[0].length, role: "body" as const })),
  );
}

const notice = (text: string) => noticeActors(analysisOf(text), NOWHERE);
const names = (text: string): string[] => notice(text).actors.map(({ name, type }) => `${name} (${type})`);
const actor = (name: string, text: string) => notice(text).actors.find((one) => one.name === name);

/** The words and whom they mean: "She → Ada Okoro". */
function meant(text: string): string[] {
  return notice(text).mentions.map(({ start, end, actor: name }) => `${text.slice(start, end)} → ${name}`);
}

describe("persons", () => {
  it("are one where a surname with its particle opens a sentence", () => {
    expect(names("UN envoy Tomas de Lind left. De Lind said nothing.").filter((one) => one.includes("person"))).toEqual(
      ["Tomas de Lind (person)"],
    );
  });

  it("are called as the text writes them, where a headline has them in capitals", () => {
    expect(names("MINISTER OKORO SAID THE TALKS WERE OVER.\nOkoro met Tomas Lind. MR LIND SAID NOTHING.")).toEqual([
      "Okoro (person)",
      "Tomas Lind (person)",
    ]);
  });

  it.each([
    ["Kenyan Foreign Minister Ada Okoro left.", "Ada Okoro", "Kenyan Foreign Minister", "Kenya"],
    ["UN envoy for Sudan Tomas Lind left.", "Tomas Lind", "UN envoy for Sudan", "United Nations"],
    ["UN envoy for Ravnik Tomas de Lind left.", "Tomas de Lind", "UN envoy for Ravnik", "United Nations"],
    ["U.N. Secretary-General Ban Lo-min left.", "Ban Lo-min", "U.N. Secretary-General", "United Nations"],
    ["Tomas Lind, the head of the Tavar Council, left.", "Tomas Lind", "head of the Tavar Council", "Tavar Council"],
    ["The head of the Tavar Council, Tomas Lind, left.", "Tomas Lind", "head of the Tavar Council", "Tavar Council"],
    ["Hamas spokesman Harun al-Marun left.", "Harun al-Marun", "Hamas spokesman", "Hamas"],
    ["Former Norwegian Prime Minister Mira Sorn left.", "Mira Sorn", "Former Norwegian Prime Minister", "Norway"],
    [
      "Talks between Tomas Lind and US Secretary of State Ada Okoro failed.",
      "Ada Okoro",
      "US Secretary of State",
      "United States",
    ],
    ["Rebel leader Gen. Harun Sorn left.", "Harun Sorn", "Rebel leader", null],
    ["The envoy of Hamas, Mr. Tomas Lind, left.", "Tomas Lind", "envoy of Hamas", "Hamas"],
    ["Mr. Tomas Lind, a spokesman for Hamas, left.", "Tomas Lind", "spokesman for Hamas", "Hamas"],
    ["West German Chancellor Tomas Lind left.", "Tomas Lind", "West German Chancellor", "West Germany"],
  ])("with an office: %s", (text, name, role, of) => {
    const found = actor(name, text);
    expect(found).toMatchObject({ type: "person", of });
    expect(found!.role!.replace(/\.$/, "")).toBe(role);
  });

  it("the secretary-general's envoy is not the secretary-general", () => {
    const text = "The Secretary-General's envoy, Tomas Lind, left. The Secretary-General condemned the attack.";
    expect(meant(text).at(-1)).toBe("The Secretary-General → Secretary-General");
    const named = "UN Secretary-General Ada Okoro left. Gen. Harun Sorn stayed. The Secretary-General was tired.";
    expect(meant(named).at(-1)).toBe("The Secretary-General → Ada Okoro");
  });

  it("of one surname with and without a title are one", () => {
    expect(names("Ada Okoro met Tomas Lind. Ms Okoro left. Lind stayed.")).toEqual([
      "Ada Okoro (person)",
      "Tomas Lind (person)",
    ]);
  });

  it("have their other forms as aliases, and no pronoun", () => {
    const text = "Kenyan President Ada Okoro spoke. Okoro left. She was tired.";
    expect(actor("Ada Okoro", text)!.aliases).toEqual(["Kenyan President Ada Okoro", "Okoro"]);
  });

  it("of one surname and two first names are two, and a bare surname is the last named", () => {
    const text = "Anton Lind met Mira Lind. Mr Lind left.";
    expect(names(text)).toEqual(["Anton Lind (person)", "Mira Lind (person)"]);
  });

  it("serve the state that alone has such an office", () => {
    expect(actor("Ada Okoro", "Secretary of State Ada Okoro left.")!.of).toBe("United States");
    expect(actor("Ada Okoro", "Home Secretary Ada Okoro left.")!.of).toBe("United Kingdom");
    expect(actor("Ada Okoro", "President Ada Okoro left.")!.of).toBeNull();
  });

  it("in copied text that lost its apostrophes are still one", () => {
    expect(names("Ada Okoro left. Ada Okoros forces stayed.")).toEqual(["Ada Okoro (person)"]);
    expect(names("Kenyas president agreed.")).toContain("Kenya (state)");
  });

  it("are not those whom a spokesman speaks for", () => {
    const text = "A spokesman for President Okoro said no date was set.";
    expect(actor("Okoro", text)!.role).not.toMatch(/spokesman/);
  });

  it("are not feasts, peoples or photographers", () => {
    expect(names("The truce began on Eid al-Adha.")).toEqual([]);
    expect(names("The Sunnis and the Kurds agreed.")).toEqual(["Sunnis (organisation)", "Kurds (organisation)"]);
  });
});

describe("states", () => {
  it.each([
    ["by name", "Kenya agreed.", ["Kenya (state)"]],
    ["by adjective and noun", "The Kenyan government agreed.", ["Kenya (state)"]],
    ["by capital", "Nairobi agreed.", ["Kenya (state)"]],
    ["by seat", "The Kremlin agreed.", ["Russia (state)"]],
    ["in capitals only", "Talks with the US failed.", ["United States (state)"]],
    ["by delegation", "The Kenyan delegation agreed.", ["Kenya (state)"]],
    [
      "as they were",
      "The East German government and North Vietnam agreed.",
      ["East Germany (state)", "North Vietnam (state)"],
    ],
    ["without their accents", "Bogota rejected the offer.", ["Colombia (state)"]],
  ])("are known %s", (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it("are not known by a capital or a name that only says where", () => {
    expect(names("They met in Nairobi.")).toEqual([]);
    expect(names("Shells fell in Kenya.")).toEqual([]);
    expect(names("He told us to wait.")).toEqual([]);
  });

  it("that no list holds are told by how the report uses the word", () => {
    const text = "Karvelia's government refused. Karvelian troops left Ravnik. Shells fell in Karvelia.";
    expect(actor("Karvelia", text)).toMatchObject({
      type: "state",
      aliases: expect.arrayContaining(["Karvelian troops"]),
    });
  });

  it("are not persons whose government is spoken of", () => {
    const text = "President Harun al-Marun spoke. Marun's government refused. The regime gave no reason.";
    expect(names(text)).toEqual(["Harun al-Marun (person)"]);
  });

  it("have no army where only their military experts are spoken of", () => {
    const text = "Kenyan military experts met Norway's. The rebels fled the regime.";
    expect(meant(text).filter((line) => line.startsWith("the regime"))).toEqual([]);
    expect(meant("The Kenyan military met Norway's. The rebels fled the regime.").join()).toContain("the regime");
  });

  it("are not told together with a time or a place before them", () => {
    expect(names("In July last year gunmen fled.")).toEqual(["gunmen (armed-group)"]);
    expect(names("In the capital rebels fled.")).toEqual(["rebels (armed-group)"]);
  });

  it("are an it, and no they", () => {
    expect(meant("Kenya refused. They gave no reason.").filter((line) => line.startsWith("They"))).toEqual([]);
  });

  it("are meant by the government, where one government is spoken of", () => {
    expect(meant("The Kenyan government refused. The government gave no reason.")).toContain("The government → Kenya");
    expect(meant("Kenyan President Ada Okoro left. Okoro's forces stayed.")).toContain("Okoro's forces → Kenya");
  });
});

it("an adjective that has an adjective of its own breaks nothing", () => {
  const text = "Troops left Tarva. Tarvian forces stayed. The Tarvianese army and a Tarvian envoy met in Tarva.";
  expect(() => names(text)).not.toThrow();
});

describe("groups", () => {
  it.each([
    ["The Lakeside Ceasefire Commission met.", "Lakeside Ceasefire Commission (body)"],
    ["The Tavar Liberation Front attacked.", "Tavar Liberation Front (armed-group)"],
    ["The Observatory for Civil Rights reported it.", "Observatory for Civil Rights (organisation)"],
    ["Kenya's interior ministry denied it.", "Kenya's interior ministry (body)"],
    ["The Kenyan Red Crescent sent trucks.", "Kenyan Red Crescent (organisation)"],
    ["The U.N. Security Council met.", "UN Security Council (body)"],
    ["Nato agreed.", "NATO (organisation)"],
    ["Rebels helped by NATO air power took the town.", "NATO (organisation)"],
    ["The March Brigade attacked.", "March Brigade (armed-group)"],
    ["Rebels of the Tavar Liberation Front attacked.", "Tavar Liberation Front (armed-group)"],
    ["Gunmen of the Al-Marun group attacked a clinic.", "Al-Marun (organisation)"],
    ["RAVNA - Separatist gunmen attacked a clinic.", "Separatist gunmen (armed-group)"],
    ["The Union for the Defence of the Lakes agreed.", "Union for the Defence of the Lakes (organisation)"],
    ["The Taleban agreed.", "Taliban (armed-group)"],
    ["Al-Qaida denied it.", "al-Qaeda (armed-group)"],
    ["Reuters reported it.", "Reuters (media)"],
    ["US-led coalition planes left the base.", "United States (state)"],
    ["The Saudi-led coalition agreed.", "Saudi-led coalition (body)"],
    ["Kurdish fighters left.", "Kurdish fighters (armed-group)"],
    ["Armed groups attacked.", "armed groups (armed-group)"],
    ["The opposition refused.", "opposition (organisation)"],
  ])("%s", (text, expected) => {
    expect(names(text)).toContain(expected);
  });

  it("go by the acronym the text gives, and by their head word", () => {
    const text = "The Lakeside Ceasefire Commission (LCC) met. LCC monitors left. The commission will report.";
    expect(names(text)).toEqual(["Lakeside Ceasefire Commission (body)"]);
    expect(meant(text)).toContain("The commission → Lakeside Ceasefire Commission");
  });

  it("go by a shorter name, and by what those who watch are called", () => {
    const text = "The Tavar Observatory for Civil Rights met. The Tavar Observatory left. The monitor gave no toll.";
    expect(names(text)).toEqual(["Tavar Observatory for Civil Rights (organisation)"]);
    expect(meant(text)).toContain("The monitor → Tavar Observatory for Civil Rights");
  });

  it("without a name are one, whatever the report calls them", () => {
    const text = "Kenyan rebels attacked. The rebels left on Monday. Rebel forces returned. The rebels denied it.";
    expect(names(text).filter((name) => name.includes("armed-group"))).toHaveLength(1);
  });

  it("are not the leaders of the group", () => {
    expect(meant("A rebel leader refused.")).toEqual([]);
  });

  it("that publish the report are media", () => {
    const { actors } = noticeActors(analysisOf("The envoys left, NWB reported."), { ...NOWHERE, outlet: "NWB" });
    expect(actors.filter(({ type }) => type === "organisation")).toEqual([]);
  });
});

describe("those who take part", () => {
  it.each([
    ["a state that says where its town lies", "They met in Mombasa, Kenya.", "Kenya (state)"],
    ["a state before a noun of place", "Rebels left the Kenyan capital.", "Kenya (state)"],
    ["a state flown over or visited", "The envoy visited Kenya.", "Kenya (state)"],
    ["a state listed with a place", "Shells fell in Sudan and Kenya.", "Kenya (state)"],
    ["where somebody is based", "The Kenya-based group left.", "Kenya (state)"],
    [
      "whose expert it is",
      "Ada Okoro, an expert at the Lakeside Institute, left.",
      "Lakeside Institute (organisation)",
    ],
    ["a photographer", "The envoys left. (Ada Okoro/Reuters)", "Ada Okoro (person)"],
    ["the house of a photograph", "The envoys left. (Reuters)", "Reuters (media)"],
    ["whom a regime is named after", "Rebels fought the Okoro regime.", "Okoro (person)"],
    [
      "terrorists in general",
      "The envoys spoke of the release of detained terrorists.",
      "detained terrorists (armed-group)",
    ],
    ["an aircraft called like a force", "The president left on Air Force One.", "Air Force (armed-group)"],
    ["what a company makes", "Kenya bought an Airbus A320.", "Airbus (organisation)"],
    ["a stock index", "The Dow Jones fell.", "Dow Jones (organisation)"],
    [
      "the acronym of an agreement",
      "The Lakeside Framework Agreement (LFA) failed. The LFA was old.",
      "LFA (organisation)",
    ],
  ])("are not %s", (_, text, other) => {
    expect(names(text)).not.toContain(other);
  });

  it.each([
    ["Kenya's government in Nairobi refused.", "Kenya (state)"],
    ["Foreign ministers in Kenya and Norway agreed.", "Norway (state)"],
    ["Okoro's offer surprised Lind, Ms Okoro said.", "Okoro (person)"],
    ["The terrorists attacked.", "terrorists (armed-group)"],
    ["A spokesman for the Lakeside Council said so.", "Lakeside Council (body)"],
    ["The Reuters news agency reported it.", "Reuters (media)"],
  ])("are those in: %s", (text, expected) => {
    expect(names(text)).toContain(expected);
  });

  it("are no places that the parser takes for persons", () => {
    const text = "Shells fell in the Sheikh Marun district. Rebels shelled Sheikh Marun, said Ada Okoro.";
    expect(names(text)).not.toContain("Marun (person)");
  });
});

describe("companies", () => {
  it.each([
    ["Lakeside Airways left the country.", "Lakeside Airways (organisation)"],
    ["Air Kenya refused.", "Air Kenya (organisation)"],
    ["The Bank of Karvelia refused.", "Bank of Karvelia (organisation)"],
    ["The automaker Ravnik refused.", "Ravnik (organisation)"],
  ])("%s", (text, expected) => {
    expect(names(text)).toContain(expected);
  });

  it("are told from persons by what the report says they own", () => {
    expect(names("Ravnik's shareholders met on Monday. Ravnik said it would pay.")).toEqual(["Ravnik (organisation)"]);
    expect(names("President Ravnik spoke. Ravnik said he would pay.")).toEqual(["Ravnik (person)"]);
  });
});

describe("those meant without a name", () => {
  it.each([
    ["Ada Okoro met Tomas Lind. She left.", "She → Ada Okoro"],
    ["UN envoy Tomas Lind met Ada Okoro. The envoy left.", "The envoy → Tomas Lind"],
    ["Kenyan Foreign Minister Ada Okoro spoke. The Kenyan minister left.", "The Kenyan minister → Ada Okoro"],
    ["US Secretary of State Mira Sorn spoke. Washington's top diplomat left.", "Washington's top diplomat → Mira Sorn"],
    ["Mr Lind met Ms Okoro. She left.", "She → Okoro"],
    ["The Taliban refused. They gave no reason.", "They → Taliban"],
    ["Russia's president met Norway's prime minister.", "Norway's prime minister → Norway's prime minister"],
  ])("%s", (text, expected) => {
    expect(meant(text)).toContain(expected);
  });

  it.each([
    ["of two envoys neither", "UN envoy Tomas Lind met US envoy Ada Okoro. The envoy left.", "The envoy"],
    ["a new speaker is nobody named", "Ada Okoro left. A witness said he saw it.", "he"],
    ["within quotation marks it is another", "Ada Okoro spoke. “She must go,” Lind said.", "She"],
  ])("%s", (_, text, words) => {
    expect(meant(text).filter((line) => line.startsWith(`${words} →`))).toEqual([]);
  });
});

describe("who is meant by a word", () => {
  it("is the mention that covers it, and through a list all of them", () => {
    const text = "Kenyan envoy Ada Okoro, Tomas Lind and Mira Sorn left.";
    const analysis = analysisOf(text);
    const { mentions } = noticeActors(analysis, NOWHERE);
    const sentence = analysis.sentences[0]!;
    const okoro = sentence.tokens.find((token) => token.text === "Ada")!.index;
    expect(actorAt(okoro, sentence, mentions)!.actor).toBe("Ada Okoro");
    expect(actorAt(sentence.tokens.length - 1, sentence, mentions)).toBeNull();
    expect(actorsUnder(okoro, sentence, mentions).map((mention) => mention.actor)).toEqual([
      "Ada Okoro",
      "Tomas Lind",
      "Mira Sorn",
    ]);
  });
});

describe("in any text", () => {
  const word = fc.constantFrom(
    ...[
      "Ada",
      "Okoro",
      "al-Marun",
      "envoy",
      "the",
      "of",
      "for",
      "Kenya",
      "'s",
      "government",
      "rebels",
      "(",
      ")",
      "AU",
      "-",
    ],
    ...[
      "said",
      "he",
      "they",
      ",",
      ".",
      "“",
      "”",
      "Front",
      "Mr.",
      "UN",
      "president",
      "US",
      "led",
      "\n",
      "de",
      "and",
      "X",
    ],
  );
  it("mentions lie within it, in order, and name an actor of the list", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(" ");
        const { actors, mentions } = notice(text);
        const known = new Set(actors.map(({ name }) => name));
        expect(known.size).toBe(actors.length);
        for (const { start, end, actor: name, first, last, head } of mentions) {
          expect(known).toContain(name);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(first).toBeLessThanOrEqual(head);
          expect(head).toBeLessThanOrEqual(last);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("noticing twice gives the same", () => {
    const text = "Kenyan rebels met UN envoy Ada Okoro in Nairobi. She left; the rebels stayed.";
    expect(notice(text)).toEqual(notice(text));
  });
});
