/** Which quotations are one turn, and which are none, read from whole texts. */
import { expect, it } from "vitest";
import { openReader } from "../../pipeline.ts";

const reader = await openReader();

async function words(...lines: string[]): Promise<unknown[]> {
  const bytes = new TextEncoder().encode(lines.join("\n\n"));
  const { claims } = await reader.read({ bytes, name: "talks.txt" });
  return claims.filter(({ kind }) => kind === "statement").map(({ fields }) => fields.content);
}

it("a quoted heading between paragraphs is nobody's words", async () => {
  const report = [
    "Talks on the border stall",
    '"We have offered a fair peace," Ada Okoro said on Monday.',
    "'Not giving in'",
    "The delegations left Lakeside on Tuesday.",
  ];
  expect(await words(...report)).toEqual(["We have offered a fair peace"]);
});

it("a whole sentence in a paragraph of its own carries the turn on", async () => {
  const report = [
    "Talks on the border stall",
    '"We have offered a fair peace," Ada Okoro said.',
    '"We are not giving in."',
    "The delegations left Lakeside on Tuesday.",
  ];
  expect(await words(...report)).toEqual(["We have offered a fair peace … We are not giving in."]);
});
