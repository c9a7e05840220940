import type { SegmentRole } from "../../../model/report.ts";
import type { Block, Place } from "../../format.ts";
import type { PageBlock } from "./page-blocks.ts";
import type { PageElement } from "./page-tree.ts";

/**
 * The blocks of a page with their roles in, the frozen text out, with what stands where in it and whence it comes: a
 * block a line, blank lines between, but for the rows of one table and the items of one list.
 *
 *     Envoys meet in Lakeside⏎⏎The two envoys met on Monday.      title 0..23 /html/body/h1, body 25..54 /html/body/p
 */
export function frozenPage(
  blocks: readonly PageBlock[],
  roles: readonly SegmentRole[],
  byteOf: ((offset: number) => number) | null,
): { text: string; blocks: Block[]; places: Place[] } {
  const paths = new Paths();
  const parts: string[] = [];
  const marked: Block[] = [];
  const places: Place[] = [];
  let at = 0;
  for (const [i, { text, box, source }] of blocks.entries()) {
    const before = blocks[i - 1];
    if (before !== undefined) {
      const gap = isNextLine(before, blocks[i]!) ? "\n" : "\n\n";
      parts.push(gap);
      at += gap.length;
    }
    const span = { start: at, end: at + text.length };
    parts.push(text);
    at = span.end;
    marked.push({ ...span, role: roles[i]! });
    const path = paths.of(box.element);
    places.push(
      byteOf === null
        ? { ...span, path }
        : { ...span, path, bytes: { start: byteOf(source.start), end: byteOf(source.end) } },
    );
  }
  return { text: parts.join(""), blocks: marked, places };
}

function isNextLine({ box }: PageBlock, { box: next }: PageBlock): boolean {
  return LINES.has(next.element.tagName) && box.element.tagName === next.element.tagName && box.parent === next.parent;
}

const LINES = new Set(["tr", "li", "dt", "dd"]);

/** "/html/body/main/p[3]", counting each kind of element apart, from 1; a number only where there are several. */
class Paths {
  private readonly known = new Map<PageElement, string>();
  private readonly counted = new Map<PageElement, Map<PageElement, number>>();

  of(element: PageElement): string {
    const open: PageElement[] = [];
    let above: PageElement | null = element;
    while (above !== null && !this.known.has(above)) {
      open.push(above);
      const parent: PageElement["parentNode"] = above.parentNode;
      above = parent !== null && "tagName" in parent ? parent : null;
    }
    let path = above === null ? "" : this.known.get(above)!;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      path += `/${next.tagName}${this.numberOf(next)}`;
      this.known.set(next, path);
    }
    return path;
  }

  private numberOf(element: PageElement): string {
    const parent = element.parentNode;
    if (parent === null || !("tagName" in parent)) return "";
    let numbers = this.counted.get(parent);
    if (numbers === undefined) {
      numbers = new Map();
      this.counted.set(parent, numbers);
      const counts = new Map<string, number>();
      for (const child of parent.childNodes) {
        if (!("tagName" in child)) continue;
        const number = (counts.get(child.tagName) ?? 0) + 1;
        counts.set(child.tagName, number);
        numbers.set(child, number);
      }
      // The only one of its kind goes without a number.
      for (const [child] of numbers) if (counts.get(child.tagName) === 1) numbers.set(child, 0);
    }
    const number = numbers.get(element) ?? 0;
    return number === 0 ? "" : `[${number}]`;
  }
}
