/** Whose words the sentences of transcripts, speeches and joint statements are, read from whole texts. */
import { describe, expect, it } from "vitest";
import { openReader } from "../../pipeline.ts";

const reader = await openReader();
const COMMAND = "High Command of the Tavar Liberation Front";

/** What a text gives of one kind, by the field that names whose it is. */
async function whose(kind: string, field: string, ...lines: string[]): Promise<unknown[]> {
  const bytes = new TextEncoder().encode(lines.join("\n\n"));
  const { claims } = await reader.read({ bytes, name: "talks.txt" });
  return claims.filter((claim) => claim.kind === kind).map(({ fields }) => fields[field]);
}

describe("in a transcript", () => {
  const briefing = [
    "Kenyan Foreign Ministry: Daily Press Briefing",
    "Ada Okoro",
    "Spokesperson",
    "MS. OKORO: We condemn the attack on the convoy.",
    "QUESTION: Do you support the army's demand that the rebels leave first?",
    "MS. OKORO: We oppose conditions of any kind.",
  ];

  it("each turn has its speaker, and whoever only asks is named as the label does", async () => {
    expect(await whose("statement", "speaker", ...briefing)).toEqual(["Ada Okoro", "QUESTION", "Ada Okoro"]);
  });

  it('the "we" of a spokeswoman is her state, and a question takes no stance', async () => {
    expect(new Set(await whose("position", "actor", ...briefing))).toEqual(new Set(["Kenya"]));
  });

  it('the "we" of a spokeswoman is the state whose ministry stands under the title, also one that no list knows', async () => {
    const remarks = [
      "Daily Press Briefing\nMinistry of Foreign Affairs of the Republic of Karvelia\nRavna, 14 March 2019",
      "MS. OKORO: We will never sit at a table with the militia.",
      "QUESTION: Why not?",
      "MS. OKORO: We want the siege lifted first.",
    ];
    expect(new Set(await whose("position", "actor", ...remarks))).toEqual(new Set(["Karvelia"]));
  });

  it("initials are those of a name told in full, and whoever asks each time only asks", async () => {
    const interview = [
      "An interview with Ada Okoro, who leads the Dawn Front",
      "The Meridian: You left the talks. Why?",
      "Ada Okoro: They broke their word. We want guarantees.",
      "TM: Will you go back?",
      "AO: We will. The army must leave the wells.",
      "TM: When?",
      "AO: Soon. We demand a date.",
    ];
    expect(await whose("statement", "speaker", ...interview)).toEqual([
      ...["The Meridian", "Ada Okoro"],
      ...["TM", "Ada Okoro"],
      ...["TM", "Ada Okoro"],
    ]);
  });

  it("an answer without a name is that of whoever answered before", async () => {
    const conference = [
      "Press conference by the envoy for Norland, Ms. Ada Okoro",
      "Ms. Okoro: The two delegations are close.",
      "Q: How close?",
      "A: Very. We want a truce by May.",
    ];
    expect(await whose("statement", "speaker", ...conference)).toEqual(["Ada Okoro", "Q", "Ada Okoro"]);
  });

  it("who sits in a council is called by name, and the state in brackets is whose side it is", async () => {
    const record = [
      "The Council met at 10 a.m.",
      "Mr. Lind (Kenya) (interpretation from French): My Government supports the deployment of monitors in Ravna.",
      "Mrs. Okoro (Russian Federation): My delegation opposes the sanctions on Karvelia.",
      "Mr. Lind (Kenya): We support a truce.",
    ];
    expect(await whose("statement", "speaker", ...record)).toEqual(["Lind", "Okoro", "Lind"]);
    expect(await whose("position", "actor", ...record)).toEqual(["Kenya", "Russia", "Kenya"]);
  });

  it("what the President wants, his spokesman's house wants", async () => {
    const briefing = [
      "THE WHITE HOUSE",
      "Press Briefing by Press Secretary Tomas Lind",
      "MR. LIND: The President believes that the rebels must return to the talks.",
      "Q    Will the rebels talk?",
      "MR. LIND: We hope so.",
    ];
    expect(await whose("position", "actor", ...briefing)).toContain("United States");
  });

  it("an office without a name is not the guest's", async () => {
    const remarks = [
      "Remarks by the President after meeting with Prime Minister Tomas Lind of Sweden",
      "THE PRESIDENT: We had a good conversation.",
      "PRIME MINISTER LIND: We support the talks.",
      "Q    Will you sign?",
      "THE PRESIDENT: I hope so.",
    ];
    expect(await whose("statement", "speaker", ...remarks)).toEqual([
      "THE PRESIDENT",
      "Tomas Lind",
      "Q",
      "THE PRESIDENT",
    ]);
    expect(await whose("position", "actor", ...remarks)).toContain("Sweden");
  });

  it("the answers of an interview are those of whoever its head names", async () => {
    const interview = [
      "Ada Okoro, the envoy, on why she left the talks",
      "**Q: Why did you leave?**",
      "**A:** Because the army attacked. We will return when it stops.",
      "**Q: And then?**",
      "**A:** Then we talk.",
    ];
    expect(await whose("statement", "speaker", ...interview)).toEqual(["Q", "Ada Okoro", "Q", "Ada Okoro"]);
  });
});

describe("a letter", () => {
  const letter = [
    "Letter dated 4 April 2003 from the Permanent Representative of Karvelia addressed to the President of the Council",
    "On 2 April aircraft bombed the village of Ravna. My Government condemns this act. We remain ready to talk.",
    "(Signed) Tomas Lind\nAmbassador\nPermanent Representative",
  ];

  it("is signed by one name, whatever stands below it", async () => {
    expect(new Set(await whose("statement", "speaker", ...letter))).toEqual(new Set(["Tomas Lind"]));
  });

  it("states what the government of its writer wants", async () => {
    expect(new Set(await whose("position", "actor", ...letter))).toEqual(new Set(["Karvelia"]));
  });
});

describe("a joint statement", () => {
  const joint = [
    "Joint statement by the Foreign Ministers of Kenya and Sudan",
    "The Minister of Foreign Affairs of Kenya, H.E. Ada Okoro, and the Minister of Foreign Affairs of Sudan, H.E. Prince Tomas Lind, met in Lakeside on 9 May 2023 at the invitation of Sweden.",
    "1. The two sides welcome the truce in the Strait.",
    "2. Sweden was thanked for its hospitality by all.",
    "3. Both Ministers rejected the attack on the port.",
  ];

  it("tells what its two sides want and its two persons say, wherever they were named", async () => {
    expect(new Set(await whose("statement", "speaker", ...joint))).toEqual(
      new Set(["Kenya", "Sudan", "Ada Okoro", "Tomas Lind"]),
    );
    expect(new Set(await whose("position", "actor", ...joint))).toEqual(new Set(["Kenya", "Sudan"]));
  });
});

describe("a text in the first person", () => {
  it("is spoken by whoever its heading names", async () => {
    const speech = [
      "Statement by Foreign Minister Ada Okoro",
      "We condemn the attack on the convoy.",
      "We met on Monday.",
    ];
    expect(await whose("statement", "speaker", ...speech)).toEqual(["Ada Okoro"]);
  });

  it("of several has one voice, and it is none of theirs alone", async () => {
    const joint = [
      "Nordic Foreign Ministers' Statement on Kenya",
      "We condemn the attack on the convoy.",
      "We urge both sides to stop.",
    ];
    expect(new Set(await whose("statement", "speaker", ...joint))).toEqual(new Set(["Nordic Foreign Ministers"]));
  });

  it("is that of the body that issues it", async () => {
    const communique = [
      "COMMUNIQUE No. 7",
      "of the High Command of the Tavar Liberation Front (TLF)",
      "1. Our units stormed the garrison at Lakeside. Thirty-eight soldiers were killed.",
      "2. We call on the Red Cross to see the garrison. The prisoners are treated according to the Conventions.",
    ];
    expect(new Set(await whose("position", "actor", ...communique))).toEqual(new Set([COMMAND]));
    expect(new Set(await whose("statement", "speaker", ...communique))).toEqual(new Set([COMMAND]));
    const bytes = new TextEncoder().encode(communique.join("\n\n"));
    const { claims } = await reader.read({ bytes, name: "talks.txt" });
    const figures = claims.filter(({ kind }) => kind === "figure");
    expect(figures.map(({ by }) => by)).toEqual([COMMAND]);
  });

  it("is that of a label, whatever stands there of the speaker", async () => {
    const programme = [
      "Talks on the lakes resume",
      "MARTA KELLER, VNN ANCHOR: Foreign Minister Ada Okoro joins me from Nairobi. What do you say to that?",
      "ADA OKORO, KENYAN FOREIGN MINISTER: We will not withdraw a single soldier.",
      "KELLER: And your allies?",
      "OKORO: We urge them to stay.",
    ];
    expect(new Set(await whose("statement", "speaker", ...programme))).toContain("Ada Okoro");
    expect(await whose("position", "actor", ...programme)).toContain("Kenya");
  });

  it("is of no state to which the speaker is sent, nor of one whose office the speaker has left", async () => {
    const talk = [
      "MARTA KELLER, VNN ANCHOR: Two guests tonight. What should be done?",
      "BEN SORN, FORMER AMBASSADOR TO SUDAN: We want a truce.",
      "KELLER: And you, Mr. Rand?",
      "IVAN RAND, SPECIAL ENVOY TO CHAD: We demand the release of all prisoners.",
      "KELLER: Thank you both.",
      "SORN: We oppose any delay.",
    ];
    const actors = await whose("position", "actor", ...talk);
    expect(actors.length).toBeGreaterThan(1);
    expect(actors.filter((name) => name === "Sudan" || name === "Chad")).toEqual([]);
  });

  it("is not that of whom it greets", async () => {
    const speech = [
      "Address by President Ada Okoro at the signing of the peace agreement",
      "Mr President of Norway, our host,",
      "We condemn the attack on the convoy.",
      "We urge both sides to stop.",
    ];
    expect(await whose("position", "actor", ...speech)).not.toContain("Norway");
  });

  it("without a heading has nobody's voice", async () => {
    expect(
      await whose("statement", "speaker", "We condemn the attack on the convoy.", "We urge both sides to stop."),
    ).toEqual([]);
  });
});
