import { readFileSync } from "node:fs";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { growth, LINEAR } from "../../../../test/growth.ts";
import { ParleyError } from "../../../model/error.ts";
import { readReport } from "../../read-report.ts";
import { openOriginal } from "../../to-original.ts";
import { odtMarkup } from "./odt-markup.ts";

/**
 * OpenDocument texts of invented statements, plain and packed, and what is none.
 *
 *     heading, note, table, list      blocks with the numbers of their paragraphs
 */
const talks = new Uint8Array(readFileSync(new URL("../../../../test/documents/talks.fodt", import.meta.url)));

const MIMETYPE = "application/vnd.oasis.opendocument.text";
const packed = (parts: Record<string, string>) =>
  zipSync(
    Object.fromEntries(
      Object.entries({ mimetype: MIMETYPE, ...parts }).map(([name, words]) => [name, [strToU8(words), { level: 0 }]]),
    ),
  );
const body = (words: string) =>
  `<?xml version="1.0"?><office:document-content><office:body><office:text>${words}</office:text></office:body></office:document-content>`;

async function read(bytes: Uint8Array, name = "talks.odt") {
  const { report } = await readReport({ bytes, name });
  return report;
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await read(bytes);
    return "read";
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error;
    expect(error.message).toMatch(/^talks\.odt [^\n]+\.$/);
    return error.code;
  }
}

describe("an OpenDocument text", () => {
  it("gives headings, paragraphs, rows, items and notes, each with the number of its paragraph", async () => {
    const report = await read(talks, "talks.fodt");
    expect(report).toMatchObject({ format: "odt@1", title: "Joint statement on the Lakeside talks" });
    expect(report.published).toMatchObject({ value: "2013-03-12", basis: "stated" });
    expect(report.text).toContain("late at night.¹\n\nPrisoners\n\nThe parties");
    expect(report.text).toContain("Mbali\t4,500\nKiri\t1,200\n\n• Annex A: map");
    expect(report.text).not.toContain("Statement No. 7");
    const original = await openOriginal(report);
    const start = report.text.indexOf("The parties shall");
    expect(original.placesOf([{ start, end: start + 11 }])[0]).toMatchObject([{ path: "paragraph 4" }]);
    expect(original.draw([{ start, end: start + 11 }])).toContain('<mark id="words">The parties</mark> shall exchange');
  });

  it("is the same packed, with who made it and when", async () => {
    const content = /<office:body>.*<\/office:body>/s.exec(new TextDecoder().decode(talks))![0];
    const meta =
      "<office:meta><meta:initial-creator>Ada Okoro</meta:initial-creator><meta:creation-date>2013-03-09T10:00:00</meta:creation-date></office:meta>";
    const report = await read(packed({ "content.xml": content, "meta.xml": meta }));
    expect(report.text).toBe((await read(talks, "talks.fodt")).text);
    expect(report).toMatchObject({ byline: "Ada Okoro", published: { value: "2013-03-12" } });
    const undated = await read(packed({ "content.xml": body("<text:p>They met.</text:p>"), "meta.xml": meta }));
    expect(undated.published).toMatchObject({ value: "2013-03-09", basis: "inferred" });
  });

  it("keeps no comment, no deleted words and no picture", () => {
    expect(
      odtMarkup(
        body(
          '<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:p text:style-name="P1">Envoys &amp; guards<text:s text:c="2"/>met<office:annotation><text:p>sure?</text:p></office:annotation><draw:frame><svg:desc>a pier</svg:desc></draw:frame>.</text:p>',
        ),
      ),
    ).toBe("<p>Envoys &#38; guards  met.</p>");
  });

  it("knows a title by the style that its style is made from", () => {
    const styles = '<style:style style:name="P1" style:parent-style-name="Title"/>';
    expect(odtMarkup(`${styles}${body('<text:p text:style-name="P1">Joint statement</text:p>')}`)).toBe(
      "<h1>Joint statement</h1>",
    );
  });
});

describe("what is no OpenDocument text to read is refused in one sentence", () => {
  it("locked, without its text, cut short or made to do harm", async () => {
    const locked = '<manifest:file-entry><manifest:encryption-data manifest:checksum="x"/></manifest:file-entry>';
    expect(await codeOf(packed({ "content.xml": "x", "META-INF/manifest.xml": locked }))).toBe("read/locked");
    expect(await codeOf(packed({ "styles.xml": "<a/>" }))).toBe("read/damaged");
    expect(await codeOf(packed({ "content.xml": body("") }))).toBe("read/empty");
    expect(await codeOf(packed({ "content.xml": body("They met.") }).subarray(0, 200))).toBe("read/damaged");
    expect(await codeOf(packed({ "content.xml": " ".repeat(70_000_000) }))).toBe("read/too-large");
  });

  it("anything between its tags is read or refused in time that grows with it", async () => {
    const parts = fc.constantFrom(
      ..."<text:p> </text:p> <text:list> <text:list-item> <text:note> </text:note> <table:table> <table:table-row> <table:table-cell> </table:table-row> <text:p/> <!-- --> <![CDATA[ ]]> \" ' < > & &#0; &lol; <office:text> <text:h words".split(
        " ",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { maxLength: 60 }), async (some) => {
        expect(await codeOf(packed({ "content.xml": body(some.join("")) }))).toMatch(/^read(?:\/(?:empty|damaged))?$/);
      }),
      { numRuns: 200 },
    );
    for (const part of ['<a b="', "<text:p>", "<text:list-item>", "<text:p><text:note>", "&#", "<!"]) {
      const work = (size: number) => {
        const xml = body(part.repeat(size));
        return () => odtMarkup(xml);
      };
      expect(growth(work, 4_000), part).toBeLessThan(LINEAR);
    }
  });
});
