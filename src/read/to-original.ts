import { ParleyError } from "../model/error.ts";
import type { Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import { decoderFor } from "./decode.ts";
import { pageOf } from "./drawing/drawing.ts";
import type { Place } from "./format.ts";
import { FORMATS } from "./formats/catalog.ts";

/**
 * A report in, the way from its frozen text back to the original out: for a span the places its words stand in, as
 * bytes, as a path in a page, as page and box, as a paragraph, and the original drawn with the words marked. The places
 * are not kept: the bytes are read anew by the format that read them first, once for all spans.
 *
 *     63 61 66 c3 a9 20 6d 65 74       "café met", span 5..8 is bytes 6..9
 *     <h1>Talks</h1><p>The envoys …    "The envoys …", bytes 17..29, /html/body/p
 */
export interface Original {
  /** In order; a span that runs over several blocks has several. Empty where nothing of it stands in the original. */
  placesOf(span: Span): readonly Place[];
  /** The original as a page, with the words of the spans marked; null where it shows no more than its text. */
  draw(marked: readonly Span[]): string | null;
}

/** Whether an original of this format can be drawn: all but what is text already. */
export function canDraw({ format }: Pick<Report, "format">): boolean {
  return FORMATS.some((one) => `${one.id}@${one.version}` === format && one.isDrawn === true);
}

/** What a format is called, for a person: "Word document (DOCX)". */
export function formatTitle({ format }: Pick<Report, "format">): string {
  return FORMATS.find(({ id }) => format.startsWith(`${id}@`))?.title ?? format;
}

export async function openOriginal(report: Report): Promise<Original> {
  const format = FORMATS.find(({ id, version }) => `${id}@${version}` === report.format);
  const { name, bytes, charset, address } = report;
  const again = await format?.read({ bytes, name, charset, address });
  if (again === undefined || again.text !== report.text) throw otherVersion(report);
  const { places } = again;
  const draw = (marked: readonly Span[]) => (again.draw ? pageOf(again.draw(marked), report.title ?? name) : null);
  if (places === undefined) return { placesOf: (span) => [{ ...span, bytes: bytesAt(report, span) }], draw };
  return { placesOf: (span) => touched(places, span), draw };
}

function otherVersion({ name, format }: Report): ParleyError {
  return new ParleyError(
    "read/other-version",
    `${name} was read as ${format}, and this Parley reads it otherwise; add it again to be led to its original.`,
  );
}

/** The places that share a character with the span: they are in order, so the first is looked for by halves. */
function touched(places: readonly Place[], span: Span): Place[] {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Place[] = [];
  for (let i = low; i < places.length && places[i]!.start < span.end; i++) found.push(places[i]!);
  return found;
}

/**
 * The bytes of a span where the text is the decoded file. A span that cuts a character in two is widened to it.
 */
export function bytesAt(report: Pick<Report, "text" | "bytes" | "charset">, span: Span): Span {
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
function byteOffset(report: Pick<Report, "text" | "bytes" | "charset">, characters: number): number {
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
