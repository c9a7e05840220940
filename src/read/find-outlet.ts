import type { Segment } from "../model/report.ts";
import { wordsAt } from "../model/span.ts";
import { outletOfAddress, outletOfLine } from "./segments/outlet-names.ts";

/**
 * Who published the report: the host of its address through the list of well-known outlets, else its outlet line.
 *
 *     https://edition.cnn.com/…      CNN
 *     Lakeside Gazette               Lakeside Gazette
 */
export function findOutlet(text: string, segments: readonly Segment[], address: string | null): string | null {
  const known = address === null ? null : outletOfAddress(address);
  if (known !== null) return known;
  for (const segment of segments) {
    if (segment.role !== "outlet") continue;
    const line = wordsAt(text, segment);
    return outletOfLine(line) ?? line;
  }
  return null;
}
