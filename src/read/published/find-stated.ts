import type { Dated } from "../../model/edtf.ts";
import type { Segment } from "../../model/report.ts";
import { hasDateLabel } from "../segments/header-line.ts";
import { dayNumber, toEdtf } from "./calendar.ts";
import { type YearFinder, yearFinder } from "./find-year.ts";
import { toldRank } from "./told-rank.ts";
import { type WrittenDate, writtenDates } from "./written-dates.ts";

/**
 * The day that a report says it was published on: in a date line, a label, or its dateline.
 *
 *     Published: March 11, 2013      Updated March 12, 2013      LAKESIDE, March 11, 2013 (Meridian) -
 */
export interface Stated {
  readonly day: number;
  readonly published: Dated;
}

export function findStated(text: string, segments: readonly Segment[], addressYear: number | null): Stated | null {
  let findYear: YearFinder | null = null;
  for (const { date, where } of candidates(text, segments).sort((a, b) => a.rank - b.rank)) {
    const spans = [{ start: date.start, end: date.end }];
    if (date.year !== null) {
      const day = dayNumber({ year: date.year, month: date.month, day: date.day! });
      return {
        day,
        published: { value: toEdtf(day), basis: "stated", because: `Its ${where} states this day.`, spans },
      };
    }
    findYear ??= yearFinder(text, segments, addressYear);
    const found = findYear(date);
    if (found === null) continue;
    const because = `Its ${where} states day and month, ${found.because}.`;
    return { day: found.number, published: { value: toEdtf(found.number), basis: "inferred", because, spans } };
  }
  return null;
}

/** "AP-NY-03-11-89 1423EST" stands wherever a take of the story ends. */
const SIGN_OFF = /-\d\d-\d\d-\d\d\s\d{4}[A-Z]{2,3}T?$/;

interface Candidate {
  readonly date: WrittenDate;
  readonly where: string;
  /** Lower is better: published before a bare date before updated before a dateline. */
  readonly rank: number;
}

/** After this many paragraphs a date on a line of its own is a heading of the report. */
const HEADER_PARAGRAPHS = 2;

function candidates(text: string, segments: readonly Segment[]): Candidate[] {
  const found: Candidate[] = [];
  const paragraphs = segments.filter((segment) => segment.role === "body").length;
  let seen = 0;
  for (const segment of segments) {
    if (segment.role === "body") seen++;
    const words = text.slice(segment.start, Math.min(segment.end, segment.start + 300));
    const labelled = hasDateLabel(words);
    const isHeader = seen <= HEADER_PARAGRAPHS || seen === paragraphs;
    const isDateLine = segment.role === "date" && (isHeader || labelled || SIGN_OFF.test(words));
    const isDateline = segment.role === "dateline" && seen <= HEADER_PARAGRAPHS;
    const isLabelledNote =
      labelled && (segment.role === "credit" || segment.role === "byline" || segment.role === "outlet");
    const isSigned = (segment.role === "byline" || segment.role === "credit") && seen === 0;
    const isLast = seen === paragraphs;
    const told = toldRank({ words, role: segment.role, isFirst: seen <= 1, isLast });
    if (!isDateLine && !isDateline && !isLabelledNote && !isSigned && told === null) continue;
    for (const date of writtenDates(text, segment.start, segment.end)) {
      if (date.day === null) continue;
      const label = text.slice(Math.max(segment.start, date.start - 40), date.start);
      const isUpdate =
        /\b(?:updated?|modified|edited|revised)\b/i.test(label) && !/\b(?:published|posted|first)\b/i.test(label);
      const rank = told ?? (isDateline ? 4 : isUpdate ? 3 : labelled ? 1 : isLast ? 3.5 : 2);
      found.push({ date, where: isDateline ? "dateline" : "date line", rank });
    }
  }
  return found;
}
