import type { Block, Place } from "../../format.ts";
import type { PageLine } from "./page-lines.ts";

/**
 * The lines of a document in the order they are read in, the frozen text out: lines of one paragraph joined, also over
 * columns and pages, and words that were parted at the end of a line made whole. The heads, feet and notes of pages
 * stand behind the paragraph they interrupt.
 *
 *     The envoys met in Lake-
 *     side on Monday.            "The envoys met in Lakeside on Monday."
 */
export interface LineOnPage extends PageLine {
  readonly page: number;
  readonly isMargin: boolean;
  /** The first of its column or page: height tells nothing of what comes before. */
  readonly opensColumn: boolean;
}

export function joinLines(lines: readonly LineOnPage[]): { text: string; blocks: Block[]; places: Place[] } {
  const size = bodySize(lines);
  const gap = lineGap(lines) / size;
  const notes = noteLines(lines, size);
  const paragraphs: LineOnPage[][] = [];
  let [current, held]: [LineOnPage[], LineOnPage[][]] = [[], []];
  const close = () => {
    if (current.length > 0) paragraphs.push(current);
    paragraphs.push(...held);
    [current, held] = [[], []];
  };
  for (const line of lines) {
    const [last, note] = [current.at(-1), held.at(-1)];
    if (line.isMargin) held.push([line]);
    else if (notes.has(line)) {
      const before = note?.at(-1);
      if (before !== undefined && notes.has(before) && goesOn(before, line, gap)) note!.push(line);
      else held.push([line]);
    } else {
      if (last !== undefined && !goesOn(last, line, gap)) close();
      current.push(line);
    }
  }
  close();
  return written(paragraphs, size, wordsOf(lines));
}

/** Smaller letters than the body's by this much, with nothing larger below, are the notes of a page. */
const NOTE = 0.93;

function noteLines(lines: readonly LineOnPage[], size: number): Set<LineOnPage> {
  const notes = new Set<LineOnPage>();
  const lowest = new Map<number, number>();
  for (const { page, bottom, size: own, isMargin } of lines) {
    if (!isMargin && own > size * NOTE) lowest.set(page, Math.max(lowest.get(page) ?? 0, bottom));
  }
  for (const line of lines) {
    const body = lowest.get(line.page);
    if (!line.isMargin && line.size <= size * NOTE && body !== undefined && line.top > body - line.size)
      notes.add(line);
  }
  return notes;
}

/** In gaps between lines: wider than this parts paragraphs. */
const PARTING = 1.25;
/** In sizes of letters. */
const [INDENT, OTHER_SIZE] = [0.8, 0.12];

function goesOn(last: LineOnPage, line: LineOnPage, gap: number): boolean {
  if (Math.abs(last.size - line.size) > last.size * OTHER_SIZE || BULLET.test(line.text)) return false;
  if (line.opensColumn) return !/[.!?:;”"’)\]]$/.test(last.text) && isRunning(last.text, line.text);
  const down = line.top - last.top;
  // Beside each other: the cells of one row.
  if (Math.abs(down) < line.size * 0.6) return true;
  if (down < 0 || down > gap * line.size * PARTING) return false;
  return !(line.left - last.left > line.size * INDENT && /[.!?”"]$/.test(last.text));
}

/** A sentence runs over a page when it is not ended and what follows does not look like a heading. */
function isRunning(before: string, after: string): boolean {
  return /^\p{Ll}/u.test(after) || before.length > 20;
}

const BULLET = /^(?:[•●▪■◦‣·*–—-]\s?|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)\S/u;

function bodySize(lines: readonly LineOnPage[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const key = Math.round(size * 2) / 2;
    letters.set(key, (letters.get(key) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 10;
}

/** The distance from one line to the next that is met most often, in points. */
function lineGap(lines: readonly LineOnPage[]): number {
  const counts = new Map<number, number>();
  for (const [i, line] of lines.entries()) {
    const last = lines[i - 1];
    const down = last === undefined ? 0 : line.top - last.top;
    if (last === undefined || line.opensColumn || down < line.size * 0.6 || down > line.size * 3) continue;
    const key = Math.round(down * 2) / 2;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 14;
}

/** All words that stand whole within a line: they tell whether a hyphen at the end of one belongs to the word. */
function wordsOf(lines: readonly LineOnPage[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const [word] of text.matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+){0,20}(?!-$)/gu)) words.add(word.toLowerCase());
  return words;
}

/** Larger letters than the body's by this much are a heading's. */
const HEADING = 1.12;
const LONGEST_HEADING = 200;

function written(
  paragraphs: readonly (readonly LineOnPage[])[],
  size: number,
  whole: ReadonlySet<string>,
): { text: string; blocks: Block[]; places: Place[] } {
  const blocks: Block[] = [];
  const places: Place[] = [];
  const parts: string[] = [];
  let at = 0;
  let hasTitle = false;
  const put = (words: string) => {
    parts.push(words);
    at += words.length;
  };
  for (const paragraph of paragraphs) {
    if (at > 0) put("\n\n");
    const start = at;
    for (const [i, line] of paragraph.entries()) {
      const next = paragraph[i + 1];
      const words = next === undefined ? line.text : joined(line.text, next.text, whole);
      const from = at;
      put(words);
      const { left, top, right, bottom, page } = line;
      places.push({
        start: from,
        end: from + words.trimEnd().length,
        page,
        box: [round(left), round(top), round(right), round(bottom)],
      });
    }
    const first = paragraph[0]!;
    const isHeading = first.size > size * HEADING && at - start < LONGEST_HEADING;
    const role = first.isMargin ? "furniture" : !isHeading ? "body" : hasTitle || first.page > 1 ? "heading" : "title";
    if (role === "title") hasTitle = true;
    blocks.push({ start, end: at, role });
  }
  return { text: parts.join(""), blocks, places };
}

/** Of a longer word the end tells. */
const LONGEST_WORD = 200;

/** A line as it stands before the next: with a space, or without its hyphen where the word runs on. */
function joined(words: string, next: string, whole: ReadonlySet<string>): string {
  if (words.endsWith("\u00ad")) return words.slice(0, -1);
  if (!/[-‐]$/.test(words.slice(-1))) return `${words} `;
  const parted = /([\p{L}\d]+(?:-[\p{L}\d]+){0,20})[-‐]$/u.exec(words.slice(-LONGEST_WORD))?.[1];
  const rest = /^[\p{L}\d]+/u.exec(next)?.[0];
  if (parted === undefined || rest === undefined) return `${words} `;
  if (whole.has(`${parted}-${rest}`.toLowerCase()) || !/^\p{Ll}/u.test(rest) || /\d$/.test(parted)) return words;
  return words.slice(0, -1);
}

function round(points: number): number {
  return Math.round(points * 10) / 10;
}
