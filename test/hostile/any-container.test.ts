/** Whatever is done to a file that holds reports: what is found in it is read or refused, in a sentence, and it ends. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, it } from "vitest";
import { ParleyError } from "../../src/model/error.ts";
import { findReports } from "../../src/read/find-reports.ts";
import { readReport } from "../../src/read/read-report.ts";

const real = (name: string): Buffer => readFileSync(new URL(`../sources/${name}`, import.meta.url));
const rows = [1, 2, 3].map((n) => ({
  title: `Talks ${n}`,
  date: "2013-03-11",
  text: `The envoys met, "again", in hall ${n}.`,
}));

const FILES: Record<string, Buffer> = {
  "a ZIP archive": real("info-zip.zip"),
  "a packed web archive": real("wget.wacz"),
  "a web archive": real("wget.warc.gz"),
  "a file packed by gzip": gzipSync("The envoys met in Lakeside on Monday."),
  "a mailbox": real("python.mbox"),
  "JSON lines": Buffer.from(rows.map((row) => JSON.stringify(row)).join("\n")),
  "a list in JSON": Buffer.from(JSON.stringify({ status: "ok", articles: rows })),
  "a table": Buffer.from(
    `title,date,text\n${rows.map((row) => `${row.title},${row.date},"${row.text.replaceAll('"', '""')}"`).join("\n")}`,
  ),
  "a feed": Buffer.from(
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Meridian</title><item><title>Talks</title><description>&lt;p&gt;The envoys met.&lt;/p&gt;</description></item></channel></rss>',
  ),
  "an Atom feed": Buffer.from(
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Meridian</title><entry><title>Talks</title><content type="xhtml"><div>The <b>envoys</b> met.</div></content></entry></feed>',
  ),
  "an OpenDocument text": readFileSync(new URL("../documents/talks.fodt", import.meta.url)),
  "an RTF document": Buffer.from(
    "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset204 A;}}{\\s1 Talks\\par}\\trowd\\intbl They\\cell met\\cell\\row{\\f0\\'cc\\'e8\\'f0}{\\footnote \\u8220?a\\u8221?}\\bin2 xx\\par}",
  ),
  "a mail": Buffer.from(
    'From: "Ada" <ada@meridian.example>\r\nMIME-Version: 1.0\r\nSubject: =?utf-8?q?Talks?=\r\nDate: Mon, 11 Mar 2013 10:00:00 +0100\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nThe envoys met.\r\n> Did they?\r\n-- \r\nAda\r\n--x\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\nContent-Transfer-Encoding: base64\r\n\r\nVGhleSBtZXQu\r\n--x--\r\n',
  ),
};

/** One thing done to the bytes: a place as a share of them, how many, and what comes there instead. */
const changes = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 400 })),
    instead: fc.oneof(
      fc.uint8Array({ maxLength: 6 }),
      fc
        .constantFrom(
          "\n",
          "\r\n\r\n",
          '"',
          "{",
          "[",
          "<",
          "]]>",
          "<!ENTITY x 'y'>",
          "&",
          "\u0000",
          "WARC/1.0\r\n",
          "PK\u0003\u0004",
          "99999999",
          "-1",
          "From x 2013\n",
        )
        .map((words) => Buffer.from(words, "latin1")),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

function changed(bytes: Buffer, done: readonly { at: number; length: number; instead: Uint8Array }[]): Buffer {
  return done.reduce((before: Buffer, { at, length, instead }) => {
    const place = Math.floor(at * before.length);
    return Buffer.concat([before.subarray(0, place), instead, before.subarray(place + length)]);
  }, bytes);
}

async function readAll(bytes: Buffer): Promise<string[]> {
  async function* stream() {
    yield bytes;
  }
  const told: string[] = [];
  for await (const found of findReports(["-"], { standardInput: stream() })) {
    try {
      if ("error" in found) throw found.error;
      told.push((await readReport(found.input)).report.id);
    } catch (error) {
      // What is no refusal of ours is a mistake of ours.
      if (!(error instanceof ParleyError)) throw error;
      expect(error.message).toMatch(/^[^\n]+\.$/);
      told.push(error.message);
    }
  }
  return told;
}

it.each(Object.entries(FILES))(
  "%s, changed in any way, is read or refused, twice in the same way",
  async (_, file) => {
    await fc.assert(
      fc.asyncProperty(changes, async (done) => {
        const bytes = changed(file, done);
        expect(await readAll(bytes)).toEqual(await readAll(bytes));
      }),
      { numRuns: 30 },
    );
  },
  60_000,
);

it("a feed whose entities unfold without end is refused", async () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>`;
  expect(await readAll(Buffer.from(bomb))).toEqual([expect.stringContaining("declares entities of its own")]);
});
