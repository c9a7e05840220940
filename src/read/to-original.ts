import type { Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import { decoderFor } from "./decode.ts";

/**
 * A span of the frozen text in, the byte offsets of the same words in the original out. A span that cuts a character in
 * two is widened to it.
 *
 *     63 61 66 c3 a9 20 6d 65 74      "café met", span 5..8 is bytes 6..9
 */
export function toOriginal(report: Report, span: Span): { start: number; end: number } {
  const start = characterStart(report.text, span.start);
  const end = characterEnd(report.text, span.end);
  if (report.charset === "utf-8" && Buffer.byteLength(report.text) === report.bytes.length) {
    const first = Buffer.byteLength(report.text.slice(0, start));
    return { start: first, end: first + Buffer.byteLength(report.text.slice(start, end)) };
  }
  return { start: byteOffset(report, start), end: byteOffset(report, end) };
}

function characterStart(text: string, offset: number): number {
  return isInsidePair(text, offset) ? offset - 1 : offset;
}

function characterEnd(text: string, offset: number): number {
  return isInsidePair(text, offset) ? offset + 1 : offset;
}

function isInsidePair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

const STEP = 4096;

/** Decodes again until that many characters have come out: in steps first, then byte by byte. */
function byteOffset(report: Report, characters: number): number {
  if (characters === 0) return 0;
  if (characters >= report.text.length) return report.bytes.length;
  const { bytes } = report;
  let decoder = decoderFor(report.charset);
  let seen = 0;
  let at = 0;
  while (at < bytes.length) {
    const more = decoder.decode(bytes.subarray(at, at + STEP), { stream: true }).length;
    if (seen + more >= characters) break;
    seen += more;
    at += STEP;
  }
  // The state of a decoder cannot be copied: a fresh one is led to the same place.
  decoder = decoderFor(report.charset);
  seen = decoder.decode(bytes.subarray(0, at), { stream: true }).length;
  while (at < bytes.length && seen < characters) {
    seen += decoder.decode(bytes.subarray(at, at + 1), { stream: true }).length;
    at++;
  }
  return at;
}
