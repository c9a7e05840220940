import type { SegmentRole } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";
import { isCaption } from "./caption.ts";
import { bracketedCreditLength, closingCreditLength } from "./credit.ts";
import { COLON_DATELINE, datelineLength } from "./dateline.ts";
import { openingDateLength } from "./header-line.ts";
import { type Cut, cutsInside } from "./page-tail.ts";
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

/** What the paragraph alone does not show. */
export interface Place {
  /** No other paragraph follows: only there does a sign-off stand. */
  readonly isLast: boolean;
  /** The first paragraph, and no other opens with capitals and a colon: there they are a place and not a speaker. */
  readonly opensWithPlace: boolean;
}

export function cutParagraph(text: string, paragraph: Span, { isLast, opensWithPlace }: Place): Piece[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const pieces: Piece[] = [];
  let from = 0;
  const take = (end: number, role: SegmentRole | null) => {
    const piece = trim(words, from, end);
    if (piece !== null) {
      const start = paragraph.start + piece.start;
      pieces.push({
        start,
        end: paragraph.start + piece.end,
        words: words.slice(piece.start, piece.end),
        role,
        opensLine: from === 0,
      });
    }
    from = end;
  };
  for (const cut of [...openingCuts(words, opensWithPlace), ...cutsInside(words), ...closingCuts(words, isLast)]) {
    if (cut.start < from) continue;
    take(cut.start, null);
    take(cut.end, cut.role);
  }
  take(words.length, null);
  return pieces;
}

function trim(words: string, start: number, end: number): Span | null {
  while (start < end && /\s/.test(words[start]!)) start++;
  while (end > start && /\s/.test(words[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}

/** A dateline before fewer characters than these would be a heading with a dash in it. */
const SHORTEST = 60;

/** No opening reaches further. */
const OPENING = 400;

function openingCuts(words: string, opensWithPlace: boolean): Cut[] {
  const head = words.slice(0, OPENING);
  const labels = pictureLabels(head);
  if (labels.length > 0) return labels;
  // Only a paragraph with a sentence after it has an opening to cut off.
  if (words.length <= SHORTEST || isCaption(words)) return [];
  const colon = opensWithPlace ? COLON_DATELINE.exec(head) : null;
  if (colon !== null) return [{ start: 0, end: colon[0].length, role: "dateline" }];
  const cuts = wireOpening(head);
  for (const [length, role] of [
    [openingDateLength, "date"],
    [datelineLength, "dateline"],
  ] as const) {
    let start = cuts.at(-1)?.end ?? 0;
    while (head[start] === " ") start++;
    const end = start + length(head.slice(start));
    if (end > start) cuts.push({ start, end, role });
  }
  return cuts;
}

/** A player's or picture's own words before the caption on the same line, and the word "caption" itself. */
const PICTURE_LABEL =
  /^(?:(?<button>media\splayback\sis\s(?:unsupported|not\ssupported)\son\s(?:your|this)\sdevice|enlarge\sthis\simage|play\svideo)|(?<credit>image\s(?:copyright|source)\s.{1,60}?))\s(?<label>(?:toggle|media|image|photo|video)\scaption)\s\S/iu;

function pictureLabels(head: string): Cut[] {
  const found = PICTURE_LABEL.exec(head)?.groups;
  if (found === undefined) return [];
  const end = (found.button ?? found.credit)!.length;
  const label = end + 1 + found.label!.length;
  // Names and slashes alone are the photographer: there is no caption, and the whole line is the page's.
  if (head.length < OPENING && isPhotographer(head.slice(label)))
    return [{ start: 0, end: head.length, role: "furniture" }];
  return [
    { start: 0, end, role: found.button === undefined ? "credit" : "furniture" },
    { start: end + 1, end: label, role: "credit" },
    { start: label, end: head.length < OPENING ? head.length : label, role: "caption" },
  ];
}

function isPhotographer(words: string): boolean {
  return words.includes("/") && words.split(/[\s/,|]+/).every((word) => !/^\p{Ll}/u.test(word));
}

function closingCuts(words: string, isLast: boolean): Cut[] {
  const length = bracketedCreditLength(words) || (isLast ? closingCreditLength(words) : 0);
  return length > 0 ? [{ start: words.length - length, end: words.length, role: "credit" }] : [];
}
