/** What holds for every text there is, however strange: it is read, its claims stand on its words, and twice is the same. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { openReader } from "../../src/pipeline.ts";

const reader = await openReader();
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Pieces of reports among pieces of anything. */
const pieces = fc.oneof(
  fc.constantFrom(
    "Kenya held talks with Somalia in Geneva on Monday. ",
    "“We will not sign,” Ada Okoro said. ",
    "At least 34 people were killed in an air strike. ",
    "The truce collapsed",
    "\n\n",
    "\u0000",
    "\u202Eright to left\u202C",
    "e\u0301\u0301\u0301",
    "👩‍👩‍👧",
    "«",
    "”",
    "((((",
    "1,2.3/4-5",
    "AT THE\r\n",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const texts = fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(""));

it("any text is read, and every claim and doubt stands on words of it", () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const claim of reader.readText(text, "2024-03-13")) {
        expect(claim.spans.length).toBeGreaterThan(0);
        for (const { start, end } of [...claim.spans, ...Object.values(claim.fieldSpans).flat()]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 120 },
  );
});

/** Formats that a text may be of by its name or its head. */
const FORMS = [
  ["any.txt", ""],
  ["any.md", ""],
  ["any.md", "---\ntitle: "],
  ["any.eml", "From: Ada Okoro <ada@meridian.example>\nSubject: "],
  ["any.eml", "From: ada@meridian.example\nSubject: Talks\n\n"],
  ["any.html", "<html><body><pre>"],
  ["any.html", "<html><body><h1>Talks</h1><dl><dt>Posted<dd>"],
  ["any.rtf", "{\\rtf1\\ansi "],
  ["any.fodt", `<office:document office:mimetype="application/vnd.oasis.opendocument.text"><office:text><text:p>`],
] as const;

it("any file is read or refused in a sentence, and read twice it says the same", async () => {
  await fc.assert(
    fc.asyncProperty(texts, fc.constantFrom(...FORMS), async (text, [name, head]) => {
      const input = { name, bytes: encode(head + text) };
      try {
        const reading = await reader.read(input);
        expect(await reader.read(input)).toEqual(reading);
        for (const { span } of reading.doubts) expect(span.end).toBeLessThanOrEqual(reading.report.text.length);
      } catch (error) {
        expect((error as Error).name).toBe("ParleyError");
      }
    }),
    { numRuns: 150 },
  );
});
