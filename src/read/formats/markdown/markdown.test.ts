import { describe, expect, it } from "vitest";
import { growth, LINEAR } from "../../../../test/growth.ts";
import { readReport } from "../../read-report.ts";
import { withoutMarks } from "./inline.ts";
import { partsOf } from "./parts.ts";

/** What is left of Markdown when its marks are gone, and what each line is. */
async function read(text: string) {
  const { report } = await readReport({ bytes: Buffer.from(text), name: "talks.md" });
  const segments = report.segments.filter(({ role }) => role !== "gap");
  return { report, parts: segments.map(({ role, start, end }) => [role, report.text.slice(start, end)]) };
}

const LEAD = "The envoys of Northland and Southmark met on Monday and agreed to meet again, the mediators said.";

describe("a Markdown file", () => {
  it("closes a heading by marks that are none of its words", () => {
    const wordsOf = (line: string) => partsOf([line], 0).map(({ words }) => words);
    expect(wordsOf("## What was agreed ##  ")).toEqual(["What was agreed"]);
    expect(wordsOf("## Resolution #5")).toEqual(["Resolution #5"]);
    expect(wordsOf("## Round two#")).toEqual(["Round two#"]);
  });

  it("is read with a line of millions of marks", () => {
    expect(partsOf(["The envoys met.", "*".repeat(8_000_000)], 0)).toHaveLength(1);
  });

  it("gives its words without marks, and what they are", async () => {
    const { parts } = await read(
      [
        "# Envoys meet in Lakeside",
        "",
        "By Ada Okoro",
        "",
        `**LAKESIDE** — The *envoys* of Northland and Southmark met on [Monday](https://m.example/1 "x")`,
        "and agreed to meet again, the mediators said.",
        "",
        "What was agreed",
        "---",
        "",
        "- The first train runs on Monday.",
        "- [x] The road stays open.",
        "1. Prisoners go home.",
        "",
        '> "It holds," Okoro said.',
        "",
        "![The envoys at the table](a.png)",
        "",
        "```",
        "code",
        "```",
        "",
        "[1]: https://m.example",
      ].join("\n"),
    );
    expect(parts).toEqual([
      ["title", "Envoys meet in Lakeside"],
      ["byline", "By Ada Okoro"],
      ["dateline", "LAKESIDE —"],
      ["body", LEAD],
      ["heading", "What was agreed"],
      ["marker", "-"],
      ["body", "The first train runs on Monday."],
      ["marker", "-"],
      ["body", "The road stays open."],
      ["marker", "1."],
      ["body", "Prisoners go home."],
      ["body", '"It holds," Okoro said.'],
      ["caption", "The envoys at the table"],
      ["furniture", "code"],
    ]);
  });

  it.each([
    [
      "YAML",
      `---\ntitle: "Envoys: they meet" # draft\nauthors:\n  - Ada Okoro\n  - Bo Lind\ndate: 2013-03-11T22:00:00-05:00\nsource: Meridian News\n---\n\n${LEAD}\n`,
    ],
    [
      "TOML",
      `+++\ntitle = 'Envoys: they meet'\nauthors = ["Ada Okoro", "Bo Lind"]\ndate = 2013-03-11\npublisher = "Meridian News"\n+++\n${LEAD}\n`,
    ],
  ])("says of itself what stands at its head, in %s", async (_, text) => {
    const { report, parts } = await read(text);
    expect(report).toMatchObject({
      format: "markdown@1",
      title: "Envoys: they meet",
      byline: "Ada Okoro, Bo Lind",
      outlet: "Meridian News",
      published: { value: "2013-03-11", basis: "stated", because: expect.stringContaining("field date at its head") },
    });
    expect(parts).toEqual([
      ["title", "Envoys: they meet"],
      ["body", LEAD],
    ]);
  });

  it("a line of strokes at its beginning is no head", async () => {
    expect((await read(`---\n\n${LEAD}\n\n---\n\n${LEAD} Twice.\n`)).parts).toEqual([
      ["body", LEAD],
      ["body", `${LEAD} Twice.`],
    ]);
  });

  it.each([
    ["2 * 3 * 4 = 24", "2 * 3 * 4 = 24"],
    ["a snake_case_name and _a word_", "a snake_case_name and a word"],
    ["\\*not\\* this, `x*y`", "*not* this, x*y"],
    ["***both*** and ~~gone~~", "both and gone"],
    ["Tom &amp; Lind &lt;b&gt; <em>met</em><br>again", "Tom & Lind <b> met again"],
    ["see <https://m.example/a_b_c> [here][1] and [there](<x>)", "see https://m.example/a_b_c here and there"],
    ["[sic] and a note[^1]", "[sic] and a note"],
    ["the hall ![](a.png) of [a (b) c](https://m.example/x_(y))", "the hall of a (b) c"],
  ])("%j is %j", (marked, words) => {
    expect(withoutMarks(marked)).toBe(words);
  });

  it("takes time in proportion to the text, whatever the marks", () => {
    for (const mark of [
      "*",
      "_",
      "[",
      "![](",
      "<!--",
      "`",
      "[a](",
      "&",
      " ",
      "\\",
      "> ",
      "- ",
      "| ",
      "# ",
      "<a ",
      "[a][",
      "a\n",
    ]) {
      const work = (size: number) => {
        const lines = `x ${mark.repeat(size)} y`.split("\n");
        return () => partsOf(lines, 0);
      };
      expect(growth(work, 20_000), mark).toBeLessThan(LINEAR);
      const heading = (size: number) => {
        const lines = [`# x ${mark.repeat(size)} y`.replaceAll("\n", " ")];
        return () => partsOf(lines, 0);
      };
      expect(growth(heading, 20_000), `# ${mark}`).toBeLessThan(LINEAR);
    }
  }, 60_000);
});
