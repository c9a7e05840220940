import type { Segment } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";
import { dayNumber } from "./calendar.ts";
import { isToCome } from "./story-days.ts";
import { writtenDates } from "./written-dates.ts";

/**
 * A report's text in, its dates of day, month and year out, each with the role of the line it stands in.
 *
 *     Ada Okoro speaks in Lakeside, March 11, 2013.      a caption's date
 */
export interface FullDate extends Span {
  readonly number: number;
  readonly role: Segment["role"];
  readonly isToCome: boolean;
  /** A picture out of the archive says nothing of the day of the story. */
  readonly isArchive: boolean;
}

export function fullDates(text: string, segments: readonly Segment[]): FullDate[] {
  const dates: FullDate[] = [];
  for (const segment of segments) {
    if (segment.role === "gap" || segment.role === "furniture") continue;
    const isArchive =
      segment.role === "caption" &&
      /\bfile\b|\barchive\b/i.test(text.slice(segment.start, Math.min(segment.end, segment.start + 1000)));
    for (const { year, month, day, start, end } of writtenDates(text, segment.start, segment.end)) {
      if (year === null || day === null) continue;
      dates.push({
        number: dayNumber({ year, month, day }),
        start,
        end,
        role: segment.role,
        isToCome: isToCome(text, start),
        isArchive,
      });
    }
  }
  return dates;
}
