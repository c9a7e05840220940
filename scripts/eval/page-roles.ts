/** Which roles of a page's segments are its text, as sets of pages count it: without its title, and with it. */
import type { SegmentRole } from "../../src/model/report.ts";

export const BODY: ReadonlySet<SegmentRole> = new Set(["body", "heading", "dateline", "credit", "speaker", "marker"]);
export const BODY_AND_TITLE: ReadonlySet<SegmentRole> = new Set(["title", ...BODY]);
