import type { Segment } from "../../model/report.ts";
import { wordsAt } from "../../model/span.ts";

/**
 * What a report calls itself: the words of its first title and byline segments.
 *
 *     Envoys meet in Lakeside      title "Envoys meet in Lakeside"
 *     By Ada Okoro                 byline "Ada Okoro"
 */
export function findTitle(text: string, segments: readonly Segment[]): string | null {
  const title = segments.find((segment) => segment.role === "title");
  return title === undefined ? null : wordsAt(text, title).replace(/\s+/g, " ").trim();
}

export function findByline(text: string, segments: readonly Segment[]): string | null {
  const byline = segments.find((segment) => segment.role === "byline");
  if (byline === undefined) return null;
  return wordsAt(text, byline)
    .replace(/\s+/g, " ")
    .replace(/^(?:(?:written|story|reported|report|posted)\s)?by\s?:?\s/i, "")
    .trim();
}
