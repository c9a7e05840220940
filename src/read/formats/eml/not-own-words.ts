import type { Span } from "../../../model/span.ts";

/**
 * The text of a mail in, the lines that are not what its sender wrote to be read out: what an answer quotes, what a
 * forwarded mail has at its head, signatures and what lists and offices add.
 *
 *     The envoys met today.
 *     --
 *     Ada Okoro, Meridian News             signature
 *     On Monday Bo Lind wrote:             quoted
 *     > When do they meet?                 quoted
 */
export function notOwnWords(text: string, isForwarded: boolean): Span[] {
  const lines = linesOf(text);
  const wordsOf = (i: number) => {
    const line = lines[i];
    return line === undefined ? "" : text.slice(line.start, Math.min(line.end, line.start + LONGEST_LINE)).trim();
  };
  const marked: boolean[] = lines.map(() => false);
  const mark = (from: number, to: number) => marked.fill(true, from, to);
  let hasOwnWords = false;
  for (let i = 0; i < lines.length; i++) {
    const words = wordsOf(i);
    if (words === "") continue;
    const head = forwardedHead(wordsOf, i);
    const attribution = attributionLength(wordsOf, i);
    if (head > 0) {
      mark(i, i + head);
      // An answer has the mail that it answers below it; what is sent on is meant to be read.
      if (!isForwarded && hasOwnWords && !FORWARDED.test(words)) return spansOf(lines, marked.fill(true, i));
      i += head - 1;
    } else if (attribution > 0) {
      mark(i, i + attribution);
      i += attribution - 1;
    } else if (words.startsWith(">")) mark(i, i + 1);
    else if (SIGNATURE.test(text.slice(lines[i]!.start, lines[i]!.end))) {
      const end = endOfSignature(wordsOf, i, lines.length);
      mark(i, end);
      i = end - 1;
    } else if (LIST_FOOT.test(words)) return spansOf(lines, marked.fill(true, i));
    else if (ADDED.test(words)) {
      const end = endOfParagraph(wordsOf, i, lines.length);
      mark(i, end);
      i = end - 1;
    } else hasOwnWords = true;
  }
  return spansOf(lines, marked);
}

/** A longer line is a paragraph, and a pattern run over millions of letters can exhaust the stack. */
const LONGEST_LINE = 2_000;

type WordsOf = (line: number) => string;

const FORWARDED =
  /^[-_=\s]{0,20}(?:begin\s)?forwarded\s(?:message|mail|e-?mail)\b|^[-_=\s]{2,20}(?:weitergeleitete|message transféré|mensaje reenviado)/i;
const ORIGINAL = /^[-_=\s]{2,20}(?:original|reply)\s(?:message|mail|appointment)[-_=\s]{0,20}$/i;
const HEAD_FIELD = /^[*>\s]{0,4}(?:from|sent|date|to|cc|bcc|subject|reply-to|importance|attachments)\*?:\*?(?:\s|$)/i;

/** So many lines from here are the head of a mail that was sent on or answered. */
function forwardedHead(wordsOf: WordsOf, at: number): number {
  let end = at;
  const isSaid = FORWARDED.test(wordsOf(at)) || ORIGINAL.test(wordsOf(at)) || /^_{10,}$/.test(wordsOf(at));
  if (isSaid) end++;
  while (isSaid && wordsOf(end) === "" && end < at + 3) end++;
  const first = end;
  const isHead = /^[*>\s]{0,4}from\b/i.test(wordsOf(first));
  // A field may run over into the next line, as a long list of addressees does.
  while (isHead && end < first + LONGEST_HEAD && (HEAD_FIELD.test(wordsOf(end)) || isRunOn(wordsOf, end))) end++;
  return end - first >= 3 ? end - at : FORWARDED.test(wordsOf(at)) ? 1 : 0;
}

const LONGEST_HEAD = 30;

function isRunOn(wordsOf: WordsOf, at: number): boolean {
  return wordsOf(at) !== "" && (HEAD_FIELD.test(wordsOf(at + 1)) || /@[\w.-]+>?[;,]?$/.test(wordsOf(at)));
}

const ATTRIBUTION =
  /^(?:On|Le|Am|El|Em|Il)\s.{3,300}\s(?:wrote|writes|a écrit|schrieb|escribió|escreveu|ha scritto)\s?:$/;

/** "On Mon, Mar 11, 2013 at 10:00 AM Ada Okoro <ada@meridian.example> wrote:", in one line or up to three. */
function attributionLength(wordsOf: WordsOf, at: number): number {
  if (!/^(?:On|Le|Am|El|Em|Il)\s/.test(wordsOf(at))) return 0;
  let words = "";
  for (let length = 1; length <= 3 && wordsOf(at + length - 1) !== ""; length++) {
    words = `${words} ${wordsOf(at + length - 1)}`.trim();
    if (ATTRIBUTION.test(words) && /\d|@/.test(words)) return length;
  }
  return 0;
}

const SIGNATURE = /^--\s?$/;

/** The longest signature; what stands further down is text again. */
const SIGNATURE_LINES = 15;

function endOfSignature(wordsOf: WordsOf, at: number, lines: number): number {
  let end = at + 1;
  while (end < lines && end < at + SIGNATURE_LINES && forwardedHead(wordsOf, end) === 0) end++;
  return end;
}

function endOfParagraph(wordsOf: WordsOf, at: number, lines: number): number {
  let end = at + 1;
  while (end < lines && wordsOf(end) !== "") end++;
  return end;
}

/** From here to the end is the list's. */
const LIST_FOOT =
  /^(?:you (?:are receiving|received|have received|are getting) this (?:e-?mail|message|newsletter|alert)\b|to (?:unsubscribe|manage your subscription|stop receiving|opt out)\b|unsubscribe(?:\s|$)|you are (?:currently )?subscribed to\b)/i;

/** A paragraph that an office or a telephone adds. */
const ADDED =
  /^(?:sent from (?:my|outlook|yahoo|proton|mail for)\b|get outlook for\b|caution: this e-?mail\b|\[?external(?: e-?mail| sender)?\]?:?$|(?:confidentiality )?(?:notice|disclaimer):|this (?:e-?mail|message)(?: and any| \(including|,? including| is (?:intended|confidential)| may contain| has been scanned| was sent)\b|please consider the environment\b|view (?:this|it) (?:e-?mail |message )?in (?:your|a) browser\b|virus-free\b)/i;

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function spansOf(lines: readonly Span[], marked: readonly boolean[]): Span[] {
  return lines.filter(({ start, end }, i) => marked[i] && start < end);
}
