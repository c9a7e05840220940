import type { Dated } from "../../model/edtf.ts";
import type { Segment } from "../../model/report.ts";
import { edtfOfDay } from "./calendar.ts";
import { writtenDates } from "./written-dates.ts";

/**
 * A text and its segments in; the day of the meeting that adopted it out, where it is such a text and its head or first
 * paragraph tells when it met, else null.
 *
 *     COMMUNIQUE OF THE 562ND MEETING OF THE PEACE COUNCIL
 *     The Peace Council, at its 562nd meeting, held on 14 November 2015 in Lakeside, adopted …      2015-11-14, inferred
 */
export function findMeeting(text: string, segments: readonly Segment[]): Dated | null {
  const first = segments.findIndex(({ role }) => role === "body");
  const head = segments
    .slice(0, first + 1)
    .filter(({ role }) => role === "title" || role === "heading" || role === "body");
  if (!head.slice(0, -1).some(({ start, end }) => ADOPTED.test(text.slice(start, end)))) return null;
  const dates = head.flatMap(({ start, end }) =>
    writtenDates(text, start, Math.min(end, start + LONGEST)).filter(
      (date) =>
        date.year !== null &&
        date.day !== null &&
        MET.test(text.slice(Math.max(start, date.start - BEFORE), date.start)),
    ),
  );
  if (dates.length === 0) return null;
  // Of a meeting of some days the last: "held on 13 November 2015 and on 14 November 2015".
  const { year, month, day, ...span } = dates.at(-1)!;
  return {
    value: edtfOfDay({ year: year!, month, day: day! }),
    basis: "inferred",
    because: "The meeting that adopted it was held on this day.",
    spans: [{ start: span.start, end: span.end }],
  };
}

const LONGEST = 600;
const BEFORE = 120;
const ADOPTED =
  /^(?:(?:the|joint|final|press|chair\p{L}*|presidential|draft|summary)\s)*(?:communiqu[eé]|statement|declaration|resolution|decisions?|conclusions?|outcome|recommendations|minutes|record|report\sof\sthe)\b/iu;
const MET =
  /\b(?:meeting|session|summit|conference|consultations?|talks|convened|met|gathered|assembled)\b[^.;]{0,100}\s(?:on|from)\s(?:\p{L}+day,?\s)?(?:\d{1,2}\s(?:and|to|[-–])\s)?$/iu;
