import type { SegmentRole } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";
import { isCaption } from "./caption.ts";
import { bracketedCreditLength, closingCreditLength } from "./credit.ts";
import { COLON_DATELINE, datelineInside, datelineLength } from "./dateline.ts";
import { isFurnitureLine } from "./furniture.ts";
import { openingDateLength } from "./header-line.ts";
import { closingMarksLength, itemMarkerLength, leadInLength } from "./item-marker.ts";
import { type Cut, cutsInside } from "./page-tail.ts";
import { stageDirections } from "./stage-directions.ts";
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
  /** True when the piece opens its line, or only marks stand before it. */
  readonly opensLine: boolean;
  /** The sign or number of an item stands before it. */
  readonly isItem: boolean;
  /** It is said in a transcript. */
  readonly isSpoken: boolean;
}

/** What the paragraph alone does not show. */
export interface Place {
  /** No other paragraph follows: only there does a sign-off stand. */
  readonly isLast: boolean;
  /** The first paragraph, and no other opens with capitals and a colon: there they are a place and not a speaker. */
  readonly opensWithPlace: boolean;
  /** Length of the label that tells who speaks; 0 where there is none. */
  readonly labelLength: number;
  /** It is part of a turn in a transcript. */
  readonly isSpoken: boolean;
}

export function cutParagraph(text: string, paragraph: Span, place: Place): Piece[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const pieces: Piece[] = [];
  let from = 0;
  const whole = furnitureInMarks(words);
  if (whole) return [{ ...paragraph, words, role: "furniture", opensLine: true, isItem: false, isSpoken: false }];
  const opening = markCuts(words, place.labelLength);
  const at = opening.at(-1)?.end ?? 0;
  const isItem = place.labelLength === 0 && SIGN.test(words.slice(0, at));
  const take = (end: number, role: SegmentRole | null) => {
    const piece = trim(words, from, end);
    if (piece !== null) {
      pieces.push({
        start: paragraph.start + piece.start,
        end: paragraph.start + piece.end,
        words: words.slice(piece.start, piece.end),
        role,
        opensLine: from === 0 || (from === at && place.labelLength === 0),
        isItem,
        isSpoken: place.isSpoken,
      });
    }
    from = end;
  };
  const inside = [
    ...openingCuts(words.slice(at), place.opensWithPlace).map((cut) => moved(cut, at)),
    ...cutsInside(words),
    ...(place.isSpoken ? stageDirections(words, at) : []),
  ];
  for (const cut of [
    ...opening,
    ...inside.sort((a, b) => a.start - b.start),
    ...closingCuts(words, at, place.isLast),
  ]) {
    if (cut.start < from) continue;
    take(cut.start, null);
    take(cut.end, cut.role);
  }
  take(words.length, null);
  return pieces;
}

/** "Access", and the colon and the marks behind it. */
function leadInCuts(words: string, start: number, end: number): Cut[] {
  return [
    { start, end, role: "heading" },
    { start: end, end: end + itemMarkerLength(words.slice(end)), role: "marker" },
  ];
}

/** "*Subscribe to our newsletter*": a line of the page is one with the marks around it. */
function furnitureInMarks(words: string): boolean {
  if (!/^[*#>•·-]/.test(words) || words.length > 200) return false;
  return isFurnitureLine(words.replace(/^[*#>•·\s-]{1,8}/u, "").replace(/\*{1,3}/gu, ""));
}

function moved({ start, end, role }: Cut, by: number): Cut {
  return { start: start + by, end: end + by, role };
}

/** A bullet, a number or a letter among the marks: not those of emphasis, headings and quotations alone. */
const SIGN = /[^\s#>*^]|^\s?\*\s/u;

/** What opens a paragraph and is no word of its sentences: the label of a turn, or the marks of an item. */
function markCuts(words: string, labelLength: number): Cut[] {
  if (labelLength > 0) return [{ start: 0, end: labelLength, role: "speaker" }];
  const length = itemMarkerLength(words);
  if (length === 0) return [];
  const leadIn = leadInLength(words.slice(length));
  return [{ start: 0, end: length, role: "marker" }, ...(leadIn > 0 ? leadInCuts(words, length, length + leadIn) : [])];
}

function trim(words: string, start: number, end: number): Span | null {
  while (start < end && /\s/.test(words[start]!)) start++;
  while (end > start && /\s/.test(words[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}

/** A dateline before fewer characters than these would be a heading with a dash in it, unless a full stop ends it. */
const SHORTEST = 60;
const SHORTEST_SENTENCE = 30;

/** No opening reaches further. */
const OPENING = 400;

function openingCuts(words: string, opensWithPlace: boolean): Cut[] {
  const head = words.slice(0, OPENING);
  const labels = pictureLabels(head);
  if (labels.length > 0) return labels;
  // Only a paragraph with a sentence after it has an opening to cut off.
  const isShort = words.length <= (/[.!?]["”’)]{0,2}$/u.test(words) ? SHORTEST_SENTENCE : SHORTEST);
  if (isShort || isCaption(words)) return [];
  const inside = datelineInside(words);
  const colon = opensWithPlace && inside === null ? COLON_DATELINE.exec(head) : null;
  if (colon !== null) return [{ start: 0, end: colon[0].length, role: "dateline" }];
  const cuts = inside === null ? wireOpening(head) : [];
  for (const [length, role] of [
    [openingDateLength, "date"],
    [datelineLength, "dateline"],
  ] as const) {
    let start = cuts.at(-1)?.end ?? 0;
    while (head[start] === " ") start++;
    const end = start + length(head.slice(start));
    if (end > start) cuts.push({ start, end, role });
  }
  if (inside === null || inside.end <= (cuts.at(-1)?.end ?? 0)) return cuts;
  return [...cuts, ...highlightCuts(words.slice(0, inside.start)), { ...inside, role: "dateline" }];
}

/** "* Envoys end talks * Rebels say no", "NEW: Envoys end talks NEW: Rebels say no": the marks between the highlights. */
const HIGHLIGHT = /(?<=^|\s)(?:\\?\*|NEW:)(?=\s)/gu;

function highlightCuts(words: string): Cut[] {
  return [...words.matchAll(HIGHLIGHT)].map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
    role: "marker",
  }));
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

function closingCuts(words: string, at: number, isLast: boolean): Cut[] {
  const length = bracketedCreditLength(words) || (isLast ? closingCreditLength(words) : 0);
  if (length > 0) return [{ start: words.length - length, end: words.length, role: "credit" }];
  const marks = words.startsWith("*") || words.slice(0, at).includes("*") ? closingMarksLength(words) : 0;
  return marks > 0 ? [{ start: words.length - marks, end: words.length, role: "marker" }] : [];
}
