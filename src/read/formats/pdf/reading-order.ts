import type { PageLine } from "./page-lines.ts";

/**
 * The lines of a page in, the same in the order a person reads them: columns one after the other, what spans them
 * before and behind.
 *
 *     Joint statement on the talks
 *     1 The parties …     3 Two crossings …
 *     2 Northland …       4 Either party …
 */
export function readingOrder(lines: readonly PageLine[], depth = 0): PageLine[] {
  const gutter = depth < MOST_COLUMNS ? gutterOf(lines) : null;
  if (gutter === null) return byRow(lines);
  const ordered: PageLine[] = [];
  let [left, right]: [PageLine[], PageLine[]] = [[], []];
  const close = () => {
    for (const line of readingOrder(left, depth + 1)) ordered.push(line);
    for (const line of readingOrder(right, depth + 1)) ordered.push(line);
    [left, right] = [[], []];
  };
  for (const line of [...lines].sort((a, b) => a.top - b.top)) {
    if (line.right <= gutter + SLACK) left.push(line);
    else if (line.left >= gutter - SLACK) right.push(line);
    else {
      close();
      ordered.push(line);
    }
  }
  close();
  return ordered;
}

const MOST_COLUMNS = 4;
const SLACK = 1;
/** So many lines make a column; so wide a share of its page is a column of prose and not one of a table. */
const FEWEST_LINES = 4;
const PROSE = 0.2;
/** Headings and footers may span the columns; more than this share, and there are none. */
const MOST_SPANNING = 0.25;
/** The space between columns, in sizes of the letters. */
const GUTTER = 0.7;
/** Candidates are looked at this far apart, in points. */
const STEP = 3;

/** Where a blank strip runs down the page between two columns of prose: its right edge. */
function gutterOf(lines: readonly PageLine[]): number | null {
  if (lines.length < FEWEST_LINES * 2) return null;
  const width = most(lines, "right") - least(lines, "left");
  const starts = new Set(lines.map(({ left }) => Math.round(left / STEP) * STEP));
  let [best, bestCount] = [null as number | null, 0];
  for (const at of [...starts].slice(0, MOST_STARTS)) {
    const right = lines.filter(({ left }) => left >= at - STEP);
    const left = lines.filter((line) => line.left < at - STEP && line.right < at);
    const count = Math.min(left.length, right.length);
    if (count < FEWEST_LINES || count <= bestCount) continue;
    if (lines.length - left.length - right.length > lines.length * MOST_SPANNING) continue;
    if (medianWidth(left) < width * PROSE || medianWidth(right) < width * PROSE) continue;
    const edge = most(left, "right");
    const start = least(right, "left");
    if (start - edge < GUTTER * (left[0]?.size ?? 10) || !runBeside(left, right)) continue;
    [best, bestCount] = [(edge + start) / 2, count];
  }
  return best;
}

const MOST_STARTS = 60;

type Edge = "left" | "top" | "right" | "bottom";

/** A page may have more lines than a function takes arguments. */
function least(lines: readonly PageLine[], edge: Edge): number {
  return lines.reduce((found, line) => Math.min(found, line[edge]), Number.POSITIVE_INFINITY);
}

function most(lines: readonly PageLine[], edge: Edge): number {
  return lines.reduce((found, line) => Math.max(found, line[edge]), Number.NEGATIVE_INFINITY);
}

function medianWidth(lines: readonly PageLine[]): number {
  const widths = lines.map(({ left, right }) => right - left).sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}

/** Columns stand beside each other, not one below the other. */
function runBeside(left: readonly PageLine[], right: readonly PageLine[]): boolean {
  const [a, b] = [extent(left), extent(right)];
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.bottom - a.top, b.bottom - b.top) / 3;
}

function extent(lines: readonly PageLine[]): { top: number; bottom: number } {
  return { top: least(lines, "top"), bottom: most(lines, "bottom") };
}

/** From top to bottom; what overlaps in height, from left to right. */
function byRow(lines: readonly PageLine[]): PageLine[] {
  const rows: PageLine[][] = [];
  for (const line of [...lines].sort((a, b) => a.bottom - b.bottom)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && line.top < (first.top + first.bottom) / 2) row.push(line);
    else rows.push([line]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.left - b.left));
}
