import type { Report } from "../model/report.ts";
import { wordsAt } from "../model/span.ts";

/**
 * A report in, its head in the exchange form out.
 *
 *     { "title": "Envoys meet in Lakeside", "outlet": null, "agency": "AFP", "published": "2013-03-11",
 *       "published_basis": "stated", "furniture": ["Share"] }
 */
export interface ExchangeDocument {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly published: string | null;
  readonly published_basis: "stated" | "inferred" | null;
  readonly furniture: readonly string[];
}

export function documentOf(report: Report): ExchangeDocument {
  const furniture = report.segments.filter((segment) => segment.role === "furniture");
  return {
    title: report.title,
    outlet: report.outlet,
    agency: report.agency,
    published: report.published?.value ?? null,
    published_basis: report.published?.basis ?? null,
    furniture: [...new Set(furniture.map((segment) => wordsAt(report.text, segment)))],
  };
}
