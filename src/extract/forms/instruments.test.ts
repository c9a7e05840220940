/** What the items of a list take from the line above them, read from whole texts. */
import { describe, expect, it } from "vitest";
import { openReader } from "../../pipeline.ts";

const reader = await openReader();

/** The claims of one kind, each as some of its fields. */
async function told(kind: string, fields: readonly string[], ...lines: string[]): Promise<unknown[]> {
  const bytes = new TextEncoder().encode(lines.join("\n\n"));
  const { claims } = await reader.read({ bytes, name: "text.txt" });
  return claims.filter((claim) => claim.kind === kind).map((claim) => fields.map((field) => claim.fields[field]));
}

describe("a resolution", () => {
  const resolution = [
    "Resolution 15 (1994)",
    "The Security Council,",
    "4. Calls upon all parties:",
    "(a) to let relief workers into Lakeside;",
    "(b) to free their prisoners;",
    "5. Condemns the killing of ten observers;",
  ];

  it("calls for each item under the verb that leads into them, and goes on with its own paragraphs", async () => {
    expect(await told("position", ["actor", "stance", "content"], ...resolution)).toEqual([
      ["UN Security Council", "demand", "let relief workers into Lakeside"],
      ["UN Security Council", "demand", "free their prisoners"],
      ["UN Security Council", "oppose", "the killing of ten observers"],
    ]);
  });
});

describe("news of an agreement", () => {
  it("is not its text, also where it lists what was agreed", async () => {
    const news = [
      "Kenya and Uganda sign border agreement",
      "LAKESIDE, March 11 (Meridian News) - Kenya and Uganda signed a border agreement on Monday.",
      "The two delegations agreed on two points:",
      "- An exchange of prisoners.",
      "- The reopening of the bridge.",
      "Traders must wait for lorries before they sell. The harvest will be small. Okoro may travel to Ravna on Friday.",
    ];
    expect(await told("provision", ["content"], ...news)).toEqual([
      ["An exchange of prisoners"],
      ["The reopening of the bridge"],
    ]);
  });

  it("goes on as news behind a list that stands in it", async () => {
    for (const mark of ["-", "1."]) {
      const news = [
        "Kenya and Uganda sign border agreement",
        "They have agreed on the following:",
        `${mark} The reopening of the bridge.`,
        "Traders must wait for lorries before they sell. Okoro may travel to Ravna on Friday.",
      ];
      expect(await told("provision", ["content"], ...news)).toEqual([["The reopening of the bridge"]]);
    }
  });
});

describe("an agreement", () => {
  const agreement = [
    "AGREEMENT ON A CEASEFIRE",
    "between the Government of Kenya and the Dawn Liberation Front",
    "1.1 The Parties shall cease all hostilities in Lakeside.",
    "1.2 The Parties shall refrain from:",
    "(a) attacks on convoys in Ravna;",
    "(b) hostile propaganda.",
    "1.3 All prisoners shall be released within ten days.",
  ];

  it("binds by each item of a list, and not by the line that leads into it", async () => {
    expect(await told("provision", ["content"], ...agreement)).toEqual([
      ["The Parties shall cease all hostilities in Lakeside"],
      ["attacks on convoys in Ravna"],
      ["hostile propaganda"],
      ["All prisoners shall be released within ten days"],
    ]);
  });

  it("binds those of its heading where an article names nobody", async () => {
    const parties = await told("provision", ["parties"], ...agreement);
    expect(new Set(parties.map(String))).toEqual(new Set(["Kenya,Dawn Liberation Front"]));
  });

  it("tells of none of the attacks that it forbids", async () => {
    expect(await told("incident", ["type"], ...agreement)).toEqual([]);
  });
});

describe("a line that ends in what somebody will do", () => {
  it("leads into terms where something is agreed before it, about what was set up", async () => {
    const text = [
      "Joint Communiqué",
      "Kenya and Ethiopia agreed to set up a board of observers. It will:",
      "- report to both capitals each month;",
      "- be based in Ravna.",
    ];
    expect(await told("provision", ["issue", "content", "status"], ...text)).toEqual([
      ["monitoring", "set up a board of observers", "agreed"],
      ["monitoring", "report to both capitals each month", "agreed"],
      ["monitoring", "be based in Ravna", "agreed"],
    ]);
  });

  it("is the programme of a day where nothing is agreed", async () => {
    const text = ["A day with the minister", "On Monday she will:", "- meet the press in Ravna;", "- visit the dam."];
    expect(await told("provision", ["content"], ...text)).toEqual([]);
  });
});

describe("a list under a name alone", () => {
  it("is what that one welcomes and deplores", async () => {
    const text = [
      "Statement on the lakes",
      "The African Union:",
      "- welcomes the truce between the two parties;",
      "- deplores the killing of the envoy.",
    ];
    expect(await told("position", ["actor", "stance"], ...text)).toEqual([
      ["African Union", "support"],
      ["African Union", "oppose"],
    ]);
  });

  it("takes no stance where its items tell what happened", async () => {
    const text = [
      "The week in brief",
      "The African Union:",
      "- On Monday an envoy arrived.",
      "- The envoy left again.",
    ];
    expect(await told("position", ["actor", "stance"], ...text)).toEqual([]);
  });

  it("lists it under labels, up to the next heading", async () => {
    const news = [
      "# The key points of the Ravna accord",
      "Kenya and the Front signed a truce in Ravna on Monday. Here is what we know.",
      "**What was agreed?**",
      "- **Captives:** the Front will free twelve officers. Hostages are not mentioned.\n- **Camps:** some 400 fighters will gather in three camps.",
      "**Who signed?**",
      "The minister signed for Kenya.",
    ];
    const bytes = new TextEncoder().encode(news.join("\n\n"));
    const { claims } = await reader.read({ bytes, name: "text.md" });
    const terms = claims.filter(({ kind }) => kind === "provision").map(({ fields }) => [fields.issue, fields.content]);
    expect(terms).toEqual([
      ["prisoners", "the Front will free twelve officers"],
      ["disarmament", "some 400 fighters will gather in three camps"],
    ]);
  });
});
