import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ParleyError } from "../../../model/error.ts";
import type { FrozenText } from "../../format.ts";
import { readReport } from "../../read-report.ts";
import { pdf } from "./index.ts";
import { joinLines, type LineOnPage } from "./join-lines.ts";

/**
 * A PDF of three pages that LibreOffice made of an invented statement, and what is no PDF.
 *
 *     two columns, a note, heads and feet      paragraphs in reading order
 */
const fileAt = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../../test/documents/${name}`, import.meta.url)));
const talks = fileAt("talks.pdf");

const read = (bytes: Uint8Array) => pdf.read({ bytes, name: "talks.pdf" }) as Promise<FrozenText>;

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await read(bytes);
    return "read";
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error;
    expect(error.message).toMatch(/^talks\.pdf [^\n]+\.$/);
    return error.code;
  }
}

describe("a PDF", async () => {
  const { text, blocks = [], places = [] } = await read(talks);
  const words = (role: string) =>
    blocks.filter((block) => block.role === role).map(({ start, end }) => text.slice(start, end));

  test("has its title, headings and margins told from its paragraphs", () => {
    expect(words("title")).toEqual(["Joint statement on the Lakeside talks"]);
    expect(words("heading")).toEqual(["Prisoners", "Crossings", "Implementation"]);
    expect(new Set(words("furniture"))).toEqual(
      new Set(["Lakeside Mediation Office", ...[1, 2, 3].map((page) => `Statement No. 7 – page ${page}`)]),
    );
  });

  test("keeps paragraphs whole over lines, columns, pages and notes, in the order of reading", () => {
    const body = words("body");
    const openings = [
      "LAKESIDE, 12",
      "The parties",
      "Northland",
      "Two crossings",
      "Either party",
      "1The statement",
      "A commission",
      "The commission",
      "District",
      "Mbali",
      "Kiri",
      "• Annex A",
      "• Annex B",
      "Nothing",
    ];
    expect(body.map((paragraph, i) => paragraph.slice(0, openings[i]?.length))).toEqual(openings);
    expect(body[4]).toContain("Complaints about suspensions shall be addressed to the commission, which");
    expect(body[6]).toContain("for the first time in Lakeside within ten days.");
    expect(body[8]).toBe("District Displaced");
  });

  test("tells page and box of each line", () => {
    const at = text.indexOf("Southmark met in Lakeside");
    const place = places.find(({ start, end }) => start <= at && at < end)!;
    expect(place).toMatchObject({ page: 1, start: at });
    const [left, top, right, bottom] = place.box!;
    expect(left).toBeCloseTo(42.6, 0);
    expect([right > left, bottom > top, bottom - top < 20]).toEqual([true, true, true]);
    expect(places.at(-1)!.page).toBe(3);
  });

  test("is a report, dated by its words and not by the day its file was made", async () => {
    const { report } = await readReport({ bytes: talks, name: "talks.pdf" });
    expect(report).toMatchObject({ title: "Joint statement on the Lakeside talks", format: "pdf@1" });
    expect(report.published).toMatchObject({ value: "2013-03-12", basis: "stated" });
  });
});

test("a word parted at the end of a line is made whole, and one with a hyphen of its own keeps it", () => {
  const line = (text: string, i: number): LineOnPage => ({
    text,
    left: 40,
    right: 300,
    top: 40 + i * 12,
    bottom: 52 + i * 12,
    size: 10,
    page: 1,
    isMargin: false,
    opensColumn: i === 0,
  });
  const lines = [
    "The envoys met in the capi-",
    "tal for a cease-fire, and the cease-",
    "fire held for a fort-",
    "night from 20-",
    "30 May.",
  ].map(line);
  expect(joinLines(lines).text).toBe(
    "The envoys met in the capital for a cease-fire, and the cease-fire held for a fortnight from 20-30 May.",
  );
});

describe("what is no PDF to read is refused in one sentence", () => {
  test("locked, cut short, or empty of letters", async () => {
    expect(await codeOf(fileAt("locked.pdf"))).toBe("read/locked");
    expect(await codeOf(talks.subarray(0, 9_000))).toBe("read/damaged");
  });

  test("packed to burst, once or twice", async () => {
    const bomb = (times: number) => {
      let packed: Buffer = Buffer.alloc(150_000_000);
      for (let i = 0; i < times; i++) packed = deflateSync(packed);
      return Buffer.concat([
        Buffer.from("%PDF-1.7\n1 0 obj<</Filter/FlateDecode>>stream\n"),
        packed,
        Buffer.from("\nendstream"),
      ]);
    };
    expect(await codeOf(bomb(1))).toBe("read/too-large");
    expect(await codeOf(bomb(2))).toBe("read/too-large");
  });

  test("whatever is changed in its bytes", async () => {
    const changes = fc.array(fc.tuple(fc.nat(talks.length - 1), fc.nat(255)), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(changes, async (some) => {
        const bytes = talks.slice();
        for (const [at, byte] of some) bytes[at] = byte;
        expect(await codeOf(bytes)).toMatch(/^read(?:\/(?:damaged|empty|locked|too-large))?$/);
      }),
      { numRuns: 25 },
    );
  });
});
