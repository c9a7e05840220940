import { expect, test } from "vitest";
import { growth, LINEAR } from "../../../test/growth.ts";
import { correctionLines } from "./correction-lines.ts";

/** Where a report says that something in it was put right. */
const linesOf = (text: string) => correctionLines(text).map(({ start, end }) => text.slice(start, end));

test.each([
  "Correction: An earlier version of this article gave a wrong number of prisoners.",
  "CORRECTION (March 13, 2013): The name of the mediator was misspelled in this report.",
  "Clarification – the truce covers the northern district alone.",
  "This story has been corrected to show that fourteen people were held.",
  "This article was amended on 13 March 2013 because the bridge is at Ravna.",
  "(Corrects toll in second paragraph)",
  "UPDATE: The ministry now says that fourteen people were held.",
  "This post has been updated throughout with comments from the council.",
  "Editor's note: A previous version of this story misidentified the envoy.",
])("%s", (line) => {
  expect(linesOf(`Envoys meet in Lakeside\n\nThe two envoys met.\n\n${line}\n`)).toEqual([line]);
});

test.each([
  "Updated: 12 March 2013, 4:05 pm GMT",
  "Updated 2 hours ago",
  "Corrections",
  "Submit a correction",
  "An earlier version of the draft had called for a full withdrawal.",
  "The minister corrected the record: he had never agreed to talks with them.",
  "Editor's note: The writer is a fellow of the institute by the lake.",
  "The text of the agreement was amended after the council objected.",
  "UPDATE 2-Envoys meet in Lakeside",
])("no correction is: %s", (line) => {
  expect(linesOf(`The two envoys met.\n\n${line}\n`)).toEqual([]);
});

test("a label and the sentences behind it are one line", () => {
  const line = "Correction: This report gave a wrong number. An earlier version of this report said forty.";
  expect(linesOf(`The two envoys met.\n${line}\nThey left.`)).toEqual([line]);
});

test("looking for them takes time in proportion to the text", () => {
  const work = (size: number) => {
    const text = `Correction ${"this version of this story was updated ".repeat(size)}\n${"updated: ".repeat(size)}\n`;
    return () => correctionLines(text.repeat(3));
  };
  expect(growth(work, 20_000)).toBeLessThan(LINEAR);
});
