import type { SegmentRole } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";
import { isCaption } from "./caption.ts";
import { closingCreditLength } from "./credit.ts";
import { datelineLength } from "./dateline.ts";
import { openingDateLength } from "./header-line.ts";
import { wireOpening } from "./wire-opening.ts";

/**
 * A paragraph in, its pieces out: what opens or closes it and is no sentence of it gets a piece and a role of its own.
 *
 *     LAKESIDE (Meridian) - The envoys met. "Good." Ada Okoro, Meridian/
 *     └─────dateline─────┘└──── still open ────────┘└────── credit ────┘
 */
export interface Piece extends Span {
  readonly words: string;
  /** Null: to be told from what stands around it. */
  readonly role: SegmentRole | null;
  /** True when the piece opens its line. */
  readonly opensLine: boolean;
}

export function cutParagraph(text: string, paragraph: Span): Piece[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const cuts: { readonly end: number; readonly role: SegmentRole | null }[] = [];
  let at = 0;
  const cut = (length: number, role: SegmentRole | null) => {
    if (length <= 0) return;
    at += length;
    cuts.push({ end: at, role });
    while (at < words.length && /\s/.test(words[at]!)) at++;
  };

  for (const { length, role } of openingFurniture(words)) cut(length, role);
  // Only a paragraph with a sentence after it has an opening to cut off.
  if (words.length - at > SHORTEST && !isCaption(words)) {
    for (const { length, role } of wireOpening(words.slice(at, at + 400))) cut(length, role);
    cut(openingDateLength(words.slice(at, at + 200)), "date");
    cut(datelineLength(words.slice(at, at + 200)), "dateline");
  }
  const closing = closingCreditLength(words.slice(Math.max(at, words.length - 200)));
  if (words.length - closing > at) cut(words.length - closing - at, null);
  if (closing > 0) cut(words.length - at, "credit");

  const pieces: Piece[] = [];
  let from = 0;
  for (const { end, role } of cuts) {
    const piece = trim(words, from, end);
    if (piece !== null) {
      pieces.push({
        start: paragraph.start + piece.start,
        end: paragraph.start + piece.end,
        words: words.slice(piece.start, piece.end),
        role,
        opensLine: from === 0,
      });
    }
    from = end;
  }
  return pieces;
}

/** A dateline before fewer characters than these would be a heading with a dash in it. */
const SHORTEST = 60;

function trim(words: string, start: number, end: number): Span | null {
  while (start < end && /\s/.test(words[start]!)) start++;
  while (end > start && /\s/.test(words[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}

/** A player's or picture's own words before the caption on the same line. */
const OPENING_FURNITURE =
  /^(?:media\splayback\sis\s(?:unsupported|not\ssupported)\son\s(?:your|this)\sdevice|enlarge\sthis\simage|play\svideo|image\sgallery)(?=\s+(?:media|image|photo|video)\scaption\s\p{L})/iu;

function openingFurniture(words: string): { length: number; role: SegmentRole }[] {
  const length = OPENING_FURNITURE.exec(words.slice(0, 120))?.[0].length ?? 0;
  return length > 0 ? [{ length, role: "furniture" }] : [];
}
