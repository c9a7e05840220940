import { describe, expect, test } from "vitest";
import { segment } from "./segment.ts";

/** The pieces of a text with their roles, white space left out: ["title: Envoys meet", …]. */
function roles(...lines: string[]): string[] {
  const text = lines.join("\n\n");
  return segment(text)
    .filter((one) => one.role !== "gap")
    .map((one) => `${one.role}: ${text.slice(one.start, one.end).trim()}`);
}

const LEAD = "The envoys of Northland and Southmark met on Monday and agreed to meet again within a week, they said.";

describe("a transcript", () => {
  test("falls into labels and what is said, stage directions apart", () => {
    expect(
      roles(
        "Daily Press Briefing",
        "Ada Okoro",
        "MS. OKORO: (Laughter.) Good morning. We are close.",
        "Thank you.",
        "QUESTION: How close?",
        "MS. OKORO [via interpreter]: Very. (Applause.)",
      ),
    ).toEqual([
      "title: Daily Press Briefing",
      "heading: Ada Okoro",
      "speaker: MS. OKORO:",
      "marker: (Laughter.)",
      "body: Good morning. We are close.",
      "body: Thank you.",
      "speaker: QUESTION:",
      "body: How close?",
      "speaker: MS. OKORO [via interpreter]:",
      "body: Very.",
      "marker: (Applause.)",
    ]);
  });

  test("may shorten its names, and ends with a note on itself", () => {
    expect(
      roles(
        "The envoy speaks of the night on which the talks broke down",
        "The Courier: You left. Why?",
        "Tomas Lind: They broke their word.",
        "TC: Will you go back?",
        "TL: Of course.",
        "TC: When?",
        "TL: Soon.",
        "This interview has been edited for length and clarity.",
      ).filter((one) => !one.startsWith("body")),
    ).toEqual([
      "title: The envoy speaks of the night on which the talks broke down",
      "speaker: The Courier:",
      "speaker: Tomas Lind:",
      "speaker: TC:",
      "speaker: TL:",
      "speaker: TC:",
      "speaker: TL:",
      "credit: This interview has been edited for length and clarity.",
    ]);
  });

  test.each([
    ["letters with who asks", "Q (Lakeside Radio): Are you close?", "A: We are.", "Q: And the prisoners?"],
    [
      "names with a seat and a party",
      "Mr. Tomas Lind (Northcote) (Lab): We are.",
      "Mr. Lind: We are close.",
      "Mr. Lind: Very.",
    ],
    ["letters", "Q Are you close?", "A: We are.", "Q And the prisoners?"],
    ["names in small letters", "Channel Nine: Are you close?", "Tomas Lind: We are.", "Tomas Lind: Ask me tomorrow."],
    ["bold names", "**Courier:** Are you close?", "**Lind:** We are.", "**Courier:** And then?"],
    [
      "offices with the state in brackets",
      "Ms. Okoro (Kenya): We are.",
      "Mr. Lind (Chad): No.",
      "Ms. Okoro (Kenya): Yes.",
    ],
    ["names on lines of their own", "Lord Lind\n\nWe are close.", "Baroness Okoro\n\nAre we?", "Lord Lind\n\nWe are."],
  ])("may label its turns by %s", (_, ...turns) => {
    expect(
      roles("The envoys speak after a day of talks", ...turns).filter((one) => one.startsWith("speaker")),
    ).toHaveLength(3);
  });

  test.each([
    ["the fields of a fact sheet", "Place: Lakeside.", "Date: Monday.", "Place: Hilltop.", "Date: Tuesday."],
    ["links with a label in capitals", LEAD, "STORY: Truce holds", "IN LAKESIDE: Envoys wait", "STORY: Talks go on"],
    ["two towns", `LAKESIDE: ${LEAD}`, `HILLTOP: ${LEAD}`],
  ])("is not made of %s", (_, ...lines) => {
    expect(roles(...lines).filter((one) => one.startsWith("speaker"))).toEqual([]);
  });
});

describe("marks that are no words", () => {
  test("of items, headings and lead-ins are cut off", () => {
    expect(
      roles(
        LEAD,
        "## What was agreed",
        "- Both sides will free their prisoners.",
        "(b) The road will be opened.",
        "**Access:** The bridge is shut.",
      ),
    ).toEqual([
      `body: ${LEAD}`,
      "marker: ##",
      "heading: What was agreed",
      "marker: -",
      "body: Both sides will free their prisoners.",
      "marker: (b)",
      "body: The road will be opened.",
      "marker: **",
      "heading: Access",
      "marker: :**",
      "body: The bridge is shut.",
    ]);
  });

  test("open a paragraph however full the line above it is", () => {
    const items = [
      "1. Demands that the Front immediately cease its attacks and leave the town of Ravna;",
      "2. Decides to extend the mandate of the mission until the end of June of this year;",
      "3. Calls upon both sides to return to the talks that were broken off in Lakeside",
      "in January;",
    ].join("\n");
    expect(roles(LEAD, items).filter((one) => one.startsWith("marker"))).toEqual([
      "marker: 1.",
      "marker: 2.",
      "marker: 3.",
    ]);
  });

  test("a clock over the entries of a live page is no menu", () => {
    const live = ["Posted at 15:5515:55", "A truce in Ravna", LEAD, "Posted at 15:3015:30", "Envoys arrive", LEAD];
    expect(roles("Lakeside talks: live updates", LEAD, ...live).filter((one) => /^(?:date|heading)/.test(one))).toEqual(
      [
        "date: Posted at 15:5515:55",
        "heading: A truce in Ravna",
        "date: Posted at 15:3015:30",
        "heading: Envoys arrive",
      ],
    );
  });

  test("may be a time of day", () => {
    expect(roles(LEAD, "09:15 - The bridge is shut.", "0430 Mortar fire on Ravna.")).toEqual([
      `body: ${LEAD}`,
      "marker: 09:15 -",
      "body: The bridge is shut.",
      "marker: 0430",
      "body: Mortar fire on Ravna.",
    ]);
    expect(roles(LEAD, "2010 Elections were held in the north.").at(-1)).toMatch(/^body: 2010/);
  });

  test("a number that counts something stays", () => {
    expect(roles(LEAD, "2.5 million people have fled from the north since the truce collapsed.")).toHaveLength(2);
  });
});

test("front matter gives title, date, outlet and author", () => {
  expect(
    roles(
      [
        "---",
        'title: "Envoys meet in Lakeside"',
        "date: 2013-03-11",
        "source: Meridian News",
        "tags: [talks]",
        "---",
      ].join("\n"),
      "# Envoys meet in Lakeside",
      LEAD,
    ),
  ).toEqual(
    [
      "marker: ---",
      'marker: title: "',
      "title: Envoys meet in Lakeside",
      'marker: "',
      "marker: date:",
      "date: 2013-03-11",
      "marker: source:",
      "outlet: Meridian News",
      "marker: tags: [talks]",
      "marker: ---",
      "marker: #",
      "title: Envoys meet in Lakeside",
      `body: ${LEAD}`,
    ].filter((one) => one !== 'marker: "'),
  );
});

test("the head of a cable gives its day and what it is about", () => {
  expect(
    roles(
      "CONFIDENTIAL\nR 041530Z JUN 03\nFM AMEMBASSY LAKESIDE\nTO FONOFF HILLTOP\nSUBJ: NORTHLAND TALKS RESUME",
      LEAD,
    ),
  ).toEqual([
    "marker: CONFIDENTIAL",
    "date: R 041530Z JUN 03",
    "marker: FM AMEMBASSY LAKESIDE",
    "marker: TO FONOFF HILLTOP",
    "marker: SUBJ:",
    "title: NORTHLAND TALKS RESUME",
    `body: ${LEAD}`,
  ]);
});

test("an agreement keeps its short lines", () => {
  const text = [
    "AGREEMENT ON A CEASEFIRE",
    "between",
    "NORTHLAND",
    "and",
    "THE HIGHLAND FRONT",
    LEAD,
    "Article 1",
    "Prisoners",
    LEAD,
    "For the Front: Tomas Lind",
  ];
  expect(roles(...text).filter((one) => one.startsWith("furniture"))).toEqual([]);
});

describe("the form of a text shows by its lines", () => {
  test("a live page's times of day are no words of its entries, whatever the zone", () => {
    expect(
      roles(
        "Ravna talks: the latest",
        "Last updated: 6 July 2017, 22:10 EAT",
        "22:10 EAT",
        LEAD,
        "7.45pm BST: Tomas Lind left the hall.",
      ),
    ).toEqual([
      "title: Ravna talks: the latest",
      "date: Last updated: 6 July 2017, 22:10 EAT",
      "date: 22:10 EAT",
      `body: ${LEAD}`,
      "marker: 7.45pm BST:",
      "body: Tomas Lind left the hall.",
    ]);
  });

  test("profiles are lines with the same labels under one name after another", () => {
    const profiles = [
      "THE DAWN COUNCIL OF THE NORTHERN HILLS",
      "Leader: Tomas Lind",
      "Backed by: Northland",
      "THE HADD FRONT",
      "Leader: Ada Okoro",
      "Strength: about 6,000",
    ];
    expect(roles("Who is who in the Ravna war", ...profiles)).toEqual([
      "title: Who is who in the Ravna war",
      ...profiles.map((line) => `${line.includes(":") ? "body" : "heading"}: ${line}`),
    ]);
    expect(roles("Envoys meet in Lakeside again", "Author: Tomas Lind", "Category: World", LEAD)[1]).not.toMatch(
      /^body/,
    );
  });

  test("a record of a council has its presidents and hours apart from what is said", () => {
    expect(
      roles(
        "Peace Council",
        "37th meeting",
        "President: Mr. Lind (Northland)",
        "The meeting was called to order at 11.45 a.m.",
        "The President (spoke in French): We begin.",
        "Ms. Okoro (Southmark): We are against it.",
        "Mr. Brandt (Eastmark) (spoke in German): So are we.",
        "The meeting rose at 12.20 p.m.",
      ).slice(2),
    ).toEqual([
      "heading: President: Mr. Lind (Northland)",
      "body: The meeting was called to order at 11.45 a.m.",
      "speaker: The President (spoke in French):",
      "body: We begin.",
      "speaker: Ms. Okoro (Southmark):",
      "body: We are against it.",
      "speaker: Mr. Brandt (Eastmark) (spoke in German):",
      "body: So are we.",
      "marker: The meeting rose at 12.20 p.m.",
    ]);
  });

  test("a house stands above the title of what it broadcasts, and a wire's dateline may be a line of its own", () => {
    expect(
      roles(
        "Radio Ravna",
        "Interview: a chance for peace",
        "HOST: Are you close?",
        "LIND: We are.",
        "HOST: Good.",
      ).slice(0, 2),
    ).toEqual(["outlet: Radio Ravna", "title: Interview: a chance for peace"]);
    expect(roles("Envoys meet in Lakeside", "LAKESIDE, March 11, 2013 (Meridian)", LEAD)[1]).toBe(
      "dateline: LAKESIDE, March 11, 2013 (Meridian)",
    );
  });

  test("a diary's first day is that of its entry, not of the report", () => {
    expect(
      roles("From an envoy's diary", "Tuesday 6 March 1979", LEAD, "Wednesday 7 March", LEAD.replace("They", "Both")),
    ).toContain("heading: Tuesday 6 March 1979");
  });
});
