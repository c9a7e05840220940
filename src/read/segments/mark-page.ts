import { isParagraph, type Open } from "./open-piece.ts";
import { outletOfLine } from "./outlet-names.ts";

/**
 * Passes over all pieces that find more of the page: what one line does not show, its neighbours do.
 *
 *     Related stories               furniture, by its words
 *     Southmark buries its dead     furniture, because it follows
 */
export function markPage(pieces: Open[], firstBody: number): void {
  markMenuOutlets(pieces);
  freeSectionNames(pieces);
  markMenus(pieces);
  markLinkLists(pieces);
  markCapitals(pieces);
  markLabelledLinks(pieces);
  markStrayOutlets(pieces, firstBody);
  markRepeatedShortLines(pieces);
  markTail(pieces);
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

/** "Health" alone over a list heads it; among other entries it is one of a menu. */
function freeSectionNames(pieces: Open[]): void {
  for (const [i, piece] of pieces.entries()) {
    const next = pieces[i + 1]?.role === "marker" ? pieces[i + 2] : pieces[i + 1];
    const isOverList = next?.role === null && next.isItem && pieces[i - 1]?.role !== "furniture";
    if (piece.role === "furniture" && isOverList && SECTION_NAME.test(piece.words)) piece.role = "heading";
  }
}

const SECTION_NAME = /^\p{Lu}\p{L}+(?:\s(?:and|&)\s\p{L}+)?:?$/u;

/**
 * Three or more lines of a few words running are a menu, tags or buttons, and so is a line of a few small words alone.
 * After a colon they are what the sentence lists.
 */
function markMenus(pieces: Open[]): void {
  let from = 0;
  for (let i = 0; i <= pieces.length; i++) {
    const piece = pieces[i];
    if (piece !== undefined && isMenuEntry(piece)) continue;
    const isListed = pieces[from - 1]?.role === null && pieces[from - 1]!.words.endsWith(":");
    for (const entry of isListed ? [] : pieces.slice(from, i)) {
      if (i - from >= 3 || TAG.test(entry.words)) entry.role ??= "furniture";
    }
    from = i + 1;
  }
}

/** "truce talks" */
const TAG = /^\p{Ll}[\p{Ll}-]*(?:\s\p{Ll}[\p{Ll}-]*){0,2}$/u;

function isMenuEntry({ role, words, isItem }: Open): boolean {
  return role === "furniture"
    ? words.length <= 40
    : // "Backed by: Northland" is a line of a profile.
      !FIELD.test(words) &&
        role === null &&
        words.length <= 30 &&
        !isItem &&
        words.split(/\s+/, 5).length <= 4 &&
        !/[.!?"”:]$/u.test(words);
}

const FIELD = /^\p{Lu}[\p{L}\s'’/-]{2,30}:\s\S/u;

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

/**
 * Inside the report a line of capitals as long as a headline is a link to another story, unless shorter ones head its
 * sections too: "WHO SITS AT THE TABLE" among "THE COUNCIL" and "THE MEDIATORS".
 */
function markCapitals(pieces: Open[]): void {
  const paragraphs = pieces.filter((piece) => piece.role === null && piece.words.length > 70);
  // Cables and old wires are in capitals throughout.
  if (paragraphs.filter((piece) => isCapitals(piece.words)).length * 2 > paragraphs.length) return;
  const title = pieces.findIndex((piece) => piece.role === "title");
  const lines = pieces.filter(
    ({ role, words, opensLine }, i) =>
      role === null && opensLine && i > title && words.length <= 200 && isCapitals(words),
  );
  const long = lines.filter(({ words }) => words.split(/\s+/, 6).length >= 5);
  if (lines.length - long.length >= SECTIONS) return;
  for (const piece of long) piece.role = "furniture";
}

/** Short lines of capitals that show that a report is parted by such. */
const SECTIONS = 2;

/** No small letter but a possessive's, and a capital: "NORTHLAND's ENVOYS MEET". */
function isCapitals(words: string): boolean {
  return /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words.replace(/['’]s\b/g, ""));
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
  // What follows a colon is a list of the report's own.
  if (last < 0 || pieces.slice(last).some(({ role, words }) => role === null && words.endsWith(":"))) return;
  const tail = pieces.slice(last + 1);
  const shows = tail.findIndex((piece) => piece.role === "furniture");
  const enough = tail.filter((piece) => piece.role === "furniture").length >= 4 ? 1 : 2;
  const isLink = ({ role, words, isItem }: Open) =>
    role === null && words.length <= LONGEST_LINK && !/[.!?]["”’]?$/u.test(words) && !isItem;
  const [after, all] = [shows < 0 ? [] : tail.slice(shows).filter(isLink), tail.filter(isLink)];
  for (const link of all.length >= 3 ? all : after.length >= enough ? after : []) link.role = "furniture";
}

const LONGEST_LINK = 200;
