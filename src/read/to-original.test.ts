import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ParleyError } from "../model/error.ts";
import { readReport } from "./read-report.ts";
import { openOriginal } from "./to-original.ts";

/**
 * From the words of a report back to where they stand in its file.
 *
 *     page 1, box 42 63 329 82      paragraph 2      bytes 24..98
 */
async function placesOf(bytes: Uint8Array, name: string, words: string) {
  const { report } = await readReport({ bytes, name });
  const start = report.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return (await openOriginal(report)).placesOf({ start, end: start + words.length });
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
