import type { Segment, SegmentRole } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";
import { cutParagraph, type Piece } from "./cut-paragraph.ts";
import { COLON_DATELINE } from "./dateline.ts";
import { giveRoles } from "./give-roles.ts";
import { isParagraph } from "./open-piece.ts";
import { paragraphsOf } from "./paragraphs.ts";

/**
 * The frozen text in, segments out that cover it with no gap and no overlap, each with its role.
 *
 *     Share                                          furniture
 *     Envoys meet in Lakeside                        title
 *     LAKESIDE, March 11 (Meridian News) -           dateline
 *     The two envoys met on Monday. …                body
 */
export function segment(text: string, paragraphs: readonly Span[] = paragraphsOf(text)): Segment[] {
  const first = paragraphs.findIndex(({ start, end }) => isParagraph(text.slice(start, end)));
  const last = paragraphs.findLastIndex(({ start, end }) => isParagraph(text.slice(start, end)));
  const speakers = paragraphs.filter(({ start, end }) =>
    COLON_DATELINE.test(text.slice(start, Math.min(end, start + 80))),
  );
  const pieces = paragraphs.flatMap((paragraph, i) =>
    cutParagraph(text, paragraph, { isLast: i >= last, opensWithPlace: i === first && speakers.length === 1 }),
  );
  return fillGaps(text, giveRoles(pieces));
}

/** What stands between the pieces, line breaks and white space, becomes "gap". */
function fillGaps(text: string, pieces: readonly (Piece & { readonly role: SegmentRole })[]): Segment[] {
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
