import { isDatedLine } from "./give-header.ts";
import type { Open } from "./open-piece.ts";
import { looksLikeOutlet, outletOfLine } from "./outlet-names.ts";

/**
 * Lines that only an official text opens with: a briefing, a speech, a communiqué, an agreement, a resolution. Such a
 * text has no page around it, and the short lines at its head and end are its own.
 *
 *     Daily Press Briefing
 *     Remarks by Foreign Minister Ada Okoro
 *     AGREEMENT ON A CEASEFIRE
 */
function isOfficialHeading(line: string): boolean {
  if (line.length > 250 || TELLS.test(line)) return false;
  const words = line.split(/\s+/, MOST_WORDS);
  let isOfSpokesman = false;
  for (const [i, word] of words.entries()) {
    const bare = word.toLowerCase().replace(/[:,(–—|]+$/u, "");
    if (NOUN.test(bare) && FOLLOWS.test(words[i + 1] ?? "") && !/,$/.test(word)) return true;
    isOfSpokesman ||= /^spokes/.test(bare);
    if (!BEFORE.has(bare) && !(isOfSpokesman && /^\p{Lu}/u.test(word))) return false;
  }
  return false;
}

const MOST_WORDS = 12;

const NOUN =
  /^(?:briefing|conference|availability|stakeout|transcript|remarks|statement|communiqu[eé]|declaration|agreement|accords?|protocol|treaty|memorandum|resolution|letter|address|speech|message|report|bulletin|record|release)$/u;

/** What may stand before it, and behind it. */
const BEFORE = new Set(
  (
    "the a an of joint daily regular noon morning weekly monthly background special official final press media news " +
    "opening closing introductory concluding full partial rush unofficial verbatim provisional draft general " +
    "presidential ministerial tripartite trilateral bilateral framework comprehensive peace ceasefire cease-fire " +
    "security council assembly situation monitoring progress transcript text foreign defence defense interior " +
    "ministry department state spokesperson spokesman spokeswoman spokesperson's spokesman's statement report"
  ).split(" "),
);
const FOLLOWS =
  /^(?:|[–—|(].*|no\.?|\d.*|with|by|of|on|to|at|between|regarding|concerning|from|delivered|given|following|after|before|dated|in|issued|made|for)$/iu;

/** A headline tells what happened: "Agreement with rebels signed", "Statement on truce draws fire". */
const TELLS =
  /\b(?:says?|said|signed|signs?|hopes?|fails?|failed|collaps\w+|reached|draws?|sparks?|prompts?|angers?|looms?|nears?|holds?|likely|may|could|will|would|is|are|was|were|has|have|had)\b/iu;

/** How far down the opening line may stand, and how much of a page an official text may have around it. */
const HEAD_LINES = 8;
const PAGE_LINES = 3;

/** Index of the line of the head that says what the text is, or -1: then it is none of them. `next` stands below the head. */
export function officialHeadingAt(pieces: readonly Open[], next: Open | undefined): number {
  if (pieces.filter(({ role }) => role === "furniture").length > PAGE_LINES) return -1;
  if (pieces.some(({ role }) => role === "dateline")) return -1;
  const heading = pieces.slice(0, HEAD_LINES).findIndex(({ words }) => isOfficialHeading(words));
  // Turns labelled in capitals are an official transcript's, whatever it calls itself.
  const isTranscript =
    next?.role === "speaker" &&
    ((!/\p{Ll}/u.test(next.words) && /\p{Lu}{2}/u.test(next.words)) || PRESIDING.test(next.words));
  if (heading >= 0 || !isTranscript || pieces.length === 0) return heading;
  // The house that broadcasts it stands above its title.
  return Math.max(
    0,
    pieces.findIndex(({ role, words }) => role !== "outlet" && !isHouse(words)),
  );
}

/** A record of a council opens with whoever presides. */
const PRESIDING = /^(?:(?:Mr|Mrs|Madam|Ms|The)\.?\s)?(?:Vice-)?(?:President|Chair(?:man|woman|person)?|Speaker)\b/u;

/** Whose words a transcript holds, and no house that broadcasts it: "THE WHITE HOUSE". */
const OF_STATE =
  /\b(?:white\shouse|kremlin|ministry|department|office|embassy|mission|palace|parliament|council|government|presidency|chancellery)\b/iu;

function isHouse(line: string): boolean {
  return !OF_STATE.test(line) && (outletOfLine(line) !== null || looksLikeOutlet(line));
}

/** Where the head of an official text ends: its first item or sentence, however short. */
export function firstSentence(pieces: readonly Open[], heading: number): number {
  const first = pieces.findIndex(
    ({ role, words, isItem }, i) =>
      i > heading && role === null && (isItem || (/[.;!?]["”’)]?$/u.test(words) && words.split(/\s+/, 5).length > 4)),
  );
  return first < 0 ? pieces.length : first;
}

/** Under the title, whatever stands before the first paragraph belongs to the head; so do the lines at the end. */
export function giveOfficialHead(pieces: Open[], heading: number, firstBody: number): void {
  const hasTitle = pieces.some(({ role }) => role === "title");
  const isOpen = ({ role }: Open) => role === null || role === "outlet" || role === "heading";
  // "Lakeside: new clashes" over "Situation Report No. 5" is the title.
  for (const piece of pieces.slice(0, heading)) if (piece.role === null && isHouse(piece.words)) piece.role = "outlet";
  const title = pieces
    .slice(0, heading + 1)
    .find((piece) => isOpen(piece) && piece.role !== "outlet" && piece.words.split(/\s+/, 4).length >= 4);
  if (!hasTitle && isOpen(pieces[heading]!)) (title ?? pieces[heading]!).role = "title";
  for (const [i, piece] of pieces.entries()) {
    if (
      i < firstBody
        ? piece.role === null || piece.role === "furniture"
        : SIGNED.test(piece.words) && piece.role === null
    )
      piece.role = i >= firstBody ? "credit" : isDatedLine(piece.words) ? "date" : "heading";
  }
}

const SIGNED =
  /^\(?(?:signed|for\sthe|witness(?:ed)?|in\sthe\spresence\sof|on\sbehalf\sof|attested|countersigned)\b.{0,140}[^.]$/iu;
