import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growth, LINEAR } from "../../../../test/growth.ts";
import { ParleyError } from "../../../model/error.ts";
import { readReport } from "../../read-report.ts";
import { openOriginal } from "../../to-original.ts";
import { rtfMarkup } from "./rtf-markup.ts";

/**
 * RTF as office programs write it, of invented statements, and what is none.
 *
 *     {\rtf1 Talks\par}      "Talks", paragraph 1
 */
const HEAD =
  "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial Cyr;}}{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}}{\\info{\\author Ada Okoro}{\\creatim\\yr2013\\mo3\\dy9}}\n";

async function read(words: string) {
  const { report } = await readReport({ bytes: Buffer.from(words, "latin1"), name: "talks.rtf" });
  return report;
}

const markup = (words: string) => rtfMarkup(`${HEAD}${words}}`).markup;

describe("an RTF document", () => {
  it("gives headings, paragraphs, rows and notes, each with the number of its paragraph", async () => {
    const report = await read(
      `${HEAD}\\pard\\s1\\b Joint statement\\b0\\par\\pard\\plain LAKESIDE, 12 March 2013 \\endash  The envoys of both sides met {\\b Ada O}koro late on Monday.{\\footnote\\chftn  Read out \\u8220?twice\\u8221?.}\\par\\trowd\\cellx9\\pard\\intbl Mbali\\cell 4,500\\cell\\row\\pard They left.\\par}`,
    );
    expect(report).toMatchObject({ format: "rtf@1", title: "Joint statement", byline: "Ada Okoro" });
    expect(report.published).toMatchObject({ value: "2013-03-12", basis: "stated" });
    expect(report.text).toBe(
      "Joint statement\n\nLAKESIDE, 12 March 2013 – The envoys of both sides met Ada Okoro late on Monday.¹\nMbali\t4,500\n\nThey left.\n\n• Read out “twice”.",
    );
    const original = await openOriginal(report);
    const start = report.text.indexOf("They left");
    expect(original.placesOf([{ start, end: start + 4 }])[0]).toMatchObject([{ path: "paragraph 5" }]);
    expect(original.draw([{ start, end: start + 4 }])).toContain('<mark id="words">They</mark> left.');
  });

  it("falls back on the day on which it was made", async () => {
    expect((await read(`${HEAD}They met.\\par}`)).published).toMatchObject({ value: "2013-03-09", basis: "inferred" });
  });

  it.each([
    [
      "{\\v secret }Talks {\\deleted gone }held{\\*\\unknown x}{\\pict 8950}{\\header Meridian}\\par",
      "<p>Talks held</p>",
    ],
    ['{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt A link}} here\\par', "<p>A link here</p>"],
    ["{\\f1\\'cc\\'e8\\'f0} caf\\'e9\\line\\{x\\}\\par", "<p>Мир café<br>{x}</p>"],
    ["\\u-10179?\\u-8704?\\uc2\\u233??a\\par", "<p>😀éa</p>"],
    ["a\\bin5 }}}{{b\\par", "<p>ab</p>"],
    ["{\\listtext\\'b7\\tab}\\ls1 Annex A\\par", "<ul><li><p>Annex A</p></li></ul>"],
    ["one\\\ntwo<b>\\par", "<p>one</p><p>two&#60;b&#62;</p>"],
  ])("%s is %s", (words, expected) => {
    expect(markup(words)).toBe(expected);
  });

  it("of any signs is read or empty, in time that grows with it", async () => {
    const parts = fc.constantFrom(
      ..."{ } \\ \\par \\cell \\row \\intbl \\footnote \\*\\x \\u8220 \\bin3 \\'e9 \\'zz \\f1 \\s1 \\uc0 \\info \\fonttbl \\trowd \\pard words \\deleted \\v0".split(
        " ",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { maxLength: 60 }), async (some) => {
        try {
          await read(`{\\rtf1 ${some.join("")}`);
        } catch (error) {
          if (!(error instanceof ParleyError)) throw error;
          expect(error.code).toBe("read/empty");
        }
      }),
      { numRuns: 200 },
    );
    for (const part of ["{", "\\par ", "{\\footnote a", "\\u8220?", "\\cell ", "\\f1\\'e9", "\\", "\\bin9999999 "]) {
      const work = (size: number) => () => rtfMarkup(HEAD + part.repeat(size));
      expect(growth(work, 4_000), part).toBeLessThan(LINEAR);
    }
  });
});
