import type { Span } from "../../../model/span.ts";
import {
  attributeOf,
  isElement,
  isText,
  type PageElement,
  type PageNode,
  type PageText,
  partsOf,
} from "./page-tree.ts";

/**
 * A page's tree in, what a browser shows of it out: blocks of text in reading order, white space as it is shown. Two
 * line breaks running part blocks as a paragraph does; one stays a line break.
 *
 *     <div>The envoys met.<br><br>They will <b>meet</b> again.</div>      "The envoys met."   "They will meet again."
 */
export interface PageBlock {
  readonly text: string;
  /** The element that the text stands in as a block: p, li, h2, td. */
  readonly box: PageBox;
  /** Names and classes of the inline elements that the text begins in: <span class="date">. */
  readonly inner: string;
  /** Characters that are words of a link. */
  readonly linked: number;
  readonly links: number;
  /** Characters in italics. */
  readonly slanted: number;
  /** Where the first and the last of its text stand in the source. */
  readonly source: Span;
}

/** An element that a browser sets apart, with the blocks in it: [first, end) of the page's. */
export interface PageBox {
  readonly element: PageElement;
  readonly parent: PageBox | null;
  readonly depth: number;
  /** What the element and the inline ones around it call themselves. */
  readonly names: string;
  readonly first: number;
  readonly end: number;
}

/** Told which texts of the tree each block was made of. */
export interface Follow {
  readonly text: (text: PageText, block: number) => void;
  /** What stands in an element that browsers leave unparsed. */
  readonly unscripted: (element: PageElement, parts: readonly PageNode[]) => void;
}

export function blocksOf(root: PageElement, name: string, follow?: Follow): PageBlock[] {
  const walk = new Walk(name, follow);
  walk.element(root);
  walk.close();
  return walk.blocks;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** So many inline elements around a text tell of it. */
const INLINE = 3;
/** Of a longer name only the beginning tells. */
const LONGEST_NAMES = 300;
const NAMING = new Set([
  "class",
  "id",
  "role",
  "itemprop",
  "data-testid",
  "data-component",
  "data-module",
  "aria-label",
  "name",
  "rel",
  "property",
]);

/** What an element is called by whoever made the page: "article-body", "related-links". */
function namesOf({ tagName, attrs }: PageElement): string {
  if (tagName === "html" || tagName === "body") return "";
  let names = tagName.includes("-") ? tagName : "";
  for (const { name, value } of attrs) if (NAMING.has(name)) names += ` ${value.slice(0, LONGEST_NAMES)}`;
  return names.slice(0, LONGEST_NAMES).trim();
}

/** A notice that scripts are needed is shorter. */
const SHORTEST_UNSCRIPTED = 400;

class Walk {
  readonly blocks: PageBlock[] = [];
  private readonly name: string;
  private readonly follow: Follow | undefined;
  private parts: string[] = [];
  private linked = 0;
  private links = 0;
  private slanted = 0;
  private breaks = 0;
  private isSpaceDue = false;
  private isEmpty = true;
  private from = -1;
  private to = -1;
  private box: Writable<PageBox> | null = null;
  private inner = "";
  private inline: string[] = [];
  private linkDepth = 0;
  private slantedDepth = 0;
  private preDepth = 0;
  private cellDepth = 0;
  /** Where the source begins that places count from. */
  private base = 0;

  constructor(name: string, follow: Follow | undefined) {
    this.name = name;
    this.follow = follow;
  }

  element(element: PageElement): void {
    const { tagName } = element;
    if (tagName === "br") this.lineBreak();
    else if (tagName === "noscript") this.withoutScripts(element);
    else if (isHidden(element)) return;
    else if (tagName === "tr" && isRowOfCells(element)) this.row(element);
    else this.shown(element);
  }

  private shown(element: PageElement): void {
    const { tagName } = element;
    const isBlock = this.cellDepth === 0 && BLOCKS.has(tagName);
    const outer = this.inline;
    if (isBlock) this.open(element);
    else if (this.isEmpty || element.childNodes.length > 0) {
      const names = namesOf(element);
      if (names !== "") {
        this.inline = [...outer.slice(-INLINE), names];
        if (this.isEmpty) this.inner = this.inline.join(" ");
      }
    }
    const isLink = tagName === "a" && attributeOf(element, "href") !== null;
    if (isLink) {
      this.linkDepth++;
      this.links++;
    }
    const isSlanted = SLANTED.has(tagName);
    if (isSlanted) this.slantedDepth++;
    const isPre = PREFORMATTED.has(tagName);
    if (isPre) this.preDepth++;
    this.children(element.childNodes);
    if (isPre) this.preDepth--;
    if (isSlanted) this.slantedDepth--;
    if (isLink) this.linkDepth--;
    if (isBlock) this.leave();
    this.inline = outer;
  }

  private open(element: PageElement): void {
    this.close();
    const { box, inline } = this;
    const names = [...inline, namesOf(element)].join(" ");
    const first = this.blocks.length;
    this.box = { element, parent: box, depth: (box?.depth ?? -1) + 1, names, first, end: first };
    this.inline = [];
  }

  private leave(): void {
    this.close();
    this.box!.end = this.blocks.length;
    this.box = this.box!.parent;
  }

  /** What is shown where no script runs: a notice or a picture twice, but on some pages the whole of the text. */
  private withoutScripts(element: PageElement): void {
    const first = element.childNodes[0];
    if (first === undefined || !isText(first) || first.value.length < SHORTEST_UNSCRIPTED) return;
    if (first.value.replace(/<[^>]*/g, "").replace(/\s+/g, " ").length < SHORTEST_UNSCRIPTED) return;
    const { base } = this;
    this.base = first.sourceCodeLocation?.startOffset ?? 0;
    const parts = partsOf(first.value, this.name);
    this.follow?.unscripted(element, parts);
    this.children(parts);
    this.base = base;
  }

  private children(nodes: readonly PageNode[]): void {
    for (const child of nodes) {
      if (isText(child)) {
        const place = child.sourceCodeLocation;
        this.text(child.value, this.base + (place?.startOffset ?? 0), this.base + (place?.endOffset ?? 0));
        this.follow?.text(child, this.blocks.length);
      } else if (isElement(child)) this.element(child);
    }
  }

  /** A row of a table of figures and words is a line; its cells are parted by tabs. */
  private row(element: PageElement): void {
    const outer = this.inline;
    this.open(element);
    this.cellDepth++;
    let isFirst = true;
    for (const cell of element.childNodes) {
      if (!isElement(cell) || isHidden(cell)) continue;
      if (!isFirst && !this.isEmpty) {
        this.isSpaceDue = false;
        this.parts.push("\t");
      }
      isFirst = false;
      this.children(cell.childNodes);
    }
    this.cellDepth--;
    this.leave();
    this.inline = outer;
  }

  private lineBreak(): void {
    if (this.isEmpty) return;
    if (this.cellDepth > 0) {
      this.isSpaceDue = true;
      return;
    }
    this.breaks++;
    this.isSpaceDue = false;
  }

  private text(value: string, from: number, to: number): void {
    const shown = this.preDepth > 0 ? preformatted(value) : value.replace(UNSEEN, "").replace(SPACES, " ");
    let start = 0;
    if (this.preDepth === 0) {
      if (shown.startsWith(" ")) {
        this.isSpaceDue ||= !this.isEmpty;
        start = 1;
      }
      if (start >= shown.length) return;
    } else if (shown.trim() === "" && this.isEmpty) return;
    if (this.breaks > 1) this.close();
    if (!this.isEmpty && this.breaks === 1) this.parts.push("\n");
    else if (!this.isEmpty && this.isSpaceDue) this.parts.push(" ");
    this.breaks = 0;
    const trailing = this.preDepth === 0 && shown.endsWith(" ");
    const words = shown.slice(start, trailing ? -1 : undefined);
    this.isSpaceDue = trailing;
    this.parts.push(words);
    this.isEmpty = false;
    if (this.linkDepth > 0) this.linked += words.length;
    if (this.slantedDepth > 0) this.slanted += words.length;
    this.from = this.from < 0 ? from : Math.min(this.from, from);
    this.to = Math.max(this.to, to);
  }

  /** What has come in since the last block began is a block. */
  close(): void {
    const text = withoutBlankEnds(this.parts.join(""));
    const { box, inner } = this;
    if (text !== "" && box !== null) {
      const { linked, links, slanted } = this;
      const source = { start: this.from, end: this.to };
      this.blocks.push({ text, box, inner, linked: Math.min(linked, text.length), links, slanted, source });
    }
    this.parts = [];
    this.linked = this.slanted = this.breaks = 0;
    this.links = this.linkDepth > 0 ? 1 : 0;
    this.isSpaceDue = false;
    this.isEmpty = true;
    this.inner = this.inline.join(" ");
    this.from = this.to = -1;
  }
}

/** Shown as nothing: marks for where a word may be parted, and what no screen has a sign for. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;
const SPACES = /[ \t\n\f\r\u00a0\u0085\u2028\u2029]+/g;

/** Without the blank lines before it and the white space behind it; the first line keeps its indent. */
function withoutBlankEnds(text: string): string {
  const whole = text.trimEnd();
  const first = whole.length - whole.trimStart().length;
  return whole.slice(whole.lastIndexOf("\n", first - 1) + 1);
}

function preformatted(value: string): string {
  return value
    .replace(UNSEEN, "")
    .replace(/\r\n?|[\f\u0085\u2028\u2029]/g, "\n")
    .replaceAll("\u00a0", " ");
}

const SLANTED = new Set(["i", "em"]);
const PREFORMATTED = new Set(["pre", "listing", "xmp", "plaintext"]);

/** What browsers set apart as blocks; a button stands for itself too. */
const BLOCKS = new Set(
  "html body address article aside blockquote button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp".split(
    " ",
  ),
);

/** What has no text of its own on the screen, or text that stands for a picture, a film or a form's choices. */
const UNSHOWN = new Set(
  "head script style template iframe object embed applet noembed noframes svg canvas audio video map area select datalist textarea input title meta link base param source track rp".split(
    " ",
  ),
);

export function isHidden(element: PageElement): boolean {
  if (UNSHOWN.has(element.tagName)) return true;
  if (element.tagName === "dialog" && attributeOf(element, "open") === null) return true;
  for (const { name, value } of element.attrs) {
    if (name === "hidden" && value !== "until-found") return true;
    if (name === "style" && HIDING.test(value)) return true;
  }
  return false;
}

const HIDING = /(?:^|[;\s])(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/i;

/** More than one cell, and in none of them another block: a row of a table that is a table, not the frame of a page. */
function isRowOfCells(row: PageElement): boolean {
  let cells = 0;
  for (const cell of row.childNodes) {
    if (!isElement(cell)) continue;
    if (cell.tagName !== "td" && cell.tagName !== "th") return false;
    cells++;
    if (!isPlainCell(cell)) return false;
  }
  return cells > 1;
}

const LONGEST_CELL = 600;

function isPlainCell(cell: PageElement): boolean {
  const isAlone = cell.childNodes.filter(isElement).length === 1;
  let length = 0;
  let breaks = 0;
  const open = [...cell.childNodes];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isText(node)) length += node.value.length;
    if (length > LONGEST_CELL) return false;
    if (!isElement(node)) continue;
    if (node.tagName === "br" && ++breaks > 2) return false;
    if (BLOCKS.has(node.tagName) && !(node.tagName === "p" && isAlone)) return false;
    // One by one: what is given as arguments all at once may be more than the stack holds.
    for (const child of node.childNodes) open.push(child);
  }
  return true;
}
