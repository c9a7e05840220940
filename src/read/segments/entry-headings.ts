import { writtenDates } from "../published/written-dates.ts";
import { hasDateLabel, isDateLine } from "./header-line.ts";
import type { Open } from "./open-piece.ts";

/**
 * Pieces in; the lines among them that give a year or a day to what stands below become headings.
 *
 *     1995                                    heading: a bare number is the page's only where nothing stands under it
 *     Feb. 14: The two leaders sign a truce.
 *
 *     Monday 2 May                            heading, where others follow: not the day the report was published
 *     0430 Mortar fire on Ravna.
 *     Friday 6 May                            heading
 */
export function markEntryHeadings(pieces: Open[], firstBody: number): void {
  for (const [i, piece] of pieces.entries())
    if (piece.role === "furniture" && YEAR.test(piece.words) && isOverText(pieces, i)) piece.role = "heading";
  const days = pieces.flatMap((piece, i) =>
    piece.role === "date" && !hasDateLabel(piece.words) && isDay(piece.words) && isOverText(pieces, i) ? [i] : [],
  );
  if (new Set(days.map((i) => pieces[i]!.words)).size < LEAST) return;
  for (const i of days) {
    // The first may be that of the report, if it is written in full; no report is older than what it tells.
    const isOfReport =
      i < firstBody && /(?:19|20)\d\d/.test(pieces[i]!.words) && !isBefore(pieces[i]!.words, pieces[days[1]!]!.words);
    if (!isOfReport) pieces[i]!.role = "heading";
  }
}

const YEAR = /^(?:1[5-9]|20)\d\d:?$/;
/** So many days head the entries of a log; one more is that of a page. */
const LEAST = 2;

/** The other is some days ahead; which year is meant is left open. */
function isBefore(words: string, other: string): boolean {
  const [one] = writtenDates(words);
  const [next] = writtenDates(other);
  if (one?.day == null || next?.day == null) return false;
  const ahead = (next.month - one.month) * 31 + next.day - one.day;
  return ahead > 0 && ahead <= NEAR;
}

const NEAR = 62;

/** More than a time of day. */
function isDay(words: string): boolean {
  return (
    isDateLine(words) && /\p{L}{3}|\d[-/.]\d/u.test(words) && !/\d[:.]\d\d\s?(?:[ap]\.?m|[A-Z]{2,4})/iu.test(words)
  );
}

/** A sentence or an item stands right below. */
function isOverText(pieces: readonly Open[], i: number): boolean {
  const next = pieces[i + 1]?.role === "marker" ? pieces[i + 2] : pieces[i + 1];
  return next !== undefined && (next.role === null || next.role === "body") && /\p{L}{2}.*[\s.!]/u.test(next.words);
}
