import { expect, it } from "vitest";
import { wordsAt } from "../../model/span.ts";
import { segmentBlocks } from "./segment-blocks.ts";

/** Roles and words of what is no gap. */
function told(
  ...lines: readonly (readonly [role: "title" | "heading" | "body" | "furniture", words: string])[]
): string[] {
  const text = lines.map(([, words]) => words).join("\n\n");
  let at = 0;
  const blocks = lines.map(([role, words]) => {
    const start = text.indexOf(words, at);
    at = start + words.length;
    return { start, end: at, role };
  });
  const segments = segmentBlocks(text, blocks);
  expect(segments.map((segment) => wordsAt(text, segment)).join("")).toBe(text);
  return segments.filter(({ role }) => role !== "gap").map((one) => `${one.role}: ${wordsAt(text, one)}`);
}

it("a format's roles stand, and a body block is looked into for its dateline", () => {
  const words = "The envoys of Northland and Southmark met on Monday and agreed to meet again within a week.";
  expect(
    told(["furniture", "Home Talks Sport"], ["title", "Envoys meet"], ["body", `LAKESIDE, March 11 (AFP) - ${words}`]),
  ).toEqual([
    "furniture: Home Talks Sport",
    "title: Envoys meet",
    "dateline: LAKESIDE, March 11 (AFP) -",
    `body: ${words}`,
  ]);
});

const PARAGRAPH = "The envoys of Northland and Southmark met on Monday and agreed to meet again within a week.";

it("what was typed with blank lines between paragraphs is told as plain text is", () => {
  const typed = `Release UNMX/97/12          14 March 1997\n\n        ENVOY WELCOMES OPENING OF CROSSINGS\n\n     LAKESIDE, 14 March -- ${PARAGRAPH}\n\n     "It is a step", she said.`;
  expect(told(["body", typed])).toEqual([
    "date: Release UNMX/97/12          14 March 1997",
    "title: ENVOY WELCOMES OPENING OF CROSSINGS",
    "dateline: LAKESIDE, 14 March --",
    `body: ${PARAGRAPH}`,
    'body: "It is a step", she said.',
  ]);
});

it("the head of a report, line under line, is a title, an author and a day", () => {
  const head = "Envoys open talks in Lakeside\nBy JAN BRANDT\nMarch 11, 1997";
  expect(told(["body", head], ["body", PARAGRAPH])).toEqual([
    "title: Envoys open talks in Lakeside",
    "byline: By JAN BRANDT",
    "date: March 11, 1997",
    `body: ${PARAGRAPH}`,
  ]);
  // An address in the middle of the text, or lines that say something, are no head.
  expect(told(["body", PARAGRAPH], ["body", head]).at(-1)).toBe(`body: ${head}`);
  const said = "The talks are over.\nMarch 11, 1997";
  expect(told(["title", "No deal"], ["body", said], ["body", PARAGRAPH])[1]).toBe(`body: ${said}`);
});

it("where the format knows of no title, the lines before the first paragraph tell", () => {
  expect(
    told(
      ["body", "Northland: Keeping the Truce Alive"],
      ["body", "Briefing No. 112 | Lakeside, 9 June 2011"],
      ["body", "I. OVERVIEW"],
      ["body", PARAGRAPH],
    ),
  ).toEqual([
    "title: Northland: Keeping the Truce Alive",
    "date: Briefing No. 112 | Lakeside, 9 June 2011",
    "heading: I. OVERVIEW",
    `body: ${PARAGRAPH}`,
  ]);
});

it("who speaks in a transcript is told, before the words or above them", () => {
  expect(
    told(
      ["title", "Availability in Lakeside"],
      ["body", "MINISTER OKORO: We will open two crossings on Friday."],
      ["body", "QUESTION: And the port?"],
      ["body", "MINISTER OKORO: Thank you."],
    ).slice(1),
  ).toEqual([
    "speaker: MINISTER OKORO:",
    "body: We will open two crossings on Friday.",
    "speaker: QUESTION:",
    "body: And the port?",
    "speaker: MINISTER OKORO:",
    "body: Thank you.",
  ]);
  const turns = ["Mara Voss", "Bo Lind", "Mara Voss", "Bo Lind"].flatMap(
    (name) =>
      [
        ["heading", name],
        ["body", "We talked for six hours about the port."],
      ] as const,
  );
  expect(told(...turns).filter((line) => line.startsWith("speaker"))).toHaveLength(4);
  expect(told(["heading", "Bo Lind"], ["body", PARAGRAPH])[0]).toBe("heading: Bo Lind");
});
