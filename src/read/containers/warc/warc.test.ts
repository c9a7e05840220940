import { readFileSync } from "node:fs";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { foundIn, texts } from "../../../../test/found-in.ts";
import { findReports } from "../../find-reports.ts";
import { type ReportInput, readReport } from "../../read-report.ts";

/** Web archives, whole, broken and lying. */
const PAGE = "<html><body><p>The envoys met in Lakeside.</p></body></html>";

function record(block: Uint8Array | string, fields: Record<string, string | number> = {}): Buffer {
  const bytes = Buffer.from(block);
  const head = {
    "WARC-Type": "response",
    "WARC-Target-URI": "https://meridian.example/talks",
    "Content-Type": "application/http; msgtype=response",
    "Content-Length": bytes.length,
    ...fields,
  };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join("")}\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}

function answer(body: Uint8Array | string, ...fields: string[]): Buffer {
  const head = ["HTTP/1.1 200 OK", "Content-Type: text/html; charset=UTF-8", ...fields];
  return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), Buffer.from(body)]);
}

const page = (body: string, fields = {}) => record(answer(`<p>${body}</p>`), fields);
const chunked = (body: Uint8Array): Buffer => {
  const half = body.length >> 1;
  const chunk = (part: Uint8Array) => [Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from("\r\n")];
  return Buffer.concat([...chunk(body.subarray(0, half)), ...chunk(body.subarray(half)), Buffer.from("0\r\n\r\n")]);
};

describe("a web archive", () => {
  it.each([
    ["as it is", answer(PAGE)],
    ["in chunks", answer(chunked(Buffer.from(PAGE)), "Transfer-Encoding: chunked")],
    ["packed by gzip", answer(gzipSync(PAGE), "Content-Encoding: gzip")],
    ["packed by deflate", answer(deflateSync(PAGE), "Content-Encoding: deflate")],
    ["packed by brotli", answer(brotliCompressSync(PAGE), "Content-Encoding: br")],
    ["packed and in chunks", answer(chunked(gzipSync(PAGE)), "Content-Encoding: gzip", "Transfer-Encoding: chunked")],
    ["unpacked already, whatever its head says", answer(PAGE, "Content-Encoding: gzip", "Transfer-Encoding: chunked")],
  ])("gives a page %s", async (_, block) => {
    expect(await foundIn(record(block))).toMatchObject([
      { name: "#1", text: PAGE, address: "https://meridian.example/talks", mediaType: "text/html", charset: "utf-8" },
    ]);
  });

  it("gives pages only: no requests, redirects, errors, pictures and files for programs", async () => {
    const others = [
      record("GET / HTTP/1.1\r\n\r\n", { "WARC-Type": "request", "Content-Type": "application/http; msgtype=request" }),
      record("HTTP/1.1 302 Found\r\nContent-Type: text/html\r\n\r\n<p>Moved</p>"),
      record("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Gone</p>"),
      record("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG"),
      record("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nUser-agent: *", {
        "WARC-Target-URI": "https://meridian.example/robots.txt",
      }),
      record("software: x", { "WARC-Type": "warcinfo", "Content-Type": "application/warc-fields" }),
      record(answer("")),
    ];
    expect(texts(await foundIn(Buffer.concat([...others, page("one")])))).toEqual(["<p>one</p>"]);
  });

  it("gives documents too, told by what the server said or by the end of their address", async () => {
    const document = (type: string, address: string, body: string) =>
      record(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n${body}`, { "WARC-Target-URI": address });
    const found = await foundIn(
      Buffer.concat([
        document("application/pdf", "https://meridian.example/texts/17", "%PDF-1.7 one"),
        document("application/octet-stream", "https://meridian.example/truce.pdf?v=2", "%PDF-1.7 two"),
        document("application/octet-stream", "https://meridian.example/setup.exe", "MZ"),
        record("%PDF-1.7 three", { "WARC-Type": "resource", "Content-Type": "application/pdf" }),
      ]),
    );
    expect(texts(found)).toEqual(["%PDF-1.7 one", "%PDF-1.7 two", "%PDF-1.7 three"]);
  });

  it("of which a page is a Word document gives it whole, and it is read as one", async () => {
    const bytes = readFileSync(new URL("../../../../test/documents/talks.docx", import.meta.url));
    const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    const head = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`);
    const archive = record(Buffer.concat([head, bytes]));
    const [found, ...others] = await Array.fromAsync(
      findReports(["-"], { standardInput: ReadableStream.from([archive]) }),
    );
    expect(others).toEqual([]);
    const { report } = await readReport((found as { input: ReportInput }).input);
    expect(report.format).toMatch(/^docx@/);
    expect(report.text).toContain("The envoys of Northland");
  });

  it("gives the text that was made of a page", async () => {
    const text = record("The envoys met.", { "WARC-Type": "conversion", "Content-Type": "text/plain" });
    expect(await foundIn(text)).toMatchObject([{ text: "The envoys met.", mediaType: "text/plain" }]);
  });

  it("that is cut short gives what is whole and says where it broke", async () => {
    const whole = Buffer.concat([page("one"), page("two"), page("three")]);
    expect(texts(await foundIn(whole.subarray(0, -20)))).toEqual([
      "<p>one</p>",
      "<p>two</p>",
      "read/cut-short: standard input is cut short in record 3: the records before it were read; get the whole file for the rest.",
    ]);
  });

  it("packed by gzip and cut short does so too", async () => {
    const whole = Buffer.concat([page("one"), page("two"), page("three".repeat(50))].map((one) => gzipSync(one)));
    expect(texts(await foundIn(whole.subarray(0, -60)))).toEqual([
      "<p>one</p>",
      "<p>two</p>",
      expect.stringMatching(/^read\/cut-short: standard input is cut short/),
    ]);
  });

  it.each([
    ["longer", 5_000],
    ["much longer", 999_999_999_999],
    ["shorter", 20],
    ["less than nothing", -5],
    ["no number", "many"],
  ])("in which a record says that it is %s than it is goes on at the next", async (_, length) => {
    const pages = [page("one"), page("two", { "Content-Length": length }), page("three"), page("four")];
    expect(texts(await foundIn(Buffer.concat(pages)))).toEqual([
      "<p>one</p>",
      expect.stringMatching(/^read\/damaged: standard input#2 is damaged: the record is not as long as it says/),
      "<p>three</p>",
      "<p>four</p>",
    ]);
  });

  it("in which every record lies is given up in good time", async () => {
    const found = texts(
      await foundIn(Buffer.concat(Array.from({ length: 2_000 }, () => page("x", { "Content-Length": 9_999_999 })))),
    );
    expect(found.length).toBeLessThan(120);
    expect(found.at(-1)).toMatch(/in more than 100 places/);
  }, 60_000);

  it("passes over a page that is too large once it is unpacked", async () => {
    const bomb = record(answer(gzipSync(Buffer.alloc(30_000_000)), "Content-Encoding: gzip"));
    expect(texts(await foundIn(Buffer.concat([bomb, page("two")])))).toEqual([
      expect.stringMatching(/^read\/too-large: standard input#1 /),
      "<p>two</p>",
    ]);
  });

  it("passes over a page packed in a way that is not read", async () => {
    const packed = record(answer("x", "Content-Encoding: compress"));
    expect(texts(await foundIn(packed))).toEqual([expect.stringMatching(/^read\/packing: /)]);
  });
});
