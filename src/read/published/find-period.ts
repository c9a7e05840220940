import type { Dated } from "../../model/edtf.ts";
import type { Segment } from "../../model/report.ts";
import { edtfOfDay } from "./calendar.ts";
import { type WrittenDate, writtenDates } from "./written-dates.ts";

/**
 * The last day of the time that a bulletin reports on. In: the text and its segments; out: that day, inferred, or null.
 * Bulletins come out when their time is over, and tell its days without a year.
 *
 *     Weekly Bulletin No. 37
 *     Reporting period: 5-11 September 2009         2009-09-11
 */
export function findPeriod(text: string, segments: readonly Segment[]): Dated | null {
  let paragraphs = 0;
  for (const { start, end, role } of segments) {
    if (role === "body") paragraphs++;
    if (paragraphs > HEAD) return null;
    const words = text.slice(start, Math.min(end, start + LONGEST));
    const label = LABEL.exec(words);
    if (label === null) continue;
    const last = writtenDates(text, start + label.index, start + words.length).findLast(isFull);
    if (last === undefined) continue;
    return {
      value: edtfOfDay({ year: last.year!, month: last.month, day: last.day! }),
      basis: "inferred",
      because: "The time it reports on ends on this day.",
      spans: [{ start: last.start, end: last.end }],
    };
  }
  return null;
}

/** Paragraphs among which the line stands, and letters of one that are looked at. */
const HEAD = 3;
const LONGEST = 200;

const LABEL =
  /\b(?:(?:report(?:ing)?|review|monitoring|observation)\speriod|period\s(?:covered|under\sreview|of\sreport)|(?:covers|covering)\sthe\speriod|week\s(?:ending|from|of)|weekly\s(?:report|bulletin|update|summary)\b[^.]{0,40}\b(?:from|for|of)\b)/iu;

function isFull({ year, day }: WrittenDate): boolean {
  return year !== null && day !== null;
}
