import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { ParleyError } from "../../../model/error.ts";

/**
 * The answer of a web server as it went over the wire in; its status, what it says of itself and its body as sent, put
 * together and unpacked, out.
 *
 *     HTTP/1.1 200 OK
 *     Content-Type: text/html; charset=utf-8
 *     Transfer-Encoding: chunked
 */
export interface Answer {
  readonly status: number;
  readonly mediaType: string | null;
  readonly charset: string | null;
  /** Not yet put together and unpacked. */
  readonly body: Buffer;
  readonly isChunked: boolean;
  readonly packing: readonly string[];
}

/** Where the head of an answer ends at the latest. */
const LONGEST_HEAD = 262_144;

export function answerOf(block: Buffer): Answer | null {
  const opening = block.subarray(0, LONGEST_HEAD).toString("latin1");
  const end = /\r?\n\r?\n/.exec(opening);
  const status = /^HTTP\/\d(?:\.\d)?\s(\d{3})/.exec(opening)?.[1];
  if (end === null || status === undefined) return null;
  const head = opening.slice(0, end.index);
  const field = (name: string): string => new RegExp(`^${name}[ \\t]*:(.*)$`, "im").exec(head)?.[1]?.trim() ?? "";
  return {
    status: Number(status),
    ...declared(field("content-type")),
    body: block.subarray(end.index + end[0].length),
    isChunked: /\bchunked\b/i.test(field("transfer-encoding")),
    packing: field("content-encoding")
      .toLowerCase()
      .split(/[\s,]+/)
      .filter((name) => name !== "" && name !== "identity"),
  };
}

/** "text/html; charset=utf-8" */
export function declared(contentType: string): { mediaType: string | null; charset: string | null } {
  const mediaType = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(contentType)?.[1]?.toLowerCase() ?? null;
  const charset = /;\s*charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType)?.[1]?.toLowerCase() ?? null;
  return { mediaType, charset };
}

/** The bytes of the page. Some archives hold bodies that are put together already, whatever their head says. */
export function bodyOf(answer: Answer, name: string, limit: number): Buffer {
  let body = (answer.isChunked ? joinChunks(answer.body) : null) ?? answer.body;
  for (const packing of answer.packing.slice(0, MOST_PACKINGS).reverse()) body = unpackBody(body, packing, name, limit);
  return body;
}

const MOST_PACKINGS = 3;

/** Null where it is no row of chunks. A last chunk that is cut short gives what there is of it. */
function joinChunks(body: Buffer): Buffer | null {
  const chunks: Buffer[] = [];
  let at = 0;
  while (at < body.length) {
    const end = body.indexOf("\n", at);
    if (end < 0 || end - at > 1_000) break;
    const size = /^([\da-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?$/i.exec(body.subarray(at, end).toString("latin1"))?.[1];
    if (size === undefined) return chunks.length === 0 ? null : Buffer.concat(chunks);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    chunks.push(body.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (body[at] === 0x0d) at++;
    if (body[at] === 0x0a) at++;
  }
  return chunks.length === 0 && body.length > 5 ? null : Buffer.concat(chunks);
}

function unpackBody(body: Buffer, packing: string, name: string, limit: number): Buffer {
  const options = { maxOutputLength: limit };
  try {
    if (packing === "gzip" || packing === "x-gzip") {
      return body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body, options) : body;
    }
    if (packing === "br") return brotliDecompressSync(body, options);
    if (packing === "deflate") {
      return (body[0]! & 0x0f) === 8 ? inflateSync(body, options) : inflateRawSync(body, options);
    }
  } catch (cause) {
    const isLarge = (cause as { code?: unknown }).code === "ERR_BUFFER_TOO_LARGE";
    throw new ParleyError(
      isLarge ? "read/too-large" : "read/damaged",
      isLarge
        ? `${name} is too large once it is unpacked: more than ${limit.toLocaleString("en")} bytes; it was passed over.`
        : `${name} is damaged: it says that it is packed by ${packing}, and cannot be unpacked; it was passed over.`,
      { cause },
    );
  }
  throw new ParleyError(
    "read/packing",
    `${name} is packed in a way that is not read (${packing.slice(0, 40)}); it was passed over.`,
  );
}
