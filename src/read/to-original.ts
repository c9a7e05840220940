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
  /** Of each span, in order; one that runs over several blocks has several. Empty where nothing of it stands in the original. */
  placesOf(spans: readonly Span[]): readonly (readonly Place[])[];
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
  return {
    placesOf: (spans) =>
      places === undefined
        ? byteSpans(report, spans).map((bytes, i) => [{ ...spans[i]!, bytes }])
        : spans.map((span) => touched(places, span)),
    draw,
  };
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
 * The bytes of spans where the text is the decoded file, all found in one reading. A span that cuts a character in two is
 * widened to it.
 */
export function byteSpans(report: Pick<Report, "text" | "bytes" | "charset">, spans: readonly Span[]): readonly Span[] {
  const { text, bytes, charset } = report;
  const whole = spans.map(({ start, end }) => [characterStart(text, start), characterEnd(text, end)] as const);
  const wanted = [...new Set(whole.flat())].sort((a, b) => a - b);
  const isUtf8 = charset === "utf-8" && Buffer.byteLength(text) === bytes.length;
  const offsets = isUtf8 ? utf8Offsets(text, wanted) : decodedOffsets(report, wanted);
  return whole.map(([start, end]) => ({ start: offsets.get(start)!, end: offsets.get(end)! }));
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

type Offsets = ReadonlyMap<number, number>;

function utf8Offsets(text: string, wanted: readonly number[]): Offsets {
  const offsets = new Map<number, number>();
  let [from, at] = [0, 0];
  for (const characters of wanted) {
    at += Buffer.byteLength(text.slice(from, characters));
    offsets.set(characters, at);
    from = characters;
  }
  return offsets;
}

const STEP = 1024;

/**
 * Decodes again until that many characters have come out. The state of a decoder cannot be copied, so a second one goes
 * behind the first: byte by byte through the steps in which an offset lies.
 */
function decodedOffsets(
  { text, bytes, charset }: Pick<Report, "text" | "bytes" | "charset">,
  wanted: readonly number[],
): Offsets {
  const offsets = new Map(wanted.map((characters) => [characters, characters === 0 ? 0 : bytes.length]));
  const within = wanted.filter((characters) => characters > 0 && characters < text.length);
  const [ahead, behind] = [decoderFor(charset), decoderFor(charset)];
  let seen = 0;
  let next = 0;
  for (let at = 0; at < bytes.length && next < within.length; at += STEP) {
    const step = bytes.subarray(at, at + STEP);
    const after = seen + ahead.decode(step, { stream: true }).length;
    if (after < within[next]!) behind.decode(step, { stream: true });
    else {
      for (let i = 0; i < step.length; i++) {
        seen += behind.decode(step.subarray(i, i + 1), { stream: true }).length;
        while (next < within.length && seen >= within[next]!) offsets.set(within[next++]!, at + i + 1);
      }
    }
    seen = after;
  }
  return offsets;
}
