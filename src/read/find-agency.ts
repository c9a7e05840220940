import type { Segment } from "../model/report.ts";
import { wordsAt } from "../model/span.ts";
import { agencyIn, agencyOf } from "./segments/agency-names.ts";
import { outletOfAddress } from "./segments/outlet-names.ts";

/**
 * The wire service that wrote the text: named in its dateline, byline, header or sign-off. A service that only took
 * the photograph, or is quoted, does not count.
 *
 *     LAKESIDE (AP) —      By Ada Okoro, Reuters      … again.” Ada Okoro, AFP/
 */
export function findAgency(text: string, segments: readonly Segment[], address: string | null): string | null {
  for (const role of ["dateline", "byline", "outlet", "date", "credit"] as const) {
    for (const segment of segments) {
      if (segment.role !== role) continue;
      const words = wordsAt(text, segment);
      const agency = PICTURE.test(words) ? null : agencyIn(words);
      if (agency !== null) return agency;
    }
  }
  const outlet = address === null ? null : outletOfAddress(address);
  return outlet === null ? null : agencyOf(outlet);
}

/** "Image copyright AFP" */
const PICTURE = /^(?:image|photo|picture|video|media)\b/i;
