import { readFileSync } from "node:fs";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { ParleyError } from "../../../model/error.ts";
import type { FrozenText } from "../../format.ts";
import { readReport } from "../../read-report.ts";
import { docx } from "./index.ts";

/**
 * A Word document that LibreOffice made of an invented statement, and what is none.
 *
 *     heading, note, table, list      blocks with the numbers of their paragraphs
 */
const talks = new Uint8Array(readFileSync(new URL("../../../../test/documents/talks.docx", import.meta.url)));

const read = (bytes: Uint8Array) => docx.read({ bytes, name: "talks.docx" }) as Promise<FrozenText>;

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await read(bytes);
    return "read";
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error;
    expect(error.message).toMatch(/^talks\.docx [^\n]+\.$/);
    return error.code;
  }
}

describe("a Word document", async () => {
  const { text, blocks = [], places = [] } = await read(talks);

  test("has a block for each paragraph, with its number", () => {
    const found = blocks.map(({ start, end, role }, i) => [role, text.slice(start, end).slice(0, 16), places[i]!.path]);
    expect(found).toEqual(
      expect.arrayContaining([
        ["title", "Joint statement ", "paragraph 1"],
        ["body", "LAKESIDE, 12 Mar", "paragraph 2"],
        ["heading", "Prisoners", expect.any(String)],
        ["body", "Mbali\t4,500", expect.stringMatching(/^paragraphs \d+ to \d+$/)],
        ["body", "• Annex A: map o", expect.any(String)],
      ]),
    );
    expect(text).toContain("late at night.¹\n\n");
    expect(text.trimEnd().endsWith("The statement was read out in both languages.")).toBe(true);
  });

  test("is a report, dated by its words", async () => {
    const { report } = await readReport({ bytes: talks, name: "talks.docx" });
    expect(report).toMatchObject({ title: "Joint statement on the Lakeside talks", format: "docx@1" });
    expect(report.published).toMatchObject({ value: "2013-03-12", basis: "stated" });
  });
});

describe("what is no Word document to read is refused in one sentence", () => {
  test("locked, cut short, or without its text", async () => {
    expect(await codeOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe("read/locked");
    expect(await codeOf(talks.subarray(0, 5_000))).toBe("read/damaged");
    expect(await codeOf(zipSync({ "word/settings.xml": strToU8("<a/>") }))).toBe("read/damaged");
    expect(await codeOf(zipSync({ "word/document.xml": strToU8("<w:document") }))).toBe("read/damaged");
  });

  test("packed to burst, also when it lies about its size", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(70_000_000) });
    expect(await codeOf(bomb)).toBe("read/too-large");
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at++) {
      if (view.getUint32(at, true) === 70_000_000) view.setUint32(at, 1_000, true);
    }
    expect(await codeOf(bomb)).toBe("read/damaged");
  });

  test("nested deeper than any document", async () => {
    const nested = strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${"<w:sdt><w:sdtContent>".repeat(30_000)}${"</w:sdtContent></w:sdt>".repeat(30_000)}</w:body></w:document>`,
    );
    expect(await codeOf(zipSync({ "word/document.xml": nested }))).toMatch(/^read/);
  });

  test("whatever is changed in its bytes", async () => {
    const changes = fc.array(fc.tuple(fc.nat(talks.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(changes, async (some) => {
        const bytes = talks.slice();
        for (const [at, byte] of some) bytes[at] = byte;
        expect(await codeOf(bytes)).toMatch(/^read(?:\/(?:damaged|locked|too-large))?$/);
      }),
      { numRuns: 60 },
    );
  });
});
