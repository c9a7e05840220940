import { writtenDates } from "../published/written-dates.ts";
import { looksLikeName } from "./header-line.ts";
import { isParagraph, type Open } from "./open-piece.ts";
import { looksLikeOutlet, outletOfLine } from "./outlet-names.ts";

/**
 * The pieces before the first paragraph: which of them is the headline, and what stands around it.
 *
 *     Home                         furniture
 *     Envoys meet in Lakeside      title
 *     Ada Okoro                    byline
 *     Meridian News                outlet
 */
/** The first paragraph; a headline that reads like one, with the outlet or the date under it, is passed over. */
export function findFirstBody(pieces: readonly Open[]): number {
  const isBody = (piece: Open) =>
    piece.role === "dateline" ||
    ((piece.role === null || piece.role === "body") && isParagraph(piece.words)) ||
    piece.role === "speaker";
  const first = pieces.findIndex(isBody);
  // Of a text of labelled lines alone the head ends where they begin.
  if (first < 0) return pieces.findIndex(({ role }) => role === "heading");
  if (!isSentenceTitle(pieces[first]!, pieces[first + 1])) return first;
  const second = pieces.findIndex((piece, i) => i > first && isBody(piece));
  return second < 0 ? first : second;
}

function isSentenceTitle(piece: Open, next: Open | undefined): boolean {
  if (next === undefined || piece.role !== null || piece.words.length > 200) return false;
  return next.role === "date" || next.role === "byline" || outletOfLine(next.words) !== null;
}

/** Gives title, outlet, dateline and byline to what stands open before the first paragraph. */
export function giveHeader(pieces: Open[], firstBody: number): void {
  const head = pieces.slice(0, firstBody);
  for (const piece of head) {
    if (piece.role === null && (outletOfLine(piece.words) !== null || looksLikeOutlet(piece.words)))
      piece.role = "outlet";
    // Before the title a wire's name alone is the outlet line, not a sign-off.
    else if (piece.role === "credit" && outletOfLine(piece.words) !== null) piece.role = "outlet";
  }
  const told = pieces.find((piece) => piece.role === "title");
  if (told !== undefined) {
    for (const piece of head) if (piece.role === null && piece.words === told.words) piece.role = "title";
    return;
  }
  const open = head.filter((piece) => piece.role === null);
  const title =
    open.find((piece) => isHeadline(piece.words) && !isDatedLine(piece.words)) ??
    open.find((piece) => isHeadline(piece.words)) ??
    (open.length <= 2 ? open[0] : undefined);
  if (title === undefined || firstBody >= pieces.length) return;
  title.role = "title";
  const at = pieces.indexOf(title);
  for (const [i, piece] of pieces.slice(0, Math.max(firstBody, at + 1)).entries()) {
    if (piece.role !== null) continue;
    if (piece.words === title.words) piece.role = "title";
    else if (isDatedLine(piece.words)) piece.role = "date";
    else if (i < at) piece.role = "furniture";
    else if (
      i === firstBody - 1 &&
      !/^(?:[IVX]{1,5}|\p{Lu}|\d{1,2})[.)]\s/u.test(piece.words) &&
      /^\p{Lu}[\p{Lu}\s,.'’/-]{2,40}[—–-]?$/u.test(piece.words)
    )
      piece.role = "dateline";
    else if (looksLikeName(piece.words) && (i === at + 1 || followsHeader(pieces, i))) piece.role = "byline";
  }
}

/** Under a standfirst the author and the date come after the first paragraph. */
export function giveLateBylines(pieces: Open[], firstBody: number): void {
  for (let i = Math.max(firstBody, 0) + 1; i <= firstBody + LATE && i < pieces.length; i++) {
    const piece = pieces[i]!;
    let next = i + 1;
    while (pieces[next]?.role === "furniture" && next <= i + LATE) next++;
    if (piece.role === null && looksLikeName(piece.words) && pieces[next]?.role === "date") piece.role = "byline";
  }
}

const LATE = 3;

/** A full date set off from a name or place beside it: "Ada Okoro, Lakeside | March 11, 2013". */
export function isDatedLine(words: string): boolean {
  return (
    words.length <= 120 &&
    /[|·•/—–]|\s-\s/u.test(words) &&
    writtenDates(words).some((date) => date.year !== null && date.day !== null)
  );
}

/** Four words or more, not long: a menu entry has fewer. */
function isHeadline(words: string): boolean {
  return words.length <= 200 && words.split(/\s+/, 5).length >= 4;
}

/** A name right before an outlet or date is whoever wrote it, as is one right after the title. */
function followsHeader(pieces: readonly Open[], i: number): boolean {
  return pieces[i + 1]?.role === "outlet" || pieces[i + 1]?.role === "date";
}
