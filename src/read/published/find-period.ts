import type { Dated } from "../../model/edtf.ts";
import type { Segment } from "../../model/report.ts";
import { edtfOfDay } from "./calendar.ts";
import { type WrittenDate, writtenDates } from "./written-dates.ts";

/**
 * The last day of the time that a bulletin reports on. In: the text and its segments; out: that day, inferred, or null.
 * Bulletins come out when their time is over, and tell its days without a year. A line of the head that names such a
 * bulletin and then one day states that day.
 *
 *     Weekly Bulletin No. 37
 *     Reporting period: 5-11 September 2009         2009-09-11, inferred
 *     Daily report, 11 September 2009               2009-09-11, stated
 */
export function findPeriod(text: string, segments: readonly Segment[]): Dated | null {
  let paragraphs = 0;
  for (const { start, end, role } of segments) {
    if (role === "body") paragraphs++;
    if (paragraphs > HEAD) return null;
    const words = text.slice(start, Math.min(end, start + LONGEST));
    const last = writtenDates(words).findLast(isFull);
    const reading = last === undefined ? null : readingOf(words, last);
    if (reading === null) continue;
    return {
      value: edtfOfDay({ year: last!.year!, month: last!.month, day: last!.day! }),
      basis: reading,
      because:
        reading === "stated" ? "Its head states this day beside its name." : "The time it reports on ends on this day.",
      spans: [{ start: start + last!.start, end: start + last!.end }],
    };
  }
  return null;
}

function readingOf(words: string, last: WrittenDate): "stated" | "inferred" | null {
  const before = words.slice(0, last.start);
  if (LABEL.test(before)) return "inferred";
  if (/[.!?]["”’]?$/u.test(words) || words.length > LONGEST_LINE) return null;
  if (PERIOD.test(before)) return "inferred";
  const named = NAMED.exec(before);
  if (named === null || !/^\W{0,3}$/u.test(words.slice(last.end))) return null;
  return named.groups!.first === undefined ? "stated" : "inferred";
}

/** Paragraphs among which the line stands, and letters of one that are looked at. */
const HEAD = 3;
const LONGEST = 200;
const LONGEST_LINE = 140;

const LABEL =
  /\b(?:(?:report(?:ing)?|review|monitoring|observation)\speriod|period\s(?:covered|under\sreview|of\sreport)|(?:covers|covering)\sthe\speriod|week\s(?:ending|from|of)|weekly\s(?:report|bulletin|update|summary)\b[^.]{0,40}\b(?:from|for|of)\b)/iu;

/** On a line that is no sentence: "For the period 3 to 9 May 1999", "Period: 3-9 May 1999". */
const PERIOD =
  /\b(?:period|fortnight|week)\b:?\s?(?:from\s|of\s)?(?:\p{L}+day,?\s)?(?:\d{1,2}|\p{L}+\s\d{1,2})[^.;:]{0,24}$/iu;

/** "Daily report, ", "SITREP No. 12 (", "Weekly digest: 3 to ": what a line calls the bulletin, up to the last day. */
const NAMED =
  /\b(?:bulletin|reports?|sitrep|update|digest|summary|overview|log|brief|chronicle|review|newsletter)(?:\s(?:no|nr|number|issue)\W{0,2}\d{1,5}|\s#?\d{1,5})?\s?[,:(–—|-]\s?(?<first>(?:\p{L}+\s)?\d{1,2}(?:\s\p{L}+)?\s?(?:to|and|until|[-–—])\s?)?(?:\p{L}+day,?\s)?$/iu;

function isFull({ year, day }: WrittenDate): boolean {
  return year !== null && day !== null;
}
