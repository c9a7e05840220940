import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { growth, LINEAR } from "../../test/growth.ts";
import { ParleyError } from "../model/error.ts";
import { wordsAt } from "../model/span.ts";
import { documentOf } from "./document-of.ts";
import type { FrozenText } from "./format.ts";
import { plainText } from "./formats/plain-text/index.ts";
import { readReport, reportOf } from "./read-report.ts";
import { byteSpans } from "./to-original.ts";

/**
 * From bytes to a report or a refusal, whatever the bytes.
 *
 *     %PDF-1.7      talks.txt is not text: it looks like a PDF document …
 */
const LEAD =
  "The envoys of Northland and Southmark met on Monday and agreed to meet again within a week, the mediators said.";
const NEXT = "They said that the truce would hold until then, and that both sides had promised to keep the road open.";

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function refusalOf(bytes: Uint8Array, limit?: number): Promise<ParleyError> {
  try {
    await readReport({ bytes, name: "talks.txt" }, limit === undefined ? {} : { limit });
  } catch (error) {
    if (error instanceof ParleyError) return error;
    throw error;
  }
  throw new Error("it was read");
}

describe("readReport", () => {
  test("a report tells what it says of itself", async () => {
    const text = `Envoys meet in Lakeside\n\nBy Ada Okoro\n\nLAKESIDE, March 11, 2013 (AFP) - ${LEAD}\n\n${NEXT}\n`;
    const { report, doubts } = await readReport({
      bytes: bytesOf(text),
      name: "coverage/talks.txt",
      address: "https://www.bbc.com/news/1",
    });
    expect(report).toMatchObject({
      name: "talks",
      format: "plain-text@1",
      charset: "utf-8",
      language: "en",
      outlet: "BBC",
      agency: "AFP",
      byline: "Ada Okoro",
      title: "Envoys meet in Lakeside",
      published: { value: "2013-03-11", basis: "stated" },
    });
    expect(report.published?.spans.map((span) => wordsAt(text, span))).toEqual(["March 11, 2013"]);
    expect(doubts).toEqual([]);
  });

  test.each(["talks.txt", "talks.md"])("a charset that was declared with %s comes before a guess", async (name) => {
    const bytes = Uint8Array.from(`${LEAD} Minister Pawe\xb3 said so.`, (sign) => sign.charCodeAt(0));
    const { report, doubts } = await readReport({ bytes, name, charset: "ISO-8859-2" });
    expect(report.text).toContain("Paweł");
    expect(report.charset).toBe("iso-8859-2");
    expect(doubts.map(({ code }) => code)).not.toContain("read/charset-guessed");
    const guessed = await readReport({ bytes, name });
    expect(guessed.doubts.map(({ code }) => code)).toContain("read/charset-guessed");
    const utf8 = await readReport({ bytes: bytesOf(`${LEAD} Paweł said so.`), name, charset: "iso-8859-2" });
    expect(utf8.report).toMatchObject({ charset: "utf-8" });
  });

  test("the frozen text is the file to the letter, line ends and byte order mark included", async () => {
    const text = `\uFEFFEnvoys meet in Lakeside\r\n\r\n${LEAD}\r\n`;
    expect((await readReport({ bytes: bytesOf(text), name: "talks.txt" })).report.text).toBe(text);
  });

  test("the same bytes from the same address are the same report, from another address another", async () => {
    const read = async (address: string | null) =>
      (await readReport({ bytes: bytesOf(LEAD), name: "a.txt", address })).report.id;
    expect(await read(null)).toBe((await readReport({ bytes: bytesOf(LEAD), name: "b.txt" })).report.id);
    expect(await read("https://meridian.example/1")).not.toBe(await read("https://meridian.example/2"));
  });

  test("what is empty, binary or too large is refused with one sentence that names the file", async () => {
    const cases: readonly (readonly [string, Uint8Array, string, number?])[] = [
      ["read/empty", bytesOf(""), "is empty"],
      ["read/empty", bytesOf("\uFEFF \r\n\t\n"), "is empty"],
      ["read/damaged", bytesOf("%PDF-1.7\n%âãÏÓ\n\u0000\u0001"), "opens like a PDF"],
      ["read/damaged", bytesOf("PK\u0003\u0004\u0014\u0000word/document.xml"), "opens like a Word document"],
      ["read/binary", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), "an image (PNG)"],
      ["read/binary", bytesOf(`${LEAD}\u0000${NEXT}`), "a binary file"],
      ["read/too-large", bytesOf(LEAD), "the limit is 0.0 MB", 20],
      ["read/too-many-lines", bytesOf("Lakeside\n".repeat(100_001)), "100,001 lines"],
    ];
    for (const [code, bytes, words, limit] of cases) {
      const error = await refusalOf(bytes, limit);
      expect(error.code).toBe(code);
      expect(error.message).toContain("talks.txt");
      expect(error.message).toContain(words);
      expect(error.message).toMatch(/^[^\n]+\.$/);
    }
  });

  test.each([
    [
      "es",
      "Spanish",
      "Los enviados se reunieron el lunes en la capital y acordaron volver a verse dentro de una semana.",
    ],
    ["ru", "Russian", "Посланники двух сторон встретились в понедельник и договорились встретиться через неделю."],
    ["ar", "Arabic", "التقى مبعوثا الجانبين يوم الاثنين في العاصمة واتفقا على اللقاء مجددا خلال أسبوع، بحسب الوسطاء."],
  ])("a report in another language is kept, with one doubt: %s", async (language, name, words) => {
    const { report, doubts } = await readReport({ bytes: bytesOf(`12.03.2024\n\n${words}`), name: "talks.txt" });
    expect(report).toMatchObject({ language, text: `12.03.2024\n\n${words}`, published: { value: "2024-03-12" } });
    expect(doubts.map(({ code }) => code)).toEqual(["read/not-english"]);
    expect(doubts[0]!.message).toContain(name);
  });

  test("menus in another language around a report do not change its own", async () => {
    const menu =
      "Startseite\nNachrichten aus aller Welt\nWirtschaft und Gesellschaft\nWetterbericht\nImpressum\n\n".repeat(3);
    const { report } = await readReport({
      bytes: bytesOf(`${menu}${LEAD}\n\n${NEXT}\n\n${LEAD}\n`),
      name: "talks.txt",
    });
    expect(report.language).toBe("en");
  });

  test("a text too short to tell its language is English", async () => {
    expect((await readReport({ bytes: bytesOf("Okoro, Brandt, Marsh, Vey"), name: "names.txt" })).report.language).toBe(
      "en",
    );
  });

  test("a report that opens with the letters of another format is still text", async () => {
    expect((await readReport({ bytes: bytesOf(`ID3 talks. ${LEAD}`), name: "talks.txt" })).report.text).toContain(
      "ID3",
    );
  });

  test("windows-1252 is read, and a doubt says that it was guessed", async () => {
    const text =
      "“We will meet again,” Ada Okoro said – and the café in Lakeside fell silent for a moment. “We are near.”";
    const codes: Record<string, number> = { "“": 0x93, "”": 0x94, "–": 0x96, é: 0xe9 };
    const bytes = Uint8Array.from([...text], (letter) => codes[letter] ?? letter.charCodeAt(0));
    const { report, doubts } = await readReport({ bytes, name: "talks.txt" });
    expect(report.text).toBe(text);
    expect(report.charset).toBe("windows-1252");
    expect(doubts.map((doubt) => doubt.code)).toEqual(["read/charset-guessed", "read/no-date"]);
    const at = text.indexOf("café");
    expect(byteSpans(report, [{ start: at, end: at + 4 }])).toEqual([{ start: at, end: at + 4 }]);
  });

  test("UTF-16 is read with and without its mark", async () => {
    const bytes = new Uint8Array(Buffer.from(LEAD, "utf16le"));
    expect((await readReport({ bytes, name: "talks.txt" })).report).toMatchObject({ text: LEAD, charset: "utf-16le" });
    const marked = new Uint8Array(Buffer.from(`\uFEFF${LEAD}`, "utf16le"));
    expect((await readReport({ bytes: marked, name: "talks.txt" })).report).toMatchObject({
      text: `\uFEFF${LEAD}`,
      charset: "utf-16le",
    });
  });

  test("a few broken bytes in UTF-8 are shown as such and doubted", async () => {
    const whole = bytesOf(`“${LEAD}” — ${NEXT} `.repeat(8));
    const { report, doubts } = await readReport({
      bytes: whole.subarray(0, whole.length - 2 - NEXT.length - 1),
      name: "talks.txt",
    });
    expect(report.charset).toBe("utf-8");
    expect(report.text.endsWith("\uFFFD")).toBe(true);
    expect(doubts.map((doubt) => doubt.code)).toContain("read/unreadable-bytes");
  });

  test("a span leads back to its bytes, in every charset", async () => {
    const letters = fc.array(fc.constantFrom("a", "é", "–", "“", " ", "\n", "😀", "字", "\uFEFF"), {
      minLength: 1,
      maxLength: 60,
    });
    const encodings = fc.constantFrom<"utf8" | "utf16le">("utf8", "utf16le");
    await fc.assert(
      fc.asyncProperty(letters, encodings, fc.nat(), fc.nat(), async (parts, encoding, a, b) => {
        const text = `\uFEFFTalks in Lakeside ${parts.join("")}`;
        const bytes = new Uint8Array(Buffer.from(text, encoding));
        const { report } = await readReport({ bytes, name: "talks.txt" });
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const [original] = byteSpans(report, [
          { start, end },
          { start: 0, end: start },
        ]);
        const back = Buffer.from(bytes.subarray(original!.start, original!.end)).toString(encoding);
        expect(back).toContain(text.slice(start, end).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, ""));
        expect(back.length - (end - start)).toBeLessThanOrEqual(2);
      }),
    );
  });

  test("any bytes are a report or a refusal", async () => {
    const words = fc.array(
      fc.constantFrom(
        LEAD,
        NEXT,
        "\n",
        "\n\n",
        "Share",
        "By Ada Okoro",
        "March 11, 2013",
        "Feb 30 2013",
        "(AP)",
        "“",
        '"',
        "Tags A B",
        "— ",
        "\u0000",
      ),
      { maxLength: 30 },
    );
    const input = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: "binary", maxLength: 400 }).map(bytesOf),
      words.map((parts) => bytesOf(parts.join(" "))),
    );
    await fc.assert(
      fc.asyncProperty(input, fc.option(fc.webUrl()), async (bytes, address) => {
        try {
          const { report, doubts } = await readReport({ bytes, name: "talks.txt", address });
          for (const span of [...(report.published?.spans ?? []), ...doubts.map((doubt) => doubt.span)]) {
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(report.text.length);
          }
        } catch (error) {
          if (!(error instanceof ParleyError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });

  test("reading takes time in proportion to the text", async () => {
    const hostile = [
      (n: number) => `${LEAD} `.repeat(n / LEAD.length),
      (n: number) => LEAD + "\n".repeat(n) + LEAD,
      (n: number) => LEAD + '"'.repeat(n),
      (n: number) => LEAD + "(".repeat(n),
      (n: number) => "LAKESIDE ".repeat(n / 9),
      (n: number) => "On Thursday, August 25, ".repeat(n / 24),
      (n: number) => "Copyright ".repeat(n / 20) + "Related News ".repeat(n / 26),
      (n: number) => LEAD + " ".repeat(n) + LEAD,
    ];
    for (const make of hostile) {
      const work = (size: number) => {
        const file = { bytes: bytesOf(make(size)), name: "talks.txt" };
        return () => void reportOf(file, plainText, plainText.read(file) as FrozenText);
      };
      expect(growth(work, 100_000)).toBeLessThan(LINEAR);
    }
  });
});

describe("documentOf", () => {
  test("a report's head comes out in the exchange form, each furniture line once", async () => {
    const text = `Share\n\nEnvoys meet in Lakeside\n\nLAKESIDE, March 11, 2013 (AFP) - ${LEAD}\n\nAdvertisement\n\n${NEXT}\n\nAdvertisement\n`;
    expect(documentOf((await readReport({ bytes: bytesOf(text), name: "talks.txt" })).report)).toEqual({
      title: "Envoys meet in Lakeside",
      outlet: null,
      agency: "AFP",
      published: "2013-03-11",
      published_basis: "stated",
      furniture: ["Share", "Advertisement"],
    });
  });
});
