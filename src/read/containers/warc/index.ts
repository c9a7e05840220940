import { ParleyError } from "../../../model/error.ts";
import type { Bounds, Container, Taken } from "../../container.ts";
import { fileOfBytes } from "../../found-file.ts";
import { answerOf, bodyOf, declared } from "./http.ts";
import { type WarcRecord, warcRecords } from "./records.ts";

/**
 * A web archive: each page and document that a server gave, with its address. Requests, redirects, errors, pictures and
 * styles are the crawler's business.
 *
 *     news.warc      news.warc#12, https://meridian.example/2016/08/26/talks
 */
export const warc: Container = {
  id: "warc",
  title: "Web archive (WARC)",
  accepts: ({ head }) => (/^WARC\/\d/.test(Buffer.from(head.subarray(0, 8)).toString("latin1")) ? 0.95 : 0),
  async *open(file, bounds): AsyncIterable<Taken> {
    const records = warcRecords(file.stream(), file.name, bounds.limit, isWanted);
    for await (const record of records) {
      const name = `${file.name}#${record.number}`;
      if ("error" in record) yield { name, error: record.error };
      else {
        const page = pageOf(record, name, bounds);
        if (page !== null) yield page;
      }
    }
  },
};

function isWanted(fields: WarcRecord["fields"]): boolean {
  const type = fields.get("warc-type");
  if (type === "response") return /^application\/http/i.test(fields.get("content-type") ?? "application/http");
  // What was put into the archive as it is, and the text that was made of a page.
  const isPlain = type === "resource" || type === "conversion";
  return (
    isPlain && isReadable(declared(fields.get("content-type") ?? "").mediaType, fields.get("warc-target-uri") ?? "")
  );
}

const READABLE = new Set([
  "text/html",
  "application/xhtml+xml",
  "text/plain",
  "application/pdf",
  "application/x-pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.oasis.opendocument.text",
  "application/rtf",
  "text/rtf",
]);
/** What servers say of a file to be saved, whatever it is: then the end of its address tells. */
const ANY_FILE = /^(?:application|binary)\/(?:octet-stream|(?:x-)?download|force-download|(?:x-)?zip|msword)$/;

function isReadable(mediaType: string | null, address: string): boolean {
  if (mediaType === null || READABLE.has(mediaType)) return mediaType !== null;
  return ANY_FILE.test(mediaType) && /\.(?:pdf|docx|odt|rtf)(?:[?#]|$)/i.test(address);
}

/** What servers keep for programs under a fixed name. */
const FOR_PROGRAMS = /^\/(?:(?:robots|ads|app-ads|humans|llms|llms-full|security)\.txt$|\.well-known\/)/;

function pageOf({ fields, block }: WarcRecord, name: string, bounds: Bounds): Taken | null {
  const address = fields.get("warc-target-uri")?.replace(/^<|>$/g, "") ?? null;
  if (address === null || !/^https?:/i.test(address) || !URL.canParse(address)) return null;
  if (FOR_PROGRAMS.test(new URL(address).pathname)) return null;
  if (fields.get("warc-type") !== "response") {
    return fileOfBytes({ name, address, bytes: block, ...declared(fields.get("content-type") ?? "") });
  }
  const answer = answerOf(block);
  if (answer === null || answer.status !== 200 || !isReadable(answer.mediaType, address)) return null;
  try {
    const bytes = bodyOf(answer, name, bounds.limit);
    bounds.unpacked(bytes.length);
    // An empty page is no news: servers send them to crawlers all day.
    if (bytes.length === 0) return null;
    return fileOfBytes({ name, address, bytes, mediaType: answer.mediaType, charset: answer.charset });
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error;
    return { name, error };
  }
}
