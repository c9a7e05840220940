import type { Span } from "../../model/span.ts";

/**
 * The text in, its paragraphs out as spans without the white space around them. A line is a paragraph; a paragraph
 * wrapped by hand into lines of equal width is one again.
 *
 *     The two envoys met in Lakeside on Monday and agreed to
 *     meet again within a week.
 *     └──────────── one paragraph of two lines ────────────┘
 */
export function paragraphsOf(text: string): Span[] {
  const blocks = blocksOf(text);
  const width = wrappingWidth(text, blocks);
  return blocks.flatMap((block) => joinWrapped(text, block, width));
}

/** Lines with no blank line between them. */
function blocksOf(text: string): Span[][] {
  const blocks: Span[][] = [];
  let block: Span[] = [];
  for (const line of linesOf(text)) {
    if (line.start < line.end) block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** Lines without the white space around them; a line of white space alone is empty. */
function* linesOf(text: string): Generator<Span> {
  let from = 0;
  while (from <= text.length) {
    let to = from;
    while (to < text.length && text[to] !== "\n" && text[to] !== "\r") to++;
    let start = from;
    let end = to;
    while (start < end && isSpace(text, start)) start++;
    while (end > start && isSpace(text, end - 1)) end--;
    yield { start, end };
    from = to + (text[to] === "\r" && text[to + 1] === "\n" ? 2 : 1);
  }
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code <= 0x20) return true;
  return code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b) || code === 0x3000 || code === 0x2028;
}

/** The width that the text was wrapped to by hand; 0 when its lines are paragraphs. */
function wrappingWidth(text: string, blocks: readonly (readonly Span[])[]): number {
  const widths = blocks
    .filter((block) => block.length > 1 && widthOf(block) <= WIDEST)
    .map((block) => [block, widthOf(block)] as const);
  let wrapped = 0;
  for (const [block, width] of widths) if (width > wrapped && breaksMidSentence(text, block, width)) wrapped = width;
  if (wrapped === 0) return 0;
  // A block whose breaks look like a writer's may still fill the width a little better.
  return widths.reduce((most, [, width]) => (width > most && width <= wrapped + RAGGED ? width : most), wrapped);
}

/** By how much the widest lines of two paragraphs differ: about one word. */
const RAGGED = 8;

function widthOf(block: readonly Span[]): number {
  return block.reduce((most, line) => Math.max(most, line.end - line.start), 0);
}

function joinWrapped(text: string, block: readonly Span[], width: number): readonly Span[] {
  if (width === 0 || widthOf(block) > width) return block;
  const paragraphs: Span[] = [];
  let open: Span | null = null;
  for (const [i, line] of block.entries()) {
    open = open === null ? line : { start: open.start, end: line.end };
    const next = block[i + 1];
    if (next !== undefined && isFull(text, line, next, width) && !opensItem(text, line, next)) continue;
    paragraphs.push(open);
    open = null;
  }
  return paragraphs;
}

/** Editors and mail programs wrap between 60 and 80 characters; a little more is still a wrapped line. */
const WIDEST = 100;
const NARROWEST = 45;

/** The next line's first word would not have fitted: the break is the width's, not the writer's. */
function isFull(text: string, line: Span, next: Span, width: number): boolean {
  const length = line.end - line.start;
  if (length < NARROWEST || length < width * 0.6) return false;
  let word = next.start;
  while (word < next.end && !isSpace(text, word)) word++;
  return length + 1 + (word - next.start) > width;
}

/**
 * However full the line above, the next item of a list is no part of it; "on page ⏎ 12. The road" is no item.
 *
 *     1. Demands that the Front lift the siege of the town;
 *     2. Decides to extend the mandate of the mission;
 */
function opensItem(text: string, line: Span, next: Span): boolean {
  const isParted = /(?:[.;:,!?]|\b(?:and|or))$/u.test(text.slice(Math.max(line.start, line.end - 4), line.end));
  return isParted && ITEM.test(text.slice(next.start, Math.min(next.end, next.start + LONGEST_MARK)));
}

const ITEM = /^(?:[•▪●◦–—-]|\(?(?:\d{1,2}(?:\.\d{1,2})?|\p{L}|[ivx]{2,4})[.)])\s/u;
const LONGEST_MARK = 12;

/** At least half of the full lines stop without a full stop: a list of sentences, one a line, is not wrapped. */
function breaksMidSentence(text: string, block: readonly Span[], width: number): boolean {
  let full = 0;
  let broken = 0;
  for (const [i, line] of block.entries()) {
    const next = block[i + 1];
    if (next === undefined || !isFull(text, line, next, width)) continue;
    full++;
    if (
      /[\p{Ll},;–—-]$/u.test(text.slice(Math.max(line.start, line.end - 2), line.end)) &&
      /^[\p{Ll}\d"“'(]/u.test(text.slice(next.start, next.start + 2))
    )
      broken++;
  }
  return full > 0 && broken * 2 >= full;
}
