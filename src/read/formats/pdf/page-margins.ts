import type { PageLine } from "./page-lines.ts";

/**
 * The lines of all pages in, those out that head and foot them: the first and last of a page that come again, but for
 * their numbers, at the same height of other pages.
 *
 *     Statement No. 7 – page 1      Statement No. 7 – page 2
 */
export function marginLines(pages: readonly (readonly PageLine[])[]): Set<PageLine> {
  const seen = new Map<string, PageLine[]>();
  for (const lines of pages) {
    const byHeight = [...lines].sort((a, b) => a.top - b.top);
    for (const line of new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)])) {
      const key = `${Math.round(line.top / SAME_HEIGHT)} ${line.text.replace(/\d+|\b[ivxl]+\b/gi, "#")}`;
      seen.set(key, [...(seen.get(key) ?? []), line]);
    }
  }
  const margins = new Set<PageLine>();
  for (const lines of seen.values()) {
    if (lines.length >= Math.max(2, Math.min(ENOUGH, pages.length / 3))) for (const line of lines) margins.add(line);
  }
  // A number alone in the last line of a page is its own.
  for (const lines of pages) {
    const last = lines.reduce<PageLine | null>(
      (low, line) => (low === null || line.bottom > low.bottom ? line : low),
      null,
    );
    if (last !== null && /^[-–—\s]*(?:page\s)?\d{1,4}(?:\s?(?:\/|of)\s?\d{1,4})?[-–—\s]*$/i.test(last.text))
      margins.add(last);
  }
  return margins;
}

/** So many lines at the top and the bottom of a page may be its margin. */
const EDGE = 3;
/** Heights within so many points are the same. */
const SAME_HEIGHT = 4;
/** On so many pages it is no chance, however long the document. */
const ENOUGH = 5;
