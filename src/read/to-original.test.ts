import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { growth } from "../../test/growth.ts";
import { ParleyError } from "../model/error.ts";
import { readReport } from "./read-report.ts";
import { byteSpans, openOriginal } from "./to-original.ts";

/**
 * From the words of a report back to where they stand in its file.
 *
 *     page 1, box 42 63 329 82      paragraph 2      bytes 24..98
 */
async function placesOf(bytes: Uint8Array, name: string, words: string) {
  const { report } = await readReport({ bytes, name });
  const start = report.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return (await openOriginal(report)).placesOf([{ start, end: start + words.length }])[0]!;
}

const documentAt = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../test/documents/${name}`, import.meta.url)));

test("of plain text to its bytes", async () => {
  const bytes = new TextEncoder().encode(
    "Café talks\n\nThe envoys met in the café by the lake on Monday, they said.\n",
  );
  const [place] = await placesOf(bytes, "talks.txt", "the café");
  expect(new TextDecoder().decode(bytes.subarray(place!.bytes!.start, place!.bytes!.end))).toBe("the café");
});

test("of text in any charset to its bytes, all spans in one reading", () => {
  const codes = { a: [0x61], "\n": [0x0a], あ: [0x82, 0xa0] } as const;
  const letters = fc.array(fc.constantFrom("a" as const, "\n" as const, "あ" as const), {
    minLength: 900,
    maxLength: 3_000,
  });
  fc.assert(
    fc.property(letters, fc.array(fc.tuple(fc.nat(3_000), fc.nat(40)), { maxLength: 8 }), (parts, asked) => {
      const text = parts.join("");
      const spans = asked.map(([start, length]) => ({
        start: Math.min(start, text.length),
        end: Math.min(start + length, text.length),
      }));
      const bytes = Uint8Array.from(parts.flatMap((letter) => [...codes[letter]]));
      const before = (characters: number) => parts.slice(0, characters).flatMap((letter) => [...codes[letter]]).length;
      expect(byteSpans({ text, bytes, charset: "shift_jis" }, spans)).toEqual(
        spans.map(({ start, end }) => ({ start: before(start), end: before(end) })),
      );
      const wide = new Uint8Array(Buffer.from(text, "utf16le"));
      expect(byteSpans({ text, bytes: wide, charset: "utf-16le" }, spans)).toEqual(
        spans.map(({ start, end }) => ({ start: start * 2, end: end * 2 })),
      );
    }),
    { numRuns: 30 },
  );
});

test("fifty spans take no longer than a few", () => {
  const text = "The café by the lake. ".repeat(20_000);
  const bytes = new Uint8Array(Buffer.from(text, "utf16le"));
  const work = (count: number) => () =>
    byteSpans(
      { text, bytes, charset: "utf-16le" },
      Array.from({ length: count }, (_, i) => ({ start: text.length - 9_000 - i, end: text.length - 9_000 })),
    );
  expect(growth(work, 12)).toBeLessThan(2);
});

test("of a PDF to pages and boxes, a line a place", async () => {
  const places = await placesOf(
    documentAt("talks.pdf"),
    "talks.pdf",
    "Complaints about suspensions shall be addressed",
  );
  expect(places.map(({ page }) => page)).toEqual([1, 2]);
  for (const { box } of places) expect(box).toHaveLength(4);
});

test("of a Word document to its paragraphs", async () => {
  const places = await placesOf(documentAt("talks.docx"), "talks.docx", "The envoys of Northland");
  expect(places.map(({ path }) => path)).toEqual(["paragraph 2"]);
});

const textsIn = (page: string) => page.replace(/<style>[\s\S]*?<\/style>|<title>.*?<\/title>/g, "");

test("drawn with the words marked: a page in its elements, a Word document in its paragraphs", async () => {
  const drawn = async (bytes: Uint8Array, name: string, words: string) => {
    const { report } = await readReport({ bytes, name });
    const start = report.text.indexOf(words);
    return textsIn((await openOriginal(report)).draw([{ start, end: start + words.length }])!);
  };
  const page = new TextEncoder().encode(
    "<h1>Talks</h1><p onclick='x()'>The <b>two\n envoys</b> met.<script>alert(1)</script><p>They will meet again &lt;soon>.",
  );
  expect(await drawn(page, "talks.html", "two envoys met")).toContain(
    '<h1>Talks</h1><p>The <b><mark id="words">two\n envoys</mark></b> <mark>met</mark>.</p><p>They will meet again &#60;soon&#62;.</p>',
  );
  expect(await drawn(documentAt("talks.docx"), "talks.docx", "The envoys of Northland")).toContain(
    '2013 – <mark id="words">The envoys of Northland</mark> and',
  );
  const pdf = await drawn(documentAt("talks.pdf"), "talks.pdf", "Complaints about suspensions");
  expect(pdf).toMatch(/<rect [^>]*\/><text [^>]*><tspan class="marked">Complaints about suspensions<\/tspan>/);
});

test("of plain text there is nothing to draw", async () => {
  const { report } = await readReport({ bytes: new TextEncoder().encode("The envoys met."), name: "talks.txt" });
  expect((await openOriginal(report)).draw([])).toBeNull();
});

test("of a report that another version read, nowhere: it says so", async () => {
  const { report } = await readReport({ bytes: documentAt("talks.docx"), name: "talks.docx" });
  await expect(openOriginal({ ...report, format: "docx@0" })).rejects.toThrow(ParleyError);
  await expect(openOriginal({ ...report, text: `${report.text} ` })).rejects.toThrow(/add it again/);
});
