/** Quotation marks in every form that news uses them, and any text at all. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growth, LINEAR } from "../../../test/growth.ts";
import { openLanguage } from "../../language/open-language.ts";
import { noticeQuotations } from "./notice-quotations.ts";

const language = await openLanguage();

/** Each line a paragraph. */
function quotationsOf(text: string) {
  const segments = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    role: "body" as const,
  }));
  return noticeQuotations(language.analyse(text, segments));
}

const contents = (text: string): string[] =>
  quotationsOf(text).map(({ content }) => text.slice(content.start, content.end));

describe("quotations", () => {
  it.each([
    ["curly marks", "“We are close,” Okoro said.", ["We are close"]],
    ["straight marks", '"We are close," Okoro said.', ["We are close"]],
    ["guillemets", "«We are close», Okoro said.", ["We are close"]],
    ["single marks in the British manner", "‘We are close,’ Okoro said.", ["We are close"]],
    ["apostrophes are none", "The workers' leader didn't sign Okoro's text.", []],
    ["broken by the attribution", "“We are close,” he said, “but not done.”", ["We are close", "but not done."]],
    ["one inside another", "“They said ‘never’ to us,” Lind said.", ["They said ‘never’ to us"]],
    ["over two sentences", "“We tried. We failed.” Lind left.", ["We tried. We failed."]],
    ["over two paragraphs", "“We tried.\n“We failed,” Lind said.", ["We tried.", "We failed"]],
    ["doubled apostrophes", "''We're close,'' Okoro said. ''Not done yet.''", ["We're close", "Not done yet."]],
    ["never closed", '"We tried, Lind said.\nNobody came.', ["We tried, Lind said."]],
    ["never closed before the next", '"We tried. "We failed," Lind said.', ["We tried.", "We failed"]],
    ["opened and closed by the same mark", "”We are close,” Okoro said.", ["We are close"]],
    ["closed by an opening mark", "“We are close,“ Okoro said.", ["We are close"]],
    ["low marks", "„We are close“, Okoro said.", ["We are close"]],
    ["a year without its century, and a measure", "In the '90s a 6'2\" guard didn't sign.", []],
    ["an empty pair", 'He wrote "" and left.', []],
    ["one word after another", "“Peace” and “justice” were the words.", ["Peace", "justice"]],
    ["a question", "“Who agreed?” Okoro asked.", ["Who agreed?"]],
    ["a quotation within single marks", "‘They said “never” to us,’ Lind said.", ["They said “never” to us"]],
    ["words of a clause", 'He called it a "dead letter" on Monday.', ["dead letter"]],
  ])("%s", (_, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });

  it("touch each sentence they run over", () => {
    const [quotation] = quotationsOf("Lind was brief. “We tried. We failed.” He left.");
    expect(quotation!.sentences).toEqual([1, 2]);
    expect(quotation!.isClosed).toBe(true);
  });

  it("are found in time that grows with a paragraph, up to 100,000 marks", { retry: 3 }, () => {
    const work = (size: number) => {
      const text = "'a “b” ".repeat(size);
      const tokens = [...text.matchAll(/\S+/g)].map(({ index, 0: word }, i) => ({
        start: index,
        end: index + word.length,
        index: i,
        text: word,
        lemma: word,
        upos: "X",
        xpos: "XX",
        head: i - 1,
        relation: "dep",
        entity: "O",
      }));
      const sentence = { start: 0, end: text.length, index: 0, paragraph: 0, role: "body" as const, tokens };
      return () => expect(noticeQuotations({ text, sentences: [sentence] })).toHaveLength(size);
    };
    expect(growth(work, 6_250)).toBeLessThan(LINEAR);
  });

  it("in any text lie within it, in order and apart", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('"', "“", "”", "'", "’", "«", "»", " ", "a", "B", ".", ",", "\n")),
        (letters) => {
          const text = letters.join("");
          let last = 0;
          for (const { start, end, content } of quotationsOf(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(content.start).toBeGreaterThan(start);
            expect(content.end).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        },
      ),
    );
  });
});
