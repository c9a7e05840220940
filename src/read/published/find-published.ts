import type { Dated } from "../../model/edtf.ts";
import type { Segment } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";
import { writtenDates } from "./written-dates.ts";

/**
 * A report's text, segments and address in, the day it was published out, with how that is known.
 *
 *     Published: March 11, 2013      2013-03-11, stated
 */
export interface Published {
  readonly published: Dated | null;
  readonly doubts: readonly { readonly code: string; readonly message: string; readonly span: Span }[];
}

export function findPublished(text: string, segments: readonly Segment[], _address: string | null): Published {
  for (const role of ["date", "dateline"] as const) {
    for (const segment of segments) {
      if (segment.role !== role) continue;
      for (const { year, month, day, start, end } of writtenDates(text, segment.start, segment.end)) {
        if (year === null || day === null) continue;
        const value = [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
        return {
          published: { value, basis: "stated", because: "The report carries this date.", spans: [{ start, end }] },
          doubts: [],
        };
      }
    }
  }
  return { published: null, doubts: [] };
}
