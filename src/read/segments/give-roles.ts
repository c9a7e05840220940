import type { SegmentRole } from "../../model/report.ts";
import { isCaption } from "./caption.ts";
import { isCreditLine } from "./credit.ts";
import type { Piece } from "./cut-paragraph.ts";
import { isFurnitureLine } from "./furniture.ts";
import { isBylineLine, isDateLine, looksLikeName, roleOfLabel } from "./header-line.ts";
import { looksLikeOutlet, outletOfLine } from "./outlet-names.ts";

/**
 * Pieces of the text in, the same pieces with their roles out. What a line says decides first; what stays open is
 * told from its place: before the first paragraph, between paragraphs, after the last.
 *
 *     Envoys meet in Lakeside      title      the first headline before the first paragraph
 *     Meridian News                outlet     an outlet's name in the header
 *     The two envoys met …         body
 *     What comes next              heading    a short line without a full stop between paragraphs
 */
type Open = Piece & { role: SegmentRole | null };
type Settled = Piece & { readonly role: SegmentRole };

export function giveRoles(pieces: readonly Piece[]): Settled[] {
  const open: Open[] = pieces.map((piece) => ({ ...piece, role: piece.role ?? roleOfWords(piece) }));
  markRepeats(open);
  const firstBody = findFirstBody(open);
  giveHeader(open, firstBody < 0 ? open.length : firstBody);
  markMenuOutlets(open);
  markMenus(open);
  markLinkLists(open);
  markCapitals(open);
  markLabelledLinks(open);
  markStrayOutlets(open, firstBody);
  markRepeatedShortLines(open);
  markTail(open);
  return open.map((piece, i) => ({ ...piece, role: piece.role ?? (isHeading(open, i) ? "heading" : "body") }));
}

/** The first paragraph; a headline that reads like one, with the outlet or the date under it, is passed over. */
function findFirstBody(pieces: readonly Open[]): number {
  const isBody = (piece: Open) => piece.role === "dateline" || (piece.role === null && isParagraph(piece.words));
  const first = pieces.findIndex(isBody);
  if (first < 0 || !isSentenceTitle(pieces[first]!, pieces[first + 1])) return first;
  const second = pieces.findIndex((piece, i) => i > first && isBody(piece));
  return second < 0 ? first : second;
}

function isSentenceTitle(piece: Open, next: Open | undefined): boolean {
  if (next === undefined || piece.role !== null || piece.words.length > 200) return false;
  return next.role === "date" || next.role === "byline" || outletOfLine(next.words) !== null;
}

/** What the words say wherever they stand. */
function roleOfWords({ words, opensLine }: Piece): SegmentRole | null {
  if (!opensLine) return null;
  if (isCaption(words)) return "caption";
  if (isCreditLine(words)) return "credit";
  if (isFurnitureLine(words)) return "furniture";
  if (isDateLine(words)) return "date";
  if (isBylineLine(words)) return "byline";
  return roleOfLabel(words);
}

/** A sentence or more: long, or closed by a full stop and not short. */
export function isParagraph(words: string): boolean {
  if (words.length > 160) return true;
  return words.length > 70 && /[.!?]["”’')\]]{0,3}$/u.test(words);
}

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

/** Title, outlet, date and byline before the first paragraph. */
function giveHeader(pieces: Open[], firstBody: number): void {
  const head = pieces.slice(0, firstBody);
  for (const piece of head) {
    if (piece.role === null && (outletOfLine(piece.words) !== null || looksLikeOutlet(piece.words)))
      piece.role = "outlet";
    // Before the title a wire's name alone is the outlet line, not a sign-off.
    else if (piece.role === "credit" && outletOfLine(piece.words) !== null) piece.role = "outlet";
  }
  if (pieces.some((piece) => piece.role === "title")) return;
  const open = head.filter((piece) => piece.role === null);
  const title = open.find((piece) => isHeadline(piece.words)) ?? (open.length <= 2 ? open[0] : undefined);
  if (title === undefined || firstBody >= pieces.length) return;
  title.role = "title";
  const at = pieces.indexOf(title);
  for (const [i, piece] of pieces.slice(0, Math.max(firstBody, at + 1)).entries()) {
    if (piece.role !== null) continue;
    if (piece.words === title.words) piece.role = "title";
    else if (i < at) piece.role = "furniture";
    else if (i === firstBody - 1 && /^\p{Lu}[\p{Lu}\s,.'’/-]{2,40}[—–-]?$/u.test(piece.words)) piece.role = "dateline";
    else if (looksLikeName(piece.words) && followsHeader(pieces, i)) piece.role = "byline";
  }
}

/** Four words or more, not long: a menu entry has fewer. */
function isHeadline(words: string): boolean {
  return words.length <= 200 && words.split(/\s+/, 5).length >= 4;
}

/** A name right before an outlet or date, or right after the title, is whoever wrote it. */
function followsHeader(pieces: readonly Open[], i: number): boolean {
  return pieces[i + 1]?.role === "outlet" || pieces[i + 1]?.role === "date";
}

/** An outlet's name among menu entries is one of them; the report's own stands next to its title, author or date. */
function markMenuOutlets(pieces: Open[]): void {
  const isHeader = (piece: Open | undefined) =>
    piece?.role === "title" || piece?.role === "byline" || piece?.role === "date";
  const isEntry = (piece: Open | undefined) => piece === undefined || piece.role === "furniture";
  for (const [i, piece] of pieces.entries()) {
    if (piece.role !== "outlet" || isHeader(pieces[i - 1]) || isHeader(pieces[i + 1])) continue;
    if (isEntry(pieces[i - 1]) && isEntry(pieces[i + 1])) piece.role = "furniture";
  }
}

/** Three or more lines of a few words running are a menu, tags or buttons. */
function markMenus(pieces: Open[]): void {
  let from = 0;
  for (let i = 0; i <= pieces.length; i++) {
    const piece = pieces[i];
    if (piece !== undefined && isMenuEntry(piece)) continue;
    if (i - from >= 3) for (const entry of pieces.slice(from, i)) entry.role ??= "furniture";
    from = i + 1;
  }
}

function isMenuEntry({ role, words }: Open): boolean {
  return role === "furniture"
    ? words.length <= 40
    : role === null && words.length <= 30 && words.split(/\s+/, 5).length <= 4 && !/[.!?"”:]$/u.test(words);
}

/** After "Related stories" and its like, headlines are links until a paragraph comes. */
function markLinkLists(pieces: Open[]): void {
  let inList = false;
  for (const piece of pieces) {
    if (piece.role === "furniture") inList ||= LIST_OPENS.test(piece.words);
    else if (inList && piece.role === null && piece.words.length <= 160 && !/[.!?]["”’']?$/u.test(piece.words)) {
      piece.role = "furniture";
    } else inList = false;
  }
}

const LIST_OPENS =
  /^\W{0,3}(?:related|filed\sunder|tags|topics|recommended|most\s(?:read|popular|viewed|shared)|popular|trending|top\s(?:stories|news|headlines)|latest|more\s(?:from|on|news|stories|in)|read\s(?:also|next|more)|also\s(?:read|on|in)|you\s(?:may|might)|editor|recent|see\salso|up\snext|don't\smiss|further\sreading)\b[^:]{0,40}:?$/iu;

/** Inside the report a line of capitals as long as a headline is a link to another story. */
function markCapitals(pieces: Open[]): void {
  const title = pieces.findIndex((piece) => piece.role === "title");
  for (const [i, piece] of pieces.entries()) {
    if (piece.role !== null || i <= title || piece.words.length > 200) continue;
    if (
      piece.words.split(/\s+/, 5).length >= 4 &&
      !/\p{Ll}/u.test(piece.words.replace(/['’]s\b/g, "")) &&
      /\p{Lu}/u.test(piece.words)
    ) {
      piece.role = "furniture";
    }
  }
}

/** A short line without a full stop; before a sign-off it would be part of it. */
function isHeading(pieces: readonly Open[], i: number): boolean {
  const { words, opensLine } = pieces[i]!;
  if (!opensLine || words.length > 100 || /[.;:,!"”…)\]]$/u.test(words) || words.split(/\s+/, 15).length > 14)
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

/**
 * Inside the report a label in capitals and a headline after it is a link, unless the report is a transcript, where
 * such labels are the speakers.
 *
 *     IN LAKESIDE: Envoys wait for a second round
 */
function markLabelledLinks(pieces: Open[]): void {
  const isLabelled = (piece: Open) => LABELLED.test(piece.words.slice(0, 60));
  if (pieces.some((piece) => isLabelled(piece) && /[.!?]["”’]?$/u.test(piece.words.slice(-3)))) return;
  const title = pieces.findIndex((piece) => piece.role === "title");
  for (const piece of pieces.slice(title + 1)) {
    if (piece.role !== null || piece.words.length > 140 || !isLabelled(piece)) continue;
    if (piece.words.split(/\s+/, 6).length >= 5) piece.role = "furniture";
  }
}

const LABELLED = /^\p{Lu}[\p{Lu}\s.'’-]{2,24}:\s\S/u;

/** After the report has begun, an outlet's name on a line of its own is the page's. */
function markStrayOutlets(pieces: Open[], firstBody: number): void {
  for (const piece of firstBody < 0 ? [] : pieces.slice(firstBody)) {
    if (piece.role === null && outletOfLine(piece.words) !== null) piece.role = "furniture";
  }
}

/** No writer repeats a short line three times. */
function markRepeatedShortLines(pieces: Open[]): void {
  const counts = new Map<string, number>();
  const isShort = ({ role, words }: Open) => role === null && words.length <= 60;
  for (const piece of pieces) if (isShort(piece)) counts.set(piece.words, (counts.get(piece.words) ?? 0) + 1);
  for (const piece of pieces) if (isShort(piece) && counts.get(piece.words)! >= 3) piece.role = "furniture";
}

/**
 * After the last paragraph headlines that follow are the page's links: two once the page has begun to show, else three.
 * A single one may be the caption of a picture, unless much of the page stands around it.
 */
function markTail(pieces: Open[]): void {
  const last = pieces.findLastIndex(
    ({ role, words }) =>
      (role === null && isParagraph(words) && /[.!?]["”’')\]]{0,3}$/u.test(words)) || role === "dateline",
  );
  if (last < 0) return;
  const tail = pieces.slice(last + 1);
  const shows = tail.findIndex((piece) => piece.role === "furniture");
  const enough = tail.filter((piece) => piece.role === "furniture").length >= 4 ? 1 : 2;
  const isLink = ({ role, words }: Open) => role === null && !/[.!?]["”’]?$/u.test(words);
  const [after, all] = [shows < 0 ? [] : tail.slice(shows).filter(isLink), tail.filter(isLink)];
  for (const link of all.length >= 3 ? all : after.length >= enough ? after : []) link.role = "furniture";
}
