import type { Segment, SegmentRole } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";
import { cutParagraph, type Piece } from "./cut-paragraph.ts";
import { COLON_DATELINE } from "./dateline.ts";
import { type Field, frontMatter } from "./front-matter.ts";
import { giveRoles } from "./give-roles.ts";
import { isParagraph } from "./open-piece.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { speakerLabels } from "./speaker-labels.ts";

/**
 * The frozen text in, segments out that cover it with no gap and no overlap, each with its role.
 *
 *     Share                                          furniture
 *     Envoys meet in Lakeside                        title
 *     LAKESIDE, March 11 (Meridian News) -           dateline
 *     The two envoys met on Monday. …                body
 */
export function segment(text: string, paragraphs: readonly Span[] = paragraphsOf(text)): Segment[] {
  const wordsOf = ({ start, end }: Span) => text.slice(start, end);
  const fields = frontMatter(paragraphs.slice(0, MOST_FIELDS).map(wordsOf));
  const story = paragraphs.slice(fields.length);
  const head = fields.flatMap((field, i) => piecesOf(field, paragraphs[i]!, text));
  const first = story.findIndex((paragraph) => isParagraph(wordsOf(paragraph)));
  const last = story.findLastIndex((paragraph) => isParagraph(wordsOf(paragraph)));
  const towns = story.filter(({ start, end }) => COLON_DATELINE.test(text.slice(start, Math.min(end, start + 80))));
  const labels = speakerLabels(story.map(wordsOf));
  const firstTurn = labels.keys().next().value ?? story.length;
  const pieces = story.flatMap((paragraph, i) =>
    cutParagraph(text, paragraph, {
      isLast: i >= last,
      opensWithPlace: i === first && towns.length === 1,
      labelLength: labels.get(i)?.length ?? 0,
      isSpoken: i >= firstTurn,
    }),
  );
  return fillGaps(text, giveRoles([...head, ...pieces]));
}

/** No block of fields at the head of a text is looked for further down. */
const MOST_FIELDS = 50;

function piecesOf({ nameLength, end, role }: Field, { start }: Span, text: string): Piece[] {
  const piece = (from: number, to: number, role: SegmentRole): Piece => ({
    start: start + from,
    end: start + to,
    words: text.slice(start + from, start + to),
    role,
    opensLine: true,
    isItem: false,
    isSpoken: false,
  });
  return [piece(0, nameLength, "marker"), piece(nameLength, end, role)].filter((one) => one.start < one.end);
}

/** What stands between the pieces, line breaks and white space, becomes "gap". */
export function fillGaps(text: string, pieces: readonly (Piece & { readonly role: SegmentRole })[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  const push = ({ start, end }: Span, role: SegmentRole) => {
    if (start < end) segments.push({ start, end, role });
  };
  for (const piece of pieces) {
    push({ start: at, end: piece.start }, "gap");
    push(piece, piece.role);
    at = piece.end;
  }
  push({ start: at, end: text.length }, "gap");
  return segments;
}
