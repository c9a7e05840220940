import type { SegmentRole } from "../../model/report.ts";
import { isCaption } from "./caption.ts";
import { isCreditLine } from "./credit.ts";
import type { Piece } from "./cut-paragraph.ts";
import { markEntryHeadings } from "./entry-headings.ts";
import { isFurnitureLine } from "./furniture.ts";
import { findFirstBody, giveHeader, giveLateBylines } from "./give-header.ts";
import { isBylineLine, isDateLine, isWireDateline, roleOfLabel } from "./header-line.ts";
import { markPage } from "./mark-page.ts";
import { firstSentence, giveOfficialHead, officialHeadingAt } from "./official.ts";
import type { Open } from "./open-piece.ts";
import { markProfiles } from "./profile-lines.ts";
import { roleOfWireLine } from "./wire-lines.ts";

/**
 * Pieces of the text in, the same pieces with their roles out. What a line says decides first; what stays open is
 * told from its place: before the first paragraph, between paragraphs, after the last.
 *
 *     Envoys meet in Lakeside      title      the first headline before the first paragraph
 *     Meridian News                outlet     an outlet's name in the header
 *     The two envoys met …         body
 *     What comes next              heading    a short line without a full stop between paragraphs
 */
type Settled = Piece & { readonly role: SegmentRole };

export function giveRoles(pieces: readonly Piece[]): Settled[] {
  const open: Open[] = pieces.map((piece) => ({ ...piece, role: piece.role ?? roleOfWords(piece) }));
  markRepeats(open);
  markProfiles(open);
  markEntryHeadings(open, findFirstBody(open));
  const firstBody = giveHead(open);
  if (firstBody !== null) markPage(open, firstBody);
  return open.map((piece, i) => ({ ...piece, role: piece.role ?? (isHeading(open, i) ? "heading" : "body") }));
}

/** Gives roles to what stands before the first paragraph, whose place comes out; null where the text is an official one. */
export function giveHead(open: Open[]): number | null {
  const firstBody = findFirstBody(open);
  const head = firstBody < 0 ? open.length : firstBody;
  const official = officialHeadingAt(open.slice(0, head), open[head]);
  if (official >= 0) {
    giveOfficialHead(open, official, Math.min(head, firstSentence(open, official)));
    return null;
  }
  giveHeader(open, head);
  giveLateBylines(open, firstBody);
  return firstBody;
}

/** What the words say wherever they stand. */
export function roleOfWords({ words, opensLine, isSpoken }: Piece): SegmentRole | null {
  if (opensLine && EDITED.test(words)) return "credit";
  if (isSpoken && SENTENCE.test(words)) return "body";
  if (!opensLine) return null;
  const wire = roleOfWireLine(words);
  if (wire !== null) return wire;
  if (isWireDateline(words)) return "dateline";
  if (isCaption(words)) return "caption";
  if (isCreditLine(words)) return "credit";
  if (isFurnitureLine(words)) return "furniture";
  if (isDateLine(words)) return "date";
  if (isBylineLine(words)) return "byline";
  return roleOfLabel(words);
}

/** What is said in a transcript may be as short as a button: "Thank you." */
const SENTENCE = /[.!?…—–-]["”’)\]]{0,3}$/u;

/** Under a transcript: "This interview has been edited for length and clarity." */
const EDITED =
  /^\W{0,3}this\s(?:interview|conversation|transcript|exchange|briefing|q\s?&\s?a)\s(?:has\sbeen|was)\s(?:\p{L}+\s){0,2}(?:edited|condensed|shortened|abridged|translated|transcribed|conducted|recorded)\b.{0,120}$/iu;

/** A sentence that stands twice running is what a picture says under itself and beside itself. */
function markRepeats(pieces: Open[]): void {
  for (let i = 1; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const before = pieces[i - 1]!;
    if (piece.words !== before.words || piece.words.length < 60 || piece.words.length > 900) continue;
    if (before.role === null) before.role = "caption";
    if (piece.role === null) piece.role = "caption";
  }
}

/** A short line without a full stop; before a sign-off it would be part of it. */
function isHeading(pieces: readonly Open[], i: number): boolean {
  const { words, opensLine, isItem } = pieces[i]!;
  if (!opensLine || isItem || words.length > 100 || /[.;:,!"”…)\]]$/u.test(words) || words.split(/\s+/, 15).length > 14)
    return false;
  // A turn of a transcript: "OKORO: Yes".
  if (/^[\p{Lu}\s.]{2,30}:/u.test(words)) return false;
  return pieces[nextOfReport(pieces, i)]?.role !== "credit";
}

/** The place of the next piece that is neither the page's nor a picture's. */
function nextOfReport(pieces: readonly Open[], i: number): number {
  let next = i + 1;
  while (pieces[next]?.role === "furniture" || pieces[next]?.role === "caption") next++;
  return next;
}
