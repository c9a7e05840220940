/** A citation in one line: [Harbour Post, 11 March 2024]. */
import { dateText } from "../date-text.ts";
import type { Citation } from "../shapes.ts";

export function citationAsText({ source, published }: Pick<Citation, "source" | "published">): string {
  return `[${source}, ${published === null ? "day not known" : dateText(published)}]`;
}
