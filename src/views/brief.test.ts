/** The brief over a record of an invented process: every sentence has words, and they stand where it says. */
import { beforeAll, describe, expect, it } from "vitest";
import { process } from "../../test/invented-process.ts";
import { expectCited, recordOf } from "../../test/record-of.ts";
import type { Store } from "../record/store.ts";
import { briefAsHtml } from "./brief/brief-as-html.ts";
import { briefAsMarkdown } from "./brief/brief-as-markdown.ts";
import { type Brief, viewBrief } from "./brief.ts";

const hostile = {
  name: "=x[1]<b>",
  outlet: "<script>alert(1)</script>",
  published: "2024-03-22",
  text: "“[Click](http://x.example) *now* <img src=x onerror=alert(1)> and be quick about it,” Lind said.",
  actors: [{ name: "Lind" }],
  claims: [
    {
      kind: "statement" as const,
      quote: "“[Click](http://x.example) *now* <img src=x onerror=alert(1)> and be quick about it,” Lind said.",
      fields: {
        speaker: "Lind",
        mode: "direct",
        content: "[Click](http://x.example) *now* <img src=x onerror=alert(1)> and be quick about it",
      },
    },
  ],
};

describe("a brief", () => {
  let store: Store;
  let brief: Brief;
  beforeAll(async () => {
    store = await recordOf([...process, hostile]);
    brief = await viewBrief(store);
  });

  it("has a passage behind every sentence, whose words are in the report at that span", async () => {
    const sentences = brief.sections.flatMap((section) => section.sentences);
    expect(sentences.length).toBeGreaterThan(8);
    const passages = new Map(brief.passages.map((passage) => [passage.number, passage]));
    await expectCited(
      store,
      sentences.map(({ text, passages: numbers }) => ({
        text,
        citations: numbers.map((number) => passages.get(number)!),
      })),
    );
  });

  it("every passage stands behind a sentence, and has its number once", () => {
    const used = new Set(brief.sections.flatMap(({ sentences }) => sentences.flatMap(({ passages }) => passages)));
    expect(brief.passages.map(({ number }) => number)).toEqual([...used].sort((a, b) => a - b));
  });

  it("every sentence of the Markdown and of the page has its numbers", () => {
    const count = brief.sections.flatMap(({ sentences }) => sentences).length;
    const lines = briefAsMarkdown(brief)
      .split("\n")
      .filter((line) => line.startsWith("- "));
    expect(lines).toHaveLength(count);
    expect(lines.filter((line) => !/\[\^\d+\]$/.test(line))).toEqual([]);
    const items = briefAsHtml(brief)
      .split("\n")
      .filter((line) => line.startsWith("<li>"));
    expect(items).toHaveLength(count);
    expect(items.filter((line) => !/href="#passage-\d+"/.test(line))).toEqual([]);
  });

  it("words from reports are never markup", () => {
    expect(briefAsHtml(brief)).not.toMatch(/<script|<img|<b>/);
    expect(briefAsMarkdown(brief)).not.toMatch(/(?<!\\)<img|(?<!\\)\[Click/);
  });

  it("tells what was known on a day", async () => {
    const earlier = await viewBrief(store, { asOf: "2024-03-05" });
    expect(earlier.passages.every(({ published }) => published! <= "2024-03-05")).toBe(true);
    expect(earlier.sections.length).toBeGreaterThan(0);
  });

  it("of an empty record says so", async () => {
    const empty = await viewBrief(await recordOf([]));
    expect(briefAsMarkdown(empty)).toContain("The record holds nothing to tell.");
    expect(briefAsHtml(empty)).toContain("The record holds nothing to tell.");
  });
});
