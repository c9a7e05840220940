import type { Span } from "../../model/span.ts";
import { passagesOf } from "./changed-passages.ts";

/**
 * The text of a report in, the lines out in which it says that something in it was put right or was added later. A line
 * that only tells when the page was last touched is none, nor is one about the versions of what is being negotiated.
 *
 *     Correction, March 13: An earlier version of this article misstated the number of prisoners.
 *     (Corrects toll in second paragraph)
 *     UPDATE: The ministry now says that fourteen people were held.
 */
export function correctionLines(text: string): Span[] {
  const lines: Span[] = [];
  let last: Span | null = null;
  for (const { start, end, words } of passagesOf(text)) {
    if (words.length > LONGEST || !MAY_CORRECT.test(words)) continue;
    // The sentences behind a label on one line belong to it.
    const goesOn: boolean = last !== null && !text.slice(last.end, start).includes("\n");
    if (isCorrection(words)) {
      if (goesOn) lines.pop();
      last = { start: goesOn ? last!.start : start, end };
      lines.push(last);
    }
  }
  return lines;
}

/** What text search is asked for to find reports that may hold such a line: each is words that stand in it together. */
export const CORRECTION_WORDS = [
  "earlier version",
  "previous version",
  "correction",
  "corrected",
  "corrects",
  "clarification",
  "amended",
  "update",
] as const;

const LONGEST = 2_000;
const MAY_CORRECT = /correct|clarif|amend|errat|version|updat|editor/i;

const PIECE =
  "(?:article|story|report|post|page|piece|item|dispatch|column|headline|transcript|release|caption|liveblog|blog)";

const SAYS: readonly RegExp[] = [
  // An earlier version of this article said …
  new RegExp(
    `\\b(?:earlier|previous|prior|original|initial|first)\\s+versions?\\s+of\\s+(?:this|our|the\\s+above)\\s+(?:\\w+\\s+)?${PIECE}`,
    "i",
  ),
  // This story has been corrected to …, was amended on 13 March
  new RegExp(
    `\\bthis\\s+(?:\\w+\\s+)?${PIECE}\\s+(?:was|has\\s+been|is)\\s+(?:\\w+\\s+)?(?:corrected|amended|clarified)\\b`,
    "i",
  ),
  // This story has been updated to say …
  new RegExp(
    `\\bthis\\s+(?:\\w+\\s+)?${PIECE}\\s+(?:was|has\\s+been)\\s+updated\\b[^\\n]{0,60}?\\b(?:to|with|after|because|following|throughout)\\s+[a-z]`,
    "i",
  ),
  // (Corrects toll in second paragraph)
  /^\(?\s?(?:corrects|refiles\s+to\s+(?:correct|fix|clarify)|clarifies)\s+\S[^\n]{2,}/i,
];
/** A label, and behind it what was put right. */
const LABEL =
  /^\W{0,3}(?:corrections?|corrected|clarifications?|errat(?:um|a)|amendments?|editor[’']?s[’']?\s+note|updated?)\b(?:\s?(?:\([^()\n]{1,60}\)|[^:\n]{1,60}?))?\s?(?::|\s[–—-]\s)\s?(?<rest>\S[^\n]*)$/i;
const PUT_RIGHT =
  /\b(?:correct\w*|clarif\w*|amend\w*|misstat\w*|misidentif\w*|wrong\w*|error|inaccura\w*|mistak\w*|versions?)\b/i;
/** A day and an hour are no sentence. */
const LEAST_WORDS = 4;

function isCorrection(words: string): boolean {
  if (SAYS.some((pattern) => pattern.test(words))) return true;
  const rest = LABEL.exec(words)?.groups?.rest;
  if (rest === undefined || (rest.match(/(?<!\p{L})\p{Ll}{3,}/gu)?.length ?? 0) < LEAST_WORDS) return false;
  return !/^\W{0,3}editor/i.test(words) || PUT_RIGHT.test(rest);
}
